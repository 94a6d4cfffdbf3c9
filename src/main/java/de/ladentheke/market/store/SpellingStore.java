package de.ladentheke.market.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;

/** Finds words of the market that are spelt nearly like those of a search: {@code Schokolde} is {@code schokolade}. */
final class SpellingStore {
    private static final int MOST_TERMS = 20_000;
    private static final int SHORTEST = 4;
    private static final int LONG_WORD = 8;

    private SpellingStore() {}

    /** Empty where no word changed. */
    static Optional<SearchWords> respell(Connection c, SearchWords search) throws SQLException {
        var words = new ArrayList<String>();
        for (var word : search.words()) {
            words.add(nearest(c, word));
        }
        return words.equals(search.words()) ? Optional.empty() : Optional.of(new SearchWords(words));
    }

    private static String nearest(Connection c, String word) throws SQLException {
        if (word.length() < SHORTEST) {
            return word;
        }
        var best = word;
        var least = word.length() < LONG_WORD ? 2 : 3;
        var from = word.substring(0, 1);
        try (var select = c.prepareStatement("SELECT term FROM item_vocabulary WHERE term >= ? AND term < ? LIMIT " + MOST_TERMS)) {
            select.setString(1, from);
            select.setString(2, from + "\uffff");
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var term = row.getString(1);
                    var distance = Math.abs(term.length() - word.length()) < least ? distance(word, term) : least;
                    if (distance < least) {
                        least = distance;
                        best = term;
                    }
                }
            }
        }
        return best;
    }

    /** Letters to change, add, leave out or swap with their neighbour. */
    static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : step(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var least = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + same);
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
