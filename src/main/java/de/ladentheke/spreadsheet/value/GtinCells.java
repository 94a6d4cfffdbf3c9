package de.ladentheke.spreadsheet.value;

import de.ladentheke.catalogue.Gtin;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.value.Cells.Reading;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Article numbers of GS1 (GTIN, EAN, UPC) and ISBN. Leading zeros that a spreadsheet program ate are put back; numbers
 * that it rounded ({@code 4,00638E+12}) are recognised as lost.
 */
final class GtinCells {
    private static final Pattern EXPONENT = Pattern.compile("([0-9])([.,]([0-9]+))?[eE]\\+?([0-9]{1,2})");
    private static final Pattern ISBN10 = Pattern.compile("[0-9]{9}[0-9Xx]");
    /** A number rounded to six digits ends in zeros. */
    private static final Pattern ROUNDED = Pattern.compile("[0-9]{5,9}0{5,}");

    /** Valid by their check digit, and no numbers. */
    private static final Set<String> ZEROS = Set.of("00000000", "000000000000", "0000000000000", "00000000000000");

    private GtinCells() {}

    static Reading read(String text, Kind kind) {
        if (Gtin.valid(text)) {
            return ZEROS.contains(text) ? Reading.EMPTY : valid(text);
        }
        var exponent = EXPONENT.matcher(text);
        if (exponent.matches()) {
            return fromExponent(text, exponent.group(1) + (exponent.group(3) == null ? "" : exponent.group(3)), Integer.parseInt(exponent.group(4)));
        }
        var digits = bare(text);
        if (digits.isEmpty() || digits.matches("0+")) {
            return Reading.EMPTY;
        }
        if (ISBN10.matcher(digits).matches() && isbn10(digits)) {
            return Reading.of(isbn13(digits));
        }
        if (!digits.matches("[0-9]+")) {
            return Reading.problem("cell.gtin_not_digits", text);
        }
        return checked(text, digits);
    }

    /** Taken over in any case; a marketplace will not show all of them. */
    private static Reading valid(String gtin) {
        return Gtin.outerPackage(gtin) ? new Reading(gtin, "cell.gtin_case", gtin)
                : Gtin.inStore(gtin) ? new Reading(gtin, "cell.gtin_in_store", gtin)
                : Gtin.coupon(gtin) ? new Reading(gtin, "cell.gtin_coupon", gtin) : Reading.of(gtin);
    }

    /** Spaces, hyphens, a leading apostrophe, {@code .0} behind; a lone dash or "keine" means none. */
    private static String bare(String text) {
        var bare = text.replaceAll("[\\s\\u00A0\\u202F\\-–'’]", "").replaceFirst("^(?i:ISBN|EAN|GTIN)(?i:-?1[03])?:?", "");
        bare = bare.replaceFirst("(?<=[0-9])[.,]0+$", "");
        return bare.matches("(?i)keine?|ohne|n/?a|nan|none|null|/+") ? "" : bare;
    }

    /** Only where all digits are still there the number is what it was. */
    private static Reading fromExponent(String text, String digits, int exponent) {
        var whole = digits.length() == exponent + 1;
        return whole && Gtin.valid(digits) ? valid(digits) : Reading.problem("cell.gtin_damaged", text);
    }

    private static Reading checked(String text, String digits) {
        var padded = padded(digits);
        if (padded == null) {
            return Reading.problem("cell.gtin_length", text, digits.length());
        }
        if (Gtin.valid(padded)) {
            return valid(padded);
        }
        if (ROUNDED.matcher(digits).matches()) {
            return Reading.problem("cell.gtin_damaged", text);
        }
        return digits.length() == padded.length()
                ? Reading.problem("cell.gtin_check_digit", text, Integer.toString(Gtin.expected(digits)))
                : Reading.problem("cell.gtin_length", text, digits.length());
    }

    /** To 8, 12, 13 or 14 digits; null where it is longer or too short to be one. */
    private static String padded(String digits) {
        var stripped = digits.length() > 14 ? digits.replaceFirst("^0+", "") : digits;
        return switch (stripped.length()) {
            case 8, 12, 13, 14 -> stripped;
            case 6, 7 -> "0".repeat(8 - stripped.length()) + stripped;
            case 9, 10, 11 -> "0".repeat(12 - stripped.length()) + stripped;
            default -> null;
        };
    }

    private static boolean isbn10(String digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            var c = Character.toUpperCase(digits.charAt(i));
            sum += (10 - i) * (c == 'X' ? 10 : c - '0');
        }
        return sum % 11 == 0;
    }

    private static String isbn13(String isbn10) {
        var digits = "978" + isbn10.substring(0, 9) + "0";
        return digits.substring(0, 12) + Gtin.expected(digits);
    }
}
