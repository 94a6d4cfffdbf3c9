package de.ladentheke.spreadsheet.plan.columns;

import de.ladentheke.spreadsheet.packed.PackedTexts;

/** Lets equal short texts of a column share one place. A small cache that forgets: unique texts cost nothing. */
final class SharedTexts {
    private static final int SIZE = 1 << 10;
    private static final int LONGEST = 80;
    private final String[] seen = new String[SIZE];
    private final int[] places = new int[SIZE];
    private final PackedTexts texts;
    private final Recurrence recurrence = new Recurrence();

    SharedTexts(PackedTexts texts) {
        this.texts = texts;
    }

    int place(String text) {
        if (text.length() > LONGEST || !recurrence.worthwhile()) {
            return texts.add(text);
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 15) & SIZE - 1;
        boolean before = equal(text, seen[slot]);
        recurrence.note(before);
        if (!before) {
            seen[slot] = text;
            places[slot] = texts.add(text);
        }
        return places[slot];
    }

    /** Mostly the very same text comes again, or another one; both are told without looking at the characters. */
    static boolean equal(String text, String seen) {
        return text == seen || seen != null && text.hashCode() == seen.hashCode() && text.equals(seen);
    }
}
