package de.ladentheke.spreadsheet.plan;

import static de.ladentheke.spreadsheet.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.FileReport;
import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.spreadsheet.Workbooks;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.task.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionWorkbookTest {
    @TempDir
    Path folder;

    private TestShop shop;
    private Imports imports;

    @BeforeEach
    void open() {
        shop = new TestShop(folder);
        imports = new Imports(shop.database, shop.catalogue, shop.history);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Path correction() throws Exception {
        var file = Workbooks.write(folder.resolve("liste.xlsx"), "Preise", row("Preisliste"),
                row("Artikelnummer", "Bezeichnung", "Regal", "VK brutto", "Bestand"),
                row("0017", "Tee", "A1", 6.9, 10),
                row("0018", "Honig", "A2", "auf Anfrage", "viele"),
                row("0019", null, "A3", 1.234, 3));
        var target = folder.resolve("Zu klären.xlsx");
        try (var list = imports.open(file)) {
            imports.importer().saveToClarify(list.plan(list.layout(), ImportOptions.DEFAULT, Corrections.NONE, Progress.NONE), target);
        }
        return target;
    }

    @Test
    void exactlyTheRowsToClarifyWithTheirReasons() throws Exception {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(correction()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("VK brutto");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("0018");
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("A2");
            var bad = sheet.getRow(1).getCell(3);
            assertThat(bad.getStringCellValue()).isEqualTo("auf Anfrage");
            assertThat(bad.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(bad.getCellComment().getString().getString()).contains("auf Anfrage");
            assertThat(sheet.getRow(1).getCell(4).getCellComment()).isNotNull();
            assertThat(sheet.getRow(1).getCell(1).getCellComment()).isNull();
            assertThat(sheet.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(1.234);
            var reasons = workbook.getSheetAt(1);
            assertThat(reasons.getLastRowNum()).isEqualTo(3);
            assertThat(reasons.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(5);
        }
    }

    @Test
    void putRightItGoesInLikeAnyList() throws Exception {
        var file = correction();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            sheet.getRow(1).createCell(3).setCellValue("7,40");
            sheet.getRow(1).createCell(4).setCellValue("12");
            sheet.getRow(2).createCell(1).setCellValue("Kerze");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        var report = imports.run(file, false, Progress.NONE);
        assertThat(report.error()).isNull();
        assertThat(report.problems()).isEmpty();
        assertThat(report).extracting(FileReport::fresh, FileReport::toClarify).containsExactly(2, 0);
        assertThat(shop.get("0018").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(740));
        assertThat(shop.get("0019").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(123));
    }

    @Test
    void aFolderThatIsNotThereIsASentence() throws Exception {
        var file = Workbooks.write(folder.resolve("liste.xlsx"), "Preise", row("Artikelnummer", "Bezeichnung", "Preis"), row("1", null, 3));
        try (var list = imports.open(file)) {
            var plan = list.plan(list.layout(), ImportOptions.DEFAULT, Corrections.NONE, Progress.NONE);
            assertThatThrownBy(() -> imports.importer().saveToClarify(plan, folder.resolve("fehlt/x.xlsx")))
                    .isInstanceOfSatisfying(SpreadsheetException.class, e -> assertThat(Imports.sentence(e)).contains("x.xlsx"));
        }
    }
}
