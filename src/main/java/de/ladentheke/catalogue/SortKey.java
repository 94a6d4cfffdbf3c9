package de.ladentheke.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * German order after DIN 5007-1, as a text that compares byte by byte: lower case, ä as a, ß as ss, accents dropped,
 * everything that is neither letter nor digit as one space.
 */
public final class SortKey {
    /** Characters of German texts, each taken apart; a name of these alone needs no more. */
    private static final String[] LATIN = IntStream.range(0, 256).mapToObj(c -> decomposed(Character.toString(c))).toArray(String[]::new);

    /** The letter or blank that such a character becomes, 0 where it becomes none or several. */
    private static final char[] FOLDED = folded();

    private SortKey() {}

    public static String of(String name) {
        var key = new StringBuilder(name.length() + 4);
        if (latin(name)) {
            for (int i = 0; i < name.length(); i++) {
                appendLatin(key, name.charAt(i));
            }
        } else {
            append(key, decomposed(name));
        }
        var length = key.length();
        if (length > 0 && key.charAt(length - 1) == ' ') {
            key.setLength(length - 1);
        }
        return key.isEmpty() ? name.toLowerCase(Locale.ROOT) : key.toString();
    }

    private static char[] folded() {
        var folded = new char[LATIN.length];
        for (int c = 0; c < folded.length; c++) {
            var key = new StringBuilder("x");
            append(key, LATIN[c]);
            folded[c] = key.length() == 2 ? key.charAt(1) : 0;
        }
        return folded;
    }

    private static void appendLatin(StringBuilder key, char c) {
        var folded = FOLDED[c];
        if (folded == 0) {
            append(key, LATIN[c]);
        } else if (folded != ' ' || !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(folded);
        }
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }

    private static boolean latin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= LATIN.length) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder key, String decomposed) {
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            var special = unfolded(c);
            if (special != null) {
                key.append(special);
            } else if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            } else if (!mark(c) && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
    }

    private static boolean mark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Letters that Unicode does not take apart. */
    private static String unfolded(int c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> null;
        };
    }
}
