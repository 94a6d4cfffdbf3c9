package de.ladentheke.publish.ui;

import de.ladentheke.publish.ItemWatcher;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.Publisher.Report;
import de.ladentheke.publish.ui.MarketAccess.Line;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What is being sent to one place, one thing at a time. On the FX thread. */
final class SendingViewModel {
    @FunctionalInterface
    interface Sending {
        Report run(Progress progress, ItemWatcher watcher) throws IOException;
    }

    /** @param done what is told when it has ended well; @param noLine when there was no line */
    record Run(Sending sending, Consumer<Report> done, Consumer<String> noLine) {}

    private final WaitingViewModel waiting;
    private final LineViewModel line;
    private final Background background;
    private final PublishOutcome outcome;
    private final Consumer<Report> sent;
    private final Runnable ended;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Progress> watcher = new SimpleObjectProperty<>(Progress.NONE);
    private Background.Job<?> job;
    private Run running;
    private boolean halted;
    /** What is done as soon as nothing is sent any more. */
    private Runnable next;

    /** @param sent told what has come through; @param ended told after each run, well or not */
    SendingViewModel(WaitingViewModel waiting, LineViewModel line, Background background, PublishOutcome outcome, Consumer<Report> sent, Runnable ended) {
        this.waiting = waiting;
        this.line = line;
        this.background = background;
        this.outcome = outcome;
        this.sent = sent;
        this.ended = ended;
    }

    /** Nothing happens where something is being sent already. */
    void begin(Run run) {
        if (busy.get()) {
            return;
        }
        running = run;
        halted = false;
        busy.set(true);
        waiting.look(() -> send(run), this::quiet);
    }

    /** Sends it before anything else: what is being sent stops for it and goes on afterwards. */
    void urgently(Run run) {
        var interrupted = running;
        whenQuiet(() -> {
            begin(run);
            if (interrupted != null) {
                next = () -> begin(interrupted);
            }
        });
    }

    /** Stops after the batch in flight; what the place has, it keeps. */
    void stop() {
        next = null;
        halt();
    }

    /** Stops what is being sent and then acts; at once where nothing is. */
    void whenQuiet(Runnable action) {
        if (busy.get()) {
            next = action;
            halt();
        } else {
            action.run();
        }
    }

    private void halt() {
        halted = true;
        if (job != null) {
            job.stop();
        }
    }

    private void send(Run run) {
        var stages = waiting.outgoing().watch();
        job = background.run(Lane.NETWORK, p -> run.sending().run(p, stages))
                .onProgress((done, total, detail) -> {
                    waiting.outgoing().flush();
                    watcher.get().report(done, total, detail);
                })
                .onSuccess(report -> sent(report, run))
                .onError(error -> failed(error, run))
                .onStopped(this::stopped)
                .onEnd(this::quiet);
        if (halted) {
            halt();
        }
    }

    private void sent(Report report, Run run) {
        line.connected();
        if (report.stopped()) {
            stopped();
        } else {
            run.done().accept(report);
        }
        sent.accept(report);
    }

    /** Nobody is told of a mere pause. */
    private void stopped() {
        if (next == null) {
            outcome.stopped();
        }
    }

    private void failed(Throwable error, Run run) {
        if (!(error instanceof IOException problem)) {
            outcome.unexpected(error);
            return;
        }
        var sentence = Publisher.explain(problem, waiting.statusProperty().get().waiting() > 0);
        line.failed(problem, sentence);
        if (line.lineProperty().get().state() == Line.State.REFUSED) {
            outcome.refused(sentence);
        } else {
            run.noLine().accept(sentence);
        }
    }

    private void quiet() {
        waiting.outgoing().flush();
        job = null;
        running = null;
        busy.set(false);
        var then = next;
        next = null;
        if (then != null) {
            then.run();
        }
        ended.run();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Sees how far it has come. */
    ObjectProperty<Progress> watcherProperty() {
        return watcher;
    }
}
