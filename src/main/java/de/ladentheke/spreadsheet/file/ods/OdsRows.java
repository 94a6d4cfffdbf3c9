package de.ladentheke.spreadsheet.file.ods;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.Xml;
import java.util.BitSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of one table of an OpenDocument spreadsheet. Rows and cells that repeat stand only once in the file. */
final class OdsRows {
    private final Xml xml;
    private final OdsStyles styles;
    private final OdsCell cell;
    /** Whose cells show codes where they have no style of their own. */
    private final BitSet digitColumns = new BitSet();
    private final CellRow row = new CellRow();
    private int number;
    private int column;
    private int columns;
    private boolean digitRow;
    private long repeated;

    OdsRows(Xml xml, OdsStyles styles) {
        this.xml = xml;
        this.styles = styles;
        cell = new OdsCell(xml, styles);
    }

    void read(RowSource.Visitor visitor) throws XMLStreamException, SpreadsheetException {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.reader.getLocalName()) {
                    case "table-row" -> {
                        if (!readRow(visitor)) {
                            return;
                        }
                    }
                    case "table-column" -> columns();
                    case "table-row-group", "table-rows", "table-header-rows", "table-column-group", "table-columns", "table-header-columns" -> { }
                    default -> xml.skip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && "table".equals(xml.reader.getLocalName())) {
                return;
            }
        }
    }

    private void columns() {
        int first = columns;
        columns = (int) Math.min(Limits.COLUMNS, (long) first + Math.max(1, xml.attribute("number-columns-repeated", 1)));
        digitColumns.set(first, columns, styles.showsDigits(xml.attribute("default-cell-style-name")));
    }

    /** Whether to go on. */
    private boolean readRow(RowSource.Visitor visitor) throws XMLStreamException, SpreadsheetException {
        var times = Math.max(1, xml.attribute("number-rows-repeated", 1));
        var visibility = xml.attribute("visibility");
        row.start(number + 1, visibility != null && !"visible".equals(visibility));
        digitRow = styles.showsDigits(xml.attribute("default-cell-style-name"));
        readCells();
        if (row.width() == 0) {
            number = (int) Math.min(Integer.MAX_VALUE - 1L, (long) number + times);
            return true;
        }
        count((long) (times - 1) * row.width());
        for (int i = 0; i < times; i++) {
            if (++number > Limits.ROWS) {
                throw Limits.tooLarge(Integer.toString(number));
            }
            row.number(number);
            if (!visitor.row(row)) {
                return false;
            }
        }
        return true;
    }

    private void readCells() throws XMLStreamException, SpreadsheetException {
        column = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.reader.getLocalName()) {
                    case "table-cell" -> readCell(true);
                    case "covered-table-cell" -> readCell(false);
                    default -> xml.skip();
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    /** @param shown what a merged cell covers is not seen, though it may be there */
    private void readCell(boolean shown) throws XMLStreamException, SpreadsheetException {
        cell.read(digitRow || digitColumns.get(column));
        var times = cell.times;
        if (!shown || cell.text.isEmpty()) {
            column = (int) Math.min(Integer.MAX_VALUE - 1L, (long) column + times);
            return;
        }
        if ((long) column + times > Limits.COLUMNS) {
            throw Limits.tooLarge(Integer.toString(column));
        }
        count(times - 1);
        for (int i = 0; i < times; i++) {
            row.set(column++, cell.kind, cell.text);
        }
    }

    private void count(long cells) throws SpreadsheetException {
        repeated += cells;
        if (repeated > Limits.HELD_CELLS) {
            throw Limits.tooLarge(Long.toString(repeated));
        }
    }
}
