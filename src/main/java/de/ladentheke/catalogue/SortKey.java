package de.ladentheke.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/**
 * German order after DIN 5007-1, as a text that compares byte by byte: lower case, ä as a, ß as ss, accents dropped,
 * everything that is neither letter nor digit as one space.
 */
public final class SortKey {
    private SortKey() {}

    public static String of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var key = new StringBuilder(lower.length() + 4);
        append(key, plain(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
        var length = key.length();
        if (length > 0 && key.charAt(length - 1) == ' ') {
            key.setLength(length - 1);
        }
        return key.isEmpty() ? lower : key.toString();
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(c -> c < 128);
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
