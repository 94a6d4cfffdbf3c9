package de.ladentheke.spreadsheet.file;

import java.util.Arrays;

/** One row of cells, reused from row to row. Columns count from 0, row numbers from 1 as a person sees them. */
public final class CellRow {
    public enum Kind {
        EMPTY,
        /** Text as typed. */
        TEXT,
        /** A number: text is its shortest exact decimal form with a point and without exponent, {@code 4006381333931}, {@code 12.5}. */
        NUMBER,
        /** A date cell: text is ISO-8601. */
        DATE,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** {@code #REF!} and its kind. */
        ERROR,
        /** A formula whose result was not stored: text is {@link CellRow#FORMULA}. */
        UNCALCULATED
    }

    /** What stands for a formula without a result. */
    public static final String FORMULA = "=";

    private static final String[] NO_TEXTS = {};
    private static final Kind[] NO_KINDS = {};

    private int number;
    private boolean hidden;
    private int width;
    private String[] texts = NO_TEXTS;
    private Kind[] kinds = NO_KINDS;

    public void start(int rowNumber) {
        start(rowNumber, false);
    }

    /** @param hiddenInFile by hand, by a filter or in a closed outline */
    public void start(int rowNumber, boolean hiddenInFile) {
        Arrays.fill(texts, 0, width, null);
        Arrays.fill(kinds, 0, width, Kind.EMPTY);
        number = rowNumber;
        hidden = hiddenInFile;
        width = 0;
    }

    public void set(int column, Kind kind, String text) {
        if (column >= texts.length) {
            var size = Math.max(Math.max(32, column + 1), texts.length * 2);
            texts = Arrays.copyOf(texts, size);
            kinds = Arrays.copyOf(kinds, size);
        }
        for (int i = width; i < column; i++) {
            kinds[i] = Kind.EMPTY;
            texts[i] = null;
        }
        width = Math.max(width, column + 1);
        texts[column] = text;
        kinds[column] = text == null || text.isEmpty() ? Kind.EMPTY : kind;
    }

    /** One that stays as it is when this one goes on. */
    CellRow copy() {
        var copy = new CellRow();
        copy.number = number;
        copy.hidden = hidden;
        copy.width = width;
        copy.texts = Arrays.copyOf(texts, width);
        copy.kinds = Arrays.copyOf(kinds, width);
        return copy;
    }

    public int number() {
        return number;
    }

    /** The same cells as another row. */
    public void number(int other) {
        number = other;
    }

    public boolean hidden() {
        return hidden;
    }

    /** One more than the last filled column. */
    public int width() {
        return width;
    }

    /** Never null; empty where there is no cell. */
    public String text(int column) {
        return column < width && texts[column] != null ? texts[column] : "";
    }

    public Kind kind(int column) {
        return column < width ? kinds[column] : Kind.EMPTY;
    }
}
