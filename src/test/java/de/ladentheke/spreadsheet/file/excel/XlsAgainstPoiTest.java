package de.ladentheke.spreadsheet.file.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of every real .xls, as we read it from its records, against what POI's object model holds. */
class XlsAgainstPoiTest {
    private static final Path FOLDER = Path.of("../shared/data/spreadsheets");

    static Stream<Path> files() throws Exception {
        if (!Files.isDirectory(FOLDER)) {
            return Stream.of(FOLDER);
        }
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".xls") && !file.toString().contains("biff5")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyCellIsTheSame(Path file) throws Exception {
        assumeTrue(Files.isRegularFile(file), "no real lists here");
        try (var source = Spreadsheets.open(file); var input = Files.newInputStream(file); var workbook = new HSSFWorkbook(input)) {
            assertThat(source.sheets()).extracting(RowSource.Sheet::name)
                    .isEqualTo(Stream.iterate(0, i -> i + 1).limit(workbook.getNumberOfSheets()).map(workbook::getSheetName).toList());
            for (var sheet : source.sheets()) {
                assertThat(ours(source, sheet.index())).as(sheet.name()).isEqualTo(theirs(workbook.getSheetAt(sheet.index())));
            }
        }
    }

    private static TreeMap<String, List<Object>> ours(RowSource source, int sheet) throws SpreadsheetException {
        var cells = new TreeMap<String, List<Object>>();
        source.read(sheet, row -> {
            for (int i = 0; i < row.width(); i++) {
                var kind = row.kind(i);
                if (kind != CellRow.Kind.EMPTY) {
                    cells.put(row.number() + ":" + i, List.of(kind, kind == CellRow.Kind.NUMBER ? plain(new BigDecimal(row.text(i)))
                            : kind == CellRow.Kind.DATE ? date(row.text(i)) : row.text(i)));
                }
            }
            return true;
        });
        return cells;
    }

    private static TreeMap<String, List<Object>> theirs(Sheet sheet) {
        var cells = new TreeMap<String, List<Object>>();
        for (var row : sheet) {
            for (var cell : row) {
                var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
                var value = value(cell, type);
                if (value != null) {
                    cells.put(row.getRowNum() + 1 + ":" + cell.getColumnIndex(), value);
                }
            }
        }
        return cells;
    }

    private static List<Object> value(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> cell.getStringCellValue().isEmpty() ? null : List.of(CellRow.Kind.TEXT, cell.getStringCellValue());
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? List.of(CellRow.Kind.DATE, cell.getLocalDateTimeCellValue())
                    : ShownCodes.of(cell) != null ? List.of(CellRow.Kind.TEXT, ShownCodes.of(cell)) : List.of(CellRow.Kind.NUMBER, plain(BigDecimal.valueOf(cell.getNumericCellValue())));
            case BOOLEAN -> List.of(CellRow.Kind.BOOLEAN, Boolean.toString(cell.getBooleanCellValue()));
            case ERROR -> List.of(CellRow.Kind.ERROR, FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> null;
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.round(new MathContext(15)).stripTrailingZeros().toPlainString();
    }

    private static LocalDateTime date(String text) {
        return LocalDateTime.parse(text.length() > 10 ? text : text + "T00:00:00");
    }
}
