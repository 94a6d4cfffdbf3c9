package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.ui.model.Amounts;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.spreadsheet.ui.model.Obstacle;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Formats;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The lower bar of the preview: rows to be clarified as a workbook, cancel, take over or why that cannot be done yet. */
final class PreviewActions extends HBox {
    private static final Messages TEXT = Messages.of(PreviewActions.class);

    static final KeyCombination APPLY = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private static final double COUNTED_WIDTH = 250;

    private final ImportViewModel model;
    private final FileDialogs dialogs;
    private final Button save = new Button();
    private final PreviewWords words;
    private final Button apply = new Button();
    private ImportPlan.PlanRow chosen;

    PreviewActions(ImportViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        words = new PreviewWords(model);
        getStyleClass().add("bottom-bar");
        var cancel = new Button(TEXT.get("cancel"));
        prepare(cancel, "import-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> model.cancel());
        prepare(save, "import-save-clarify");
        save.setOnAction(event -> saveToClarify());
        save.managedProperty().bind(save.visibleProperty());
        prepare(apply, "import-apply");
        apply.getStyleClass().add("primary");
        apply.setOnAction(event -> model.apply());
        apply.setTooltip(new Tooltip(TEXT.get("apply.key")));
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(save, words, cancel, apply);
        model.status().planProperty().subscribe(plan -> show());
        model.questions().obstacle().subscribe(obstacle -> show());
    }

    /** Says what is to be clarified in the selected row; the column with the reasons may be out of sight. */
    void explain(ImportPlan.PlanRow row) {
        chosen = row;
        show();
    }

    PreviewWords words() {
        return words;
    }

    private void show() {
        var plan = model.status().planProperty().get();
        if (plan == null) {
            apply.setMinWidth(USE_PREF_SIZE);
            return;
        }
        var obstacle = model.questions().obstacle().getValue();
        apply.setText(obstacle == Obstacle.COUNTING ? TEXT.get("apply.counting") : applyText(Amounts.of(plan)));
        if (obstacle == Obstacle.COUNTING) {
            // "Cancel" must not move away from under the pointer when the counts come
            apply.setMinWidth(COUNTED_WIDTH);
        }
        apply.setDisable(obstacle != Obstacle.NONE);
        var toClarify = plan.counts().toClarify();
        save.setText(TEXT.get("clarify.save", toClarify, Formats.integer(toClarify)));
        save.setVisible(toClarify > 0 && obstacle != Obstacle.COUNTING);
        words.say(obstacle, chosen, toClarify);
        apply.setAccessibleText(apply.isDisable() ? apply.getText() + ". " + words.text() : apply.getText());
    }

    private String applyText(Amounts amounts) {
        if (amounts.nothing()) {
            return TEXT.get(model.photos().wanted() ? "apply.photos" : "apply.nothing");
        }
        var taken = TEXT.get("apply", amounts.taken(), Formats.integer(amounts.taken()));
        if (amounts.missing() == 0) {
            return taken;
        }
        var key = "apply." + amounts.what().name().toLowerCase(Locale.ROOT) + (amounts.taken() == 0 ? ".only" : "");
        return TEXT.get(key, taken, amounts.missing(), Formats.integer(amounts.missing()));
    }

    private void saveToClarify() {
        var kind = new FileDialogs.Kind(TEXT.get("clarify.kind"), List.of("*.xlsx"));
        var name = model.status().fileNameProperty().get().replaceFirst("\\.[^.]*$", "");
        dialogs.save(TEXT.get("clarify.title"), TEXT.get("clarify.name", name) + ".xlsx", kind)
                .ifPresent(target -> model.saveToClarify(target, () -> words.saved(target)));
    }

    private static void prepare(Button button, String id) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
    }
}
