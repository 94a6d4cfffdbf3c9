package de.ladentheke.spreadsheet.file.markup;

import de.ladentheke.spreadsheet.file.GuardedSource;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.text.CsvSource;
import de.ladentheke.spreadsheet.file.text.TextEncoding;
import de.ladentheke.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables of an HTML file as sheets. Cash registers and merchandise programs write such a file and call it .xls. */
public final class HtmlSource implements RowSource {
    /** More are no list, but a page. */
    private static final int MOST_TABLES = 50;
    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private final Path file;
    private final String name;
    private final TextEncoding encoding;
    /** Which tables of the file hold something. */
    private final List<Integer> tables = new ArrayList<>();

    public HtmlSource(Path file) throws IOException, SpreadsheetException {
        this.file = file;
        name = String.valueOf(file.getFileName());
        encoding = encoding(file);
        if (encoding == null) {
            throw new SpreadsheetException(Reason.BINARY, name, null);
        }
        findTables();
        if (tables.isEmpty()) {
            throw new SpreadsheetException(Reason.UNSUPPORTED, Messages.of(HtmlSource.class).get("html.page"), null);
        }
    }

    /** As found; where that is one of single bytes, the page itself knows better which. */
    private static TextEncoding encoding(Path file) throws IOException {
        var found = TextEncoding.of(file);
        if (found == null || found.wide() || found.charset().equals(StandardCharsets.UTF_8)) {
            return found;
        }
        String head;
        try (var input = Files.newInputStream(file)) {
            head = new String(input.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
        var declared = CHARSET.matcher(head);
        var charset = declared.find() ? declared.group(1) : "";
        return charset.isEmpty() || charset.toUpperCase(java.util.Locale.ROOT).matches("UTF.*|ISO-8859-1|US-ASCII") || !Charset.isSupported(charset) ? found
                : TextEncoding.chosen(file, Charset.forName(charset));
    }

    private void findTables() throws IOException {
        try (var reader = reader()) {
            var tokens = new HtmlTokens(reader);
            int table = -1;
            int last = -1;
            for (var token = tokens.next(); token != HtmlTokens.Token.END && tables.size() < MOST_TABLES; token = tokens.next()) {
                if (token == HtmlTokens.Token.OPENING) {
                    table += tokens.name().equals("table") ? 1 : 0;
                    if (tokens.name().matches("t[dh]") && table > last) {
                        last = table;
                        tables.add(table);
                    }
                }
            }
        }
    }

    private Reader reader() throws IOException {
        return new BufferedReader(CsvSource.reader(file, encoding));
    }

    @Override
    public List<Sheet> sheets() {
        var messages = Messages.of(HtmlSource.class);
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < tables.size(); i++) {
            sheets.add(new Sheet(i, tables.size() == 1 ? name : messages.get("html.table", Integer.toString(i + 1)), false));
        }
        return sheets;
    }

    @Override
    public void read(int sheet, Visitor visitor) throws SpreadsheetException {
        try (var reader = reader()) {
            var tokens = new HtmlTokens(reader);
            int table = -1;
            for (var token = tokens.next(); token != HtmlTokens.Token.END; token = tokens.next()) {
                if (token == HtmlTokens.Token.OPENING && tokens.name().equals("table") && ++table == tables.get(sheet)) {
                    new HtmlRows(tokens, visitor).read();
                    return;
                }
            }
        } catch (IOException e) {
            throw GuardedSource.translated(name, e);
        }
    }

    @Override
    public void close() {
        // nothing is held open between readings
    }
}
