package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.spreadsheet.ui.table.PreviewItem;
import de.ladentheke.spreadsheet.ui.table.PreviewTable;
import de.ladentheke.task.Progress;
import de.ladentheke.uikit.FileDialogs;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What the import would do: the list, row by row, before anything is stored. */
final class PreviewPane extends BorderPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final ImportViewModel model;
    private final PreviewTable table;
    private final PreviewActions actions;
    private Subscription chosen = Subscription.EMPTY;

    PreviewPane(ImportViewModel model, FileDialogs dialogs) {
        this.model = model;
        table = new PreviewTable(model);
        actions = new PreviewActions(model, dialogs);
        var text = new TextFormatLine(model);
        model.status().listProperty().subscribe(text::show);
        var constant = new ConstantRow(model);
        var chips = new SplitRow(new FilterChips(model), new OptionsRow(model));
        chips.getStyleClass().addAll("import-chips");
        setId("import-preview");
        setTop(new VBox(new PreviewTitle(model, constant::open), text, new ChosenChips(model), constant, chips, new QuestionBars(model)));
        setCenter(table);
        setBottom(actions);
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void focusRows() {
        table.requestFocus();
    }

    private void chosen(PreviewItem item) {
        chosen.unsubscribe();
        chosen = item == null ? Subscription.EMPTY : item.rowProperty().subscribe(actions::explain);
        if (item == null) {
            actions.explain(null);
        }
    }

    /** Sees how far the calculation of the plan is. */
    Progress progress() {
        return actions.words().progress();
    }

    private void key(KeyEvent event) {
        if (PreviewActions.APPLY.match(event)) {
            model.apply();
            event.consume();
        } else if (UNDO.match(event) && model.editing().undoableProperty().get()) {
            model.editing().undo();
            event.consume();
        }
    }
}
