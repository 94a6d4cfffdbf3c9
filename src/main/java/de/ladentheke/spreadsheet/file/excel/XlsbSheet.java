package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.Numerals;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import java.io.IOException;
import org.apache.poi.ss.usermodel.FormulaError;

/** Reads the rows of one sheet of an .xlsb file as a stream. Formulas give their stored result. */
final class XlsbSheet {
    private static final int ROW = 0;
    private static final int HIDDEN = 0x10;
    private static final int END = 146;
    /** The kinds of cells from here on name no column: it is the next one. */
    private static final int SHORT = 12;

    private final XlsbRecords records;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final boolean from1904;
    private final CellRow row = new CellRow();
    private int column;

    XlsbSheet(XlsbRecords records, XlsxStrings strings, XlsxStyles styles, boolean from1904) {
        this.records = records;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    void read(RowSource.Visitor visitor) throws IOException, SpreadsheetException {
        for (int kind = records.next(); kind >= 0 && kind != END; kind = records.next()) {
            if (kind == ROW) {
                if (row.width() > 0 && !visitor.row(row)) {
                    return;
                }
                start();
            } else if (kind < SHORT + 7 || kind == 62) {
                cell(kind);
            }
        }
        if (row.width() > 0) {
            visitor.row(row);
        }
    }

    private void start() throws SpreadsheetException {
        var number = records.i32();
        if (number < 0 || number >= Limits.ROWS) {
            throw Limits.tooLarge(Integer.toString(number));
        }
        records.i32();
        records.u16();
        records.u8();
        row.start(number + 1, (records.u8() & HIDDEN) != 0);
        column = -1;
    }

    private void cell(int kind) throws SpreadsheetException {
        var brief = kind >= SHORT && kind != 62;
        column = brief ? column + 1 : records.i32();
        if (column < 0 || column >= Limits.COLUMNS) {
            throw Limits.tooLarge(Integer.toString(column));
        }
        var style = records.u24();
        records.u8();
        value(brief ? kind - SHORT + 1 : kind, style);
    }

    private void value(int kind, int style) {
        switch (kind) {
            case 2 -> number(records.packed(), style);
            case 3, 11 -> row.set(column, Kind.ERROR, error((byte) records.u8()));
            case 4, 10 -> row.set(column, Kind.BOOLEAN, records.u8() != 0 ? "true" : "false");
            case 5, 9 -> number(records.real(), style);
            case 6, 8 -> row.set(column, Kind.TEXT, records.text());
            case 7 -> row.set(column, Kind.TEXT, strings.get(records.i32()));
            case 62 -> {
                records.u8();
                row.set(column, Kind.TEXT, records.text());
            }
            default -> { }
        }
    }

    private void number(double value, int style) {
        var shown = styles.shown(style, value, from1904);
        if (shown != null) {
            row.set(column, shown.kind(), shown.text());
            return;
        }
        var plain = Numerals.plain(value);
        row.set(column, plain == null ? Kind.TEXT : Kind.NUMBER, plain == null ? Double.toString(value) : plain);
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
