package de.ladentheke.spreadsheet.plan;

/** Lets equal short texts of a column share one string. A small cache that forgets: unique texts cost nothing. */
final class SharedTexts {
    private static final int SIZE = 1 << 10;
    private static final int LONGEST = 80;
    private final String[] seen = new String[SIZE];

    String of(String text) {
        if (text == null || text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 15) & SIZE - 1;
        if (text.equals(seen[slot])) {
            return seen[slot];
        }
        seen[slot] = text;
        return text;
    }
}
