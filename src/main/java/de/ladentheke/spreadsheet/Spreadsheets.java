package de.ladentheke.spreadsheet;

import java.nio.file.Path;

/** Opens a file by what it holds, not by what it is called: .xlsx, .xls, .csv (and .tsv, .txt). */
public final class Spreadsheets {
    private Spreadsheets() {}

    public static RowSource open(Path file) throws SpreadsheetException {
        throw new UnsupportedOperationException("being built");
    }
}
