package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.GuardedSource;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.ZipParts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Rows of a binary Excel workbook (.xlsb). Shared texts are held once they are needed, rows are not. */
public final class XlsbSource implements RowSource {
    private static final int WORKBOOK = 153;
    private static final int SHEET = 156;
    private static final int STRING = 19;
    private static final int FORMAT = 44;
    private static final int CELL_FORMATS = 617;
    private static final int CELL_FORMATS_END = 618;
    private static final int CELL_FORMAT = 47;

    private final ZipParts parts;
    private final String fileName;
    private final Map<String, XlsxWorkbook.Relation> relations;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private XlsxStrings strings;
    private XlsxStyles styles;
    private boolean from1904;

    public XlsbSource(Path file) throws IOException, XMLStreamException, SpreadsheetException {
        fileName = String.valueOf(file.getFileName());
        parts = new ZipParts(file);
        try {
            var found = XlsxWorkbook.workbookPart(parts);
            var part = parts.has(found) ? found : "xl/workbook.bin";
            relations = XlsxWorkbook.relations(parts, part);
            readWorkbook(part);
        } catch (IOException | XMLStreamException | SpreadsheetException | RuntimeException e) {
            close();
            throw e;
        }
        if (sheets.isEmpty()) {
            close();
            throw new SpreadsheetException(Reason.NO_TABLE, fileName, null);
        }
    }

    private void readWorkbook(String part) throws IOException, SpreadsheetException {
        try (var records = new XlsbRecords(parts.open(part, Limits.SMALL_PART_BYTES))) {
            for (int kind = records.next(); kind >= 0; kind = records.next()) {
                if (kind == WORKBOOK) {
                    from1904 = (records.i32() & 1) != 0;
                } else if (kind == SHEET) {
                    addSheet(records);
                }
            }
        }
    }

    private void addSheet(XlsbRecords records) {
        var hidden = records.i32() != 0;
        records.i32();
        var relation = relations.get(records.text());
        var name = records.text();
        if (relation != null && relation.type().endsWith("/worksheet") && parts.has(relation.target())) {
            sheets.add(new Sheet(sheets.size(), name, hidden));
            sheetParts.add(relation.target());
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void read(int sheet, Visitor visitor) throws SpreadsheetException {
        try {
            if (strings == null) {
                styles = loadStyles();
                strings = loadStrings();
            }
            try (var records = new XlsbRecords(parts.open(sheetParts.get(sheet), Limits.SHEET_BYTES))) {
                new XlsbSheet(records, strings, styles, from1904).read(visitor);
            }
        } catch (IOException e) {
            throw GuardedSource.translated(fileName, e);
        }
    }

    private String part(String type) {
        return relations.values().stream().filter(relation -> relation.type().endsWith(type)).map(XlsxWorkbook.Relation::target)
                .filter(parts::has).findFirst().orElse(null);
    }

    private XlsxStyles loadStyles() throws IOException, SpreadsheetException {
        var part = part("/styles");
        if (part == null) {
            return XlsxStyles.none();
        }
        var formats = new HashMap<Integer, String>();
        var cellFormats = new ArrayList<Integer>();
        try (var records = new XlsbRecords(parts.open(part, Limits.SMALL_PART_BYTES))) {
            boolean cells = false;
            for (int kind = records.next(); kind >= 0; kind = records.next()) {
                cells = kind == CELL_FORMATS || cells && kind != CELL_FORMATS_END;
                if (kind == FORMAT) {
                    formats.put(records.u16(), records.text());
                } else if (cells && kind == CELL_FORMAT) {
                    records.u16();
                    cellFormats.add(records.u16());
                }
            }
        }
        return XlsxStyles.of(formats, cellFormats);
    }

    private XlsxStrings loadStrings() throws IOException, SpreadsheetException {
        var read = new XlsxStrings();
        var part = part("/sharedStrings");
        if (part == null) {
            return read;
        }
        try (var records = new XlsbRecords(parts.open(part, Limits.STRINGS_BYTES))) {
            for (int kind = records.next(); kind >= 0; kind = records.next()) {
                if (kind == STRING) {
                    records.u8();
                    read.add(records.text());
                }
            }
        }
        return read;
    }

    @Override
    public void close() {
        if (strings != null) {
            strings.close();
        }
        parts.close();
    }
}
