package de.ladentheke.spreadsheet.file.text;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/** The lines of a text file, each of bounded length. */
final class TextLines implements AutoCloseable {
    private final Reader reader;
    private boolean afterReturn;

    TextLines(Path file) throws IOException, SpreadsheetException {
        var encoding = TextEncoding.of(file);
        if (encoding == null) {
            throw new SpreadsheetException(Reason.BINARY, String.valueOf(file.getFileName()), null);
        }
        reader = CsvSource.reader(file, encoding);
    }

    /** Null at the end. */
    String next() throws IOException, SpreadsheetException {
        var line = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            if (c == '\n' || c == '\r') {
                return line.toString();
            }
            if (line.length() >= Limits.CELL_CHARS) {
                throw Limits.tooLarge("line");
            }
            line.append((char) c);
        }
        return line.isEmpty() ? null : line.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
