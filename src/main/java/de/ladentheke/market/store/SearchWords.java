package de.ladentheke.market.store;

import de.ladentheke.market.model.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a search, made safe for the index: nothing of the customer's text is ever an operator. */
record SearchWords(List<String> words) {
    private static final int MOST = 8;
    private static final int LONGEST = 40;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_WITH_ENDING = 6;
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(?:en|er|es|e|n|s)$");

    static SearchWords of(String text) {
        var words = SEPARATORS.splitAsStream(Words.plain(text))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .distinct().limit(MOST).toList();
        return new SearchWords(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String first() {
        return words.getFirst();
    }

    String text() {
        return String.join(" ", words);
    }

    /** Every word, as a whole or as the beginning of one. */
    String beginnings() {
        return words.stream().map(word -> '"' + word + "\"*").collect(Collectors.joining(" "));
    }

    boolean hasParts() {
        return words.stream().anyMatch(word -> word.length() >= SHORTEST_PART);
    }

    /** Every word without its ending, anywhere in the name: {@code Tassen} finds {@code Kaffeetasse}. */
    String parts() {
        return words.stream().filter(word -> word.length() >= SHORTEST_PART).map(SearchWords::stem)
                .map(word -> '"' + word + '"').collect(Collectors.joining(" AND "));
    }

    private static String stem(String word) {
        return word.length() < SHORTEST_WITH_ENDING ? word : ENDING.matcher(word).replaceFirst("");
    }
}
