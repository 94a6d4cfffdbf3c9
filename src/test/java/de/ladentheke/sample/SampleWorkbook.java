package de.ladentheke.sample;

import de.ladentheke.sample.SampleData.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes {@code Sortiment.xlsx} as a shop keeps its list: title rows, German headings, three rows that need clarifying. */
final class SampleWorkbook {
    private static final List<String> HEADINGS = List.of(
            "Art.-Nr.", "EAN", "Bezeichnung", "Marke", "Warengruppe", "VK brutto", "MwSt.", "Bestand", "Inhalt", "Einheit",
            "Kurzbeschreibung", "Beschreibung", "Hersteller", "Herstelleradresse", "Hersteller E-Mail", "Zutaten", "Allergene", "Material",
            "Alkoholgehalt");
    static final int HEADER_ROW = 5;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("Sortiment");
    private final CellStyle money = workbook.createCellStyle();
    private final CellStyle percent = workbook.createCellStyle();
    private final CellStyle plain = workbook.createCellStyle();
    private int next = HEADER_ROW;

    static void write(Path file) throws IOException {
        var book = new SampleWorkbook();
        book.styles();
        book.titles();
        book.headings();
        SampleData.items().forEach(book::item);
        book.needsClarifying();
        book.sheet.createFreezePane(3, HEADER_ROW);
        try (var out = Files.newOutputStream(file)) {
            book.workbook.getProperties().getCoreProperties().setCreator("Harzkontor");
            book.workbook.write(out);
        }
        book.workbook.close();
    }

    private void styles() {
        money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00\\ \"€\""));
        percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
        for (var style : List.of(money, percent, plain)) {
            style.setVerticalAlignment(VerticalAlignment.TOP);
        }
    }

    private void titles() {
        var bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) 16);
        bold.setFont(font);
        var first = sheet.createRow(0).createCell(0);
        first.setCellValue("Harzkontor · Sortiment Herbst/Winter 2026");
        first.setCellStyle(bold);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        sheet.createRow(1).createCell(0).setCellValue("Stand: 16.11.2026 · alle Preise in Euro inkl. MwSt.");
        sheet.createRow(2).createCell(0).setCellValue("Beispieldaten: Laden, Hersteller und Artikel sind erfunden.");
    }

    private void headings() {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        var row = sheet.createRow(HEADER_ROW - 1);
        for (int i = 0; i < HEADINGS.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(HEADINGS.get(i));
            cell.setCellStyle(style);
            sheet.setColumnWidth(i, (i == 2 || i == 11 ? 40 : i == 1 ? 16 : 18) * 256);
        }
    }

    private void item(Item item) {
        var row = sheet.createRow(next++);
        texts(row, 0, item.sku(), item.gtin(), item.name(), item.brand(), item.category());
        number(row, 5, item.price(), money);
        row.createCell(6).setCellValue(item.vat() / 100.0);
        row.getCell(6).setCellStyle(percent);
        row.createCell(7).setCellValue(item.stock());
        number(row, 8, item.amount(), plain);
        texts(row, 9, item.unit(), item.shortText(), item.description(), item.maker().name(), item.maker().address(), item.maker().email(),
                item.ingredients(), item.allergens(), item.material(), item.alcohol());
    }

    /** As they come in real lists: a code that a spreadsheet broke, a price in words, a number given twice. */
    private void needsClarifying() {
        var broken = sheet.createRow(next++);
        texts(broken, 0, "HK-1181", "9,521E+12", "Kürbiskerne, geröstet", "Hofküche Huy", "Lebensmittel > Süßes");
        number(broken, 5, "3,60", money);
        var asked = sheet.createRow(next++);
        texts(asked, 0, "HK-5010", SampleData.gtin("HK-5010"), "Bodenvase „Brocken“, 60 cm", "Töpferei am Wehr", "Keramik > Unikate", "auf Anfrage");
        var twice = sheet.createRow(next++);
        texts(twice, 0, "HK-5001", SampleData.gtin("HK-5011"), "Becher „Schiefer“, 300 ml", "Töpferei am Wehr", "Keramik > Geschirr");
        number(twice, 5, "18,00", money);
    }

    private void texts(Row row, int from, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                var cell = row.createCell(from + i);
                cell.setCellValue(texts[i]);
                cell.setCellStyle(plain);
            }
        }
    }

    private static void number(Row row, int column, String german, CellStyle style) {
        if (!german.isEmpty()) {
            var cell = row.createCell(column);
            cell.setCellValue(Double.parseDouble(german.replace(',', '.')));
            cell.setCellStyle(style);
        }
    }
}
