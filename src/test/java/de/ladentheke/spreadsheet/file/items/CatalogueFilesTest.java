package de.ladentheke.spreadsheet.file.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds and catalogues come out as a row of headings and one row for each article. */
class CatalogueFilesTest {
    private static final String FEED = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Laden</title><link>https://laden.example</link>
            <item><g:id>TEE-1</g:id><title>Kräutertee</title><link>https://laden.example/tee</link><g:price>12.99 EUR</g:price>
              <g:image_link>https://laden.example/1.jpg</g:image_link>
              <g:additional_image_link>https://laden.example/2.jpg</g:additional_image_link>
              <g:additional_image_link>https://laden.example/3.jpg</g:additional_image_link>
              <g:unit_pricing_measure>100 g</g:unit_pricing_measure><g:item_group_id>TEE</g:item_group_id>
              <g:shipping><g:country>DE</g:country><g:price>3.90 EUR</g:price></g:shipping></item>
            <item><g:id>TEE-2</g:id><title>Tee &amp; mehr</title><g:price>1099.00 CHF</g:price></item>
            </channel></rss>""";

    private static final String BMECAT_12 = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <!DOCTYPE BMECAT SYSTEM "bmecat_new_catalog_1_2.dtd">
            <BMECAT version="1.2" xmlns="http://www.bmecat.org/bmecat/1.2/bmecat_new_catalog"><HEADER><CATALOG><CURRENCY>EUR</CURRENCY></CATALOG></HEADER>
            <T_NEW_CATALOG>
            <ARTICLE><SUPPLIER_AID>0815</SUPPLIER_AID>
              <ARTICLE_DETAILS><DESCRIPTION_SHORT>Holzschraube</DESCRIPTION_SHORT><DESCRIPTION_LONG>verzinkt, für außen</DESCRIPTION_LONG><EAN>4006381333931</EAN>
                <MANUFACTURER_AID>HS-4</MANUFACTURER_AID><MANUFACTURER_NAME>Müller</MANUFACTURER_NAME></ARTICLE_DETAILS>
              <ARTICLE_FEATURES><FEATURE><FNAME>Farbe</FNAME><FVALUE>gelb</FVALUE></FEATURE>
                <FEATURE><FNAME>Länge</FNAME><FVALUE>40</FVALUE><FUNIT>mm</FUNIT></FEATURE></ARTICLE_FEATURES>
              <ARTICLE_ORDER_DETAILS><ORDER_UNIT>C62</ORDER_UNIT><PRICE_QUANTITY>100</PRICE_QUANTITY></ARTICLE_ORDER_DETAILS>
              <ARTICLE_PRICE_DETAILS><ARTICLE_PRICE price_type="net_customer"><PRICE_AMOUNT>4.56</PRICE_AMOUNT><PRICE_CURRENCY>EUR</PRICE_CURRENCY>
                <TAX>0.19</TAX><LOWER_BOUND>1000</LOWER_BOUND></ARTICLE_PRICE>
                <ARTICLE_PRICE price_type="net_customer"><PRICE_AMOUNT>5.12</PRICE_AMOUNT><TAX>0.19</TAX><LOWER_BOUND>1</LOWER_BOUND></ARTICLE_PRICE>
                <ARTICLE_PRICE price_type="nrp"><PRICE_AMOUNT>12.00</PRICE_AMOUNT><PRICE_CURRENCY>EUR</PRICE_CURRENCY></ARTICLE_PRICE></ARTICLE_PRICE_DETAILS>
              <MIME_INFO><MIME><MIME_TYPE>application/pdf</MIME_TYPE><MIME_SOURCE>blatt.pdf</MIME_SOURCE></MIME>
                <MIME><MIME_TYPE>image/jpeg</MIME_TYPE><MIME_SOURCE>klein.jpg</MIME_SOURCE><MIME_PURPOSE>thumbnail</MIME_PURPOSE></MIME>
                <MIME><MIME_TYPE>image/jpeg</MIME_TYPE><MIME_SOURCE>gross.jpg</MIME_SOURCE><MIME_PURPOSE>normal</MIME_PURPOSE></MIME></MIME_INFO></ARTICLE>
            <CATALOG_GROUP_SYSTEM><CATALOG_STRUCTURE type="root"><GROUP_ID>1</GROUP_ID><GROUP_NAME>Katalog</GROUP_NAME><PARENT_ID>0</PARENT_ID></CATALOG_STRUCTURE>
              <CATALOG_STRUCTURE type="node"><GROUP_ID>2</GROUP_ID><GROUP_NAME>Eisenwaren</GROUP_NAME><PARENT_ID>1</PARENT_ID></CATALOG_STRUCTURE>
              <CATALOG_STRUCTURE type="leaf"><GROUP_ID>3</GROUP_ID><GROUP_NAME>Schrauben</GROUP_NAME><PARENT_ID>2</PARENT_ID></CATALOG_STRUCTURE></CATALOG_GROUP_SYSTEM>
            <ARTICLE_TO_CATALOGGROUP_MAP><ART_ID>0815</ART_ID><CATALOG_GROUP_ID>3</CATALOG_GROUP_ID></ARTICLE_TO_CATALOGGROUP_MAP>
            </T_NEW_CATALOG></BMECAT>""";

