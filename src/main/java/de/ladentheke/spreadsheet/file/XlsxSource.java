package de.ladentheke.spreadsheet.file;

import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Rows of an .xlsx or .xlsm file. Shared strings are held in memory once they are needed; rows are not. */
final class XlsxSource implements RowSource {
    private final XlsxPackage parts;
    private final XlsxWorkbook workbook;
    private final String fileName;
    private String[] strings;
    private XlsxStyles styles;

    XlsxSource(Path file) throws IOException, XMLStreamException, SpreadsheetException {
        fileName = String.valueOf(file.getFileName());
        parts = new XlsxPackage(file);
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

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(workbook.sheets);
    }

    @Override
    public void read(int sheet, Visitor visitor) throws SpreadsheetException {
        try {
            loadShared();
            try (var part = parts.open(workbook.sheetParts.get(sheet), Limits.SHEET_BYTES)) {
                new XlsxSheet(part, strings, styles, workbook.from1904).read(visitor);
            }
        } catch (IOException | XMLStreamException e) {
            throw e.getCause() instanceof SpreadsheetException known ? known : damagedOrTooLarge(e);
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

    private void loadShared() throws IOException, XMLStreamException {
        if (strings == null) {
            styles = loadStyles();
            strings = loadStrings();
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

    private String[] loadStrings() throws IOException, XMLStreamException {
        if (workbook.stringsPart == null || !parts.has(workbook.stringsPart)) {
            return new String[0];
        }
        var read = new String[1024];
        int count = 0;
        var text = new XlsxText();
        try (var part = parts.open(workbook.stringsPart, Limits.STRINGS_BYTES); var xml = new Xml(part)) {
            for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
                if ("si".equals(name)) {
                    read = count == read.length ? Arrays.copyOf(read, count * 2) : read;
                    read[count++] = text.read(xml);
                }
            }
        }
        return Arrays.copyOf(read, count);
    }

    @Override
    public void close() {
        parts.close();
    }
}
