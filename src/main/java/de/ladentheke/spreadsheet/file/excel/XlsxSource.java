package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.BoundedInput;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.ZipParts;
import de.ladentheke.spreadsheet.file.Xml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Rows of an .xlsx or .xlsm file. Shared strings are kept, packed, once they are needed; rows are not. */
public final class XlsxSource implements RowSource {
    private final ZipParts parts;
    private final XlsxWorkbook workbook;
    private final String fileName;
    /** What the scanner keeps of the shared strings; null where there are none, or none are needed yet. */
    private StringsScanner scanned;
    private XlsxStrings strings;
    private XlsxStyles styles;
    private boolean parsed;

    public XlsxSource(Path file) throws IOException, XMLStreamException, SpreadsheetException {
        fileName = String.valueOf(file.getFileName());
        parts = new ZipParts(file);
        try {
            workbook = XlsxWorkbook.read(parts);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            parts.close();
            throw e;
        }
        if (workbook.sheets.isEmpty()) {
            parts.close();
            throw new SpreadsheetException(Reason.NO_TABLE, fileName, null);
        }
    }

    /** Reads with the parser alone. */
    XlsxSource parsed() {
        parsed = true;
        return this;
    }

    /** Whether the scanner gave up. */
    boolean isParsed() {
        return parsed;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(workbook.sheets);
    }

    /** With the scanner; where that gives up, the parser goes on behind the rows that were handed over. */
    @Override
    public void read(int sheet, Visitor visitor) throws SpreadsheetException {
        var counted = new Counted(visitor);
        try {
            if (parsed || !scanned(sheet, counted)) {
                parsed = true;
                parse(sheet, counted.again());
            }
        } catch (IOException | XMLStreamException e) {
            throw e.getCause() instanceof SpreadsheetException known ? known : damagedOrTooLarge(e);
        }
    }

    private boolean scanned(int sheet, Counted visitor) throws IOException, XMLStreamException, SpreadsheetException {
        try (var xml = new XmlBytes(parts.openUnbuffered(workbook.sheetParts.get(sheet), Limits.SHEET_BYTES))) {
            loadScanned();
            new SheetScanner(xml, cells(), scanned).read(visitor);
            return true;
        } catch (XmlBytes.Unusual e) {
            return false;
        }
    }

    private void parse(int sheet, Visitor visitor) throws IOException, XMLStreamException, SpreadsheetException {
        loadParsed();
        try (var part = parts.open(workbook.sheetParts.get(sheet), Limits.SHEET_BYTES)) {
            new XlsxSheet(part, cells()).read(visitor);
        }
    }

    private XlsxCells cells() {
        return new XlsxCells(strings, styles, workbook.from1904);
    }

    /** Knows how many rows were handed over. */
    private static final class Counted implements Visitor {
        private final Visitor visitor;
        private int rows;

        Counted(Visitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public boolean row(CellRow row) {
            rows++;
            return visitor.row(row);
        }

        /** For the same rows once more: passes on only the ones behind. */
        Visitor again() {
            var left = new int[] {rows};
            return row -> left[0]-- > 0 || visitor.row(row);
        }
    }

    private SpreadsheetException damagedOrTooLarge(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedInput.Exceeded) {
                return new SpreadsheetException(Reason.TOO_LARGE, fileName, e);
            }
        }
        return new SpreadsheetException(Reason.DAMAGED, fileName, e);
    }

    private void loadScanned() throws IOException, XMLStreamException {
        if (strings == null) {
            styles = loadStyles();
            scanned = hasStrings() ? new StringsScanner(new XmlBytes(parts.openUnbuffered(workbook.stringsPart, Limits.STRINGS_BYTES))) : null;
            strings = scanned == null ? new XlsxStrings() : scanned.strings();
        }
    }

    private void loadParsed() throws IOException, XMLStreamException {
        if (strings == null || scanned != null) {
            closeStrings();
            styles = loadStyles();
            strings = parseStrings();
        }
    }

    private XlsxStyles loadStyles() throws IOException, XMLStreamException {
        if (workbook.stylesPart == null || !parts.has(workbook.stylesPart)) {
            return XlsxStyles.none();
        }
        try (var part = parts.open(workbook.stylesPart, Limits.SMALL_PART_BYTES)) {
            return XlsxStyles.read(part);
        }
    }

    private boolean hasStrings() {
        return workbook.stringsPart != null && parts.has(workbook.stringsPart);
    }

    private XlsxStrings parseStrings() throws IOException, XMLStreamException {
        var read = new XlsxStrings();
        if (hasStrings()) {
            var text = new XlsxText();
            try (var part = parts.open(workbook.stringsPart, Limits.STRINGS_BYTES); var xml = new Xml(part)) {
                for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
                    if ("si".equals(name)) {
                        read.add(text.read(xml));
                    }
                }
            }
        }
        return read;
    }

    private void closeStrings() throws IOException {
        if (scanned != null) {
            scanned.close();
            scanned = null;
        } else if (strings != null) {
            strings.close();
        }
        strings = null;
    }

    @Override
    public void close() {
        try (parts) {
            closeStrings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
