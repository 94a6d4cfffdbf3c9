package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.value.Cells;
import de.ladentheke.spreadsheet.value.TextGuard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Fields for which the file of an online shop has no column: they stand in columns of the kind that owners add there. */
record ExtraColumns(List<OwnColumn> columns, Function<ImportField, String> heading) {
    /** @param columns in which the products say something; @param held what the file has its own columns for */
    static ExtraColumns of(List<OwnColumn> columns, Set<ImportField> held, Function<ImportField, String> heading) {
        return new ExtraColumns(columns.stream().filter(column -> !held.contains(column.field())).toList(), heading);
    }

    List<String> headings() {
        return columns.stream().map(column -> heading.apply(column.field())).toList();
    }

    /** What the product's variants share. */
    void shared(ShopCsv.Line line, Product product) {
        columns.stream().filter(column -> !column.ofVariant()).forEach(column -> set(line, column, product, null));
    }

    void variant(ShopCsv.Line line, Product product, Variant variant) {
        columns.stream().filter(OwnColumn::ofVariant).forEach(column -> set(line, column, product, variant));
    }

    private void set(ShopCsv.Line line, OwnColumn column, Product product, Variant variant) {
        var value = column.value(product, variant, List.of());
        line.set(heading.apply(column.field()), value == null ? "" : text(column.field(), value));
    }

    private static String text(ImportField field, Object value) {
        return switch (field.field().map(Field::type).orElse(Field.Type.TEXT)) {
            case MONEY -> ShopCsv.money((Money) value);
            case QUANTITY -> ShopCsv.quantity(value);
            case VAT -> BigDecimal.valueOf((Integer) value, 2).stripTrailingZeros().toPlainString();
            default -> plain(field, (String) value);
        };
    }

    /** These columns hold plain text; only what would be read as HTML is written as such. */
    private static String plain(ImportField field, String text) {
        var html = Html.of(text);
        return !reads(field, text, text) && reads(field, html, text) ? html : TextGuard.withApostrophe(text);
    }

    private static boolean reads(ImportField field, String written, String meant) {
        return meant.equals(Cells.read(field, CellRow.Kind.TEXT, written, Layout.Decimal.POINT).value());
    }
}
