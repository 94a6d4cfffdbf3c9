package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.text.Messages;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The pill above a column that says what it is taken for, and lets a person choose otherwise. */
final class FieldMenu extends MenuButton {
    private static final Messages TEXT = Messages.of(FieldMenu.class);

    FieldMenu(ImportViewModel model, Layout.Column column) {
        super(FieldNames.of(column.field()));
        setId("import-field-" + column.letter());
        getStyleClass().addAll("import-pill", column.field() == null ? "unused" : "used");
        setAccessibleText(TEXT.get("field.accessible", column.heading(), getText()));
        setFocusTraversable(true);
        setMinWidth(USE_PREF_SIZE);
        // made when the menu opens: a wide list has many columns, and the others may mean something else by then
        getItems().add(new MenuItem(""));
        setOnShowing(event -> getItems().setAll(FieldItems.of(model.editing(), model.status().listProperty().get().layout(), column)));
    }
}
