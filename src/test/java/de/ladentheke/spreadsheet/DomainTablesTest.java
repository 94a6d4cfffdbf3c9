package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.plan.TestShop;
import de.ladentheke.spreadsheet.value.Cells;
import de.ladentheke.spreadsheet.value.DateCells;
import de.ladentheke.spreadsheet.value.NameContent;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tables of the trade's rules (domain.md) as far as the import touches them, in their order: 1.2 unit price, 1.4
 * deposit, 1.5 and 1.6 labelling, 2.1 fields, 2.4 GTIN, 2.5 units, 3.1 headings, 3.3 systems, 3.4 values. The
 * synonyms of 3.2 are held by {@code DomainSynonymsTest}.
 */
class DomainTablesTest {
    @TempDir
    Path folder;

    private TestShop shop;

    @AfterEach
    void close() {
        if (shop != null) {
            shop.close();
        }
    }

    /** Only tables about whole lists need one. */
    private TestShop shop() {
        shop = shop == null ? new TestShop() : shop;
        return shop;
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("liste.csv"), rows.replace('~', '\n') + "\n");
    }

    /** @param rows by "~", cells by ";" */
    private FileReport run(String rows) throws IOException {
        return shop().imports.run(file(rows), false, Progress.NONE);
    }

    private Layout layout(String rows) throws IOException, SpreadsheetException {
        try (var list = shop().imports.open(file(rows), null)) {
            return list.layout();
        }
    }

    /** The value in canonical text, with the problem before it; {@code -} for none. */
    private static String read(ImportField field, Kind kind, String text) {
        var reading = Cells.read(field, kind, text, Decimal.COMMA);
        var value = switch (reading.value()) {
            case null -> "-";
            case Money money -> Long.toString(money.cents());
            default -> reading.value().toString();
        };
        return reading.problem() == null ? value : reading.problem().replace("cell.", "") + (reading.value() == null ? "" : "=" + value);
    }

    private static String value(Product product, Field field) {
        return product.get(field) == null ? "-" : product.get(field) instanceof Money money ? Long.toString(money.cents()) : product.get(field).toString();
    }

    // 1.2 Unit price, on its whole way from the cell

    @ParameterizedTest(name = "{0} for {1}, drained {2}, deposit {3} -> {4}")
    @CsvSource(delimiter = '|', value = {
        "4,99 €|250 g|||19,96 €/kg", "12,90 €|0,75 l|||17,20 €/l", "2,49 €|125 g|||19,92 €/kg", "1,29 €|330 ml||0,25|3,91 €/l",
        "5,95 €|500 g|||11,90 €/kg", "7,99 €|72 cl|||11,10 €/l", "2,99 €|580 g|285 g||10,49 €/kg", "3,50 €|50 cm|||7,00 €/m",
        "19,90 €|2,5 l|||7,96 €/l", "24,95 €|1,85 m²|||13,49 €/m²", "3,99 €|9 g|||-", "1,00 €|1 kg|||-"})
    void unitPrice(String price, String content, String drained, String deposit, String expected) throws IOException {
        run("Artikelnummer;Bezeichnung;VK;Inhalt;Abtropfgewicht;Pfand~1;Ware;" + price + ";" + content + ";" + (drained == null ? "" : drained) + ";" + (deposit == null ? "" : deposit)
                + "~2;Andere Ware;1,00;500 g;200 g;0,15");
        var product = shop().get("1");
        assertThat(product.unitPrice(product.variants().getFirst()).map(p -> p.format(Locale.GERMANY).replace('\u00A0', ' ')).orElse("-")).isEqualTo(expected);
    }

    // 1.4 Deposit stays beside the price

    @Test
    void depositIsNotInThePrice() throws IOException {
        run("Artikelnummer;Bezeichnung;VK;Pfand~1;Limonade;1,29;0,25 €~2;Bier;0,99;0,08");
        assertThat(value(shop().get("1"), Field.PRICE_GROSS)).isEqualTo("129");
        assertThat(value(shop().get("1"), Field.DEPOSIT_AMOUNT)).isEqualTo("25");
        assertThat(value(shop().get("2"), Field.DEPOSIT_AMOUNT)).isEqualTo("8");
    }

    // 1.5 Product safety: name, postal address in one column or several, contact, responsible person in the EU

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(delimiter = '|', value = {
        "Hersteller;Herstelleradresse;Hersteller E-Mail|Muster GmbH;Breite Str. 1, 38855 Wernigerode;info@muster.de|Muster GmbH~Breite Str. 1, 38855 Wernigerode~info@muster.de~-",
        "Hersteller;Hersteller Straße;Hersteller PLZ;Hersteller Ort;Hersteller Land|Muster GmbH;Breite Str. 1;38855;Wernigerode;DE|Muster GmbH~Breite Str. 1, 38855 Wernigerode, DE~-~-",
        "Hersteller;manufacturer street;manufacturer zip;manufacturer city|Muster GmbH;Breite Str. 1;01234;Dresden|Muster GmbH~Breite Str. 1, 01234 Dresden~-~-",
        "Hersteller;Hersteller URL|Muster GmbH;https://muster.de/kontakt|Muster GmbH~-~https://muster.de/kontakt~-",
        "Hersteller;EU-Verantwortlicher;EU-Verantwortlicher Anschrift;EU-Verantwortlicher E-Mail|Far Ltd.;Import GmbH;Hafen 2, 20457 Hamburg;eu@import.de|Far Ltd.~-~-~Import GmbH, Hafen 2, 20457 Hamburg, eu@import.de"})
    void manufacturer(String headings, String cells, String expected) throws IOException {
        run("Artikelnummer;Bezeichnung;VK;" + headings + "~1;Puppe;9,90;" + cells + "~2;Ball;4,90;" + cells);
        var product = shop().get("1");
        assertThat(value(product, Field.MANUFACTURER_NAME) + "~" + value(product, Field.MANUFACTURER_ADDRESS) + "~" + value(product, Field.MANUFACTURER_EMAIL) + "~"
                + value(product, Field.EU_RESPONSIBLE)).isEqualTo(expected);
    }

    // 1.5 to 1.7 What the label says is kept as it stands

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', value = {
        "SAFETY_TEXT_DE|Achtung! Kleine Teile.|Achtung! Kleine Teile.", "FIBRE_COMPOSITION|80 % Baumwolle, 20 % Polyester|80 % Baumwolle, 20 % Polyester",
        "ALCOHOL_VOL|11,5 % vol|11,5 % vol", "MIN_AGE|ab 18|ab 18", "MIN_AGE|16|16", "ORGANIC|DE-ÖKO-006|DE-ÖKO-006", "ENERGY_CLASS|A|A", "WEEE|DE 12345678|DE 12345678",
        "ALLERGENS|Gluten, Milch|Gluten, Milch", "INGREDIENTS|Zucker, Kakaobutter|Zucker, Kakaobutter", "ORIGIN_COUNTRY|DE|DE", "CONDITION|gebraucht|gebraucht"})
    void labels(ImportField field, String text, String expected) {
        assertThat(read(field, Kind.TEXT, text)).isEqualTo(expected);
    }

    // 2.1 Fields: the longest text that is taken over, and what becomes of one letter more

    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @CsvSource({
        "SKU,50,too_long", "MPN,70,too_long", "NAME,150,too_long", "SHORT_DESCRIPTION,300,cut", "DESCRIPTION,5000,cut", "BRAND,70,too_long",
        "MANUFACTURER_NAME,200,too_long", "SAFETY_TEXT_DE,5000,too_long", "CATEGORY,750,too_long", "COLOR,100,too_long", "SIZE,100,too_long", "MATERIAL,200,too_long",
        "INGREDIENTS,5000,too_long", "SUPPLIER,120,too_long", "SUPPLIER_SKU,70,too_long", "NOTE,2000,cut"})
    void longestTexts(ImportField field, int longest, String beyond) {
        var text = "ä".repeat(longest);
        assertThat(read(field, Kind.TEXT, text)).isEqualTo(text);
        assertThat(read(field, Kind.TEXT, text + "ä").split("=")[0]).isEqualTo(beyond);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', value = {
        "SKU| 00123 |00123", "MPN|HAN-01|HAN-01", "GTIN|3-16-148410-X|9783161484100", "NAME|Öl|Öl", "NAME|Tee   grün|Tee grün",
        "DESCRIPTION|<p>Guter <b>Tee</b></p><script>alert(1)</script>|Guter Tee", "PRICE_GROSS|0,01|1", "PRICE_GROSS|9999999,99|999999999", "PRICE_GROSS|10000000|too_large",
        "PRICE_GROSS|0,00|0", "PRICE_GROSS|-0,01|negative", "PRICE_GROSS|19.99 EUR|1999", "PRICE_NET|10,08403|1008403", "UVP|12,99|1299", "SALE_PRICE|9,99|999", "PURCHASE_PRICE|3,125|313",
        "VAT_RATE|19|1900", "VAT_RATE|7|700", "VAT_RATE|0|0", "VAT_RATE|16|vat_unknown", "CONTENT_AMOUNT|0,75|750", "CONTENT_AMOUNT|-1|negative",
        "CONTENT_UNIT|Gramm|g", "CONTENT_UNIT|Faß|unit_unknown", "DRAINED_WEIGHT|0,4 kg|400000", "DEPOSIT_AMOUNT|0,25|25", "STOCK_QTY|2,5|2500", "STOCK_QTY|1000000000|too_large",
        "MIN_STOCK|3|3000", "WEIGHT|950 g|950 g", "WEIGHT|0|-", "SEASON|2026|2026"})
    void fields(ImportField field, String text, String expected) {
        assertThat(read(field, Kind.TEXT, text)).isEqualTo(expected);
    }

    @Test
    void lengthWidthAndHeightAreTheDimensionsTogether() throws IOException {
        run("Artikelnummer;Bezeichnung;VK;Länge (cm);Breite (cm);Höhe (cm)~1;Kiste;9,90;40;40;12,5~2;Dose;4,90;10;;8");
        assertThat(value(shop().get("1"), Field.DIMENSIONS)).isEqualTo("40 cm x 40 cm x 12,5 cm");
        assertThat(value(shop().get("2"), Field.DIMENSIONS)).isEqualTo("10 cm x 8 cm");
    }

    // 2.4 GTIN

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', value = {
        "TEXT|4006381333931|4006381333931", "TEXT|4006381333932|gtin_check_digit", "TEXT|96385074|96385074", "TEXT|4012345678901|4012345678901",
        "TEXT|036000291452|036000291452", "TEXT|9783161484100|9783161484100", "TEXT|14001234567898|gtin_case=14001234567898",
        "TEXT|2000000000015|gtin_in_store=2000000000015", "TEXT|4,00638E+12|gtin_damaged", "TEXT|400638133393 1|4006381333931",
        // prefixes
        "TEXT|0212345678909|gtin_in_store=0212345678909", "TEXT|0412345678903|gtin_in_store=0412345678903", "TEXT|2912345678906|gtin_in_store=2912345678906",
        "TEXT|20000004|gtin_in_store=20000004", "TEXT|9772190638004|9772190638004", "TEXT|9790260000438|9790260000438",
        "TEXT|9810000000006|gtin_coupon=9810000000006", "TEXT|9900000000004|gtin_coupon=9900000000004", "TEXT|04006381333931|04006381333931",
        // lost zeros come back
        "NUMBER|36000291452|036000291452", "NUMBER|4006381333931|4006381333931", "TEXT|12345|gtin_length", "TEXT|nan|-"})
    void gtin(Kind kind, String text, String expected) {
        assertThat(read(ImportField.GTIN, kind, text)).isEqualTo(expected);
    }

    @Test
    void whatIsOnlyRemarkedOfAGtinIsTakenOver() throws IOException {
        var report = run("Artikelnummer;EAN;Bezeichnung;VK~1;2000000000015;Käse;9,90~2;4006381333931;Stift;4,90~3;4006381333932;Tee;4,90");
        assertThat(report.fresh()).isEqualTo(2);
        assertThat(value(shop().get("1"), Field.GTIN)).isEqualTo("2000000000015");
        assertThat(report.problems()).extracting(problem -> problem.row()).containsExactly(4);
    }

    // 2.5 Units, in the spellings of the trade, of UN/CEFACT and of Google

    @ParameterizedTest(name = "{0}")
    @CsvSource({"g,g GRM Gramm", "kg,kg KGM Kilo", "ml,ml MLT", "cl,cl CLT", "l,l LTR Liter ltr", "cm,cm CMT", "m,m MTR Meter lfm", "qm,qm m² MTK sqm", "cbm,cbm m³ MTQ m3",
        "Stk,Stk H87 C62 ct Stück Paar PR Set"})
    void units(String ours, String spellings) {
        for (var spelling : spellings.split(" ")) {
            assertThat(read(ImportField.CONTENT_UNIT, Kind.TEXT, spelling)).as(spelling).isEqualTo(ours);
        }
    }

    // 3.1 Headings: every step of the normalisation

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', value = {
        " ARTIKELNUMMER |sku", "Ａｒｔｉｋｅｌｎｕｍｍｅｒ|sku", "Größe|size", "Groesse|size", "VK (brutto)|price_gross", "Preis [€]|price_gross", "Art.-Nr.:|sku", "Art_Nr|sku", "#Artikel-Nr|sku",
        "Preis EUR|price_gross", "Bestand Stk|stock_qty", "Artikelbez|name", "Artikelbezeichnun|name", "VK (netto)|price_net", "Preis zzgl. MwSt.|price_net", "Preis excl. VAT|price_net", "Preis inkl. MwSt.|price_gross"})
    void headings(String heading, String expected) throws IOException, SpreadsheetException {
        var cell = switch (expected) {
            case "sku" -> "A-17;B-18";
            case "name" -> "Grüner Tee;Schwarzer Tee";
            case "size" -> "XL;M";
            case "stock_qty" -> "17;4";
            default -> "12,90;4,50";
        };
        var cells = cell.split(";");
        var layout = layout("EAN;Marke;" + heading + "~4006381333931;Brocken;" + cells[0] + "~4012345678901;Harz;" + cells[1]);
        assertThat(layout.columns().get(2).field()).as(layout.toString()).isEqualTo(ImportField.byKey(expected).orElseThrow());
    }

    // 3.3 Systems: two of the anchors are enough

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Shopify|Handle;Title;Variant SKU;Variant Price|tee;Tee;T-1;2.50", "Shopify|URL handle;Title;SKU;Inventory quantity;Price|tee;Tee;T-1;4;2.50",
        "WooCommerce|Type;SKU;Name;Regular price|simple;T-1;Tee;2.50", "JTL|Artikelnummer;Artikelname;Std. VK Brutto;Grundpreis ausweisen;GP-Bezugsmenge|T-1;Tee;2,50;Y;100",
        "JTL FFN|sku;name;mpn_manufacturer;product_group|T-1;Tee;M-1;Tee", "Lexware|Artikelnummer;Bezeichnung;Warengr.-Konto Inland;Preis 1|T-1;Tee;8400;2,50",
        "ePages|Bezeichner [Alias];Name/Deutsch;ListPrices/EUR/gross|T-1;Tee;2.50", "Smartstore|ProductID;Name;SKU;SellingPrice;DisplayBasePrice|1;Tee;T-1;2.50;1",
        "Shopware 6|productNumber;translations.DEFAULT.name;price_gross;stock|T-1;Tee;2.50;4", "Shopware 6|productNumber;name;purchaseUnit;price.gross|T-1;Tee;1;2.50",
        "Amazon|feed_product_type;item_sku;external_product_id;item_name;standard_price|food;T-1;4006381333931;Tee;2.50",
        "eBay|Action(SiteID=Germany,Country=DE);Custom label (SKU);Title;Start price;ConditionID|Add;T-1;Tee;2.50;1000",
        "Google|id;title;link;image_link;price|T-1;Tee;https://x.de;https://x.de/a.jpg;2.50 EUR",
        "Kasse|PLU;Text;Preis 1;Warengruppe|1;Tee;2,50;Getränke"})
    void systems(String system, String headings, String cells) throws IOException, SpreadsheetException {
        var layout = layout(headings + "~" + cells + "~" + cells.replace("T-1", "T-2"));
        assertThat(layout.system()).isEqualTo(system);
    }

    // 3.4 Values

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "IBM850"})
    void encodings(String charset) throws IOException {
        var text = "Artikelnummer;Bezeichnung;VK\n1;Grüße aus Thale, süß;2,50\n2;Käsewürfel weiß;4,50\n3;Öl für Möbel;4,50\n";
        var bom = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        shop().imports.run(Files.write(folder.resolve("liste.csv"), (bom + text).getBytes(Charset.forName(charset))), false, Progress.NONE);
        assertThat(shop().get("1").name()).isEqualTo("Grüße aus Thale, süß");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', value = {"';'", "','", "TAB", "'|'"})
    void delimiters(String delimiter) throws IOException {
        var sign = delimiter.equals("TAB") ? "\t" : delimiter;
        run(String.join(sign, "Artikelnummer", "Bezeichnung", "VK") + "~" + String.join(sign, "1", "\"Tee; mild, 20 | Beutel\tgrün\"", "2.50") + "~" + String.join(sign, "2", "Honig", "4.50"));
        assertThat(shop().get("1").name()).isEqualTo("Tee; mild, 20 | Beutel grün");
        assertThat(value(shop().get("1"), Field.PRICE_GROSS)).isEqualTo("250");
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', value = {
        // decimals and currency
        "PRICE_GROSS|1.234,56|123456", "PRICE_GROSS|1 234,56|123456", "PRICE_GROSS|1234.56|123456", "PRICE_GROSS|1.234|123400", "PRICE_GROSS|12,-|1200", "PRICE_GROSS|12,5 €|1250",
        "PRICE_GROSS|-20%|not_a_price", "PRICE_GROSS|EUR 12|1200", "PRICE_GROSS|12 $|other_currency", "PRICE_GROSS|nan|-", "STOCK_QTY|NaN|-", "VAT_RATE|nan|-",
        // yes and no
        "ORGANIC|ja|Bio", "ORGANIC|J|Bio", "ORGANIC|wahr|Bio", "ORGANIC|true|Bio", "ORGANIC|1|Bio", "ORGANIC|x|Bio", "ORGANIC|nein|-", "ORGANIC|n|-", "ORGANIC|falsch|-",
        "ORGANIC|false|-", "ORGANIC|0|-", "ORGANIC|''|-",
        // negative stock
        "STOCK_QTY|-3|negative_stock=0"})
    void values(ImportField field, String text, String expected) {
        assertThat(read(field, Kind.TEXT, text.replace("''", ""))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', value = {"2,500;10,000;3,250|250 1000 325", "2.500;1,99;3,49|250000 199 349", "2,500;1.99;3.49|250000 199 349"})
    void decimalsAreDecidedPerColumn(String prices, String cents) throws IOException {
        var cells = prices.split(";");
        run("Artikelnummer;Bezeichnung;VK~1;Tee;" + cells[0] + "~2;Honig;" + cells[1] + "~3;Senf;" + cells[2]);
        assertThat(shop().get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(Long.parseLong(cents.split(" ")[0])));
        assertThat(shop().get("3").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(Long.parseLong(cents.split(" ")[2])));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"TEXT,24.12.2026", "TEXT,24.12.26", "TEXT,2026-12-24", "NUMBER,46380"})
    void dates(Kind kind, String text) {
        assertThat(DateCells.read(kind, text)).contains(LocalDate.of(2026, 12, 24));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', value = {
        "Honig 500 g|500000 g", "Mehl 1 kg|1000 kg", "Saft 0,7 l|700 l", "Saft 1 ltr|1000 l", "Milch 1 Liter|1000 l", "Sahne 200 ml|200000 ml", "Korn 70 cl|70000 cl", "Vlies 2 m²|2000 qm",
        "Vlies 2 qm|2000 qm", "Rindenmulch 0,5 m³|500 cbm", "Kies 1 cbm|1000 cbm", "Kabel 5 m|5000 m", "Kerzen 4 Stück|4000 Stk", "Batterien 4 Stk|4000 Stk", "Socken 3 Paar|3000 Stk", "Servietten 20er Set|20000 Stk",
        // several
        "Apfelsaft 6x0,33l|1980 l", "Schokolade 3 x 100 g|300000 g",
        // sizes and strengths are no content
        "Kissen 40 cm|-", "Magnesium 400 mg|-"})
    void unitInTheName(String name, String expected) {
        assertThat(NameContent.of(name).map(content -> content.amount() + " " + content.unit()).orElse("-")).isEqualTo(expected);
    }

    @Test
    void sumsAndRowsWithoutANameAreNoArticles() throws IOException {
        var report = run("Artikelnummer;Bezeichnung;VK;Bestand~1;Tee;2,50;4~2;Honig;4,50;-3~3;;1,00;1~;Summe;7,00;1~;Gesamt;7,00;1");
        assertThat(report.fresh()).isEqualTo(2);
        assertThat(report.problems()).extracting(problem -> problem.row()).containsExactly(4);
        assertThat(value(shop().get("2"), Field.STOCK_QTY)).isEqualTo("0");
    }

    @Test
    void withoutHeadingsTheCellsTell() throws IOException, SpreadsheetException {
        var layout = layout("4006381333931;Grüner Tee lose;2,50 €;17~4012345678901;Honig aus dem Harz;4,50 €;4~9783161484100;Wanderbuch Brocken;12,00 €;2");
        assertThat(layout.columns()).extracting(column -> column.field()).containsExactly(ImportField.GTIN, ImportField.NAME, ImportField.PRICE_GROSS, ImportField.STOCK_QTY);
        assertThat(layout.columns()).extracting(column -> column.samples().getFirst()).containsExactly("4006381333931", "Grüner Tee lose", "2,50 €", "17");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"Artikelnummer;EAN;Bezeichnung;VK~1;;anders;2,00", "EAN;Bezeichnung;VK~4006381333931;anders;2,00", "Bezeichnung;VK~Grüner Tee;2,00"})
    void theSecondTimeByNumberThenGtinThenName(String again) throws IOException {
        run("Artikelnummer;EAN;Bezeichnung;VK~1;4006381333931;Grüner Tee;2,50~2;4012345678901;Honig;4,50");
        var report = run(again);
        assertThat(report).extracting(FileReport::fresh, FileReport::changed).containsExactly(0, 1);
        assertThat(value(shop().get("1"), Field.PRICE_GROSS)).isEqualTo("200");
        assertThat(shop().get("2").name()).as("what is missing in a list is not deleted").isEqualTo("Honig");
    }
}
