package de.ladentheke.spreadsheet.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.Spreadsheets;
import de.ladentheke.spreadsheet.file.Workbook;
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

    @Test
    void headingsMergedOverTwoRows() throws Exception {
        var layout = layout("Liste;;;\nArt.-Nr.;Bezeichnung;Preise;\n;;VK;EK\n1;Tee;2,50;1,00\n2;Kaffee;4,50;2,00\n3;Saft;1,50;0,80\n");
        assertThat(layout.columns()).extracting(Layout.Column::field)
                .contains(ImportField.SKU, ImportField.NAME);
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

    @Test
    void knownPrograms() throws Exception {
        assertThat(layout("Handle,Title,Vendor,Type,Variant SKU,Variant Price\na,Tee,Marke,Tee,1,2.50\nb,Kaffee,Marke,Tee,2,3.50\n"))
                .satisfies(layout -> assertThat(layout.system()).isEqualTo("Shopify"))
                .satisfies(layout -> assertThat(mapping(layout)).isEqualTo("A=variant_group B=name C=brand D=category E=sku F=price_gross"));
        assertThat(layout("Artikelnummer;Warengr.-Konto Inland;Preis 1\n1;8400;2,50\n").system()).isEqualTo("Lexware");
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
