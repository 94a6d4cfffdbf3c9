package de.ladentheke.spreadsheet.value;

import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.value.Cells.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Amounts of things, in thousandths. */
final class QuantityCells {
    private static final Pattern WITH_UNIT = Pattern.compile("([-+]?[0-9][0-9., ]*)\\s*[\\p{L}²³.]{1,12}");
    /** What programs write where there is none. */
    private static final Pattern NOTHING = Pattern.compile("[-–—]+|nan|null|none|n/a", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal MOST = new BigDecimal(1_000_000_000);

    private QuantityCells() {}

    static Reading read(ImportField field, String text, Decimal decimal, Kind kind) {
        if (kind == Kind.BOOLEAN) {
            return Reading.problem("cell.not_a_number", text);
        }
        if (kind == Kind.TEXT && NOTHING.matcher(text).matches()) {
            return Reading.EMPTY;
        }
        var amount = kind == Kind.NUMBER ? new BigDecimal(text) : parse(field, text, decimal);
        if (amount == null) {
            return Reading.problem("cell.not_a_number", text);
        }
        if (amount.signum() < 0) {
            return negative(field, text);
        }
        if (amount.compareTo(MOST) >= 0) {
            return Reading.problem("cell.too_large", text);
        }
        return Reading.of(thousandths(amount));
    }

    /** A shop that sold more than it had counted has none left. */
    private static Reading negative(ImportField field, String text) {
        return field == ImportField.STOCK_QTY
                ? new Reading(0L, "cell.negative_stock", text)
                : Reading.problem("cell.negative", text);
    }

    private static BigDecimal parse(ImportField field, String text, Decimal decimal) {
        var number = Decimals.parse(text, decimal);
        if (number != null) {
            return number;
        }
        var content = Units.content(text, decimal);
        if (content.isPresent()) {
            var amount = BigDecimal.valueOf(content.get().amount(), 3);
            var kilos = field == ImportField.DRAINED_WEIGHT && "kg".equals(content.get().unit());
            return kilos ? amount.movePointRight(3) : amount;
        }
        var withUnit = WITH_UNIT.matcher(text);
        return withUnit.matches() ? Decimals.parse(withUnit.group(1).strip(), decimal) : null;
    }

    static long thousandths(BigDecimal amount) {
        return amount.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
