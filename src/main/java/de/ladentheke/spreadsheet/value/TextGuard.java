package de.ladentheke.spreadsheet.value;

import java.util.regex.Pattern;

/**
 * Texts in files with separators, where Excel decides by itself what a cell is: {@code 00123} loses its zeros there,
 * {@code 1-2} becomes a date, and {@code =HYPERLINK(…)} is carried out. A short text of one line is written as
 * {@code ="00123"}, a longer one with an apostrophe in front; {@link #undone} takes both off again.
 */
public final class TextGuard {
    /** Longest text within a formula of Excel. */
    private static final int LONGEST_QUOTED = 255;
    private static final String FORMULA = "=+-@\t\r'";
    private static final Pattern READ_OTHERWISE = Pattern.compile("[0-9.,(#€$£%].*|(wahr|falsch|true|false)"
            + "|(jan|feb|mär|mar|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\\p{L}*[ ./-]*[0-9]{1,4}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TextGuard() {}

    /** For Excel: everything that it would not show as it stands. */
    public static String forExcel(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var quotable = text.length() <= LONGEST_QUOTED && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        if (quotable && (FORMULA.indexOf(text.charAt(0)) >= 0 || READ_OTHERWISE.matcher(text).matches())) {
            return "=\"" + text.replace("\"", "\"\"") + "\"";
        }
        return withApostrophe(text);
    }

    /** As WooCommerce does it: an apostrophe before what could be a formula, and before an apostrophe. */
    public static String withApostrophe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** What {@link #forExcel} or {@link #withApostrophe} was given. */
    public static String undone(String text) {
        if (text.length() >= 3 && text.startsWith("=\"") && text.endsWith("\"")) {
            return text.substring(2, text.length() - 1).replace("\"\"", "\"");
        }
        return text.length() >= 2 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
    }
}
