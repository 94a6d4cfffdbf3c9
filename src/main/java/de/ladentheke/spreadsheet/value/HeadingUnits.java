package de.ladentheke.spreadsheet.value;

import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Units that stand in the heading of a column and go for the bare numbers below it: "Gewicht (g)", "Füllmenge ml". */
public final class HeadingUnits {
    private static final Pattern BRACKETS = Pattern.compile(".*[(\\[]\\s*(?:in\\s+)?(\\p{L}+[²³23]?)\\.?\\s*[)\\]]\\s*");
    private static final Pattern LAST_WORD = Pattern.compile("[^/(\\[]*[\\s-](\\p{L}+[²³23]?)\\.?\\s*");
    private static final Set<String> WEIGHTS = Set.of("g", "kg", "mg", "lb", "lbs", "oz", "t");
    private static final Set<String> LENGTHS = Set.of("mm", "cm", "m");

    private HeadingUnits() {}

    /** The unit that {@code heading} names, if it can be one of {@code field}; else null. */
    public static String of(ImportField field, String heading) {
        var brackets = BRACKETS.matcher(heading);
        var lastWord = LAST_WORD.matcher(heading);
        var word = brackets.matches() ? brackets.group(1) : lastWord.matches() ? lastWord.group(1) : "";
        var written = word.toLowerCase(Locale.ROOT);
        var unit = Units.normal(written).orElse(written);
        return fits(field, unit) ? unit : null;
    }

    private static boolean fits(ImportField field, String unit) {
        return switch (field) {
            case null -> false;
            case WEIGHT, DRAINED_WEIGHT -> WEIGHTS.contains(unit);
            case DIMENSIONS -> LENGTHS.contains(unit);
            case CONTENT_AMOUNT -> unit.equals("mg") || Units.normal(unit).isPresent();
            default -> false;
        };
    }

    /** A bare number with {@code unit} behind it, in German figures; any other cell as it is. */
    public static String with(String unit, Kind kind, String text, Decimal decimal) {
        if (kind != Kind.NUMBER && kind != Kind.TEXT) {
            return text;
        }
        var number = Decimals.parse(CellText.trimmed(text), kind == Kind.NUMBER ? Decimal.POINT : decimal);
        return number == null ? text
                : (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString().replace('.', ',')) + " " + unit;
    }
}
