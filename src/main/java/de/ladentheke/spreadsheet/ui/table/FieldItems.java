package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.ui.model.ListEditing;
import de.ladentheke.text.Messages;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What a column can be taken for, as the items of a menu; what becomes of a column that has the meaning already is said. */
public final class FieldItems {
    private static final Messages TEXT = Messages.of(FieldItems.class);
    private static final List<ImportField> COMMON = List.of(
            ImportField.SKU, ImportField.GTIN, ImportField.NAME, ImportField.PRICE_GROSS, ImportField.PRICE_NET,
            ImportField.VAT_RATE, ImportField.STOCK_QTY, ImportField.BRAND, ImportField.CATEGORY,
            ImportField.DESCRIPTION, ImportField.CONTENT_AMOUNT, ImportField.CONTENT_UNIT);

    private final ListEditing editing;
    private final Layout layout;
    private final Layout.Column column;

    private FieldItems(ListEditing editing, Layout layout, Layout.Column column) {
        this.editing = editing;
        this.layout = layout;
        this.column = column;
    }

    /** @param layout as it is now */
    public static List<MenuItem> of(ListEditing editing, Layout layout, Layout.Column column) {
        return new FieldItems(editing, layout, column).all();
    }

    private List<MenuItem> all() {
        var items = new ArrayList<>(List.of(samples(), new SeparatorMenuItem(), item("none", FieldNames.of(null), null, null), new SeparatorMenuItem()));
        COMMON.forEach(field -> items.addAll(items(field)));
        var more = new Menu(TEXT.get("field.more"));
        var collator = Collator.getInstance(Messages.language());
        Arrays.stream(ImportField.values()).filter(field -> !COMMON.contains(field))
                .sorted(Comparator.comparing(FieldNames::of, collator))
                .forEach(field -> more.getItems().addAll(items(field)));
        items.addAll(List.of(new SeparatorMenuItem(), more));
        return items;
    }

    private MenuItem samples() {
        var words = column.samples().isEmpty() ? TEXT.get("field.no_samples")
                : TEXT.get("field.samples", column.samples().stream().limit(3).map(FieldItems::cut).collect(Collectors.joining(" · ")));
        var label = new Label(words);
        label.getStyleClass().add("muted");
        var item = new CustomMenuItem(label, false);
        item.setDisable(true);
        return item;
    }

    private List<MenuItem> items(ImportField field) {
        var name = FieldNames.of(field);
        var others = Meanings.others(layout, column.index(), field);
        if (others.isEmpty() || column.field() == field) {
            return List.of(item(field.key(), name, field, now -> now.with(column.index(), field)));
        }
        var letters = others.stream().map(Layout.Column::letter).collect(Collectors.joining(", "));
        var instead = item(field.key(), TEXT.get("field.instead", name, letters), field, now -> Meanings.instead(now, column.index(), field));
        if (field.joins()) {
            return List.of(item(field.key() + "-together", TEXT.get("field.together", name, letters), field, now -> now.with(column.index(), field)), instead);
        }
        return column.field() == null ? List.of(instead)
                : List.of(item(field.key(), TEXT.get("field.swap", name, letters), field, now -> Meanings.swapped(now, column, others.getFirst())));
    }

    private MenuItem item(String id, String words, ImportField field, UnaryOperator<Layout> change) {
        var item = new RadioMenuItem(words);
        item.setId("field-" + id);
        item.setSelected(column.field() == field);
        item.setOnAction(event -> {
            if (column.field() != field) {
                editing.layout(change == null ? now -> now.with(column.index(), null) : change);
            }
        });
        return item;
    }

    private static String cut(String sample) {
        var line = sample.replaceAll("\\s+", " ");
        return line.length() > 24 ? line.substring(0, 23) + "…" : line;
    }
}
