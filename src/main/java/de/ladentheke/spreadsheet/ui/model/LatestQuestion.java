package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Progress;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Background work of which only the newest counts: asking again stops what was asked before and drops its answer. */
final class LatestQuestion {
    private final Background background;
    private final Supplier<Progress> watcher;
    private final Runnable ended;
    private final Consumer<Throwable> failed;
    private final Runnable stopped;
    private Background.Job<?> job;
    private long number;

    /** @param ended before each answer, failure or stop of the newest work */
    LatestQuestion(Background background, Supplier<Progress> watcher, Runnable ended, Consumer<Throwable> failed, Runnable stopped) {
        this.background = background;
        this.watcher = watcher;
        this.ended = ended;
        this.failed = failed;
        this.stopped = stopped;
    }

    <T> void ask(Lane lane, Background.Work<T> work, Consumer<T> answer) {
        ask(lane, work, answer, failed);
    }

    <T> void ask(Lane lane, Background.Work<T> work, Consumer<T> answer, Consumer<Throwable> refused) {
        stop();
        var mine = ++number;
        job = background.run(lane, work)
                .onProgress((done, total, detail) -> current(mine, () -> watcher.get().report(done, total, detail)))
                .onSuccess(value -> ended(mine, () -> answer.accept(value)))
                .onError(error -> ended(mine, () -> refused.accept(error)))
                .onStopped(() -> ended(mine, stopped));
    }

    /** The work stops as soon as it can; then {@code stopped} is called. */
    void stop() {
        if (job != null) {
            job.stop();
        }
    }

    /** {@code stopped} is called at once, the work stops as soon as it can. */
    void abandon() {
        forget();
        ended.run();
        stopped.run();
    }

    /** The work stops as soon as it can; nobody hears of it. */
    void forget() {
        number++;
        stop();
    }

    private void ended(long mine, Runnable action) {
        current(mine, ended);
        current(mine, action);
    }

    private void current(long mine, Runnable action) {
        if (mine == number) {
            action.run();
        }
    }
}
