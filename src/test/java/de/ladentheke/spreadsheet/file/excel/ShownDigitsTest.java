package de.ladentheke.spreadsheet.file.excel;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.spreadsheet.file.DigitFormat;
import de.ladentheke.spreadsheet.file.Rows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Article numbers that are numbers in the file and get their zeros from the format alone. */
class ShownDigitsTest {
    private static final List<String> FORMATS = List.of("00000", "\"ART-\"0000", "\\L\\-00000", "000\\-0000", "00000;00000", "00000;[Red]\\-00000;\"keine\"",
            "[$-407]0000000000000", "0", "0.00", "#,##0", "#,##0.00\\ \"€\"", "0%", "00.00", "0000E+00", "0\" Stück\"", "dd/mm/yyyy", "General");
    private static final double[] VALUES = {0, 7, 123, 123456, 12.5, -7, 45413};

    @TempDir
    Path folder;

    private Path saved(Workbook workbook, String name) throws Exception {
        try (workbook; var output = Files.newOutputStream(folder.resolve(name))) {
            workbook.write(output);
        }
        return folder.resolve(name);
    }

    private static Workbook filled(Workbook workbook) {
        var sheet = workbook.createSheet();
        for (int i = 0; i < VALUES.length; i++) {
            sheet.createRow(i);
        }
        for (int column = 0; column < FORMATS.size(); column++) {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(FORMATS.get(column)));
            for (int i = 0; i < VALUES.length; i++) {
                var cell = sheet.getRow(i).createCell(column);
                cell.setCellValue(VALUES[i]);
                cell.setCellStyle(style);
            }
        }
        return workbook;
    }

    private void isReadAsPoiShowsIt(Workbook workbook, String name) throws Exception {
        try (workbook) {
            var rows = Rows.of(saved(filled(workbook), name));
            int codes = 0;
            for (int i = 0; i < VALUES.length; i++) {
                var cells = rows.get(i).substring(rows.get(i).indexOf(' ') + 1).split("\\|", -1);
                for (int column = 0; column < cells.length; column++) {
                    var shown = ShownCodes.of(workbook.getSheetAt(0).getRow(i).getCell(column));
                    var as = FORMATS.get(column) + " of " + VALUES[i];
                    if (shown != null) {
                        assertThat(cells[column]).as(as).isEqualTo(shown);
                        codes++;
                    } else {
                        assertThat(cells[column]).as(as).startsWith(FORMATS.get(column).startsWith("dd") && VALUES[i] >= 0 ? "DATE " : "NUMBER ");
                    }
                }
            }
            assertThat(codes).isGreaterThan(25);
        }
    }

    @Test
    void xlsx() throws Exception {
        isReadAsPoiShowsIt(new XSSFWorkbook(), "liste.xlsx");
    }

    @Test
    void xls() throws Exception {
        isReadAsPoiShowsIt(new HSSFWorkbook(), "liste.xls");
    }

    @Test
    void scannerAndParserAgree() throws Exception {
        var file = saved(filled(new XSSFWorkbook()), "liste.xlsx");
        try (var quick = new XlsxSource(file); var thorough = new XlsxSource(file)) {
            var rows = Rows.of(quick, 0);
            assertThat(rows).isEqualTo(Rows.of(thorough.parsed(), 0));
            assertThat(quick.isParsed()).isFalse();
            assertThat(rows.get(1)).startsWith("2: 00007|ART-0007|L-00007|000-0007|00007|00007|0000000000007|NUMBER 7|NUMBER 7|NUMBER 7|");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', value = {
        "00000!123!00123", "00000!123456!", "00000!12345!", "00000!0!00000", "00000;00000;!0!", "00000;-00000;00!0!00", "\"A;\"000!7!A;007", "\\;000!7!;007", "\\D\\-00000!7!D-00007", "\"D-\"000!7!D-007",
        "\"ISBN \"0-00-000000-0!312345678!ISBN 0-31-234567-8", "_-00000_-!7!00007", "*-000!7!007", "[Blue]000!7!007", "000!-7!", "000!7.5!", "000!!",
        "0000000000000000000!1234567890123456!", "00\\ 00!12345!123 45",
        "000\\-0000!1234567!123-4567", "000\\-0000!40063813!4006-3813"})
    void theNumberAsItIsShown(String code, String plain, String shown) {
        assertThat(DigitFormat.of(code).shown(plain)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "General", "0.00", "00.0", "#,##0", "0,000", "00%", "# 00/00", "00E+00", "hh:mm", "yyyy", "ss.00", "\"00\"", "\"x", "00\"x", "@",
        "0\" kg\"", "[<100]000;0000", "[h]:00", "?00", "00\\"})
    void otherFormatsShowNumbers(String code) {
        assertThat(DigitFormat.of(code)).isNull();
    }
}
