package de.ladentheke.spreadsheet.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A number format of zeros and fixed texts, as codes have it: {@code 00000} or {@code "ART-"0000} shows 12 as 00012, as ART-0012. */
public final class DigitFormat {
    /** A single zero is how any whole number is shown: prices, stock. */
    private static final int FEWEST = 2;
    /** Beyond that a spreadsheet has lost the last digits of a number. */
    private static final int MOST = 15;
    private static final char DIGIT = '\0';

    private static final Pattern SECTION = Pattern.compile("((?:\"[^\"]*\"|\\\\.|[^;])*+)(;|$)");
    /** A digit, texts, blanks as wide as a character, language or colour. */
    private static final Pattern TOKEN = Pattern.compile("(0)|\"([^\"]*)\"|\\\\(.)|([ ()+:-])|[_*].|\\[(?:\\$-[^\\]]*|[A-Za-z]{3,8}\\d*)\\]");

    private final String positive;
    private final String zero;

    private DigitFormat(String positive, String zero) {
        this.positive = positive;
        this.zero = zero;
    }

    /** @param code as in Excel; null where it is none of these formats */
    public static DigitFormat of(String code) {
        var sections = code == null || !code.contains("0") ? List.<String>of() : sections(code);
        var positive = sections.isEmpty() ? null : pattern(sections.getFirst());
        return positive == null ? null : new DigitFormat(positive, sections.size() < 3 ? positive : pattern(sections.get(2)));
    }

    /** For positive numbers, negative ones, zero. */
    private static List<String> sections(String code) {
        var sections = new ArrayList<String>();
        var matcher = SECTION.matcher(code);
        for (boolean more = true; more && sections.size() < 3 && matcher.find(); more = !matcher.group(2).isEmpty()) {
            sections.add(matcher.group(1));
        }
        return sections;
    }

    /** The texts with {@link #DIGIT} between them; null where there is anything else. */
    private static String pattern(String section) {
        var pattern = new StringBuilder();
        var token = TOKEN.matcher(section);
        while (token.regionStart() < section.length()) {
            if (!token.lookingAt()) {
                return null;
            }
            for (int i = 2; i <= token.groupCount(); i++) {
                pattern.append(token.group(i) == null ? "" : token.group(i));
            }
            if (token.group(1) != null) {
                pattern.append(DIGIT);
            }
            token.region(token.end(), section.length());
        }
        return digits(pattern) < FEWEST ? null : pattern.toString();
    }

    private static int digits(CharSequence pattern) {
        return (int) pattern.chars().filter(c -> c == DIGIT).count();
    }

    /**
     * What the cell shows.
     *
     * @param plain of {@link Numerals#plain}; may be null
     * @return null where that is the number itself, and for numbers that are negative or not whole: these are no codes
     */
    public String shown(String plain) {
        var pattern = "0".equals(plain) ? zero : positive;
        if (pattern == null || !isWhole(plain)) {
            return null;
        }
        var shown = filled(pattern, "0".repeat(Math.max(0, digits(pattern) - plain.length())) + plain);
        return shown.equals(plain) ? null : shown;
    }

    /** Whether a plain number is one that a code may consist of. */
    public static boolean isWhole(String plain) {
        return plain != null && !plain.isEmpty() && plain.length() <= MOST && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What is more than the format has places for stands at its first. */
    private static String filled(String pattern, String digits) {
        var shown = new StringBuilder();
        int next = 0;
        for (int i = 0, left = digits(pattern); i < pattern.length(); i++) {
            if (pattern.charAt(i) != DIGIT) {
                shown.append(pattern.charAt(i));
            } else {
                left--;
                shown.append(digits, next, digits.length() - left);
                next = digits.length() - left;
            }
        }
        return shown.toString().strip();
    }
}
