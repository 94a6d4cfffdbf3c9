package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Formats;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The lower bar of the preview: rows to be clarified as a workbook, cancel, take over. */
final class PreviewActions extends HBox {
    private static final Messages TEXT = Messages.of(PreviewActions.class);

    private final ImportViewModel model;
    private final FileDialogs dialogs;
    private final Button save = new Button();
    private final Label hint = new Label(TEXT.get("clarify.hint"));
    private final Button apply = new Button();

    PreviewActions(ImportViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().add("bottom-bar");
        var cancel = new Button(TEXT.get("cancel"));
        cancel.setId("import-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> model.cancel());
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        prepare(save, "import-save-clarify");
        save.setOnAction(event -> saveToClarify());
        prepare(apply, "import-apply");
        apply.getStyleClass().add("primary");
        apply.setDefaultButton(true);
        apply.setOnAction(event -> model.apply());
        hint.getStyleClass().add("muted");
        cancel.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(save, hint, space, cancel, apply);
        model.status().planProperty().subscribe(this::show);
        model.status().planningProperty().subscribe(busy -> show(model.status().planProperty().get()));
    }

    /** Says what is to be clarified in the selected row; the column with the reasons may be out of sight. */
    void explain(ImportPlan.PlanRow row) {
        var reason = row == null || row.problem() == null ? "" : row.problem();
        hint.setText(reason.isEmpty() ? TEXT.get("clarify.hint") : TEXT.get("clarify.row", String.valueOf(row.row()), reason));
        hint.getStyleClass().setAll("label", reason.isEmpty() ? "muted" : "import-reason-line");
    }

    private void show(ImportPlan plan) {
        if (plan == null) {
            return;
        }
        var counts = plan.counts();
        var todo = counts.fresh() + counts.changed();
        apply.setText(todo == 0 ? TEXT.get("apply.nothing") : TEXT.get("apply", todo, Formats.integer(todo)));
        apply.setDisable(todo == 0 || model.status().planningProperty().get());
        save.setText(TEXT.get("clarify.save", counts.toClarify(), Formats.integer(counts.toClarify())));
        for (var node : List.of(save, hint)) {
            node.setVisible(counts.toClarify() > 0);
            node.setManaged(counts.toClarify() > 0);
        }
    }

    private void saveToClarify() {
        var kind = new FileDialogs.Kind(TEXT.get("clarify.kind"), List.of("*.xlsx"));
        var name = model.status().fileNameProperty().get().replaceFirst("\\.[^.]*$", "");
        dialogs.save(TEXT.get("clarify.title"), TEXT.get("clarify.name", name) + ".xlsx", kind).ifPresent(model::saveToClarify);
    }

    private static void prepare(Button button, String id) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
    }
}
