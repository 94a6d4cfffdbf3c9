package de.ladentheke.spreadsheet.value;

import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import java.math.BigDecimal;

/** Numbers as people write them: {@code 1.234,56}, {@code 1 234,56}, {@code 1'234.50}, {@code 12,-}. */
public final class Decimals {
    private static final int LONGEST = 30;

    private Decimals() {}

    /**
     * @param decimal what a lone separator before exactly three digits means; every other cell says it by itself
     * @return null where {@code text} is no number
     */
    public static BigDecimal parse(String text, Decimal decimal) {
        var plain = plain(text);
        return plain != null ? plain : thorough(text, decimal);
    }

    /** Digits, and at most one separator that cannot group thousands: nearly all cells, without taking them apart. */
    private static BigDecimal plain(String text) {
        int separator = -1;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if ((c == ',' || c == '.') && separator < 0 && i > 0) {
                separator = i;
            } else if (!digit(c)) {
                return null;
            }
        }
        var decimals = text.length() - separator - 1;
        if (text.isEmpty() || text.length() > LONGEST || separator >= 0 && (decimals == 0 || decimals == 3)) {
            return null;
        }
        return new BigDecimal(separator < 0 ? text : text.replace(',', '.'));
    }

    private static BigDecimal thorough(String text, Decimal decimal) {
        if (text.chars().anyMatch(Character::isLetter)) {
            return null;
        }
        var digits = bare(text);
        var start = digits.startsWith("-") || digits.startsWith("+") ? 1 : 0;
        if (digits.length() == start || digits.length() > LONGEST) {
            return null;
        }
        var point = separatorIndex(digits, decimal);
        if (point == Integer.MIN_VALUE) {
            return null;
        }
        var whole = point < 0 ? digits.substring(start) : digits.substring(start, point);
        var rest = point < 0 ? "" : digits.substring(point + 1);
        if (!groups(whole) || !rest.chars().allMatch(Decimals::digit) || whole.isEmpty() && rest.isEmpty()) {
            return null;
        }
        var ungrouped = whole.replaceAll("[^0-9]", "");
        var number = new BigDecimal((ungrouped.isEmpty() ? "0" : ungrouped) + (rest.isEmpty() ? "" : "." + rest));
        return digits.charAt(0) == '-' ? number.negate() : number;
    }

    /** {@code 12,-} and its kind without the dash; blanks of all kinds as plain ones; U+2212 as minus. */
    private static String bare(String text) {
        var bare = text.replace('\u2212', '-').replace('\u2013', '-').replace('\u2014', '-').replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2007', ' ').replace('\u2009', ' ').strip();
        bare = bare.replaceFirst("[.,]\\s?-{1,2}$", "").replaceFirst("^([-+])\\s+", "$1");
        return bare.length() > 1 && bare.endsWith("-") && digit(bare.charAt(0)) ? "-" + bare.substring(0, bare.length() - 1).strip() : bare;
    }

    /** Where the decimals begin: -1 where there are none, MIN_VALUE where the separators make no sense. */
    private static int separatorIndex(String digits, Decimal decimal) {
        var comma = digits.lastIndexOf(',');
        var point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            var last = Math.max(comma, point);
            return digits.indexOf(digits.charAt(last)) == last ? last : Integer.MIN_VALUE;
        }
        var last = Math.max(comma, point);
        if (last < 0) {
            return -1;
        }
        var c = digits.charAt(last);
        if (digits.indexOf(c) != last) {
            return -1;
        }
        return grouping(digits, last, c, decimal) ? -1 : last;
    }

    /** A lone separator groups thousands where three digits follow and the column's decimals are written the other way. */
    private static boolean grouping(String digits, int at, char separator, Decimal decimal) {
        var before = digits.substring(0, at).replaceFirst("^[-+]", "");
        return digits.length() - at - 1 == 3 && before.matches("[1-9][0-9]{0,2}") && separator != (decimal == Decimal.COMMA ? ',' : '.');
    }

    /** Digits, or digits in groups of three. */
    private static boolean groups(String whole) {
        return whole.isEmpty() || whole.matches("[0-9]+|[0-9]{1,3}([. ,'’][0-9]{3})+");
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
