package de.ladentheke.catalogue;

import java.util.Locale;
import java.util.StringJoiner;

/**
 * Turns what a person types into a query of FTS5: every word is a prefix, all must be found. The text is quoted, so
 * that none of its signs is taken for syntax. Umlauts are found however they are written: ä, a, ae; ß as ss.
 */
final class SearchWords {
    private static final int MOST_WORDS = 12;

    private SearchWords() {}

    /** Empty where nothing is to be searched. */
    static String match(String typed) {
        var words = new StringJoiner(" AND ");
        int count = 0;
        for (var word : typed.strip().split("\\s+")) {
            if (word.chars().anyMatch(Character::isLetterOrDigit) && count++ < MOST_WORDS) {
                words.add(spellings(fold(word)));
            }
        }
        return words.toString();
    }

    /** As in the index: ß as ss. The tokenizer itself folds case and accents. */
    static String fold(String text) {
        return text.replace("ß", "ss").replace("ẞ", "ss");
    }

    private static String spellings(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var twoLetters = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        var umlaut = lower.replaceAll("(?<![aeiouyq])([aou])e", "$1");
        var other = twoLetters.equals(lower) ? umlaut : twoLetters;
        return other.equals(lower) ? prefix(word) : "(" + prefix(word) + " OR " + prefix(other) + ")";
    }

    private static String prefix(String word) {
        return "\"" + word.replace("\"", "\"\"") + "\"*";
    }
}
