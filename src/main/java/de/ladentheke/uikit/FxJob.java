package de.ladentheke.uikit;

import de.ladentheke.task.Background.Job;
import de.ladentheke.task.Background.Work;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/** One job of {@link FxBackground}. Its callbacks are read on the FX thread only. */
final class FxJob<T> implements Job<T>, Runnable {
    private static final long REPORT_EVERY_NANOS = 50_000_000;

    private record Report(long done, long total, String detail) {}

    private final Work<T> work;
    private final AtomicReference<Report> newest = new AtomicReference<>();
    private final Progress progress = new Progress() {
        @Override
        public void report(long done, long total, String detail) {
            FxJob.this.report(new Report(done, total, detail));
        }

        @Override
        public boolean stopped() {
            return stopped;
        }
    };
    private volatile boolean stopped;
    private long lastReport;
    private Consumer<? super T> success = value -> {};
    private Consumer<? super Throwable> error;
    private Runnable onStopped = () -> {};
    private Runnable end = () -> {};
    private volatile Progress watcher;

    FxJob(Work<T> work, Consumer<Throwable> unexpected) {
        this.work = work;
        this.error = unexpected;
    }

    @Override
    public void run() {
        try {
            progress.stopIfAsked();
            T value = work.run(progress);
            finish(() -> success.accept(value));
        } catch (Stopped e) {
            finish(onStopped);
        } catch (Throwable e) {
            finish(() -> error.accept(e));
        }
    }

    private void finish(Runnable outcome) {
        Platform.runLater(() -> {
            try {
                deliver();
                outcome.run();
            } finally {
                end.run();
            }
        });
    }

    private void report(Report report) {
        newest.set(report);
        var now = System.nanoTime();
        if (watcher != null && now - lastReport >= REPORT_EVERY_NANOS) {
            lastReport = now;
            Platform.runLater(this::deliver);
        }
    }

    private void deliver() {
        var report = newest.getAndSet(null);
        if (report != null && watcher != null) {
            watcher.report(report.done, report.total, report.detail);
        }
    }

    @Override
    public Job<T> onSuccess(Consumer<? super T> action) {
        success = action;
        return this;
    }

    @Override
    public Job<T> onError(Consumer<? super Throwable> action) {
        error = action;
        return this;
    }

    @Override
    public Job<T> onStopped(Runnable action) {
        onStopped = action;
        return this;
    }

    @Override
    public Job<T> onEnd(Runnable action) {
        end = action;
        return this;
    }

    @Override
    public Job<T> onProgress(Progress watching) {
        watcher = watching;
        return this;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
