package de.ladentheke.task;

import java.util.function.Consumer;

/** Runs the work at once on the caller's thread; callbacks are called when they are set. For tests of view models. */
public final class SameThreadBackground implements Background {
    @Override
    public <T> Job<T> run(Lane lane, Work<T> work) {
        var reports = new LastReport();
        try {
            return new Done<>(work.run(reports), null, reports);
        } catch (Exception e) {
            return new Done<>(null, e, reports);
        }
    }

    private static final class LastReport implements Progress {
        long done = -1;
        long total;
        String detail;

        @Override
        public void report(long nowDone, long nowTotal, String nowDetail) {
            done = nowDone;
            total = nowTotal;
            detail = nowDetail;
        }
    }

    private record Done<T>(T value, Exception error, LastReport last) implements Job<T> {
        @Override
        public Job<T> onSuccess(Consumer<? super T> action) {
            if (error == null) {
                action.accept(value);
            }
            return this;
        }

        @Override
        public Job<T> onError(Consumer<? super Throwable> action) {
            if (error != null && !(error instanceof Stopped)) {
                action.accept(error);
            }
            return this;
        }

        @Override
        public Job<T> onStopped(Runnable action) {
            if (error instanceof Stopped) {
                action.run();
            }
            return this;
        }

        @Override
        public Job<T> onEnd(Runnable action) {
            action.run();
            return this;
        }

        @Override
        public Job<T> onProgress(Progress watcher) {
            if (last.done >= 0) {
                watcher.report(last.done, last.total, last.detail);
            }
            return this;
        }

        @Override
        public void stop() {
            // it has ended already
        }
    }
}
