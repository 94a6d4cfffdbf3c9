package de.ladentheke.spreadsheet.file;

import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import java.io.IOException;

/** How long a sheet of a workbook may become. */
public final class SheetRows {
    private SheetRows() {}

    /** @throws IOException caused by TOO_MANY_ROWS, where so many rows are more than a spreadsheet program opens */
    public static void check(int rows) throws IOException {
        if (rows > Limits.ROWS) {
            throw new IOException(new SpreadsheetException(Reason.TOO_MANY_ROWS, "", null));
        }
    }
}
