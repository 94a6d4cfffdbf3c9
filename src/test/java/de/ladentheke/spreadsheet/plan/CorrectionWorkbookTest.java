package de.ladentheke.spreadsheet.plan;

import static de.ladentheke.spreadsheet.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Status;
import de.ladentheke.spreadsheet.FileReport;
import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.spreadsheet.Workbooks;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CorrectionWorkbookTest {
    @TempDir
    Path folder;

    @AutoClose
    final TestShop shop = new TestShop();
    private final Imports imports = shop.imports;

    private Path list() throws Exception {
        return Workbooks.write(folder.resolve("liste.xlsx"), "Preise", row("Preisliste"),
                row("Artikelnummer", "Bezeichnung", "Regal", "VK brutto", "Bestand", "EAN"),
                row("0017", "Tee", "A1", 6.9, 10, null),
                row("0018", "Honig", "A2", "auf Anfrage", "viele", 4006381333931d),
                row("0019", null, "A3", 1.234, 3, null));
    }

    private Path correction() throws Exception {
        var target = folder.resolve("Zu klären.xlsx");
        try (var list = imports.open(list())) {
            list.saveToClarify(list.plan(list.layout(), ImportOptions.DEFAULT, Corrections.NONE, Progress.NONE), target, Progress.NONE);
        }
        return target;
    }

    /** Complaint 13: error export wrong or without reason. */
    @Test
    void complaint13ExactlyTheRowsToClarifyWithTheirReasons() throws Exception {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(correction()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("VK brutto");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("0018");
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("A2");
            assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("4006381333931");
            var bad = sheet.getRow(1).getCell(3);
            assertThat(bad.getStringCellValue()).isEqualTo("auf Anfrage");
            assertThat(bad.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(bad.getCellStyle().getFillForegroundColor()).isEqualTo(IndexedColors.ROSE.getIndex());
            assertThat(bad.getCellComment().getString().getString()).contains("auf Anfrage");
            assertThat(sheet.getRow(1).getCell(4).getCellComment()).isNotNull();
            assertThat(sheet.getRow(1).getCell(1).getCellComment()).isNull();
            var price = sheet.getRow(2).getCell(3);
            assertThat(price.getNumericCellValue()).isEqualTo(1.234);
            assertThat(price.getCellStyle().getDataFormatString()).startsWith("#,##0.00");
            assertThat(sheet.getColumnWidth(3) / 256).isBetween(10, 20);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void titlesOfGroupsTravelWithTheirArticles() throws Exception {
        var file = Workbooks.write(folder.resolve("gruppen.xlsx"), "Preise", row("Artikelnummer", "Bezeichnung", "VK brutto"),
                row("Kaffee"), row("1", "Mokka", 6.9), row("2", "Espresso", "folgt"),
                row("Tee"), row("Kräutertee"), row("3", "Minze", 3.5), row("4", "Fenchel", "folgt"), row("5", "Kamille", "folgt"));
        var target = folder.resolve("zurück.xlsx");
        try (var list = imports.open(file)) {
            list.saveToClarify(list.plan(list.layout(), ImportOptions.DEFAULT, Corrections.NONE, Progress.NONE), target, Progress.NONE);
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(target)); var out = Files.newOutputStream(folder.resolve("berichtigt.xlsx"))) {
            for (int row : new int[] {2, 5, 6}) {
                workbook.getSheetAt(0).getRow(row).createCell(2).setCellValue(5.5);
            }
            workbook.write(out);
        }
        var report = imports.run(folder.resolve("berichtigt.xlsx"), false, Progress.NONE);
        assertThat(report.fresh()).as(report.toString()).isEqualTo(3);
        assertThat(shop.get("2").get(Field.CATEGORY)).isEqualTo("Kaffee");
        assertThat(shop.get("4").get(Field.CATEGORY)).isEqualTo("Tee > Kräutertee");
        assertThat(shop.get("5").get(Field.CATEGORY)).isEqualTo("Tee > Kräutertee");
    }

    @Test
    void aSheetExplainsWhatToDo() throws Exception {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(correction()))) {
            var sheet = workbook.getSheet("Erklärung");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("liste.xlsx", "2 Zeilen");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).contains("rot");
            var last = sheet.getRow(sheet.getLastRowNum());
            assertThat(last.getCell(0).getNumericCellValue()).isEqualTo(5);
            assertThat(last.getCell(1).getStringCellValue()).isEqualTo("Bezeichnung");
            assertThat(last.getCell(3).getStringCellValue()).contains("Name fehlt");
            assertThat(sheet.getLastRowNum()).isEqualTo(10);
        }
    }

    @Test
    void headingsOfTwoRowsAndDatesStandAsInTheFile() throws Exception {
        var file = folder.resolve("zwei.xlsx");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Liste");
            var day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            text(sheet.createRow(0), "Artikel", null, "Preis", null, "geändert");
            text(sheet.createRow(1), "Nummer", "Bezeichnung", "netto", "brutto", null);
            text(sheet.createRow(2), "0018", "Honig", "3,00", "viel", null);
            text(sheet.createRow(3), "0019", "Tee", "3,00", "4,00", null);
            sheet.getRow(2).createCell(4).setCellValue(LocalDate.of(2026, 3, 1));
            sheet.getRow(2).getCell(4).setCellStyle(day);
            workbook.write(out);
        }
        var target = folder.resolve("k.xlsx");
        try (var list = imports.open(file)) {
            var layout = list.at(0, 2).with(0, ImportField.SKU).with(1, ImportField.NAME).with(3, ImportField.PRICE_GROSS);
            list.saveToClarify(list.plan(layout, ImportOptions.DEFAULT, Corrections.NONE, Progress.NONE), target, Progress.NONE);
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(target))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Preis");
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("brutto");
            assertThat(sheet.getRow(2).getCell(4).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 1));
            assertThat(sheet.getRow(2).getCell(4).getCellStyle().getDataFormatString()).contains("yy");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
        }
    }

    private static void text(org.apache.poi.ss.usermodel.Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
    }

    /** The whole loop: import, save what is to be clarified, put it right in a spreadsheet program, drop it. */
    @Test
    void putRightItGoesInWithTheSameMappingAndNothingIsMissing() throws Exception {
        var target = folder.resolve("Zu klären.xlsx");
        try (var list = imports.open(list())) {
            var layout = list.layout().with(2, ImportField.STOCK_LOCATION).constant(ImportField.BRAND, "Harz");
            var how = ImportOptions.DEFAULT.missing(Missing.ARCHIVE);
            var plan = list.plan(layout, how, Corrections.NONE, Progress.NONE);
            list.apply(plan, Progress.NONE);
            list.saveToClarify(plan, target, Progress.NONE);
        }
        mend(target);
        try (var list = imports.open(target)) {
            assertThat(list.known()).isTrue();
            assertThat(list.layout().sheetName()).isEqualTo("Zu klären");
            assertThat(list.layout().column(ImportField.STOCK_LOCATION)).isPresent();
            var plan = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE);
            assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 0, 0, 0));
            assertThat(plan.offered(ImportPlan.Offer.MANY_MISSING)).isZero();
        }
        var report = imports.run(target, false, Progress.NONE);
        assertThat(report.error()).isNull();
        assertThat(report.problems()).isEmpty();
        assertThat(report).extracting(FileReport::fresh, FileReport::missing, FileReport::toClarify).containsExactly(2, 0, 0);
        assertThat(shop.get("0018").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(740));
        assertThat(shop.get("0018").get(Field.STOCK_LOCATION)).isEqualTo("A2");
        assertThat(shop.get("0018").get(Field.BRAND)).isEqualTo("Harz");
        assertThat(shop.get("0019").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(123));
        assertThat(shop.get("0017").status()).isEqualTo(Status.READY);
        try (var list = imports.open(list())) {
            assertThat(list.layout().headerRow()).isEqualTo(2);
            assertThat(list.options().missing()).isEqualTo(Missing.ARCHIVE);
            assertThat(list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE).counts().missing()).isZero();
        }
    }

    /** "Speichern unter CSV" keeps one sheet, and neither its name nor the comments. */
    @Test
    void savedAsCsvByExcelItIsStillKnown() throws Exception {
        var target = folder.resolve("Zu klären.xlsx");
        try (var list = imports.open(list())) {
            var layout = list.layout().with(2, ImportField.STOCK_LOCATION).constant(ImportField.BRAND, "Harz");
            var plan = list.plan(layout, ImportOptions.DEFAULT.missing(Missing.ARCHIVE), Corrections.NONE, Progress.NONE);
            list.apply(plan, Progress.NONE);
            list.saveToClarify(plan, target, Progress.NONE);
        }
        mend(target);
        var text = asCsv(target);
        assertThat(Files.readString(text, Charset.forName("windows-1252"))).contains(";Zu klären (Ladentheke)\r\n").contains("auf Anfrage").contains("Name fehlt");
        try (var list = imports.open(text)) {
            assertThat(list.known()).isTrue();
            assertThat(list.newColumns()).isEmpty();
            assertThat(list.layout().column(ImportField.STOCK_LOCATION)).isPresent();
        }
        var report = imports.run(text, false, Progress.NONE);
        assertThat(report.problems()).isEmpty();
        assertThat(report).as(report.toString()).extracting(FileReport::fresh, FileReport::missing, FileReport::toClarify).containsExactly(2, 0, 0);
        assertThat(shop.get("0018").get(Field.BRAND)).isEqualTo("Harz");
        assertThat(shop.get("0018").get(Field.GTIN)).isEqualTo("4006381333931");
        assertThat(shop.get("0019").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(123));
        assertThat(shop.get("0017").status()).isEqualTo(Status.READY);
        try (var list = imports.open(list())) {
            assertThat(list.layout().sheetName()).isEqualTo("Preise");
            assertThat(list.options().missing()).isEqualTo(Missing.ARCHIVE);
        }
    }

    /** What comes back with a cell still wrong goes out again with one column of reasons, not two. */
    @Test
    void aSecondWorkbookSaysItsReasonsOnce() throws Exception {
        var first = correction();
        var second = folder.resolve("noch einmal.xlsx");
        try (var list = imports.open(first)) {
            list.saveToClarify(list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE), second, Progress.NONE);
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(second))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 7);
            assertThat(sheet.getRow(0).getCell(6).getStringCellValue()).isEqualTo("Zu klären (Ladentheke)");
            assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).containsOnlyOnce("Name fehlt");
        }
    }

    private Path asCsv(Path file) throws Exception {
        var shown = new DataFormatter(Locale.GERMANY);
        var lines = new StringBuilder();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (var row : workbook.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                for (int i = 0; i < workbook.getSheetAt(0).getRow(0).getLastCellNum(); i++) {
                    var cell = shown.formatCellValue(row.getCell(i));
                    cells.add(cell.matches("(?s).*[;\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
                }
                lines.append(String.join(";", cells)).append("\r\n");
            }
        }
        return Files.writeString(folder.resolve("Mappe1.csv"), lines, Charset.forName("windows-1252"));
    }

    private static void mend(Path file) throws Exception {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            sheet.getRow(1).createCell(3).setCellValue("7,40");
            sheet.getRow(1).createCell(4).setCellValue("12");
            sheet.getRow(2).createCell(1).setCellValue("Kerze");
            sheet.getRow(2).createCell(3).setCellValue(1.23);
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    /** In a list with points, 1.250 is one and a quarter; it must stay that on the way through the workbook. */
    @Test
    void numbersOfATextFileMeanTheSameAfterwards() throws Exception {
        var file = Files.writeString(folder.resolve("points.csv"), "Artikelnummer;Bezeichnung;Preis\n1;;1.250\n2;Tee;12.5\n3;Honig;7.25\n4;Salz;0.5\n");
        var target = folder.resolve("k.xlsx");
        try (var list = imports.open(file)) {
            list.saveToClarify(list.plan(list.layout(), ImportOptions.DEFAULT, Corrections.NONE, Progress.NONE), target, Progress.NONE);
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(target))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(2).getNumericCellValue()).isEqualTo(1.25);
        }
    }

    /** Where the program is closed meanwhile, the workbook of an earlier time stays as it is. */
    @Test
    void whenItIsStoppedNothingIsWritten() throws Exception {
        var rows = new StringBuilder("Artikelnummer;Bezeichnung;Preis\n");
        for (int i = 0; i < 500; i++) {
            rows.append(i).append(";;2,50\n");
        }
        var file = Files.writeString(folder.resolve("viele.csv"), rows);
        var target = Files.writeString(folder.resolve("k.xlsx"), "von gestern");
        var seen = new ArrayList<Long>();
        var stopped = new Progress() {
            @Override
            public void report(long done, long total, String detail) {
                seen.add(total);
            }

            @Override
            public boolean stopped() {
                return seen.size() >= 3;
            }
        };
        try (var list = imports.open(file)) {
            var plan = list.plan(list.layout(), ImportOptions.DEFAULT, Corrections.NONE, Progress.NONE);
            assertThatThrownBy(() -> list.saveToClarify(plan, target, stopped)).isInstanceOf(Stopped.class);
        }
        assertThat(seen).containsOnly(500L).hasSize(3);
        assertThat(target).hasContent("von gestern");
        try (var left = Files.list(folder)) {
            assertThat(left).extracting(path -> path.getFileName().toString()).containsExactlyInAnyOrder("viele.csv", "k.xlsx");
        }
    }

    @Test
    void aFolderThatIsNotThereIsASentence() throws Exception {
        var file = Workbooks.write(folder.resolve("liste.xlsx"), "Preise", row("Artikelnummer", "Bezeichnung", "Preis"), row("1", null, 3));
        try (var list = imports.open(file)) {
            var plan = list.plan(list.layout(), ImportOptions.DEFAULT, Corrections.NONE, Progress.NONE);
            assertThatThrownBy(() -> list.saveToClarify(plan, folder.resolve("fehlt/x.xlsx"), Progress.NONE))
                    .isInstanceOfSatisfying(SpreadsheetException.class, e -> assertThat(e.sentence()).contains("x.xlsx"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoMayReadOtherNewFilesMayReadTheWorkbookToo() throws Exception {
        var other = Files.createFile(folder.resolve("andere.txt"));
        assertThat(Files.getPosixFilePermissions(correction())).isEqualTo(Files.getPosixFilePermissions(other));
    }
}
