package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.spreadsheet.ui.model.ListEditing;
import de.ladentheke.spreadsheet.ui.table.FieldNames;
import de.ladentheke.spreadsheet.value.Cells;
import de.ladentheke.text.Messages;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** What every row is to say, though the file has no column for it: a field and its value. */
final class ConstantRow extends HBox {
    private static final Messages TEXT = Messages.of(ConstantRow.class);
    private static final Messages CELLS = Messages.of(Cells.class);
    private static final List<ImportField> FIELDS = List.of(
            ImportField.VAT_RATE, ImportField.SUPPLIER, ImportField.BRAND, ImportField.CATEGORY, ImportField.STOCK_QTY,
            ImportField.CONTENT_UNIT, ImportField.SALES_UNIT, ImportField.MANUFACTURER_NAME, ImportField.MANUFACTURER_ADDRESS,
            ImportField.MANUFACTURER_EMAIL, ImportField.EU_RESPONSIBLE, ImportField.DELIVERY_TIME, ImportField.CONDITION,
            ImportField.SEASON, ImportField.STOCK_LOCATION, ImportField.ORIGIN_COUNTRY, ImportField.MATERIAL, ImportField.NOTE);

    private final ListEditing editing;
    private final ComboBox<ImportField> field = new ComboBox<>(FXCollections.observableArrayList(FIELDS));
    private final TextField value = new TextField();
    private final Label problem = new Label();

    ConstantRow(ImportViewModel model) {
        super(8);
        editing = model.editing();
        setId("import-constant");
        getStyleClass().add("import-constant");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        field.setId("import-constant-field");
        field.setConverter(new FieldName());
        field.setAccessibleText(TEXT.get("constant.field"));
        value.setId("import-constant-value");
        value.setAccessibleText(TEXT.get("constant.value"));
        value.setOnAction(event -> add());
        problem.setId("import-constant-problem");
        problem.getStyleClass().add("bad-text");
        problem.setWrapText(true);
        field.valueProperty().subscribe(chosen -> value.setPromptText(prompt(chosen)));
        var words = new Label(TEXT.get("constant.words"));
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, field, value, button("import-constant-add", "constant.add", this::add),
                button("import-constant-close", "constant.close", this::close), problem);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        model.status().fileNameProperty().subscribe(name -> close());
    }

    void open() {
        setVisible(true);
        field.setValue(ImportField.VAT_RATE);
        field.requestFocus();
    }

    private void add() {
        var text = value.getText().strip();
        var wrong = problem(field.getValue(), text);
        problem.setText(wrong);
        if (wrong.isEmpty()) {
            editing.constant(field.getValue(), text);
            close();
        }
    }

    private static String problem(ImportField field, String text) {
        if (text.isEmpty()) {
            return TEXT.get("constant.empty");
        }
        var reading = Cells.read(field, CellRow.Kind.TEXT, text, Layout.Decimal.COMMA);
        return reading.unreadable() ? CELLS.get(reading.problem(), reading.arguments()) : "";
    }

    private void close() {
        setVisible(false);
        value.clear();
        problem.setText("");
    }

    private static String prompt(ImportField field) {
        var key = "constant.example." + (field == null ? "" : field.key());
        return TEXT.has(key) ? TEXT.get(key) : "";
    }

    private static Button button(String id, String key, Runnable action) {
        var button = new Button(TEXT.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static final class FieldName extends StringConverter<ImportField> {
        @Override
        public String toString(ImportField field) {
            return field == null ? "" : FieldNames.of(field);
        }

        @Override
        public ImportField fromString(String text) {
            return null;
        }
    }
}
