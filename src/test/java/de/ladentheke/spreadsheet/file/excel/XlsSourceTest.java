package de.ladentheke.spreadsheet.file.excel;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.Rows;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsSourceTest {
    @TempDir
    Path folder;

    @Test
    void allKindsOfCells() throws Exception {
        var file = folder.resolve("liste.xls");
        try (var workbook = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            var sheet = workbook.createSheet("Preise");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("Käse");
            row.createCell(2).setCellValue(4006381333931d);
            row.createCell(3).setCellValue(12.99);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue(FormulaError.REF.getCode());
            row.createCell(6).setCellValue(LocalDate.of(2024, 5, 1));
            row.getCell(6).setCellStyle(style);
            row.createCell(7).setCellFormula("0.1+0.2");
            row.createCell(8).setCellFormula("\"a\"&\"b\"");
            row.createCell(9, CellType.BLANK);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            var hidden = workbook.createSheet("Geheim");
            hidden.createRow(0).createCell(0).setCellValue(1);
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        try (var source = Spreadsheets.open(file)) {
            assertThat(source.sheets()).containsExactly(new RowSource.Sheet(0, "Preise", false), new RowSource.Sheet(1, "Geheim", true));
            assertThat(Rows.of(source, 0)).containsExactly(
                    "3: Käse||NUMBER 4006381333931|NUMBER 12.99|BOOLEAN true|ERROR #REF!|DATE 2024-05-01|NUMBER 0.3|ab");
            assertThat(Rows.of(source, 1)).containsExactly("1: NUMBER 1");
        }
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsNoZero() throws Exception {
        var file = folder.resolve("liste.xls");
        try (var workbook = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var row = workbook.createSheet("Preise").createRow(0);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellFormula("1+2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(1));
            row.createCell(2).setCellValue(0);
            workbook.write(out);
        }
        assertThat(Rows.of(file)).containsExactly("1: UNCALCULATED =|NUMBER 3|NUMBER 0");
    }

    @Test
    void hiddenRows() throws Exception {
        var file = folder.resolve("liste.xls");
        try (var workbook = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Preise");
            for (int i = 0; i < 3; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
            sheet.getRow(1).setZeroHeight(true);
            workbook.write(out);
        }
        var hidden = new ArrayList<Boolean>();
        try (var source = Spreadsheets.open(file)) {
            source.read(0, row -> hidden.add(row.hidden()));
        }
        assertThat(hidden).containsExactly(false, true, false);
    }
}
