package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.spreadsheet.plan.TestShop;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists as small suppliers write them, with all that is odd about them; what is expected was written down by hand. */
class NastyListsTest {
    @TempDir
    Path folder;

    /**
     * @param mapping  as {@code A=sku B=name?}: with a question mark what the owner is asked about
     * @param clarify  rows of the file that stay out until they are clarified
     * @param remarked words that the preview says of rows that go in
     */
    private record Nasty(String name, String csv, String mapping, int fresh, List<Integer> clarify, List<String> remarked) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Nasty> lists() {
        return Stream.of(
                new Nasty("bakery with groups in capitals", """
                        Bäckerei Musterkorn;;;;
                        Preisliste gültig ab 01.12.2026;;;;
                        ;;;;
                        Art.-Nr.;Artikel;Gewicht (g);MwSt.;VK inkl. MwSt.
                        BROTE;;;;
                        0101;Roggenmischbrot;1000;7%;4,20
                        0102;Dinkelvollkorn;750;7%;4,90 €
                        KUCHEN;;;;
                        0301;Bienenstich, Stück;120;7%;2.80
                        0302;Hochzeitstorte;;7%;auf Anfrage
                        0303;Stollen;1000;7%;18,-
                        Alle Preise inkl. gesetzl. MwSt. Änderungen vorbehalten.;;;;
                        """, "A=sku B=name C=weight D=vat_rate E=price_gross", 4, List.of(10), List.of()),
                new Nasty("hardware with prices for a hundred", """
                        Bestell-Nr.;Bezeichnung;VPE;Preis per;EK netto;VK brutto;EAN
                        004711;Spax 4x40 TX20;200;100;4,95;9,99;4,00376E+12
                        004712;Spax 5x60 TX25;100;100;7,50;14,95;
                        4716;Kettensäge;1;1;349,-;1.299,-;
                        """, "A=sku B=name C=packing_unit D=price_quantity E=purchase_price F=price_gross G=gtin", 2, List.of(2),
                        List.of("gelten für 100 Stück")),
                new Nasty("book shop with rates as shares", """
                        ISBN;Titel;Autor;Verlag;Ladenpreis;MwSt;Lagerbestand
                        978-3-16-148410-0;Der Harz;Heine, Heinrich;Insel;EUR 12,90;0.07;3
                        3-16-148410-X;Noch einmal;N. N.;Insel;9,90;0.07;1
                        9783161484107;Falsche Prüfziffer;X;Y;10,00;0.07;1
                        9783406800009;Kalender 2027;;C.H.Beck;19,90;0.19;-1
                        """, "A=gtin B=name D=manufacturer_name E=price_gross F=vat_rate G=stock_qty", 2, List.of(3, 4), List.of("kleiner als null")),
                new Nasty("wine with net and gross side by side", """
                        Weingut Sonnenberg;;;;;
                        ;;;Preis;;
                        Nr.;Wein;Jahrgang;netto;brutto;Alk. % vol
                        R1;Riesling trocken;2023;7,55;8,99;12,5
                        R2;Spätburgunder;2022;10,92;12,99;13,0 %
                        R3;Eiswein;2018;ausverkauft;ausverkauft;8,5
                        """, "A=sku B=name? C=season D=price_net E=price_gross F=alcohol_vol", 2, List.of(6), List.of()),
                new Nasty("drugstore with keys of tax", """
                        EAN;Artikelbezeichnung;Inhalt;Einheit;Grundpreis;Preis;Steuer
                        4005808130252;Handcreme;100;ml;29,90 €/l;2,99;A
                        4005900036728;Duschgel;250;ml;7,96 €/l;1,99;A
                        4012345678901;Babybrei;190;g;7,63 €/kg;1,45;B
                        4008400202020;Taschentücher;100;Blatt;;1,15;A
                        """, "A=gtin B=name C=content_amount D=content_unit E=base_price F=price_gross G=vat_rate", 4, List.of(), List.of()),
                new Nasty("farm shop with prices per unit", """
                        Produkt;Einheit;Preis;Pfand
                        Kartoffeln;kg;EUR 1,80 / kg;
                        Rohmilch;Liter;1,40/l;0,15
                        Kürbis;Stück;ab 2,50;
                        Honig;Glas;6,50;-
                        Suppenhuhn;Stück;a. A.;
                        Summe;;10,50;
                        """, "A=name B=sales_unit C=price_gross D=deposit_amount", 3, List.of(4, 6), List.of("gilt je kg", "gilt je l")),
                new Nasty("yarn by length and weight", """
                        Art.Nr.;Artikel;Farbe;Lauflänge;VK;EK
                        M2;Merino 120 natur;natur;120 m/50 g;6,50;3,25
                        S1;Sockengarn;bunt;100 g = 420 m;9,95;4,98
                        """, "A=sku B=name C=color D=content_amount E=price_gross F=purchase_price", 2, List.of(), List.of()),
                new Nasty("bikes by the size of their frame", """
                        Art.Nr.;Modell;Rahmengröße;Farbe;EVP;HEK;Lief.-Termin
                        E-48;Trekking Damen;48 cm;grau;2.999,00 €;2.100,00 €;KW 12
                        E-52;Trekking Herren;52 cm;grau;2.999,00 €;2.100,00 €;sofort
                        Z-77;Schlauch 28" SV;;;1.299,-;899,50 €;15.03.2027
                        """, "A=sku B=name? C=size D=color E=price_gross? F=purchase_price G=delivery_time", 3, List.of(), List.of()),
                new Nasty("prices by quantity", """
                        Art-Nr;Artikel;Preis ab 1 Stück;Preis ab 3 Stück;MwSt
                        S1;Teelichter;4,99;4,49;19
                        S2;Stumpenkerze;3,49;3,19;19
                        """, "A=sku B=name C=price_gross? E=vat_rate", 2, List.of(), List.of()),
                new Nasty("drinks in crates", """
                        Getränke Meyer - Preisliste;;;;
                        Artikel-Nr.;Bezeichnung;Gebinde;Inhalt;Pfand;Preis
                        1010;Pils;20 x 0,5 l;0,5 l;3,10;15,99
                        1030;Schorle;12x0,7;0,7 l;3,30;11,99
                        """, "A=sku B=name C=packing_unit D=content_amount E=deposit_amount F=price_gross", 2, List.of(), List.of()),
                new Nasty("prices that became dates", """
                        Artikelnummer;Name;Preis;Bestand
                        A1;Kugelschreiber;01. Feb;100
                        A2;Notizbuch;4,95;20
                        A3;Bleistift;0.5;200
                        A4;Radiergummi;2026-03-05;10
                        A5;Tinte;1,234;5
                        A6;Locher;#NV;5
                        A7;Heft;0,00;5
                        """, "A=sku B=name C=price_gross D=stock_qty", 4, List.of(2, 5, 7), List.of("1,23", "0,00")),
                new Nasty("clothes in a table of sizes", """
                        Modell-Nr.;Bezeichnung;Farbe;36;38;40;42;VK
                        M100;Bluse Anna;weiß;2;3;1;0;49,95
                        M200;Hose Ella;schwarz;0;2;2;1;79,95
                        """, "A=sku? B=name C=color H=price_gross", 2, List.of(), List.of()),
                new Nasty("flower shop with a letterhead in the list", """
                        Liste,Stand: 24.11.2026,,
                        Artikel,Topf cm,Preis €,MwSt
                        Orchidee,12,"9,90",7 %
                        Übertopf weiß,14,"5,95",19 %
                        """, "A=name C=price_gross D=vat_rate", 2, List.of(), List.of()),
                new Nasty("toys with words for the stock", """
                        EAN-Code;Artikel-Nr. Lieferant;Artikelbezeichnung;Alter;UVP;Ihr EK;VE;Bestand
                        5702017153667;L-60316;Polizeistation;6+;69,99;43,50;2;verfügbar
                        4005556260089;R-26008;Memory;ab 4 Jahren;12,99;7,20;6;ausverkauft
                        """, "A=gtin B=sku? C=name D=min_age E=price_gross? F=purchase_price G=packing_unit", 2, List.of(), List.of()),
                new Nasty("English with a foreign currency", """
                        Supplier price list 2026
                        SKU,Product,Wholesale (net),RRP inc VAT,Barcode,Pack qty
                        GB-01,Tea towel,"£4.50",9.99,5012345678900,6
                        GB-02,Apron,7.25,"1,249.00",5012345678917,4
                        """, "A=sku B=name C=purchase_price D=price_gross? E=gtin F=packing_unit", 1, List.of(3), List.of("20-mal")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void isUnderstoodAsItIsMeant(Nasty nasty) throws IOException, SpreadsheetException {
        try (var shop = new TestShop(folder); var list = open(shop, nasty)) {
            assertThat(mapping(list.layout())).isEqualTo(nasty.mapping);
            var plan = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE);
            var rows = plan.rows(null, 0, 100);
            assertThat(plan.counts().fresh()).as(() -> told(rows)).isEqualTo(nasty.fresh);
            assertThat(rows.stream().filter(row -> row.change() == Change.TO_CLARIFY).map(PlanRow::row)).as(() -> told(rows)).isEqualTo(nasty.clarify);
            var remarks = rows.stream().filter(row -> row.change() == Change.NEW && row.problem() != null).map(PlanRow::problem).toList();
            assertThat(remarks).hasSameSizeAs(nasty.remarked);
            for (int i = 0; i < remarks.size(); i++) {
                assertThat(remarks.get(i)).contains(nasty.remarked.get(i));
            }
            applyTwice(shop, list, plan);
        }
    }

    /** What is announced goes in, and the same list changes nothing after that. */
    private static void applyTwice(TestShop shop, SupplierList list, ImportPlan plan) throws SpreadsheetException {
        assertThat(list.apply(plan, Progress.NONE).created()).isEqualTo(plan.counts().fresh());
        var again = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE);
        assertThat(again.counts().unchanged()).isEqualTo(plan.counts().fresh());
        assertThat(shop.count("product")).isPositive();
    }

    private SupplierList open(TestShop shop, Nasty nasty) throws IOException, SpreadsheetException {
        return new Imports(shop.database, shop.catalogue, shop.history).open(Files.writeString(folder.resolve("liste.csv"), nasty.csv));
    }

    private static String mapping(Layout layout) {
        return layout.columns().stream().filter(column -> column.field() != null)
                .map(column -> column.letter() + "=" + column.field().key() + (column.sure() ? "" : "?")).collect(Collectors.joining(" "));
    }

    private static String told(List<PlanRow> rows) {
        return rows.stream().map(row -> row.row() + " " + row.change() + " " + row.problem()).collect(Collectors.joining("\n"));
    }
}
