package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.spreadsheet.ui.model.Obstacle;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.ProgressStrip;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** What stands in the way, what is wrong with the chosen row, or how far a long calculation is, with a way to stop it. */
final class PreviewWords extends StackPane {
    private static final Messages TEXT = Messages.of(PreviewWords.class);
    private static final Set<Change> CALM = Set.of(Change.LEFT_OUT, Change.MISSING);
    /** Shorter work is over before anybody has read about it. */
    private static final Duration LONG = Duration.millis(700);

    private final Label words = new Label();
    private final ProgressStrip progress = new ProgressStrip();
    private final PauseTransition patience = new PauseTransition(LONG);

    PreviewWords(ImportViewModel model) {
        words.setId("import-words");
        words.setMinWidth(0);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        progress.setId("import-planning");
        progress.setMaxWidth(420);
        progress.setMaxHeight(USE_PREF_SIZE);
        progress.setVisible(false);
        progress.countsAs(count -> TEXT.get("progress.rows", count));
        words.visibleProperty().bind(progress.visibleProperty().not());
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getChildren().addAll(words, progress);
        patience.setOnFinished(event -> progress.setVisible(model.status().planningProperty().get()));
        model.status().planningProperty().subscribe(planning -> planning(planning, model));
    }

    private void planning(boolean begun, ImportViewModel model) {
        if (begun) {
            var counting = model.status().countingProperty().get();
            progress.start(TEXT.get(counting ? "why.counting" : "why.planning"), model::stop);
            patience.playFromStart();
        } else {
            patience.stop();
            progress.setVisible(false);
        }
    }

    /** Sees how far the calculation is. */
    ProgressStrip progress() {
        return progress;
    }

    String text() {
        return words.getText();
    }

    /** Says where the rows to be clarified lie now, until there is something else to say. */
    void saved(Path workbook) {
        words.getStyleClass().setAll("label", "muted");
        words.setText(TEXT.get("clarify.saved", workbook.getFileName(), workbook.toAbsolutePath().getParent()));
    }

    /** @param chosen may be null */
    void say(Obstacle obstacle, PlanRow chosen, int toClarify) {
        var problem = chosen == null ? null : chosen.problem();
        words.getStyleClass().setAll("label", "muted");
        if (obstacle != Obstacle.NONE && obstacle != Obstacle.NOTHING) {
            words.setText(TEXT.get("why." + obstacle.name().toLowerCase(Locale.ROOT)));
        } else if (problem != null) {
            words.setText(chosen.row() == 0 ? problem : TEXT.get("clarify.row", String.valueOf(chosen.row()), problem));
            words.getStyleClass().setAll("label", CALM.contains(chosen.change()) ? "muted" : "import-reason-line");
        } else {
            words.setText(toClarify > 0 ? TEXT.get("clarify.hint") : "");
        }
    }
}
