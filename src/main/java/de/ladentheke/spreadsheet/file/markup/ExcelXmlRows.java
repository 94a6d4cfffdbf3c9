package de.ladentheke.spreadsheet.file.markup;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.DigitFormat;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.Numerals;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.Xml;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of one sheet of a workbook in the XML of Excel 2003. Rows and cells may skip some by naming their place. */
final class ExcelXmlRows {
    private final Xml xml;
    private final ExcelXmlFormats formats;
    private final CellRow row = new CellRow();
    private int number;
    private int column;
    private DigitFormat formatOfRow;
    private DigitFormat format;

    ExcelXmlRows(Xml xml, ExcelXmlFormats formats) {
        this.xml = xml;
        this.formats = formats;
    }

    void read(RowSource.Visitor visitor) throws XMLStreamException, SpreadsheetException {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.reader.getLocalName()) {
                    case "Table" -> { }
                    case "Column" -> formats.column(xml);
                    case "Row" -> {
                        if (!readRow(visitor)) {
                            return;
                        }
                    }
                    default -> xml.skip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && "Worksheet".equals(xml.reader.getLocalName())) {
                return;
            }
        }
    }

    /** Whether to go on. */
    private boolean readRow(RowSource.Visitor visitor) throws XMLStreamException, SpreadsheetException {
        number = place(number, Limits.ROWS);
        var alike = Math.max(0, xml.attribute("Span", 0));
        row.start(number, xml.flag("Hidden"));
        formatOfRow = formats.ofRow(xml);
        column = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT && event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if ("Cell".equals(xml.reader.getLocalName())) {
                    readCell();
                } else {
                    xml.skip();
                }
            }
        }
        var on = row.width() == 0 || visitor.row(row);
        number = (int) Math.min(Limits.ROWS, (long) number + alike);
        return on;
    }

    private void readCell() throws XMLStreamException, SpreadsheetException {
        column = place(column, Limits.COLUMNS);
        format = formats.of(xml, formatOfRow, column);
        var covered = Math.clamp(xml.attribute("MergeAcross", 0), 0, Limits.COLUMNS);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT && event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if ("Data".equals(xml.reader.getLocalName())) {
                    readData();
                } else {
                    xml.skip();
                }
            }
        }
        column += covered;
    }

    private void readData() throws XMLStreamException {
        var type = xml.attribute("Type");
        var text = xml.text();
        switch (type == null ? "String" : type) {
            case "Number" -> number(text);
            case "DateTime" -> set(Kind.DATE, Numerals.date(text.strip()));
            case "Boolean" -> set(Kind.BOOLEAN, Boolean.toString("1".equals(text.strip())));
            case "Error" -> set(Kind.ERROR, text.strip());
            default -> set(Kind.TEXT, text);
        }
    }

    private void number(String text) {
        var plain = Numerals.plain(text.strip());
        var shown = format == null ? null : format.shown(plain);
        if (shown != null) {
            set(Kind.TEXT, shown);
        } else {
            set(plain == null ? Kind.TEXT : Kind.NUMBER, plain == null ? text : plain);
        }
    }

    private void set(Kind kind, String text) {
        if (!text.isEmpty()) {
            row.set(column - 1, kind, text);
        }
    }

    /** Where the row or cell stands: where it says so, but never before the last one; else behind that. */
    private int place(int last, int most) throws SpreadsheetException {
        var place = Math.max(last + 1, xml.attribute("Index", 0));
        if (place > most) {
            throw Limits.tooLarge(Integer.toString(place));
        }
        return place;
    }
}
