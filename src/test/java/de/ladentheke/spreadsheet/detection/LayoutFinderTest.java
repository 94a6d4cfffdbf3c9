package de.ladentheke.spreadsheet.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.Workbook;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Basis;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutFinderTest {
    @TempDir
    Path folder;

    private Layout layout(String csv) throws Exception {
        var file = Files.writeString(folder.resolve("liste.csv"), csv, StandardCharsets.UTF_8);
        try (var source = Spreadsheets.open(file)) {
            return new LayoutFinder().find(source);
        }
    }

    /** {@code A=sku B=name!}: with an exclamation mark what was found by the cells. */
    private static String mapping(Layout layout) {
        return layout.columns().stream().filter(column -> column.field() != null)
                .map(column -> column.letter() + "=" + column.field().key() + (column.basis() == Basis.CONTENT ? "!" : ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', value = {
        "Art.-Nr.|sku", "ARTIKELNUMMER|sku", "Artikel Nr|sku", "EAN-Code|gtin", "GTIN/EAN|gtin", "VK (brutto)|price_gross", "Preis [€]|price_gross",
        "VK brutto EUR|price_gross", "VK (netto)|price_net", "Verkaufspreis netto|price_net", "Preis exkl. MwSt.|price_net", "EK netto|purchase_price",
        "Einkaufspreis (netto)|purchase_price", "UVP inkl. MwSt.|uvp", "MwSt.-Satz|vat_rate", "MwSt. in %|vat_rate", "USt. %|vat_rate",
        "Bestand (Stk)|stock_qty", "Lagerbestand Stk|stock_qty", "Größe|size", "Groesse|size", "Farbe|color", "Hersteller-Nr.|mpn", "Warengr.|category",
        "Lief.-Art.-Nr.|supplier_sku", "Variant SKU|sku", "Artikelbezeichung|name", "Bezeichnng|name", "Beschreibungstext|description", "Gewicht kg|weight",
        "Artikelbez.|name", "Grundpreis|base_price", "Inhalt|content_amount", "Pfand|deposit_amount", "Bild-URL|image", "Marke|brand", "Lieferant|supplier",
        "Ursprungsland|origin_country", "Zolltarifnummer|customs", "geändert am|changed", "Kundenmeinung|-", "Preisgruppe|-"
    })
    void headings(String heading, String field) {
        var matches = new Synonyms().matches(Heading.of(heading));
        var found = matches.isEmpty() ? "-" : matches.getFirst().field().key();
        if ("Preisgruppe".equals(heading)) {
            assertThat(matches).allMatch(match -> match.quality() == Synonyms.Quality.PREFIX);
        } else {
            assertThat(found).isEqualTo(field);
        }
    }

    @Test
    void titleRowsEmptyColumnsAndFooter() throws Exception {
        var layout = layout(";;;\n;Preisliste Herbst 2025;;\n;Muster GmbH, Halberstadt;;\n;;;\n;Art.-Nr.;Bezeichnung;VK\n;007;Tee;2,50\n;008;Kaffee;4,50\n;;Summe;7,00\n");
        assertThat(layout.headerRow()).isEqualTo(5);
        assertThat(mapping(layout)).isEqualTo("B=sku C=name D=price_gross");
        assertThat(layout.column(ImportField.SKU).orElseThrow().samples()).containsExactly("007", "008");
    }

    /** Shapes of lists as suppliers write them; rows by "/", cells by ";". */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "prices over two rows|Liste;;;;/Art.-Nr.;Bezeichnung;Preis;;Bestand/;;netto;brutto;/1;Tee;2,10;2,50;4/2;Kaffee;4,20;5,00;7|3|A=sku B=name C=price_net D=price_gross E=stock_qty",
        "groups over groups|Artikel;;Preis;;Bestand/Nr.;Name;netto;brutto;/1;Tee;2,10;2,50;4/2;Kaffee;4,20;5,00;7|2|A=sku B=name C=price_net D=price_gross E=stock_qty",
        "purchase over net and gross|Art.-Nr.;Bezeichnung;EK;;VK;/;;netto;brutto;netto;brutto/1;Tee;1,00;1,19;2,10;2,50/2;Kaffee;2,00;2,38;4,20;5,00|2|A=sku B=name C=purchase_price? E=price_net F=price_gross",
        "units below|Art.-Nr.;Bezeichnung;Preis;MwSt.;Bestand/;;in EUR;in %;Stk/1;Tee;2,50;7;4/2;Kaffee;5,00;7;3|2|A=sku B=name C=price_gross D=vat_rate E=stock_qty",
        "starts in B2|;;;/;Art.-Nr.;Bezeichnung;VK/;1;Tee;2,50/;2;Kaffee;5,00|2|B=sku C=name D=price_gross",
        "a letterhead of two cells above|Muster GmbH;;Preisliste 11/2025/Artikelnummer;Bezeichnung;VK/1;Tee;2,50/2;Kaffee;5,00|2|A=sku B=name C=price_gross",
        "a letterhead of one word above|Preise;;/Artikelnummer;Bezeichnung;VK/1;Tee;2,50/2;Kaffee;5,00|2|A=sku B=name C=price_gross",
        "repeated headings|Artikelnummer;Bezeichnung;VK/A-X;Tee;lose/A-Y;Saft;lose/Artikelnummer;Bezeichnung;VK/1;Tee;2,50/2;Kaffee;5,00/3;Saft;1,00|1|A=sku B=name C=price_gross",
        "a group right below|Artikelnummer;Bezeichnung;VK/Kaffee;;/1;Crema;2,50/2;Mokka;5,00/Tee;;/3;Assam;3,00|1|A=sku B=name C=price_gross",
        "a group over a nameless column|Art.-Nr.;;Preis/Kaffee;;/4711;Crema;2,50/4712;Mokka;5,00|1|A=sku B=name? C=price_gross",
        "a sum below|Artikelnummer;Bezeichnung;VK/1;Tee;2,50/2;Kaffee;5,00/;Summe;7,50|1|A=sku B=name C=price_gross",
        "first article in words|Artikelnummer;Bezeichnung;;Preis/TEE-A;Tee;lose;auf Anfrage/TEE-B;Saft;rot;2,50/TEE-C;Wein;rot;3,50|1|A=sku B=name D=price_gross"
    })
    void shapes(String name, String rows, int headerRow, String mapping) throws Exception {
        var layout = layout(rows.replace('/', '\n').replace("11\n2025", "11/2025") + "\n");
        assertThat(layout.headerRow()).isEqualTo(headerRow);
        assertThat(asked(layout)).isEqualTo(mapping);
    }

    /** {@code A=sku B=name?}: with a question mark what the owner is asked about. */
    private static String asked(Layout layout) {
        return layout.columns().stream().filter(column -> column.field() != null)
                .map(column -> column.letter() + "=" + column.field().key() + (column.sure() ? "" : "?")).collect(Collectors.joining(" "));
    }

    @Test
    void eachOfTwoRowsOfHeadingsCanBeClicked() throws Exception {
        var file = Files.writeString(folder.resolve("liste.csv"), "Liste;;;\nArtikel;;Preis;\nNr.;Name;netto;brutto\n1;Tee;2,10;2,50\n2;Kaffee;4,20;5,00\n");
        try (var source = Spreadsheets.open(file)) {
            var finder = new LayoutFinder();
            var upper = finder.at(source, 0, 2);
            assertThat(upper).isEqualTo(finder.at(source, 0, 3)).isEqualTo(finder.find(source));
            assertThat(upper.columns()).extracting(Layout.Column::heading).containsExactly("Artikel Nr.", "Artikel Name", "Preis netto", "Preis brutto");
        }
    }

    @Test
    void threeRowsOfHeadingsOfAmazon() throws Exception {
        var layout = layout("TemplateType=home;Version=2023.0306;The top 3 rows are for Amazon.com use only.;;\n"
                + "Seller SKU;Product Name;Product ID;Product Type;Your price\nitem_sku;item_name;external_product_id;feed_product_type;standard_price\n"
                + "A-1;Tee grün;4006381333931;food;2.50\nA-2;Kaffee;4012345678901;food;4.50\n");
        assertThat(layout.system()).isEqualTo("Amazon");
        assertThat(layout.headerRow()).isEqualTo(3);
        assertThat(asked(layout)).isEqualTo("A=sku B=name C=gtin D=category E=price_gross");
    }

    @Test
    void theMonthInALetterheadDoesNotMatter() throws Exception {
        var list = ";;\nArt.-Nr.;Bezeichnung;VK\n1;Tee;2,50\n2;Saft;1,50\n";
        var january = layout("Großhandel Muster;;Preisliste Januar 2026\n" + list);
        var june = layout("Großhandel Muster;;Preisliste Juni 2026\nNeu;;\n" + list.replace("2,50", "2,70"));
        assertThat(june.fingerprint()).isEqualTo(january.fingerprint());
    }

    @Test
    void twoPricesWithoutHeadingsAreToldApartAndAskedAbout() throws Exception {
        assertThat(asked(layout("A100;Tee Darjeeling First Flush;1,90;2,50;7\nA101;Kaffee Crema ganze Bohne;9,95;14,95;19\nA102;Kakao schwach entölt;2,10;3,99;7\n")))
                .isEqualTo("A=sku? B=name? C=purchase_price? D=price_gross? E=vat_rate?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Artikelnummer;Bezeichnung;Preis;UVP/1;Tee;1,20;2,50/2;Saft;2,20;4,50|A=sku B=name C=price_gross? D=uvp",
        "Artikelnummer;Bezeichnung;EK;UVP;Bild;Bild 2/1;Tee;1,20;2,50;a.jpg;b.jpg/2;Saft;2,20;4,50;c.jpg;d.jpg|A=sku B=name C=purchase_price D=price_gross? E=image F=image",
        "Artikelnummer;Bezeichnung;EK;UVP;VK/1;Tee;1,20;2,50;2,40/2;Saft;2,20;4,50;4,40|A=sku B=name C=purchase_price D=uvp E=price_gross",
        "Artikelnummer;Bezeichnung;VK;VK/1;Tee;2,50;2,40/2;Saft;4,50;4,40|A=sku B=name C=price_gross?",
        "Nr.;Bezeichnung;VK/1;Tee;2,50/2;Saft;4,50/3;Bier;4,50|A=sku? B=name C=price_gross",
        "Artikelnummer;Bezeichnung;Ladenverkaufspreise/1;Tee;2,50/2;Saft;4,50|A=sku B=name C=price_gross?",
        "Artikelnummer;Bezeichnung;Kennzahl/1;Tee;2,50 €/2;Saft;4,50 €|A=sku B=name C=price_gross?",
        "Artikelnummer;Bezeichnung;MwSt;VK/1;Tee;0,16;2,50/2;Saft;45,40;284,50/3;Wein;28,50;290,90|A=sku B=name D=price_gross",
        "id;name/1;Lager Nord/2;Lager Süd|A=sku? B=name?"
    })
    void whatIsNotSureIsAsked(String rows, String mapping) throws Exception {
        assertThat(asked(layout(rows.replace('/', '\n') + "\n"))).isEqualTo(mapping);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Rechnungsdatum;Kundennummer;Artikel;Menge;Umsatz/1.2.2026;17;Tee;2;5,00/1.2.2026;18;Saft;1;4,50",
        "Quittung;;;/Artikel;Menge;Preis;Total/Tee;2;2,50;5,00/Saft;1;4,50;4,50",
        "Vorname;Nachname;PLZ;Ort;Telefon/Eva;Muster;38820;Halberstadt;03941 1/Jan;Muster;38855;Wernigerode;03943 2",
        "Country Code;State Code;Rate %;Tax Name/DE;*;19;MwSt/DE;*;7;MwSt"
    })
    void listsOfOtherThingsAreToldAsSuch(String rows) {
        assertThatThrownBy(() -> layout(rows.replace('/', '\n') + "\n"))
                .isInstanceOfSatisfying(SpreadsheetException.class, e -> assertThat(e.reason()).isEqualTo(SpreadsheetException.Reason.NO_PRODUCTS));
    }

    @Test
    void productsWithAnAddressOfTheMakerAreProducts() throws Exception {
        assertThat(mapping(layout("Artikelnummer;Bezeichnung;VK;Hersteller;Straße;PLZ;Ort;E-Mail\n1;Tee;2,50;Muster;Weg 1;38820;Halberstadt;a@b.de\n2;Saft;3,50;Muster;Weg 1;38820;Halberstadt;a@b.de\n")))
                .startsWith("A=sku B=name C=price_gross D=manufacturer_name");
    }

    @Test
    void withoutHeadingsTheCellsSayWhatTheyAre() throws Exception {
        var layout = layout("A100;Tee Darjeeling First Flush;4006381333931;2,50;12\nA101;Kaffee Crema ganze Bohne;4012345678901;14,95;7\nA102;Kakao;9783161484100;3,99;0\n");
        assertThat(layout.headerRow()).isZero();
        assertThat(mapping(layout)).isEqualTo("A=sku! B=name! C=gtin! D=price_gross! E=stock_qty!");
        assertThat(layout.columns().getFirst().heading()).isEqualTo("Spalte A");
    }

    @Test
    void aGtinUnderAnUnknownHeading() throws Exception {
        assertThat(mapping(layout("Artikelnummer;Bezeichnung;Kennung;VK\n1;Tee;4006381333931;2,50\n2;Kaffee;4012345678901;4,50\n")))
                .isEqualTo("A=sku B=name C=gtin! D=price_gross");
    }

    @Test
    void anArticleColumnOfNumbersIsTheNumber() throws Exception {
        assertThat(mapping(layout("Pos.;Artikel;Beschreibung;Einzelpreis;Gesamtpreis\n1;4711;Teekanne blau;19,90;39,80\n2;4712;Becher aus Ton;9,90;39,60\n")))
                .isEqualTo("B=sku! C=name! D=price_gross");
    }

    @Test
    void aPriceColumnWithoutNumbersIsNone() throws Exception {
        var layout = layout("Artikelnummer;Bezeichnung;Preis;VK\n1;Tee;auf Anfrage;2,50\n2;Kaffee;auf Anfrage;4,50\n");
        assertThat(mapping(layout)).isEqualTo("A=sku B=name D=price_gross");
    }

    @Test
    void oneFieldIsOneColumnAndTheSurerOneWins() throws Exception {
        assertThat(mapping(layout("Nr.;Artikelnummer;Text;Bezeichnung;Preis;VK brutto\n9;1;x lang;Tee;1,00;2,50\n8;2;y lang;Kaffee;2,00;4,50\n")))
                .isEqualTo("B=sku D=name F=price_gross");
    }

    @Test
    void netAndGrossSideBySide() throws Exception {
        assertThat(mapping(layout("SKU;Name;Preis (netto);Preis (brutto)\n1;Tee;2,10;2,50\n2;Kaffee;4,20;5,00\n"))).isEqualTo("A=sku B=name C=price_net D=price_gross");
    }

    @Test
    void mengeIsStockOrContent() throws Exception {
        assertThat(mapping(layout("SKU;Name;Menge\n1;Tee;5\n2;Kaffee;12\n"))).isEqualTo("A=sku B=name C=stock_qty");
        assertThat(mapping(layout("SKU;Name;Menge;Einheit\n1;Tee;500;g\n2;Saft;1;l\n"))).isEqualTo("A=sku B=name C=content_amount D=content_unit");
        assertThat(mapping(layout("SKU;Name;Menge;Einheit\n1;Tee;5;Stück\n2;Saft;7;Karton\n"))).isEqualTo("A=sku B=name C=stock_qty D=sales_unit");
    }

    @Test
    void decimalsAreDecidedPerColumn() throws Exception {
        var layout = layout("SKU;Name;VK;EK;Bestand\n1;Tee;1.234;1.10;3\n2;Kaffee;12,50;0.99;1.000\n3;Saft;8,00;1.234;2\n");
        assertThat(layout.column(ImportField.PRICE_GROSS).orElseThrow().decimal()).isEqualTo(Decimal.COMMA);
        assertThat(layout.column(ImportField.PURCHASE_PRICE).orElseThrow().decimal()).isEqualTo(Decimal.POINT);
    }

    /** All rows of domain.md 3.3 that are tables with headings. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Shopify|Handle;Title;Vendor;Type;Variant SKU;Variant Price/a;Tee;Marke;Tee;1;2.50/b;Kaffee;Marke;Tee;2;3.50|A=variant_group B=name C=brand D=category E=sku F=price_gross",
        "Shopify|URL handle;Title;SKU;Price;Compare-at price;Inventory quantity/a;Tee;1;2.50;;3/b;Kaffee;2;3.50;4.00;7|A=variant_group B=name C=sku D=price_gross E=sale_price F=stock_qty",
        "WooCommerce|ID;Type;SKU;Name;Regular price;In stock?/7;simple;1;Tee;2.50;1/8;simple;2;Saft;3.50;1|A=row_id B=row_type C=sku D=name E=price_gross F=availability",
        "JTL|Artikelnummer;Artikelname;Std. VK Brutto;Grundpreis ausweisen;GP-Bezugsmenge/1;Tee;2,50;Y;100/2;Saft;3,50;Y;1|A=sku B=name C=price_gross E=base_amount",
        "JTL FFN|sku;sku_external;name;mpn_manufacturer;product_group/1;x;Tee;M1;Tee/2;y;Saft;M2;Saft|A=sku C=name D=mpn E=category",
        "Lexware|Artikelnummer;Bezeichnung;Warengr.-Konto Inland;Preis 1;Preis 2/1;Tee;8400;2,50;2,40/2;Saft;8400;3,50;3,40|A=sku B=name D=price_gross",
        "ePages|Bezeichner [Alias];Name/Deutsch;ListPrices/EUR/gross;StockLevel#1;Tee;2,50;4#2;Saft;3,50;6|A=sku B=name C=price_gross D=stock_qty",
        "Smartstore|ProductID;SKU;Name;SellingPrice;DisplayBasePrice/1;a;Tee;2,50;x/2;b;Saft;3,50;y|B=sku C=name D=price_gross",
        "Shopware 6|id;productNumber;translations.DEFAULT.name;purchaseUnit;stock/x;1;Tee;0.5;4/y;2;Saft;0.7;8|B=sku C=name D=content_amount E=stock_qty",
        "Shopware 5|ordernumber;mainnumber;name;supplier;price_EK;instock/1;1;Tee;Muster;2.50;4/2;2;Saft;Muster;3.50;6|A=sku B=variant_group C=name D=manufacturer_name E=price_gross F=stock_qty",
        "Amazon|item_sku;item_name;external_product_id;feed_product_type;standard_price/1;Tee;4006381333931;food;2.50/2;Saft;4012345678901;food;3.50|A=sku B=name C=gtin D=category E=price_gross",
        "eBay|Action(SiteID=Germany);Custom label (SKU);Title;Start price;ConditionID/Add;1;Tee;2.50;1000/Add;2;Saft;3.50;1000|B=sku C=name D=price_gross E=condition",
        "Google|id;title;description;link;image_link;price/1;Tee;gut;https:##a.de;https:##a.de#1.jpg;2.50 EUR/2;Saft;gut;https:##a.de;https:##a.de#2.jpg;3.50 EUR|A=sku B=name C=description E=image F=price_gross",
        "Kasse|PLU;Artikeltext;Preis 1;Warengruppe/1;Tee;2,50;Getränke/2;Saft;3,50;Getränke|A=sku B=name C=price_gross D=category"
    })
    void knownPrograms(String system, String rows, String mapping) throws Exception {
        var csv = "ePages".equals(system) ? rows.replace('#', '\n') : rows.replace('/', '\n').replace('#', '/');
        var layout = layout(csv + "\n");
        assertThat(layout.system()).isEqualTo(system);
        assertThat(mapping(layout)).isEqualTo(mapping);
    }

    @Test
    void aPriceFileOfAKnownProgramHasNoNameUnlessItSaysSo() throws Exception {
        var layout = layout("ordernumber;instock;pricegroup;Bemerkung zum Lager\nSW1;3;EK;hinten im Regal\nSW2;4;EK;vorn an der Tür\n");
        assertThat(layout.system()).isEqualTo("Shopware 5");
        assertThat(layout.column(ImportField.NAME)).isEmpty();
    }

    @Test
    void aListOfNoProgram() throws Exception {
        assertThat(layout("Artikelnummer;Name;Preis\n1;Tee;2,50\n").system()).isNull();
    }

    @Test
    void theFingerprintKnowsTheSameHeadingsAgain() throws Exception {
        var first = layout("Art.-Nr.;Bezeichnung;VK\n1;Tee;2,50\n");
        assertThat(layout("ART-NR;Bezeichnung ;vk\n7;Saft;1,00\n8;Saft;1,00\n").fingerprint()).isEqualTo(first.fingerprint());
        assertThat(layout("Art.-Nr.;Bezeichnung;EK\n1;Tee;2,50\n").fingerprint()).isNotEqualTo(first.fingerprint());
    }

    @Test
    void theSheetWithTheListIsChosenNotTheHiddenOne() throws Exception {
        var list = "<row><c t='str'><v>Artikelnummer</v></c><c t='str'><v>Bezeichnung</v></c><c t='str'><v>VK</v></c></row>"
                + "<row><c t='str'><v>007</v></c><c t='str'><v>Tee</v></c><c><v>2.5</v></c></row>";
        var workbook = Workbook.ofRows("<row><c t='str'><v>Hinweise zur Liste</v></c><c t='str'><v>Bitte lesen</v></c></row>");
        workbook.part("xl/workbook.xml", workbook.part("xl/workbook.xml").replace("</sheets>",
                "<sheet name='Alt' sheetId='2' state='hidden' r:id='rId8'/><sheet name='Preise' sheetId='3' r:id='rId9'/></sheets>"));
        workbook.part("xl/_rels/workbook.xml.rels", workbook.part("xl/_rels/workbook.xml.rels").replace("</Relationships>",
                Workbook.relation("rId8", "worksheet", "worksheets/old.xml") + Workbook.relation("rId9", "worksheet", "worksheets/new.xml") + "</Relationships>"));
        workbook.part("xl/worksheets/old.xml", "<worksheet><sheetData>" + list + list + "</sheetData></worksheet>");
        workbook.part("xl/worksheets/new.xml", "<worksheet><sheetData>" + list + "</sheetData></worksheet>");
        try (var source = Spreadsheets.open(workbook.save(folder.resolve("mappe.xlsx")))) {
            var layout = new LayoutFinder().find(source);
            assertThat(layout.sheetName()).isEqualTo("Preise");
            assertThat(mapping(layout)).isEqualTo("A=sku B=name C=price_gross");
        }
    }

    @Test
    void theOwnerMayPointAtAnotherRow() throws Exception {
        var file = Files.writeString(folder.resolve("liste.csv"), "a;b\nx;y\nArtikelnummer;Name\n1;Tee\n");
        try (var source = Spreadsheets.open(file)) {
            var finder = new LayoutFinder();
            assertThat(mapping(finder.at(source, 0, 3))).isEqualTo("A=sku B=name");
            assertThat(finder.at(source, 0, 1).columns()).extracting(Layout.Column::heading).containsExactly("a", "b");
            assertThat(finder.at(source, 0, 0).headerRow()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sehr geehrte Damen und Herren\n\nanbei unsere Liste\n",
        "Sehr geehrte Damen, sehr geehrte Herren\nanbei die Liste, wie besprochen\nmit Gruß, Ihr Großhandel\n",
        "hallo;welt\n", "ja;nein\nnein;ja\nja;ja\n"
    })
    void proseIsNoList(String text) {
        assertThatThrownBy(() -> layout(text))
                .isInstanceOfSatisfying(SpreadsheetException.class, e -> assertThat(e.reason()).isEqualTo(SpreadsheetException.Reason.NO_TABLE));
    }

    @Test
    void oneColumnUnderAKnownHeadingIsAList() throws Exception {
        assertThat(mapping(layout("EAN\n4006381333931\n4012345678901\n"))).isEqualTo("A=gtin");
    }
}
