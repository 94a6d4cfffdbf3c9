package de.ladentheke.spreadsheet.value;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Gtin;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.ProductRules;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.value.Cells.Reading;
import java.math.BigDecimal;

/**
 * Cells of a list that Ladentheke wrote: every value that a shop can hold is read as it was, also texts that other
 * lists would not mean so ({@code #REF!}, two blanks, a line break in a name). What a person typed over one of them is
 * read like a cell of any list.
 */
public final class ExactCells {
    private ExactCells() {}

    /** @param guarded whether texts were written by {@link TextGuard} */
    public static Reading read(ImportField field, Kind kind, String text, boolean guarded) {
        var written = guarded ? TextGuard.undone(text) : text;
        var exact = kind == Kind.TEXT || kind == Kind.NUMBER ? exact(field, kind, written.strip()) : null;
        return exact != null ? exact : Cells.read(field, kind, written, Decimal.COMMA);
    }

    /** Null where it is nothing that we would have written. */
    private static Reading exact(ImportField field, Kind kind, String text) {
        if (field.field().isEmpty() || text.isEmpty()) {
            return null;
        }
        return switch (field.field().get().type()) {
            case TEXT, CODE -> text.length() <= field.field().get().maxLength() ? Reading.of(text) : null;
            case GTIN -> Gtin.valid(text) ? Reading.of(text) : null;
            case MONEY -> number(field.field().get(), kind, text, 2);
            case QUANTITY -> number(field.field().get(), kind, text, 3);
            default -> null;
        };
    }

    private static Reading number(Field field, Kind kind, String text, int decimals) {
        var number = kind == Kind.NUMBER ? new BigDecimal(text) : Decimals.parse(text, Decimal.COMMA);
        if (number == null || number.stripTrailingZeros().scale() > decimals || number.precision() - number.scale() > 12) {
            return null;
        }
        var units = number.movePointRight(decimals).longValueExact();
        Object value = decimals == 2 ? (Object) Money.ofCents(units) : (Object) units;
        return ProductRules.check(field, value).isEmpty() ? Reading.of(value) : null;
    }
}
