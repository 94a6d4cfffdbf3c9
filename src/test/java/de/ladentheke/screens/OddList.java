package de.ladentheke.screens;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.spreadsheet.Workbooks;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Lists about which their owner is asked something. */
final class OddList {
    private OddList() {}

    /** No heading for the price, and none for the stock. */
    static Path withoutHeadings(Path file) throws IOException {
        return Workbooks.write(file, "Artikel",
                Workbooks.row("TEE-0107", "Harzer Bergkräuter-Tee, lose", "4012345678901", "6,90 €"),
                Workbooks.row("TEE-0212", "Früchtetee „Brockenglut“", "4012345678918", "5,90 €"),
                Workbooks.row("TEE-0214", "Teekanne Gusseisen 1,2 l", "4012345678932", "64,00 €"),
                Workbooks.row("TEE-0216", "Geschenkset „Winterabend“", "4012345678963", "19,90 €"));
    }

    /** Two numbers come again with another price, one row in the same words. */
    static Path repeated(Path file) throws IOException {
        return Files.writeString(file, """
                Artikelnummer;Bezeichnung;VK brutto;MwSt
                HON-500;Blütenhonig im Glas;7,40;7
                HON-250;Waldhonig im Glas;4,60;7
                KER-01;Bienenwachskerze;9,90;19
                HON-500;Blütenhonig im Glas;7,90;7
                KER-01;Bienenwachskerze;9,90;19
                HON-250;Waldhonig im Glas;4,90;7
                """);
    }

    /** Net prices. */
    static Path net(Path file) throws IOException {
        return Workbooks.write(file, "Händlerpreise",
                Workbooks.row("Artikelnummer", "Bezeichnung", "VK netto", "MwSt."),
                Workbooks.row("HON-500", "Blütenhonig 500 g", 4.58, "7 %"),
                Workbooks.row("HON-250", "Waldhonig 250 g", 3.27, "7 %"),
                Workbooks.row("KER-01", "Bienenwachskerze", 8.4, "19 %"));
    }

    /** Net prices, and nothing about VAT. */
    static Path netWithoutVat(Path file) throws IOException {
        return Workbooks.write(file, "Händlerpreise",
                Workbooks.row("Artikelnummer", "Bezeichnung", "VK netto"),
                Workbooks.row("HON-500", "Blütenhonig 500 g", 10),
                Workbooks.row("HON-250", "Waldhonig 250 g", 3.27));
    }

    /** Prices that look like slips beside those of {@link #stock}, an article that is not there, and a hidden row. */
    static Path slips(Path file) throws IOException {
        Workbooks.write(file, "Preise",
                Workbooks.row("Artikelnummer", "Bezeichnung", "VK brutto", "Bestand", "Lieferant"),
                Workbooks.row("KAF-1", "Röstkaffee 500 g", 129, 12, "Rösterei Huy"),
                Workbooks.row("KAF-2", "Espresso 500 g", 1.39, 8, "Rösterei Huy"),
                Workbooks.row("KAF-3", "Filterkaffee 250 g", 7.9, 20, "Rösterei Huy"),
                Workbooks.row("KAF-4", "Kaffeedose", 14.5, 3, "Rösterei Huy"));
        try (var in = Files.newInputStream(file); var workbook = WorkbookFactory.create(in)) {
            var hidden = workbook.getSheetAt(0).createRow(5);
            hidden.createCell(0).setCellValue("KAF-5");
            hidden.createCell(1).setCellValue("Probe 50 g");
            hidden.createCell(2).setCellValue(1.5);
            hidden.createCell(4).setCellValue("Rösterei Huy");
            hidden.setZeroHeight(true);
            workbook.createSheet("Alt").createRow(0).createCell(0).setCellValue("alte Preise");
            workbook.setSheetHidden(1, true);
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    /** Headings in two rows, the upper ones over several columns, and rows that a filter hides. */
    static Path twoHeadings(Path file) throws IOException {
        Workbooks.write(file, "Honig",
                Workbooks.row("Imkerei Hasselfelde, Sortenliste für den Einzelhandel, gültig ab November"),
                Workbooks.row("Artikel", "", "Preis", "", "Lager"),
                Workbooks.row("Nummer", "Bezeichnung", "VK brutto", "MwSt.", "Bestand"),
                Workbooks.row("HON-500", "Blütenhonig 500 g", 6.9, "7 %", 20),
                Workbooks.row("HON-250", "Waldhonig 250 g", 4.5, "7 %", 12),
                Workbooks.row("HON-125", "Heidehonig 125 g", 3.2, "7 %", 7));
        try (var in = Files.newInputStream(file); var workbook = WorkbookFactory.create(in)) {
            workbook.getSheetAt(0).getRow(4).setZeroHeight(true);
            workbook.createSheet("Vorjahr").createRow(0).createCell(0).setCellValue("alte Preise");
            workbook.setSheetHidden(1, true);
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    /** One article of a supplier of whom the shop has four. */
    static Path fewOfMany(Path file) throws IOException {
        return Workbooks.write(file, "Preise",
                Workbooks.row("Artikelnummer", "Bezeichnung", "VK brutto", "Lieferant"),
                Workbooks.row("KAF-3", "Filterkaffee 250 g", 7.9, "Rösterei Huy"));
    }

    static void stock(Catalogue catalogue) {
        coffee(catalogue, "KAF-1", "Röstkaffee 500 g", 1290);
        coffee(catalogue, "KAF-2", "Espresso 500 g", 1390);
        coffee(catalogue, "KAF-3", "Filterkaffee 250 g", 750);
        coffee(catalogue, "KAF-9", "Kaffee entkoffeiniert", 990);
    }

    private static void coffee(Catalogue catalogue, String sku, String name, long cents) {
        catalogue.save(Product.create(Map.of(Field.SKU, sku, Field.NAME, name, Field.PRICE_GROSS, Money.ofCents(cents),
                Field.VAT_RATE, 700, Field.STOCK_QTY, 5000L, Field.SUPPLIER, "Rösterei Huy")));
    }

    /** Text with umlauts. */
    static Path text(Path file, String charset) throws IOException {
        var text = """
                Artikelnummer;Bezeichnung;Preis;MwSt.
                SEI-1;Kräuterseife „Müllers Größte“;4,90;19 %
                SEI-2;Schafmilchseife natur;5,20;19 %
                SEI-3;Rosenöl für Bäder;7,80;19 %
                """;
        return Files.write(file, text.replace("„", "\"\"").replace("“", "\"\"").replace(";Kräuterseife \"\"Müllers Größte\"\";", ";\"Kräuterseife \"\"Müllers Größte\"\"\";").getBytes(Charset.forName(charset)));
    }
}
