package de.ladentheke.spreadsheet.file.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.Numerals;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.Workbook;
import de.ladentheke.spreadsheet.file.open.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three readers of .xlsx against each other: our scanner, our parser, and POI's object model. */
class XlsxReadersTest {
    private static final Path DATA = Path.of("../shared/data");
    /** What POI's object model reads into memory in a test. */
    private static final long SMALL = 3 << 20;

    @Test
    void scannerAndParserReadTheSameFromEveryFile() throws Exception {
        int scanned = 0;
        var files = new ArrayList<>(files("spreadsheets"));
        files.addAll(files("hostile-spreadsheets"));
        for (var file : files) {
            try (var quick = open(file); var thorough = open(file)) {
                if (quick == null) {
                    continue;
                }
                for (var sheet : quick.sheets()) {
                    assertThat(outcome(quick, sheet.index())).as(file + " " + sheet).isEqualTo(outcome(thorough.parsed(), sheet.index()));
                }
                scanned += quick.isParsed() ? 0 : 1;
            }
        }
        System.out.printf("%d files, %d of them by the scanner%n", files.size(), scanned);
        assertThat(scanned).isGreaterThan(files.size() / 2);
    }

    /** A program that writes a number over a text may leave the text where it was: the cell's type says which one counts. */
    @Test
    void ofAValueAndATextInOneCellTheTypeSaysWhichCounts(@TempDir Path folder) throws Exception {
        var file = Workbook.ofRows("<row r='1'><c r='A1' t='inlineStr'><is><t>Artikel</t></is></c><c r='B1' t='inlineStr'><v>alt</v><is><t>Preis</t></is></c></row>"
                + "<row r='2'><c r='A2' t='n'><v>12.5</v><is><t>alt</t></is></c><c r='B2'><is><t>alt</t></is><v>7</v></c>"
                + "<c r='C2' t='str'><v>neu</v><is><t>alt</t></is></c><c r='D2' t='b'><is><t>alt</t></is><v>1</v></c><c r='E2'><is><t>Text</t></is></c></row>")
                .save(folder.resolve("liste.xlsx"));
        try (var quick = open(file); var thorough = open(file)) {
            assertThat(outcome(quick, 0)).isEqualTo(outcome(thorough.parsed(), 0));
            var texts = new ArrayList<String>();
            quick.read(0, row -> {
                for (int i = 0; i < row.width(); i++) {
                    texts.add(row.text(i));
                }
                return true;
            });
            assertThat(texts).containsExactly("Artikel", "Preis", "12.5", "7", "neu", "true", "Text");
        }
    }

    /** Programs that calculate nothing leave the result out; an empty text is one. */
    @Test
    void aFormulaWithoutAStoredResultIsNoEmptyCell(@TempDir Path folder) throws Exception {
        var file = Workbook.ofRows("<row r='1'><c r='A1'><f>B1*2</f><v></v></c><c r='B1'><f>C1</f></c><c r='C1' t='n'><f t='shared' si='0'/><v/></c>"
                + "<c r='D1' t='str'><f>D9</f></c></row>"
                + "<row r='2'><c r='A2' t='str'><f>A9</f><v></v></c><c r='B2' t='str'><f>A9</f><v/></c><c r='C2'><f>1-1</f><v>0</v></c><c r='D2'><v></v></c></row>")
                .save(folder.resolve("liste.xlsx"));
        try (var quick = open(file); var thorough = open(file)) {
            assertThat(ours(quick, 0)).isEqualTo(ours(thorough.parsed(), 0)).isEqualTo(Map.of("1/0", "UNCALCULATED =", "1/1", "UNCALCULATED =",
                    "1/2", "UNCALCULATED =", "1/3", "UNCALCULATED =", "2/2", "NUMBER 0"));
            assertThat(quick.isParsed()).isFalse();
        }
    }

    /** A text may look like an attribute where a program leaves a blank in the tag before it. */
    @Test
    void aTagThatEndsWithABlankIsNoAttribute(@TempDir Path folder) throws Exception {
        var file = Workbook.ofRows("<row r='1'><c r='A1' t='inlineStr'><is><t >=\"4711\">Artikel</t></is></c></row>").save(folder.resolve("liste.xlsx"));
        try (var quick = open(file); var thorough = open(file)) {
            assertThat(ours(quick, 0)).isEqualTo(ours(thorough.parsed(), 0)).containsEntry("1/0", "TEXT =\"4711\">Artikel");
        }
    }

