package de.ladentheke.spreadsheet.file.text;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.TextFormat;
import de.ladentheke.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Rows of a text file with separators. A row's number is the one that a spreadsheet program would show: a cell of
 * several lines is one row, a line that only declares the separator is none.
 */
public final class CsvSource implements RowSource {
    private static final int SAMPLE_CHARS = 256 * 1024;

    private final Path file;
    private final TextEncoding encoding;
    private final CsvDialect dialect;

    private CsvSource(Path file, TextEncoding encoding, CsvDialect dialect) {
        this.file = file;
        this.encoding = encoding;
        this.dialect = dialect;
    }

    /** @param chosen null: as found */
    public static CsvSource open(Path file, TextFormat chosen) throws IOException, SpreadsheetException {
        var name = String.valueOf(file.getFileName());
        var encoding = chosen == null ? TextEncoding.of(file) : TextEncoding.chosen(file, chosen.charset());
        if (encoding == null) {
            throw new SpreadsheetException(Reason.BINARY, name, null);
        }
        var sample = new char[SAMPLE_CHARS];
        int length;
        try (var reader = reader(file, encoding)) {
            length = fill(reader, sample);
        }
        var text = new String(sample, 0, length);
        if (text.isBlank()) {
            throw new SpreadsheetException(Reason.EMPTY, name, null);
        }
        var whole = length < SAMPLE_CHARS;
        var dialect = chosen == null ? CsvDialect.of(text, whole) : CsvDialect.chosen(text, whole, chosen);
        if (chosen == null && !dialect.table() && pretendsToBeWorkbook(name)) {
            throw new SpreadsheetException(Reason.NOT_A_SPREADSHEET, name, null);
        }
        return new CsvSource(file, encoding, dialect);
    }

    private static boolean pretendsToBeWorkbook(String name) {
        var dot = name.lastIndexOf('.');
        return dot >= 0 && name.substring(dot + 1).toLowerCase(Locale.ROOT).matches("xl[a-z]+|ods|numbers|doc|docx|pdf");
    }

    public static Reader reader(Path file, TextEncoding encoding) throws IOException {
        var input = Files.newInputStream(file);
        input.skipNBytes(encoding.skip());
        var decoder = encoding.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new BufferedReader(new InputStreamReader(input, decoder), 1 << 16);
    }

    private static int fill(Reader reader, char[] buffer) throws IOException {
        int length = 0;
        for (int n = reader.read(buffer); n > 0; n = reader.read(buffer, length, buffer.length - length)) {
            length += n;
        }
        return length;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(0, String.valueOf(file.getFileName()), false));
    }

    @Override
    public Optional<TextFormat> textFormat() {
        return Optional.of(new TextFormat(encoding.charset(), dialect.separator(), dialect.quote()));
    }

    @Override
    public void read(int sheet, Visitor visitor) throws SpreadsheetException {
        try (var reader = reader(file, encoding)) {
            if (dialect.declared()) {
                skipLine(reader);
            }
            readRecords(reader, visitor);
        } catch (IOException e) {
            throw new SpreadsheetException(e instanceof NoSuchFileException ? Reason.MISSING : Reason.NOT_READABLE, String.valueOf(file.getFileName()), e);
        }
    }

    private static void skipLine(Reader reader) throws IOException {
        for (int c = reader.read(); c >= 0 && c != '\n'; c = reader.read()) {
            if (c == '\r') {
                reader.mark(1);
                if (reader.read() != '\n') {
                    reader.reset();
                }
                return;
            }
        }
    }

    private void readRecords(Reader reader, Visitor visitor) throws IOException, SpreadsheetException {
        var row = new CellRow();
        int number = 0;
        try (var records = dialect.reader().ofCsvRecord(reader).iterator()) {
            while (records.hasNext()) {
                var record = records.next();
                if (++number > Limits.ROWS * 4 || record.getFieldCount() > Limits.COLUMNS) {
                    throw Limits.tooLarge(String.valueOf(file.getFileName()));
                }
                row.start(number);
                for (int i = 0, n = record.getFieldCount(); i < n; i++) {
                    row.set(i, Kind.TEXT, whole(record.getField(i), number));
                }
                if (!empty(row) && !visitor.row(row)) {
                    return;
                }
            }
        }
    }

    /** A quote that is never closed would swallow the rows below it without a word. */
    private String whole(String cell, int number) throws SpreadsheetException {
        if (cell.indexOf('\n') >= 0 && dialect.swallowed(cell)) {
            var where = Messages.of(CsvSource.class).get("open_quote", file.getFileName(), Integer.toString(number));
            throw new SpreadsheetException(Reason.DAMAGED, where, null);
        }
        return cell;
    }

    private static boolean empty(CellRow row) {
        for (int i = 0; i < row.width(); i++) {
            if (!row.text(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        // nothing is held open between readings
    }
}
