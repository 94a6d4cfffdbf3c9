package de.ladentheke.uikit;

import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Long work on screen: a bar, "9 von 14 · Foto 3 von 5 · noch etwa 8 s", and a way to stop it. */
public final class ProgressStrip extends VBox implements Progress {
    private static final Messages TEXT = Messages.of(ProgressStrip.class);
    private static final long SETTLE_NANOS = 1_500_000_000L;

    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final Hyperlink stop = new Hyperlink(TEXT.get("progress.stop"));
    private final RemainingTime remaining = new RemainingTime(SETTLE_NANOS);
    private Runnable onStop = () -> {};
    private UnaryOperator<String> soFar = UnaryOperator.identity();

    public ProgressStrip() {
        getStyleClass().add("progress-strip");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(TEXT.get("progress.accessible"));
        words.getStyleClass().add("muted");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(event -> {
            stop.setDisable(true);
            words.setText(TEXT.get("progress.stopping"));
            onStop.run();
        });
        var line = new HBox(10, words, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(bar, line);
    }

    /** Begins anew: nothing done yet. */
    public void start(String what, Runnable stopAction) {
        onStop = stopAction;
        stop.setDisable(false);
        stop.setVisited(false);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        words.setText(what);
        remaining.start(System.nanoTime());
    }

    /** @param words what is said of a count whose end is not known: "7 999 Zeilen gelesen" for 7 999 */
    public void countsAs(UnaryOperator<String> words) {
        soFar = words;
    }

    /** @param detail follows the counts; may be empty */
    @Override
    public void report(long done, long total, String detail) {
        if (stop.isDisabled()) {
            return;
        }
        bar.setProgress(total > 0 ? (double) done / total : ProgressBar.INDETERMINATE_PROGRESS);
        var counts = total > 0
                ? TEXT.get("progress.counts", Formats.integer(done), Formats.integer(total))
                : soFar.apply(Formats.integer(done));
        var text = new StringBuilder(counts);
        if (detail != null && !detail.isEmpty()) {
            text.append(" · ").append(detail);
        }
        if (total > 0 && done >= total) {
            text.append(" · ").append(TEXT.get("progress.finishing"));
        }
        remaining.after(done, total, System.nanoTime()).map(ProgressStrip::left).ifPresent(t -> text.append(" · ").append(t));
        words.setText(text.toString());
    }

    private static String left(Duration time) {
        return TEXT.get("progress.left", Formats.duration(time));
    }
}
