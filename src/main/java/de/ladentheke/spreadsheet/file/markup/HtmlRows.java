package de.ladentheke.spreadsheet.file.markup;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.Numerals;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Reads the rows of one table of an HTML file. Cells that reach over several rows or columns stand in the first of them. */
final class HtmlRows {
    private static final Set<String> LINES = Set.of("br", "p", "div", "li");
    private static final int MOST_COLUMNS = 1_000;

    private final HtmlTokens tokens;
    private final RowSource.Visitor visitor;
    private final CellRow row = new CellRow();
    private final StringBuilder text = new StringBuilder();
    /** For how many rows more a cell above reaches down, by column. */
    private final int[] covered = new int[MOST_COLUMNS];
    private boolean inRow;
    private boolean inCell;
    private int number;
    private int column;
    private int across;
    private int down;
    private String value;

    /** @param tokens stand behind the table's opening tag */
    HtmlRows(HtmlTokens tokens, RowSource.Visitor visitor) {
        this.tokens = tokens;
        this.visitor = visitor;
    }

    /** Up to the end of the table; tables inside it are passed over. */
    void read() throws IOException, SpreadsheetException {
        int inner = 0;
        for (var token = tokens.next(); token != HtmlTokens.Token.END; token = tokens.next()) {
            var table = token != HtmlTokens.Token.TEXT && tokens.name().equals("table");
            if (table && token == HtmlTokens.Token.OPENING) {
                inner++;
            } else if (table && inner-- == 0) {
                break;
            } else if (inner == 0 && !take(token)) {
                return;
            }
        }
        endRow();
    }

    /** Whether to go on. */
    private boolean take(HtmlTokens.Token token) throws SpreadsheetException, IOException {
        switch (token) {
            case TEXT -> {
                if (inCell) {
                    append(tokens.text());
                }
            }
            case OPENING -> {
                return open(tokens.name());
            }
            default -> {
                switch (tokens.name()) {
                    case "td", "th" -> endCell();
                    case "tr" -> {
                        return endRow();
                    }
                    default -> line();
                }
            }
        }
        return true;
    }

    private boolean open(String name) throws SpreadsheetException {
        switch (name) {
            case "tr" -> {
                var on = endRow();
                startRow(tokens.attributes());
                return on;
            }
            case "td", "th" -> {
                if (!inRow) {
                    startRow(Map.of());
                }
                startCell(tokens.attributes());
            }
            default -> line();
        }
        return true;
    }

    private void startRow(Map<String, String> attributes) throws SpreadsheetException {
        if (++number > Limits.ROWS) {
            throw Limits.tooLarge(Integer.toString(number));
        }
        row.start(number, attributes.containsKey("hidden") || attributes.getOrDefault("style", "").replace(" ", "").contains("display:none"));
        inRow = true;
        column = 0;
    }

    private void startCell(Map<String, String> attributes) throws SpreadsheetException {
        endCell();
        for (; column < MOST_COLUMNS && covered[column] > 0; column++) {
            covered[column]--;
        }
        across = span(attributes.get("colspan"), MOST_COLUMNS);
        down = span(attributes.get("rowspan"), Limits.ROWS);
        if (column + across > MOST_COLUMNS) {
            throw Limits.tooLarge(Integer.toString(column));
        }
        value = attributes.getOrDefault("x:num", attributes.getOrDefault("sdval", ""));
        text.setLength(0);
        inCell = true;
    }

    private static int span(String written, int most) {
        return written != null && written.strip().matches("[0-9]{1,7}") ? Math.clamp(Integer.parseInt(written.strip()), 1, most) : 1;
    }

    private void endCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        var number = Numerals.plain(value);
        var shown = text.toString().strip();
        if (number != null || !shown.isEmpty()) {
            row.set(column, number == null ? Kind.TEXT : Kind.NUMBER, number == null ? shown : number);
        }
        for (int i = 0; i < across; i++) {
            covered[column++] = down - 1;
        }
    }

    /** Whether to go on. */
    private boolean endRow() {
        endCell();
        for (; inRow && column < MOST_COLUMNS; column++) {
            covered[column] = Math.max(0, covered[column] - 1);
        }
        var whole = inRow;
        inRow = false;
        return !whole || row.width() == 0 || visitor.row(row);
    }

    private void line() {
        if (inCell && LINES.contains(tokens.name()) && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** White space counts as one blank. */
    private void append(String run) throws IOException {
        if (text.length() + run.length() > Limits.CELL_CHARS) {
            throw new IOException(Limits.tooLarge("cell"));
        }
        for (int i = 0; i < run.length(); i++) {
            var blank = run.charAt(i) <= ' ';
            if (!blank) {
                text.append(run.charAt(i));
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
                text.append(' ');
            }
        }
    }
}
