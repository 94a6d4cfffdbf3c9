package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.Numerals;
import de.ladentheke.spreadsheet.file.SpreadsheetException;

/** What the values of cells mean, by their type and style. */
final class XlsxCells {
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final boolean from1904;
    private final CellRow row = new CellRow();
    private final ShortNumbers shortNumbers = new ShortNumbers();

    XlsxCells(XlsxStrings strings, XlsxStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    CellRow row() {
        return row;
    }

    void start(int number, boolean hidden) throws SpreadsheetException {
        if (number > Limits.ROWS) {
            throw Limits.tooLarge(Integer.toString(number));
        }
        row.start(number, hidden);
    }

    void check(int column) throws SpreadsheetException {
        if (column >= Limits.COLUMNS) {
            throw Limits.tooLarge(Integer.toString(column));
        }
    }

    void shared(int column, int index) {
        row.set(column, Kind.TEXT, strings.get(index));
    }

    void inline(int column, String text) {
        row.set(column, Kind.TEXT, XlsxText.decoded(text));
    }

    /** @param type as in the file, {@code t} for text that is not shared */
    void value(int column, char type, int style, String value) {
        switch (type) {
            case 't' -> inline(column, value);
            case 'b' -> row.set(column, Kind.BOOLEAN, value.charAt(0) == '1' || value.charAt(0) == 't' ? "true" : "false");
            case 'e' -> row.set(column, Kind.ERROR, value);
            case 'd' -> row.set(column, Kind.DATE, value.strip());
            default -> number(column, style, value);
        }
    }

    /** A formula that no program has calculated yet. */
    void uncalculated(int column) {
        row.set(column, Kind.UNCALCULATED, CellRow.FORMULA);
    }

    /** Whether the number was short; any other is a {@link #value}. */
    boolean shortNumber(int column, int style, byte[] bytes, int from, int to) {
        var text = styles.isPlain(style) ? shortNumbers.text(bytes, from, to) : null;
        if (text != null) {
            row.set(column, Kind.NUMBER, text);
        }
        return text != null;
    }

    private void number(int column, int style, String text) {
        var shown = styles.isPlain(style) ? null : styles.shown(style, Numerals.value(text), from1904);
        if (shown != null) {
            row.set(column, shown.kind(), shown.text());
            return;
        }
        var number = Numerals.plain(text);
        row.set(column, number == null ? Kind.TEXT : Kind.NUMBER, number == null ? text : number);
    }
}
