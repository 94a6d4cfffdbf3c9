package de.ladentheke.spreadsheet.ui;

/** Columns as spreadsheets name them. */
final class Letters {
    private Letters() {}

    /** A, B … Z, AA … for 0, 1 … */
    static String of(int column) {
        var letters = new StringBuilder();
        for (int i = column; i >= 0; i = i / 26 - 1) {
            letters.insert(0, (char) ('A' + i % 26));
        }
        return letters.toString();
    }
}