    @Test
    void poiReadsTheSameFromEveryRealFile() throws Exception {
        int cells = 0;
        int same = 0;
        var files = files("spreadsheets");
        for (var file : files) {
            try (var workbook = poi(file); var source = open(file)) {
                for (var sheet : workbook == null || source == null ? List.<RowSource.Sheet>of() : source.sheets()) {
                    var expected = poiCells(workbook.getSheet(workbook.getSheetName(workbook.getSheetIndex(sheet.name()))));
                    var found = ours(source, sheet.index());
                    assertThat(found).as(file + " " + sheet).isEqualTo(expected);
                    cells += expected.size();
                }
                same += workbook == null ? 0 : 1;
            }
        }
        System.out.printf("%d files, %d cells as POI reads them%n", same, cells);
        assertThat(same).isGreaterThan(files.size() * 8 / 10);
    }

    private static List<Path> files(String folder) throws IOException {
        assumeTrue(Files.isDirectory(DATA.resolve(folder)));
        try (Stream<Path> found = Files.walk(DATA.resolve(folder))) {
            return found.filter(file -> file.toString().toLowerCase().matches(".*\\.xls[xm]")).sorted().toList();
        }
    }

    /** Null where it is no .xlsx. */
    private static XlsxSource open(Path file) throws IOException {
        try {
            return FileKind.of(file) == FileKind.XLSX ? new XlsxSource(file) : null;
        } catch (Exception e) {
            return null;
        }
    }

    /** Of all cells a checksum; the reason where the sheet cannot be read. */
    private static Object outcome(RowSource source, int sheet) {
        var sums = new long[3];
        try {
            source.read(sheet, row -> {
                sums[0]++;
                sums[1] = sums[1] * 31 + row.number() * 2L + (row.hidden() ? 1 : 0);
                for (int i = 0; i < row.width(); i++) {
                    sums[2] = (sums[2] * 31 + row.kind(i).ordinal()) * 31 + row.text(i).hashCode();
                }
                return true;
            });
            return List.of(sums[0], sums[1], sums[2]);
        } catch (SpreadsheetException e) {
            return e.reason();
        } catch (RuntimeException e) {
            return e.getClass();
        }
    }

    private static TreeMap<String, String> ours(RowSource source, int sheet) throws SpreadsheetException {
        var found = new TreeMap<String, String>();
        source.read(sheet, row -> {
            for (int i = 0; i < row.width(); i++) {
                if (row.kind(i) != CellRow.Kind.EMPTY) {
                    found.put(row.number() + "/" + i, row.kind(i) + " " + number(row.kind(i), row.text(i)));
                }
            }
            return true;
        });
        return found;
    }

    private static XSSFWorkbook poi(Path file) {
        try {
            return Files.size(file) > SMALL ? null : new XSSFWorkbook(Files.newInputStream(file));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static TreeMap<String, String> poiCells(XSSFSheet sheet) {
        var found = new TreeMap<String, String>();
        for (var row : sheet) {
            for (var cell : row) {
                var text = text(cell);
                if (text != null) {
                    found.put(row.getRowNum() + 1 + "/" + cell.getColumnIndex(), text);
                }
            }
        }
        return found;
    }

    private static String text(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue().isEmpty() ? null : "TEXT " + cell.getStringCellValue();
            case BOOLEAN -> "BOOLEAN " + cell.getBooleanCellValue();
            case ERROR -> "ERROR " + FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC -> numeric(cell);
            default -> null;
        };
    }

    private static String numeric(Cell cell) {
        var value = cell.getNumericCellValue();
        if (ShownCodes.of(cell) != null) {
            return "TEXT " + ShownCodes.of(cell);
        }
        var date = DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString())
                ? Numerals.date(value, ((XSSFWorkbook) cell.getSheet().getWorkbook()).isDate1904()) : null;
        return date != null ? "DATE " + date : "NUMBER " + Numerals.plain(value);
    }

    /** POI knows doubles only. */
    private static String number(CellRow.Kind kind, String text) {
        return kind == CellRow.Kind.NUMBER ? Numerals.plain(Double.parseDouble(text)) : text;
    }
}
