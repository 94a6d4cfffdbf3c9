package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.Xml;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of one sheet with a whole XML parser, whatever its encoding and its prefixes. */
final class XlsxSheet {
    private final Xml xml;
    private final XlsxCells cells;
    private final StringBuilder value = new StringBuilder();
    private final XlsxText inline = new XlsxText();
    private int column;
    private int style;
    private String type;
    /** The cell has a formula, and no result was seen yet. */
    private boolean formula;

    XlsxSheet(InputStream part, XlsxCells cells) throws XMLStreamException {
        xml = new Xml(part);
        this.cells = cells;
    }

    void read(RowSource.Visitor visitor) throws XMLStreamException, SpreadsheetException {
        int number = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && "row".equals(xml.reader.getLocalName())) {
                var given = xml.attribute("r", 0);
                number = given > 0 ? given : number + 1;
                cells.start(number, xml.flag("hidden"));
                readCells();
                if (cells.row().width() > 0 && !visitor.row(cells.row())) {
                    return;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && "sheetData".equals(xml.reader.getLocalName())) {
                return;
            }
        }
    }

    private void readCells() throws XMLStreamException, SpreadsheetException {
        column = -1;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && "c".equals(xml.reader.getLocalName())) {
                readCell();
            } else if (event == XMLStreamConstants.END_ELEMENT && "row".equals(xml.reader.getLocalName())) {
                return;
            }
        }
    }

    private void readCell() throws XMLStreamException, SpreadsheetException {
        readAttributes();
        cells.check(column);
        value.setLength(0);
        formula = false;
        String text = null;
        boolean inValue = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = xml.reader.getLocalName();
                inValue = "v".equals(name);
                formula = "f".equals(name) || formula && !(inValue && "str".equals(type));
                if ("is".equals(name)) {
                    text = inline.read(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inValue = false;
                if ("c".equals(xml.reader.getLocalName())) {
                    break;
                }
            } else if (inValue && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                xml.appendText(value);
            }
        }
        store(text);
    }

    private void readAttributes() {
        var reader = xml.reader;
        String reference = null;
        type = null;
        style = -1;
        for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
            switch (reader.getAttributeLocalName(i)) {
                case "r" -> reference = reader.getAttributeValue(i);
                case "t" -> type = reader.getAttributeValue(i);
                case "s" -> style = number(reader.getAttributeValue(i));
                default -> { }
            }
        }
        var given = reference == null ? -1 : columnOf(reference);
        column = given >= 0 ? given : column + 1;
    }

    private void store(String inlineText) {
        if (inlineText != null && (value.isEmpty() || "inlineStr".equals(type))) {
            cells.inline(column, inlineText);
        } else if (!value.isEmpty()) {
            switch (type == null ? "n" : type) {
                case "s" -> cells.shared(column, number(value));
                case "str", "inlineStr" -> cells.value(column, 't', style, value.toString());
                case "b", "e", "d" -> cells.value(column, type.charAt(0), style, value.toString());
                default -> cells.value(column, 'n', style, value.toString());
            }
        } else if (formula) {
            cells.uncalculated(column);
        }
    }

    /** Digits to a number; -1 where it is none. */
    private static int number(CharSequence digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > 100_000_000) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** {@code AB12} is column 27; -1 where there are no letters. */
    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            var c = Character.toUpperCase(reference.charAt(i));
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }
}
