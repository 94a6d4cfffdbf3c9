package de.ladentheke.screens;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small supplier's list as suppliers write them: title rows, headings in row 4, two rows that need help. */
final class TeaList {
    static final int FRESH = 4;
    static final int CHANGED = 2;
    static final int UNCHANGED = 1;
    static final int TO_CLARIFY = 2;

    private static final Object[][] ROWS = {
        {"TEE-0107", "Harzer Bergkräuter-Tee, lose", null, 6.90, "7 %", null, 24, "4012345678901", null, "Herbstaktion"},
        {"TEE-0212", "Früchtetee „Brockenglut“", null, 5.90, "7 %", null, 30, "4012345678918", null, null},
        {"TEE-0213", "Kandis braun 500 g", null, "auf Anfrage", "7 %", null, 12, "4012345678925", null, null},
        {"TEE-0214", "Teekanne Gusseisen 1,2 l", null, 64.00, "19 %", null, 3, "4012345678932", null, null},
        {"TEE-0215", "Teefilter Gr. 2", null, 2.95, "19 %", null, 80, "4,01235E+12", null, null},
        {"TEE-0099", "Darjeeling FTGFOP1 100 g", null, 9.40, "7 %", null, 18, "4012345678949", null, null},
        {"TEE-0101", "Assam Broken 250 g", null, 9.95, "7 %", null, 11, "4012345678956", null, null},
        {"TEE-0216", "Geschenkset „Winterabend“", null, 19.90, "7 %", null, 10, "4012345678963", null, null},
        {"TEE-0217", "Honiglöffel Olivenholz", null, 7.50, "19 %", null, 6, "4012345678970", null, null},
    };

    private TeaList() {}

    static Path write(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Artikel");
            sheet.createRow(0).createCell(0).setCellValue("Teehaus Brocken GmbH · Preisliste Herbst 2026");
            sheet.createRow(1).createCell(0).setCellValue("gültig ab 1. Oktober, alle Preise inkl. MwSt.");
            var head = sheet.createRow(3);
            var names = new String[] {"Art-Nr", "Artikelbezeichnung", "", "VK brutto", "USt", "", "Lager", "EAN-Code", "", "Bemerkung"};
            for (int i = 0; i < names.length; i++) {
                head.createCell(i).setCellValue(names[i]);
            }
            for (int r = 0; r < ROWS.length; r++) {
                var row = sheet.createRow(4 + r);
                for (int c = 0; c < ROWS[r].length; c++) {
                    switch (ROWS[r][c]) {
                        case null -> { }
                        case String text -> row.createCell(c).setCellValue(text);
                        case Number number -> row.createCell(c).setCellValue(number.doubleValue());
                        default -> throw new IllegalStateException();
                    }
                }
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    /** The three articles of the list that the shop has already; two of them at other prices or stocks. */
    static void stock(Catalogue catalogue) {
        product(catalogue, "TEE-0107", "Harzer Bergkräuter-Tee, lose", 740, 3, "4012345678901", 700);
        product(catalogue, "TEE-0099", "Darjeeling FTGFOP1 100 g", 890, 18, "4012345678949", 700);
        product(catalogue, "TEE-0101", "Assam Broken 250 g", 995, 11, "4012345678956", 700);
    }

    static Product product(Catalogue catalogue, String sku, String name, long cents, long stock, String gtin, int vat) {
        return catalogue.save(Product.create(Map.of(
                Field.SKU, sku, Field.NAME, name, Field.PRICE_GROSS, Money.ofCents(cents), Field.STOCK_QTY, stock * 1000,
                Field.GTIN, gtin, Field.VAT_RATE, vat)));
    }
}
