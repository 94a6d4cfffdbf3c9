package de.ladentheke.spreadsheet;

/** Finds sheet, heading row and the meaning of the columns (domain.md part 3). */
public final class LayoutFinder {
    private static final UnsupportedOperationException TODO = new UnsupportedOperationException("being built");

    public LayoutFinder() {}

    /** @throws SpreadsheetException NO_TABLE where no sheet holds a list */
    public Layout find(RowSource source) throws SpreadsheetException {
        throw TODO;
    }

    /** The layout of one sheet with its headings in the given row (0: none). */
    public Layout at(RowSource source, int sheet, int headerRow) throws SpreadsheetException {
        throw TODO;
    }
}
