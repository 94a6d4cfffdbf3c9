package de.ladentheke.spreadsheet.file;

import java.util.List;
import java.util.Optional;

/** The cells of one file, read as a stream from top to bottom. May be read several times. */
public interface RowSource extends AutoCloseable {
    /** @param name as in the file; for text files the file's name */
    record Sheet(int index, String name, boolean hidden) {}

    @FunctionalInterface
    interface Visitor {
        /** The row is valid only during the call. Return false to read no further. */
        boolean row(CellRow row);
    }

    List<Sheet> sheets();

    /** How a text file is written, as found or as chosen; empty for files that are no text. */
    default Optional<TextFormat> textFormat() {
        return Optional.empty();
    }

    /** Empty rows may be left out; numbers stay as in the file. */
    void read(int sheet, Visitor visitor) throws SpreadsheetException;

    @Override
    void close();
}
