package de.ladentheke.spreadsheet.file.items;

import de.ladentheke.spreadsheet.catalogue.Item;
import de.ladentheke.spreadsheet.catalogue.RecordFormat;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.TextFormat;
import de.ladentheke.spreadsheet.file.text.CsvSource;
import de.ladentheke.spreadsheet.file.text.TextEncoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Reads the articles of a catalogue of lines with semicolons. Quotation marks in it are characters like any other. */
public final class RecordItems implements ItemSource.Items {
    private final Path file;
    private final RecordFormat format;
    private final TextEncoding encoding;

    private RecordItems(Path file, RecordFormat format, TextEncoding encoding) {
        this.file = file;
        this.format = format;
        this.encoding = encoding;
    }

    /**
     * @param beside files of the same catalogue that explain this one
     * @param chosen null: the encoding as found, in doubt that of DOS
     */
    public static ItemSource source(Path file, RecordFormat format, List<Path> beside, TextFormat chosen) throws Exception {
        for (var other : beside) {
            lines(other, TextEncoding.ofDos(other), line -> prepare(format, line, true));
        }
        var encoding = chosen == null ? TextEncoding.ofDos(file) : TextEncoding.chosen(file, chosen.charset());
        lines(file, encoding, line -> prepare(format, line, false));
        return ItemSource.of(file, new RecordItems(file, format, encoding), new TextFormat(encoding.charset(), ';', TextFormat.NO_QUOTE));
    }

    private static boolean prepare(RecordFormat format, List<String> fields, boolean beside) {
        format.prepare(fields, beside);
        return true;
    }

    @Override
    public void read(Predicate<Item> each) throws IOException, SpreadsheetException {
        format.start();
        if (lines(file, encoding, fields -> format.items(fields).stream().allMatch(each))) {
            for (var item : format.rest()) {
                if (!each.test(item)) {
                    return;
                }
            }
        }
    }

    /** Whether it came to the end. */
    private static boolean lines(Path file, TextEncoding encoding, Predicate<List<String>> each) throws IOException, SpreadsheetException {
        if (encoding == null) {
            throw new SpreadsheetException(SpreadsheetException.Reason.BINARY, String.valueOf(file.getFileName()), null);
        }
        try (var reader = new BufferedReader(CsvSource.reader(file, encoding))) {
            for (var line = line(reader); line != null; line = line(reader)) {
                if (!line.isBlank() && !each.test(List.of(line.split(";", -1)))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Without the mark that DOS set at the end of files. */
    private static String line(BufferedReader reader) throws IOException {
        var line = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (c == '\n') {
                return line.toString();
            }
            if (c != '\r' && c != 0x1A && line.length() < Limits.CELL_CHARS) {
                line.append((char) c);
            }
        }
        return line.isEmpty() ? null : line.toString();
    }

    @Override
    public List<String> order() {
        return format.order();
    }
}
