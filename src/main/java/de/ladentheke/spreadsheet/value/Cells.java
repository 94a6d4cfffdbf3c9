package de.ladentheke.spreadsheet.value;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one cell as the value of a field (domain.md 2.4 and 3.4). */
public final class Cells {
    /** What German and English spreadsheet programs write into text files where a formula failed. */
    private static final Pattern ERROR = Pattern.compile("#(NV|N/A|(BEZUG|REF|WERT|VALUE|ZAHL|NUM|NULL|ÜBERLAUF|SPILL|KALK|CALC)!|NAME\\?|DIV/0!)");

    private Cells() {}

    /**
     * What a cell says.
     *
     * @param value   typed as {@code Field.Type} says (Money, Long thousandths, Integer basis points, String); of a net price
     *                Long thousandths of a cent; null where the cell is empty or unreadable
     * @param problem message key beside this class, e.g. {@code cell.not_a_number}, null where all is well. Where there
     *                is a value as well it is a remark: the value can be taken over (a negative stock is read as 0)
     */
    public record Reading(Object value, String problem, Object... arguments) {
        private static final Object[] NO_ARGUMENTS = {};
        static final Reading EMPTY = of(null);

        static Reading of(Object value) {
            return new Reading(value, null, NO_ARGUMENTS);
        }

        static Reading problem(String key, Object... arguments) {
            return new Reading(null, key, arguments);
        }

        /** Something stands there that cannot be taken over. */
        public boolean unreadable() {
            return value == null && problem != null;
        }
    }

    /** An amount with its unit, as in {@code 500 g} or {@code 6 x 0,33 l} (the total). @param amount thousandths */
    public record Content(long amount, String unit) {}

    /**
     * @param decimal how numbers are written in this column; only asked where {@code kind} is text, and only where the
     *                cell does not say by itself
     */
    public static Reading read(ImportField field, Kind kind, String text, Layout.Decimal decimal) {
        var trimmed = CellText.trimmed(text);
        if (kind == Kind.ERROR || kind == Kind.TEXT && trimmed.startsWith("#") && ERROR.matcher(trimmed).matches()) {
            return Reading.problem("cell.formula_error", text);
        }
        if (kind == Kind.UNCALCULATED || kind == Kind.TEXT && trimmed.equals(CellRow.FORMULA)) {
            return Reading.problem("cell.formula_uncalculated");
        }
        if (kind == Kind.EMPTY || trimmed.isEmpty()) {
            return Reading.EMPTY;
        }
        var type = type(field);
        if (kind == Kind.DATE && type != Field.Type.TEXT) {
            return Reading.problem("cell.date_instead", trimmed);
        }
        var written = kind == Kind.NUMBER ? Layout.Decimal.POINT : decimal;
        return switch (type) {
            case MONEY -> MoneyCells.read(field, trimmed, written, kind);
            case QUANTITY -> QuantityCells.read(field, trimmed, written, kind);
            case VAT -> VatCells.read(trimmed, written, kind);
            case GTIN -> GtinCells.read(trimmed, kind);
            case UNIT -> unit(trimmed);
            case STATUS -> StatusCells.read(trimmed);
            case CODE -> CellText.code(field, trimmed);
            default -> CellText.text(field, trimmed);
        };
    }

    /** Amount and unit of a cell that holds both; empty where it does not. */
    public static Optional<Content> content(String text, Layout.Decimal decimal) {
        return Units.content(CellText.trimmed(text), decimal);
    }

    private static Field.Type type(ImportField field) {
        return switch (field) {
            case PRICE_NET, SALE_PRICE, BASE_PRICE -> Field.Type.MONEY;
            default -> field.field().map(Field::type).orElse(Field.Type.TEXT);
        };
    }

    private static Reading unit(String text) {
        return Units.normal(text).map(Reading::of).orElseGet(() -> Reading.problem("cell.unit_unknown", text));
    }
}