    @TempDir
    Path folder;

    private Path file(String content, String charset) throws Exception {
        return Files.write(folder.resolve("liste.xml"), content.getBytes(Charset.forName(charset)));
    }

    /** Rows below the headings: heading → cell, numbers with their kind. */
    private List<Map<String, String>> articles(Path file) throws Exception {
        var rows = new ArrayList<Map<String, String>>();
        var headings = new ArrayList<String>();
        try (var source = Spreadsheets.open(file)) {
            source.read(0, row -> {
                var cells = new LinkedHashMap<String, String>();
                for (int i = 0; i < row.width(); i++) {
                    if (row.number() == 1) {
                        headings.add(row.text(i));
                    } else if (!row.text(i).isEmpty()) {
                        cells.put(headings.get(i), (row.kind(i) == CellRow.Kind.NUMBER ? "#" : "") + row.text(i));
                    }
                }
                return row.number() == 1 || rows.add(cells);
            });
        }
        return rows;
    }

    @Test
    void aProductFeed() throws Exception {
        var rows = articles(file(FEED, "UTF-8"));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).containsEntry("id", "TEE-1").containsEntry("title", "Kräutertee").containsEntry("price", "#12.99")
                .containsEntry("additional_image_link", "https://laden.example/2.jpg").containsEntry("additional_image_link 2", "https://laden.example/3.jpg")
                .containsEntry("unit_pricing_measure", "100 g").containsEntry("item_group_id", "TEE").containsEntry("shipping(price)", "3.90 EUR");
        assertThat(rows.get(1)).containsEntry("title", "Tee & mehr").containsEntry("price", "1099.00 CHF").doesNotContainKey("image_link");
    }

    @Test
    void aFeedAsAtom() throws Exception {
        var rows = articles(file("<feed xmlns='http://www.w3.org/2005/Atom' xmlns:g='http://base.google.com/ns/1.0'><title>x</title>"
                + "<entry><g:id>1</g:id><title>Tee</title><link href='https://a.example/1'/><g:price>EUR 2,50</g:price></entry></feed>", "UTF-8"));
        assertThat(rows).containsExactly(Map.of("id", "1", "title", "Tee", "link", "https://a.example/1", "price", "#2.5"));
    }

    @Test
    void bmecat12InLatin1() throws Exception {
        assertThat(articles(file(BMECAT_12, "ISO-8859-1"))).containsExactly(Map.ofEntries(
                Map.entry("SUPPLIER_PID", "0815"), Map.entry("INTERNATIONAL_PID", "4006381333931"), Map.entry("DESCRIPTION_SHORT", "Holzschraube"),
                Map.entry("DESCRIPTION_LONG", "verzinkt, für außen"), Map.entry("PRICE net_customer", "#0.0512"), Map.entry("PRICE nrp", "#0.12"),
                Map.entry("PRICE_QUANTITY", "5.12 EUR je 100; 12.00 EUR je 100"), Map.entry("TAX", "#19"), Map.entry("ORDER_UNIT", "Stück"),
                Map.entry("MANUFACTURER_PID", "HS-4"), Map.entry("MANUFACTURER_NAME", "Müller"), Map.entry("Farbe", "gelb"), Map.entry("Länge", "40 mm"),
                Map.entry("MIME_SOURCE", "gross.jpg"), Map.entry("MIME_SOURCE 2", "klein.jpg"), Map.entry("CATALOG_GROUP", "Eisenwaren > Schrauben")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T_NEW_CATALOG", "T_UPDATE_PRODUCTS", "T_UPDATE_PRICES"})
    void bmecat2005(String transaction) throws Exception {
        var rows = articles(file("<b:BMECAT version='2005' xmlns:b='http://www.bmecat.org/bmecat/2005'><b:" + transaction + ">"
                + "<b:PRODUCT mode='new'><b:SUPPLIER_PID>A1</b:SUPPLIER_PID><b:PRODUCT_DETAILS><b:DESCRIPTION_SHORT lang='deu'>Honig</b:DESCRIPTION_SHORT>"
                + "<b:INTERNATIONAL_PID type='supplier_specific'>77</b:INTERNATIONAL_PID><b:INTERNATIONAL_PID type='gtin'>4006381333931</b:INTERNATIONAL_PID>"
                + "</b:PRODUCT_DETAILS><b:PRODUCT_ORDER_DETAILS><b:ORDER_UNIT>CT</b:ORDER_UNIT><b:CONTENT_UNIT>C62</b:CONTENT_UNIT><b:NO_CU_PER_OU>6</b:NO_CU_PER_OU>"
                + "</b:PRODUCT_ORDER_DETAILS><b:PRODUCT_PRICE_DETAILS><b:PRODUCT_PRICE price_type='gros_list'><b:PRICE_AMOUNT>7.3</b:PRICE_AMOUNT>"
                + "<b:PRICE_CURRENCY>GBP</b:PRICE_CURRENCY></b:PRODUCT_PRICE><b:PRODUCT_PRICE price_type='net_list'><b:PRICE_AMOUNT>1234.5</b:PRICE_AMOUNT>"
                + "<b:PRICE_CURRENCY>EUR</b:PRICE_CURRENCY><b:PRICE_FACTOR>2</b:PRICE_FACTOR><b:TAX_DETAILS><b:TAX>0.07</b:TAX></b:TAX_DETAILS></b:PRODUCT_PRICE>"
                + "</b:PRODUCT_PRICE_DETAILS></b:PRODUCT><b:PRODUCT mode='delete'><b:SUPPLIER_PID>A2</b:SUPPLIER_PID></b:PRODUCT></b:" + transaction + "></b:BMECAT>", "UTF-8"));
        assertThat(rows).containsExactly(Map.of("SUPPLIER_PID", "A1", "DESCRIPTION_SHORT", "Honig", "INTERNATIONAL_PID", "4006381333931", "ORDER_UNIT",
                "Karton (6 Stück)", "PRICE gros_list", "7.3 GBP", "PRICE net_list", "#2469", "TAX", "#7"), Map.of("SUPPLIER_PID", "A2", "mode", "delete"));
    }

    @Test
    void contentInMeasuresAndPricesBelowHalfACent() throws Exception {
        var rows = articles(file("<BMECAT><ARTICLE><SUPPLIER_AID>1</SUPPLIER_AID><ARTICLE_ORDER_DETAILS><ORDER_UNIT>BO</ORDER_UNIT>"
                + "<CONTENT_UNIT>LTR</CONTENT_UNIT><NO_CU_PER_OU>0.75</NO_CU_PER_OU><PRICE_QUANTITY>1000</PRICE_QUANTITY></ARTICLE_ORDER_DETAILS>"
                + "<ARTICLE_PRICE_DETAILS><ARTICLE_PRICE price_type='net_list'><PRICE_AMOUNT>3.40</PRICE_AMOUNT></ARTICLE_PRICE></ARTICLE_PRICE_DETAILS>"
                + "</ARTICLE></BMECAT>", "UTF-8"));
        assertThat(rows).containsExactly(Map.of("SUPPLIER_PID", "1", "ORDER_UNIT", "Flasche", "CONTENT", "0,75 l", "PRICE_QUANTITY", "3.40 EUR je 1000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "IBM850"})
    void declaredEncodings(String charset) throws Exception {
        var text = "<?xml version='1.0' encoding='" + charset + "'?><BMECAT><PRODUCT><SUPPLIER_PID>Größe</SUPPLIER_PID></PRODUCT></BMECAT>";
        assertThat(articles(file(text, charset))).containsExactly(Map.of("SUPPLIER_PID", "Größe"));
    }

    @Test
    void whatHoldsNoArticlesOrIsBrokenIsASentence() throws Exception {
        assertThatThrownBy(() -> articles(file("<BMECAT><HEADER/></BMECAT>", "UTF-8"))).isInstanceOfSatisfying(SpreadsheetException.class,
                e -> assertThat(e.reason()).isEqualTo(SpreadsheetException.Reason.NO_TABLE));
        assertThatThrownBy(() -> articles(file(BMECAT_12.substring(0, 900), "ISO-8859-1"))).isInstanceOfSatisfying(SpreadsheetException.class,
                e -> assertThat(e.reason()).isEqualTo(SpreadsheetException.Reason.DAMAGED));
        var bomb = new String(new byte[200_000], StandardCharsets.US_ASCII).replace("\0", "<A></A>");
        assertThatThrownBy(() -> articles(file("<BMECAT><PRODUCT>" + bomb + "</PRODUCT></BMECAT>", "UTF-8"))).isInstanceOfSatisfying(SpreadsheetException.class,
                e -> assertThat(e.reason()).isEqualTo(SpreadsheetException.Reason.TOO_LARGE));
    }

    private Path named(String name, String content) throws Exception {
        return Files.write(folder.resolve(name), content.getBytes(Charset.forName("IBM850")));
    }

    private static final String V4 = "V 010126Großhandel                              Artikel                                                                    04EUR\r\n";

    @Test
    void datanorm4JoinsTheLinesOfAnArticle() throws Exception {
        named("DATANORM.WRG", V4 + "S;;01;Kabel;;;\r\nS;;01;;12;Erdkabel größer;\r\n");
        var rows = articles(named("DATANORM.001", V4
                + "T;N;LT1;;1;;Zeile eins;2;;Zeile zwei;\r\n"
                + "A;N;4711;00;Kabel NYM 3x1,5;grün;1;2;m;5985;R1;01;LT1;\r\n"
                + "A;N;4712;00;Schraube M4;;2;3;Stk;340;;;;\r\nA;N;4713;00;Lampe;;2;0;Stk;0;;;;\r\nA;N;4714;00;Zange;;2;7;Stk;900;;;;\r\n"
                + "B;N;4711;KABEL;ALT1;;0;0;0;4006381333931;;12;0;50;;;\r\nD;N;4711;1;F;;frei;2;T;LT1;;\r\n"
                + "P;A;4713;2;1250;1;1050;;;;;4999;1;10000;2;850;;;;;\r\nA;L;4715;;;;;;;;;;;\r\n\u001A"));
        assertThat(rows).containsExactly(
                Map.ofEntries(Map.entry("Artikelnummer (DATANORM)", "4711"), Map.entry("EAN", "4006381333931"), Map.entry("Kurztext", "Kabel NYM 3x1,5 grün"),
                        Map.entry("Langtext", "Zeile eins\nZeile zwei\nfrei\nZeile eins\nZeile zwei"), Map.entry("Listenpreis netto", "#0.5985"),
                        Map.entry("Preiseinheit", "59,85 EUR je 100 m"), Map.entry("Mengeneinheit", "m"), Map.entry("Rabattgruppe", "R1"),
                        Map.entry("Warengruppe", "Kabel > Erdkabel größer"), Map.entry("Matchcode", "KABEL"), Map.entry("Alternative Artikelnummer", "ALT1"),
                        Map.entry("Verpackungsmenge", "50")),
                Map.of("Artikelnummer (DATANORM)", "4712", "Kurztext", "Schraube M4", "Preiseinheit", "3,40 EUR je 1000 Stk", "Mengeneinheit", "Stk"),
                Map.of("Artikelnummer (DATANORM)", "4713", "Kurztext", "Lampe", "Nettopreis (EK)", "#12.5", "Rabatt", "10,5 %", "Mengeneinheit", "Stk"),
                Map.of("Artikelnummer (DATANORM)", "4714", "Kurztext", "Zange", "Preis, Preiseinheit unbekannt", "Nettopreis (EK) 9.00", "Mengeneinheit", "Stk"),
                Map.of("Artikelnummer (DATANORM)", "4715", "Verarbeitung", "gelöscht"),
                Map.of("Artikelnummer (DATANORM)", "4999", "Preis, Preiseinheit unbekannt", "Listenpreis netto 100.00", "Rabatt", "× 0,85"));
    }

    /** A text that very many articles share is written out for each of them. */
    @Test
    @Timeout(20)
    void aSharedTextOfManyLinesIsNoWork() throws Exception {
        var text = IntStream.range(1, 60_000).mapToObj(i -> "T;N;LT1;;" + i + ";;" + "Zeile ".repeat(8) + ";;;;\r\n").collect(Collectors.joining());
        var articles = IntStream.range(0, 4_000).mapToObj(i -> "A;N;" + i + ";00;Kabel;;1;2;m;5985;R1;01;LT1;\r\n").collect(Collectors.joining());
        var rows = articles(named("DATANORM.001", V4 + text + articles));
        assertThat(rows).hasSize(4_000).allSatisfy(row -> assertThat(row.get("Langtext")).startsWith("Zeile Zeile").hasSizeLessThan(100_000));
    }

    @Test
    void aFileOfPricesTakesItsUnitsFromTheFileOfTheArticles() throws Exception {
        var prices = named("DATPREIS.001", V4 + "P;A;4711;2;5000;;;;;;;4713;2;1250;;;;;;;\r\n");
        assertThat(articles(prices)).allSatisfy(row -> assertThat(row).doesNotContainKey("Nettopreis (EK)"));
        named("DATANORM.001", V4 + "A;N;4711;00;Kabel;;1;2;m;5985;;;;\r\nA;N;4713;00;Lampe;;2;0;Stk;0;;;;\r\n");
        assertThat(articles(prices)).containsExactly(Map.of("Artikelnummer (DATANORM)", "4711", "Nettopreis (EK)", "#0.5", "Preiseinheit", "50,00 EUR je 100"),
                Map.of("Artikelnummer (DATANORM)", "4713", "Nettopreis (EK)", "#12.5"));
    }

    @Test
    void datanorm5() throws Exception {
        var rows = articles(named("DATANORM.002", "V;050;A;20260101;EUR;Artikel;;X;;;;;;;;\r\nS;HK;;Heizung;\r\nT;N;9;1;1;Langer Text;\r\n"
                + "A;N;200001;Heizkörper;weiß;PCE;2;10;19995;RG;HK;;MATCH;;;HER;HN-1;TYP;4006381333931;;2;;0;9;;;;;\r\n"
                + "P;200001;2;1;2000;RG;1;1000;;;;;20260101;\r\nB;L;200002;;20260101;\r\nE;4;;\r\n"));
        assertThat(rows).containsExactly(Map.ofEntries(Map.entry("Artikelnummer (DATANORM)", "200001"), Map.entry("EAN", "4006381333931"),
                Map.entry("Kurztext", "Heizkörper weiß"), Map.entry("Langtext", "Langer Text"), Map.entry("Nettopreis (EK)", "#20"), Map.entry("Rabatt", "10 %"),
                Map.entry("Mengeneinheit", "PCE"), Map.entry("Rabattgruppe", "RG"), Map.entry("Warengruppe", "Heizung"), Map.entry("Matchcode", "MATCH"),
                Map.entry("Hersteller-Artikelnummer", "HN-1"), Map.entry("Hersteller-Typ", "TYP"), Map.entry("Verpackungsmenge", "2"),
                Map.entry("Preiseinheit", "199,95 EUR je 10 PCE")), Map.of("Artikelnummer (DATANORM)", "200002", "Verarbeitung", "gelöscht"));
    }

    @Test
    void bnnWithAnOffer() throws Exception {
        var fields = new String[69];
        java.util.Arrays.fill(fields, "");
        fields[0] = "64721";
        fields[1] = "A";
        fields[4] = "4006381333931";
        fields[6] = "Dressing \"Kräuter";
        fields[12] = "GR";
        fields[14] = "DE-ÖKO-001";
        fields[23] = "4x250 ml";
        fields[28] = "0,00";
        fields[33] = "2";
        fields[35] = "0,00";
        fields[36] = "4,49";
        fields[37] = "2,89";
        var usual = String.join(";", fields);
        fields[37] = "2,49";
        fields[62] = "20260101";
        fields[63] = "20260131";
        var offer = String.join(";", fields);
        var rows = articles(named("PL.BNN", "BNN;3;0;Naturkost Nord, Hamburg;T;Angebot;EUR;20260101;20260131;20260101;837;1\r\n" + usual + "\r\n" + offer
                + "\r\n" + usual.replace("64721", "64722").replace("4x250 ml", "Stück") + "\r\n;;99\r\n"));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(Map.entry("Artikelnummer (BNN)", "64721"), Map.entry("Status", "Änderung"),
                Map.entry("EAN Ladeneinheit", "4006381333931"), Map.entry("Bezeichnung", "Dressing \"Kräuter"), Map.entry("Herkunft", "Griechenland"),
                Map.entry("Kontrollstelle", "DE-ÖKO-001"), Map.entry("Inhalt", "4x250 ml"), Map.entry("MwSt", "19"), Map.entry("empf. VK Großhandel", "#4.49"),
                Map.entry("EK-Preis", "#2.89"), Map.entry("EK-Preis Aktion", "#2.49"), Map.entry("Aktion von", "20260101"), Map.entry("Aktion bis", "20260131"),
                Map.entry("Lieferant", "Naturkost Nord, Hamburg")));
        assertThat(rows.get(1)).containsEntry("Ladeneinheit", "Stück").doesNotContainKeys("Inhalt", "EK-Preis Aktion");
    }

    @Test
    void anXmlListOfSomeProgram() throws Exception {
        var rows = articles(file("""
                <?xml version="1.0" encoding="ISO-8859-1"?><Root><Header><Stand>heute</Stand><Von>Lager</Von></Header><articles>
                <article id="7"><ordernumber>0815</ordernumber><supplier><name>Müller</name></supplier><name>Käse</name>
                  <price currency="CHF">2.50</price><prices><price><group>EK</group><price>1599</price></price><price><group>H</group><price>1399</price></price></prices>
                  <image>a.jpg</image><image>b.jpg</image><empty/></article>
                <article id="8"><ordernumber>0816</ordernumber><name>Tee</name><description><![CDATA[<p>gut & fein</p>]]></description></article>
                </articles></Root>""", "ISO-8859-1"));
        assertThat(rows).containsExactly(
                Map.ofEntries(Map.entry("id", "7"), Map.entry("ordernumber", "0815"), Map.entry("supplier name", "Müller"), Map.entry("name", "Käse"),
                        Map.entry("price", "2.50 CHF"), Map.entry("price currency", "CHF"), Map.entry("prices price group", "EK"), Map.entry("prices price price", "1599"),
                        Map.entry("prices price group 2", "H"), Map.entry("prices price price 2", "1399"), Map.entry("image", "a.jpg"), Map.entry("image 2", "b.jpg")),
                Map.of("id", "8", "ordernumber", "0816", "name", "Tee", "description", "<p>gut & fein</p>"));
    }

    @Test
    void nothingOfAnXmlListIsLostAndNoListIsNone() throws Exception {
        assertThat(articles(file("<l>" + ("<a><n>1</n><t>Tee</t>" + "<b>x</b>".repeat(12) + "</a>").repeat(2) + "</l>", "UTF-8")).getFirst())
                .containsEntry("b", "x").containsEntry("b 9", "x").containsEntry("b 10", "x, x, x");
        for (var none : List.of("<a><b>1</b><c>2</c></a>", "<a><b>1</b><b>2</b></a>", "<rss><channel><item><title>Neu</title><link>x</link></item></channel></rss>")) {
            var file = file(none, "UTF-8");
            assertThatThrownBy(() -> Spreadsheets.open(file)).isInstanceOfSatisfying(SpreadsheetException.class,
                    e -> assertThat(e.reason()).isEqualTo(SpreadsheetException.Reason.UNSUPPORTED));
        }
        var places = new StringBuilder("<l>");
        for (int i = 0; i < 20_000; i++) {
            places.append("<a").append(i).append("><b>1</b></a").append(i).append('>');
        }
        var file = file(places + "</l>", "UTF-8");
        assertThatThrownBy(() -> Spreadsheets.open(file)).isInstanceOfSatisfying(SpreadsheetException.class,
                e -> assertThat(e.reason()).isEqualTo(SpreadsheetException.Reason.TOO_LARGE));
    }
}
