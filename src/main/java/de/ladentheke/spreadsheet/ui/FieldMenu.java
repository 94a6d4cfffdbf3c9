package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.text.Messages;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The pill above a column that says what it is taken for, and lets a person choose otherwise. */
final class FieldMenu extends MenuButton {
    private static final Messages TEXT = Messages.of(FieldMenu.class);
    private static final List<ImportField> COMMON = List.of(
            ImportField.SKU, ImportField.GTIN, ImportField.NAME, ImportField.PRICE_GROSS, ImportField.PRICE_NET,
            ImportField.VAT_RATE, ImportField.STOCK_QTY, ImportField.BRAND, ImportField.CATEGORY,
            ImportField.DESCRIPTION, ImportField.CONTENT_AMOUNT, ImportField.CONTENT_UNIT);

    private final ImportViewModel model;
    private final Layout layout;
    private final Layout.Column column;

    FieldMenu(ImportViewModel model, Layout layout, Layout.Column column) {
        super(FieldNames.of(column.field()));
        this.model = model;
        this.layout = layout;
        this.column = column;
        setId("import-field-" + column.letter());
        getStyleClass().addAll("import-pill", column.field() == null ? "unused" : "used");
        setAccessibleText(TEXT.get("field.accessible", column.heading(), getText()));
        setFocusTraversable(true);
        setMinWidth(USE_PREF_SIZE);
        // the items are made when the menu opens first: a wide list has many columns
        setOnShowing(event -> fill());
        getItems().add(new MenuItem(""));
    }

    private void fill() {
        if (getItems().size() > 1) {
            return;
        }
        getItems().setAll(samples(), new SeparatorMenuItem(), item(null), new SeparatorMenuItem());
        COMMON.forEach(field -> getItems().add(item(field)));
        var more = new Menu(TEXT.get("field.more"));
        var collator = Collator.getInstance(Messages.language());
        Arrays.stream(ImportField.values()).filter(f -> !COMMON.contains(f))
                .sorted(Comparator.comparing(FieldNames::of, collator))
                .forEach(field -> more.getItems().add(item(field)));
        getItems().addAll(new SeparatorMenuItem(), more);
    }

    private MenuItem samples() {
        var words = column.samples().isEmpty() ? TEXT.get("field.no_samples")
                : TEXT.get("field.samples", column.samples().stream().limit(3).map(FieldMenu::cut).collect(Collectors.joining(" · ")));
        var label = new Label(words);
        label.getStyleClass().add("muted");
        var item = new CustomMenuItem(label, false);
        item.setDisable(true);
        return item;
    }

    private MenuItem item(ImportField field) {
        var taken = field != null && column.field() != field && used().contains(field);
        var item = new RadioMenuItem(taken ? TEXT.get("field.taken", FieldNames.of(field)) : FieldNames.of(field));
        item.setId("field-" + (field == null ? "none" : field.key()));
        item.setSelected(column.field() == field);
        item.setOnAction(event -> {
            if (column.field() != field) {
                model.map(column.index(), field);
            }
        });
        return item;
    }

    private Set<ImportField> used() {
        return layout.columns().stream().map(Layout.Column::field).filter(f -> f != null).collect(Collectors.toSet());
    }

    private static String cut(String sample) {
        var line = sample.replaceAll("\\s+", " ");
        return line.length() > 24 ? line.substring(0, 23) + "…" : line;
    }
}
