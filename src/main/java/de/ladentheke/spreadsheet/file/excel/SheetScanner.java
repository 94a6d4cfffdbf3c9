package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.excel.XmlBytes.Unusual;
import java.io.IOException;

/** Reads the rows of one sheet from its bytes: {@link XlsxSheet} for what spreadsheet programs usually write, faster. */
final class SheetScanner {
    private final XmlBytes xml;
    private final XlsxCells cells;
    private final StringsScanner strings;
    private int column;
    private int style;
    private char type;
    private boolean filled;
    /** The cell has a formula, and no result was seen yet. */
    private boolean formula;

    /** @param strings read as far as the cells need them; null where the file has none */
    SheetScanner(XmlBytes xml, XlsxCells cells, StringsScanner strings) {
        this.xml = xml;
        this.cells = cells;
        this.strings = strings;
    }

    /** @throws Unusual where the part must be read by {@link XlsxSheet}; whole rows were handed over until then */
    void read(RowSource.Visitor visitor) throws IOException, Unusual, SpreadsheetException {
        if (rows(visitor) && strings != null) {
            strings.upTo(Integer.MAX_VALUE);
        }
    }

    /** Whether the sheet was read to its end. */
    private boolean rows(RowSource.Visitor visitor) throws IOException, Unusual, SpreadsheetException {
        if (!findRows()) {
            return true;
        }
        int number = 0;
        for (xml.tag(); !xml.named("/sheetData"); xml.tag()) {
            if (!xml.named("row")) {
                throw new Unusual();
            }
            number = row(number);
            if (cells.row().width() > 0 && !visitor.row(cells.row())) {
                return false;
            }
        }
        return true;
    }

    private boolean findRows() throws IOException, Unusual {
        xml.prolog();
        xml.tag();
        if (!xml.named("worksheet") || !xml.content()) {
            throw new Unusual();
        }
        for (xml.tag(); !xml.named("sheetData"); xml.tag()) {
            if (xml.named("/worksheet")) {
                throw new Unusual();
            }
            xml.skip();
        }
        return xml.content();
    }

    private int row(int before) throws IOException, Unusual, SpreadsheetException {
        int number = before + 1;
        boolean hidden = false;
        while (xml.attribute()) {
            if (xml.named("r")) {
                number = positive(xml.number());
            } else if (xml.named("hidden")) {
                hidden = xml.equal(xml.valueFrom, xml.valueTo, "1") || xml.equal(xml.valueFrom, xml.valueTo, "true");
            }
        }
        cells.start(number, hidden);
        column = -1;
        if (!xml.empty) {
            for (xml.tag(); !xml.named("/row"); xml.tag()) {
                if (!xml.named("c")) {
                    throw new Unusual();
                }
                cell();
            }
            xml.content();
        }
        return number;
    }

    private static int positive(int number) throws Unusual {
        if (number <= 0) {
            throw new Unusual();
        }
        return number;
    }

    private void cell() throws IOException, Unusual, SpreadsheetException {
        type = 'n';
        style = -1;
        filled = false;
        formula = false;
        int next = column + 1;
        while (xml.attribute()) {
            if (xml.nameTo - xml.nameFrom == 1) {
                switch (xml.buffer[xml.nameFrom]) {
                    case 'r' -> next = columnOf(next);
                    case 't' -> type = type();
                    case 's' -> style = xml.number();
                    default -> { }
                }
            }
        }
        column = next;
        cells.check(column);
        if (!xml.empty) {
            for (xml.tag(); !xml.named("/c"); xml.tag()) {
                child();
            }
            xml.content();
            if (formula && !filled) {
                cells.uncalculated(column);
            }
        }
    }

    private void child() throws IOException, Unusual {
        if (xml.named("is")) {
            inline();
        } else if (!xml.named("v")) {
            xml.skip("f");
            formula = true;
        } else if (xml.content()) {
            int end = xml.text();
            value(end);
            xml.end(end, "/v");
        } else {
            nothing();
        }
    }

    /** No text is a result as well, no number is none. */
    private void nothing() {
        formula &= type != 't';
    }

    private void value(int end) throws IOException, Unusual {
        if (end == xml.at) {
            nothing();
            return;
        }
        fill();
        if (type == 's') {
            shared(xml.number(xml.at, end));
        } else if (type != 'n' || (xml.kinds & XmlBytes.CONTROL) != 0 || !cells.shortNumber(column, style, xml.buffer, xml.at, end)) {
            cells.value(column, type, style, xml.string(xml.at, end));
        }
    }

    private void shared(int index) throws IOException, Unusual {
        if (strings != null) {
            strings.upTo(index);
        }
        cells.shared(column, index);
        XmlChars.checked(cells.row().text(column));
    }

    /** Text of one run; more runs are unusual. */
    private void inline() throws IOException, Unusual {
        if (!xml.content()) {
            throw new Unusual();
        }
        xml.tag();
        if (!xml.named("t") || !xml.content()) {
            throw new Unusual();
        }
        int end = xml.text();
        fill();
        cells.inline(column, xml.string(xml.at, end));
        xml.end(end, "/t");
        xml.tag();
        if (!xml.named("/is")) {
            throw new Unusual();
        }
        xml.content();
    }

    /** Where a cell holds a value and a text, one of them was left behind. */
    private void fill() throws Unusual {
        if (filled) {
            throw new Unusual();
        }
        filled = true;
    }

    private char type() throws Unusual {
        int length = xml.valueTo - xml.valueFrom;
        var first = length == 0 ? 'n' : (char) xml.buffer[xml.valueFrom];
        if (length == 1) {
            return first;
        }
        if (xml.equal(xml.valueFrom, xml.valueTo, "str") || xml.equal(xml.valueFrom, xml.valueTo, "inlineStr")) {
            return 't';
        }
        throw new Unusual();
    }

    /** {@code AB12} is column 27; {@code otherwise} where there are no letters. */
    private int columnOf(int otherwise) {
        int found = 0;
        for (int i = xml.valueFrom; i < xml.valueTo && i < xml.valueFrom + 4; i++) {
            int letter = xml.buffer[i] & ~0x20;
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            found = found * 26 + letter - 'A' + 1;
        }
        return found == 0 ? otherwise : found - 1;
    }
}
