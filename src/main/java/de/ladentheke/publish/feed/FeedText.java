package de.ladentheke.publish.feed;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts and numbers as feeds take them. */
final class FeedText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private FeedText() {}

    /** Without letters that XML or the taker's rules forbid; white space is one blank. */
    static String line(String text) {
        return SPACES.matcher(clean(text)).replaceAll(" ").strip();
    }

    /** As {@link #line}, but lines stay lines. */
    static String lines(String text) {
        var lines = clean(text).replace("\r\n", "\n").replace('\r', '\n').lines().map(FeedText::line).toList();
        return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip();
    }

    /** Cut between words where there are any; an ellipsis tells that more was there. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isLowSurrogate(text.charAt(most - 1)) ? most - 2 : most - 1;
        var space = text.lastIndexOf(' ', end);
        return text.substring(0, space > most / 2 ? space : end).strip() + "…";
    }

    /** {@code 6.90 EUR}. */
    static String price(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString() + " EUR";
    }

    /** {@code 0.75}. */
    static String thousandths(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    private static String clean(String text) {
        var kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(FeedText::allowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowed(int letter) {
        return letter == '\n' || letter == '\r' || letter == '\t' || switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
