package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportPlan.Offer;
import de.ladentheke.spreadsheet.plan.TestShop;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single columns of suppliers' lists that are easily taken for something else, on their whole way into the shop. */
class SupplierListsTest {
    @TempDir
    Path folder;

    @AutoClose
    final TestShop shop = new TestShop();
    private final Imports imports = shop.imports;

    /** @param rows by "~", cells by ";" */
    private FileReport run(String rows) throws IOException {
        return imports.run(Files.writeString(folder.resolve("liste.csv"), rows.replace('~', '\n') + "\n"), false, Progress.NONE);
    }

    /** {@code heading=field}, the ones that are not taken over for anything left out. */
    private static String mapping(FileReport report) {
        return report.mapping().entrySet().stream().filter(entry -> entry.getValue() != null).map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Art.Nr.;Artikel;VE;Preis~1;Senf;12;2,50~2;Honig;6;4,50|VE=packing_unit",
        "Art.Nr.;Artikel;VPE (Stk.);Einheit;Preis~1;Senf;12;Glas;2,50~2;Honig;6;Eimer;4,50|VPE (Stk.)=packing_unit Einheit=sales_unit",
        "Art.Nr.;Artikel;Einheit;Verpackungseinheit;Preis~1;Senf;Stück;10 Stück;2,50~2;Honig;kg;5 kg;4,50|Einheit=sales_unit Verpackungseinheit=packing_unit",
        "Art.Nr.;Artikel;Gebinde;Preis~1;Wein;6 x 0,75 l;2,50~2;Sekt;6er Karton;4,50|Gebinde=packing_unit",
        "Art.Nr.;Artikel;Gebinde;Preis~1;Wein;0,75 l;2,50~2;Sekt;1,5 l;4,50|Gebinde=content_amount",
        "Art.Nr.;Artikel;VE;Preis~1;Senf;Stück;2,50~2;Honig;kg;4,50|VE=sales_unit",
        "Art.Nr.;Artikel;VE;Inhalt;Preis~1;Senf;12;200 ml;2,50~2;Honig;6;500 g;4,50|VE=packing_unit Inhalt=content_amount",
        "Art.Nr.;Artikel;Stück/VE;Preis~1;Senf;12;2,50~2;Honig;6;4,50|Stück/VE=packing_unit",
        "Art.Nr.;Artikel;Mindestbestellmenge;Preis;Bestand~1;Senf;12;2,50;4~2;Honig;6;4,50;4|Mindestbestellmenge=packing_unit Bestand=stock_qty"})
    void packingUnitsOfTheSupplierAreNotTheShops(String rows, String mapping) throws IOException {
        var report = run(rows);
        assertThat(mapping(report)).contains(mapping.split(" (?=\\w+=|[^ ]+ \\(Stk\\.\\)=)"));
        assertThat(report.fresh()).isEqualTo(2);
        if (!mapping.contains("sales_unit")) {
            assertThat(shop.get("1").get(Field.SALES_UNIT)).isNull();
        }
    }

    @Test
    void aUnitInTheHeadingGoesForBareNumbers() throws IOException {
        run("Artikelnummer;Bezeichnung;VK;Füllmenge ml;Gewicht (g);Abtropfgewicht (kg);Länge (cm)~1;Gurken;2,50;720;950;0,36;12~2;Honig;4,50;500 g;0,7 kg;;");
        var first = shop.get("1");
        assertThat(first.get(Field.CONTENT_AMOUNT)).isEqualTo(720_000L);
        assertThat(first.get(Field.CONTENT_UNIT)).isEqualTo("ml");
        assertThat(first.get(Field.WEIGHT)).isEqualTo("950 g");
        assertThat(first.get(Field.DRAINED_WEIGHT)).isEqualTo(360_000L);
        assertThat(first.get(Field.DIMENSIONS)).isEqualTo("12 cm");
        var second = shop.get("2");
        assertThat(second.get(Field.CONTENT_UNIT)).isEqualTo("g");
        assertThat(second.get(Field.WEIGHT)).isEqualTo("0,7 kg");
    }

    @Test
    void aColumnOfUnitsSaysMoreThanTheHeading() throws IOException {
        run("Artikelnummer;Bezeichnung;VK;Inhalt (g);Inhaltseinheit~1;Saft;2,50;750;ml~2;Honig;4,50;500;");
        assertThat(shop.get("1").get(Field.CONTENT_UNIT)).isEqualTo("ml");
        assertThat(shop.get("2").get(Field.CONTENT_UNIT)).isEqualTo("g");
    }

    @Test
    void theSameListAgainChangesNothing() throws IOException {
        var rows = "Artikelnummer;Bezeichnung;VK;Inhalt (mg);Gewicht kg;Abtropfgewicht kg~1;Safran;2,50;500;0,01;0,005";
        run(rows);
        assertThat(shop.get("1").get(Field.CONTENT_AMOUNT)).isEqualTo(500L);
        assertThat(shop.get("1").get(Field.CONTENT_UNIT)).isEqualTo("g");
        assertThat(run(rows).unchanged()).isEqualTo(1);
    }

    /** Titles of groups above their articles; each article's category by its number. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "one after the other|Kaffee~1;Crema;2~Tee~2;Assam;3|Kaffee,Tee",
        "a group in a group|Getränke~Kaffee~1;Crema;2~Tee~2;Assam;3~3;Oolong;3~Lebensmittel~Honig~4;Wald;5~Senf~5;Scharf;2|Getränke > Kaffee,Getränke > Tee,Getränke > Tee,Lebensmittel > Honig,Lebensmittel > Senf",
        "three levels|Getränke~Heiß~Kaffee~1;Crema;2~Tee~2;Assam;3~Kalt~Saft~3;Apfel;5|Getränke > Heiß > Kaffee,Getränke > Heiß > Tee,Getränke > Kalt > Saft",
        "in capitals|GETRÄNKE~Kaffee~1;Crema;2~Tee~2;Assam;3~LEBENSMITTEL~3;Senf;2~Honig~4;Wald;5|GETRÄNKE > Kaffee,GETRÄNKE > Tee,LEBENSMITTEL,LEBENSMITTEL > Honig",
        "numbered|1. Getränke~1.1 Kaffee~1;Crema;2~1.2 Tee~2;Assam;3~2. Lebensmittel~3;Senf;2|1. Getränke > 1.1 Kaffee,1. Getränke > 1.2 Tee,2. Lebensmittel",
        "indented by a column|Getränke~;Kaffee~1;Crema;2~;Tee~2;Assam;3~Lebensmittel~3;Senf;2|Getränke > Kaffee,Getränke > Tee,Lebensmittel",
        "a path|Getränke > Kaffee~1;Crema;2~Getränke>Tee~2;Assam;3~Getränke » Saft~3;Apfel;3|Getränke > Kaffee,Getränke > Tee,Getränke > Saft",
        "a colon|Kaffee:~1;Crema;2|Kaffee",
        "a remark above|Preise gültig ab 1.1.2027~Kaffee~1;Crema;2~Tee~2;Assam;3|Kaffee,Tee",
        "a remark between|Kaffee~1;Crema;2~Bitte beachten Sie die Mindestbestellmenge!~Tee~2;Assam;3|Kaffee,Tee"})
    void titlesOfGroupsBecomeACategory(String name, String rows, String categories) throws IOException {
        run("Artikelnummer;Bezeichnung;VK~" + rows);
        var expected = categories.split(",");
        for (int i = 0; i < expected.length; i++) {
            assertThat(shop.get(Integer.toString(i + 1)).get(Field.CATEGORY)).as("of article %d", i + 1).isEqualTo(expected[i]);
        }
    }

    private static final String WOO = "Type,SKU,Name,Published,In stock?,Regular price,Categories,Tags~";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Clothing > Hoodies|Clothing > Hoodies|-", "Clothing>Hoodies|Clothing > Hoodies|-", "Clothing, Clothing > Hoodies|Clothing > Hoodies|-",
        "Angebote, Wein > Rotwein > Spanien, Geschenke|Wein > Rotwein > Spanien|Angebote, Geschenke", "Tee, Kaffee|Tee|Kaffee",
        "Obst\\, Gemüse > Äpfel|Obst, Gemüse > Äpfel|-", "Uncategorized, Tee|Tee|-"})
    void ofSeveralCategoriesOfAnOnlineShopTheDeepestIsTakenAndTheOthersAreNamed(String cell, String category, String others) throws Exception {
        var file = folder.resolve("liste.csv");
        Files.writeString(file, (WOO + "simple,1,Vase,1,1,5.00,\"" + cell + "\",\"blau, neu\"~simple,2,Krug,1,1,5.00,Krüge,").replace('~', '\n') + "\n");
        try (var list = imports.open(file)) {
            var plan = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE);
            var said = plan.rows(null, 0, 1).getFirst().problem();
            if ("-".equals(others)) {
                assertThat(said).isNull();
            } else {
                assertThat(said).contains("„" + category + "“", others);
            }
            list.apply(plan, Progress.NONE);
        }
        assertThat(shop.get("1").get(Field.CATEGORY)).isEqualTo(category);
    }

    @Test
    void aCommaInASuppliersCategoryIsPartOfIt() throws IOException {
        run("Artikelnummer;Bezeichnung;VK;Warengruppe~1;Apfel;2,50;Obst, Gemüse~2;Birne;2,50;Obst >Kern");
        assertThat(shop.get("1").get(Field.CATEGORY)).isEqualTo("Obst, Gemüse");
        assertThat(shop.get("2").get(Field.CATEGORY)).isEqualTo("Obst > Kern");
    }

    private static final String SALES = "Type,SKU,Name,In stock?,Regular price,Sale price,Date sale price starts,Date sale price ends~"
            + "simple,1,Vase,1,10.00,8.00,,~simple,2,Krug,1,10.00,8.00,2020-01-01,2099-12-31 00:00:00~simple,3,Topf,1,10.00,8.00,2099-01-01,~"
            + "simple,4,Korb,1,10.00,8.00,,2020-01-31~simple,5,Uhr,1,10.00,,,~simple,6,Glas,1,10.00,12.00,,~simple,7,Teller,1,10.00,8.00,bald,";

    private Object price(String sku) {
        return shop.get(sku).get(Field.PRICE_GROSS);
    }

    @Test
    void salePricesAreNamedAndTakenWhereTheOwnerWishesIt() throws Exception {
        var file = Files.writeString(folder.resolve("shop.csv"), SALES.replace('~', '\n') + "\n");
        try (var list = imports.open(file)) {
            var regular = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE);
            assertThat(regular.offered(Offer.SALE_PRICES)).isEqualTo(2);
            var plan = list.plan(list.layout(), list.options().salePrices(true), Corrections.NONE, Progress.NONE);
            assertThat(plan.offered(Offer.SALE_PRICES)).isEqualTo(2);
            var second = plan.rows(null, 1, 1).getFirst();
            assertThat(second.cells().get(4).text().replace('\u00a0', ' ')).isEqualTo("8,00 € (Angebot statt 10,00 €)");
            assertThat(second.cells().get(4).toEdit()).isEqualTo("10.00");
            assertThat(second.problem().replace('\u00a0', ' ')).contains("31.12.2099", "10,00 €");
            assertThat(plan.rows(null, 6, 1).getFirst().problem()).contains("„bald“ ist kein Datum");
            list.apply(plan, Progress.NONE);
        }
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(i -> price("" + i)))
                .containsExactly(cents(800), cents(800), cents(1000), cents(1000), cents(1000), cents(1000), cents(1000));
        try (var again = imports.open(file)) {
            assertThat(again.options().salePrices()).isTrue();
            assertThat(again.plan(again.layout(), again.options(), Corrections.NONE, Progress.NONE).counts().unchanged()).isEqualTo(7);
        }
    }

    @Test
    void theLastDayOfASalePriceIsWrittenAsTheProgramsLanguageWritesIt() throws Exception {
        var file = Files.writeString(folder.resolve("shop.csv"), SALES.replace('~', '\n') + "\n");
        var before = Locale.getDefault();
        try (var list = imports.open(file)) {
            var plan = list.plan(list.layout(), list.options().salePrices(true), Corrections.NONE, Progress.NONE);
            Locale.setDefault(Locale.UK);
            assertThat(plan.rows(null, 1, 1).getFirst().problem()).contains("valid until 31 December 2099", "€10.00");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void withoutAWindowTheRegularPriceIsTakenAndItIsTold() throws Exception {
        var file = Files.writeString(folder.resolve("shop.csv"), SALES.replace('~', '\n') + "\n");
        assertThat(imports.run(file, false, Progress.NONE).notes()).singleElement().satisfies(note -> assertThat(note).contains("2 Artikel", "reguläre Preis"));
        assertThat(price("1")).isEqualTo(cents(1000));
        assertThat(imports.run(file, RunOptions.SAVED.takeSalePrices(), Progress.NONE)).extracting(FileReport::changed, FileReport::notes)
                .containsExactly(2, List.of());
        assertThat(price("1")).isEqualTo(cents(800));
    }

    private static Money cents(long cents) {
        return Money.ofCents(cents);
    }
}
