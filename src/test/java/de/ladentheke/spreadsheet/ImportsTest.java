package de.ladentheke.spreadsheet;

import static de.ladentheke.spreadsheet.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Basis;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.TextFormat;
import de.ladentheke.spreadsheet.file.Workbook;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportOptions;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.plan.TestShop;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {
    @TempDir
    Path folder;

    @AutoClose
    final TestShop shop = new TestShop();
    private final Imports imports = shop.imports;

    private Path supplierList(String name, double price) throws IOException {
        return Workbooks.write(folder.resolve(name), "Preise", row("Großhandel Brocken, Preisliste 2026"), row(),
                row("Art.-Nr.", "EAN", "Bezeichnung", "Listenpreis", "VK brutto", "MwSt"),
                row("00017", 4006381333931d, "Harzer Kräutertee", 8.5, price, 7),
                row("00018", null, "Waldhonig", 9, 7.4, 7),
                row("00019", "4006381333930", "Kerze", 5, 4.9, 19));
    }

    @Test
    void aWholeFileGoesInAndItsReportSaysWhatTheCommandLinePrints() throws IOException {
        var report = imports.run(supplierList("liste.xlsx", 6.9), false, Progress.NONE);

        assertThat(shop.get("00017").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(690));
        var json = new ObjectMapper().valueToTree(report);
        assertThat(json.properties().stream().map(Map.Entry::getKey)).containsExactly(
                "file", "sheet", "headerRow", "mapping", "new", "changed", "unchanged", "missing", "missingChanged", "leftOut", "toClarify",
                "problems", "left", "alarms", "notes", "remarks", "photos", "error", "millis");
        assertThat(json.get("sheet").asText()).isEqualTo("Preise");
        assertThat(json.get("headerRow").asInt()).isEqualTo(3);
        assertThat(json.get("mapping").toString()).isEqualTo("{\"Art.-Nr.\":\"sku\",\"EAN\":\"gtin\",\"Bezeichnung\":\"name\","
                + "\"Listenpreis\":\"uvp\",\"VK brutto\":\"price_gross\",\"MwSt\":\"vat_rate\"}");
        assertThat(json.get("new").asInt()).isEqualTo(2);
        assertThat(json.get("toClarify").asInt()).isEqualTo(1);
        assertThat(json.get("problems").get(0).get("row").asInt()).isEqualTo(6);
        assertThat(json.get("problems").get(0).get("column").asText()).isEqualTo("EAN");
        assertThat(json.get("problems").get(0).get("value").asText()).isEqualTo("4006381333930");
        assertThat(json.get("problems").get(0).get("reason").asText()).contains("Ziffer");
        assertThat(json.get("error").isNull()).isTrue();
    }

    /** Chosen by hand, and then again as it was found. */
    @Test
    void whatCannotBeReadAsFoundCannotBeReadSoByHandEither() throws IOException {
        var letter = Files.writeString(folder.resolve("brief.txt"), "Sehr geehrte Damen und Herren,\nvielen Dank.\n");
        var found = new TextFormat(StandardCharsets.UTF_8, ',');
        assertThatThrownBy(() -> imports.open(letter)).isInstanceOfSatisfying(SpreadsheetException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_TABLE));
        assertThatThrownBy(() -> imports.open(letter, found)).isInstanceOfSatisfying(SpreadsheetException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_TABLE));
    }

    /** As programs write lists that calculate nothing; formulas filled down below the articles and beside titles are no rows. */
    @Test
    void aPriceThatWasNeverCalculatedIsAskedForAtItsCell() throws IOException {
        var list = Workbook.ofRows(line(1, "Art.-Nr.", "Bezeichnung", "VK brutto", "Rechnung") + line(2, "Tee", "", "=D2*2", "")
                + line(3, "00017", "Kräutertee", "=D3*2", "=1") + line(4, "00018", "Honig", "7,40", "=1") + line(5, "=A4", "=B4", "5,00", "")
                + line(6, "", "", "=D6*2", "=1")).save(folder.resolve("liste.xlsx"));
        var report = imports.run(list, false, Progress.NONE);

        assertThat(report).extracting(FileReport::fresh, FileReport::toClarify).containsExactly(1, 2);
        assertThat(report.problems()).extracting(p -> p.row() + " " + p.column() + ": " + p.reason().split("[.]")[0]).containsExactly(
                "3 VK brutto: Die Formel in dieser Zelle wurde noch nicht berechnet", "5 Art.-Nr.: Die Formel in dieser Zelle wurde noch nicht berechnet",
                "5 Bezeichnung: Die Formel in dieser Zelle wurde noch nicht berechnet");
        assertThat(shop.get("00018").get(Field.CATEGORY)).isEqualTo("Tee");
    }

    /** What begins with an equals sign is a formula without a result. */
    private static String line(int number, String... cells) {
        return "<row r='" + number + "'>" + Stream.of(cells).map(cell -> cell.startsWith("=") ? "<c><f>" + cell.substring(1) + "</f></c>"
                : "<c t='inlineStr'><is><t>" + cell + "</t></is></c>").collect(Collectors.joining()) + "</row>";
    }

    @Test
    void aRehearsalStoresNothingAndKeepsQuietAboutWhatCannotBeRead() throws IOException {
        imports.rehearse(supplierList("liste.xlsx", 6.9));
        imports.rehearse(folder.resolve("nicht da.xlsx"));

        assertThat(shop.count("product") + shop.count("history_group") + shop.count("import_profile")).isZero();
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        imports.run(supplierList("liste.xlsx", 6.9), false, Progress.NONE);
        var again = imports.run(supplierList("liste.xlsx", 6.9), false, Progress.NONE);
        assertThat(again).extracting(FileReport::fresh, FileReport::changed, FileReport::unchanged, FileReport::toClarify).containsExactly(0, 0, 2, 1);
        var dearer = imports.run(supplierList("liste2.xlsx", 7.2), false, Progress.NONE);
        assertThat(dearer).extracting(FileReport::fresh, FileReport::changed, FileReport::unchanged, FileReport::toClarify).containsExactly(0, 1, 1, 1);
    }

    /** Complaint 15: a dry run changed data. */
    @Test
    void complaint15ADryRunCountsTheSameAndStoresNothing() throws IOException {
        var dry = imports.run(supplierList("liste.xlsx", 6.9), true, Progress.NONE);
        assertThat(shop.count("product") + shop.count("history_group") + shop.count("import_profile")).isZero();
        var wet = imports.run(supplierList("liste.xlsx", 6.9), false, Progress.NONE);
        assertThat(wet).usingRecursiveComparison().ignoringFields("millis", "group").isEqualTo(dry);
    }

    @Test
    void aFileThatCannotBeReadIsASentenceAndLeavesTheShopAlone() throws IOException {
        var report = imports.run(Files.write(folder.resolve("leer.xlsx"), new byte[0]), false, Progress.NONE);
        assertThat(report.error()).contains("leer.xlsx", "leer");
        assertThat(report.problems()).isEmpty();
        assertThat(imports.run(folder.resolve("fehlt.xlsx"), false, Progress.NONE).error()).contains("fehlt.xlsx");
        assertThat(shop.count("product")).isZero();
    }

    @Test
    void aFileInWhichNoColumnMeansAnythingIsASentence() throws IOException {
        var text = imports.run(Files.writeString(folder.resolve("liste.xlsx"), "hallo;welt\nja;nein\n"), false, Progress.NONE);
        assertThat(text.error()).contains("liste.xlsx", "keine Artikelliste");
        var foreign = Workbooks.write(folder.resolve("messung.xlsx"), "Werte", row("Xaver", "Zylinder"), row(1.25, 7.5), row(2.25, 8.5));
        assertThat(imports.run(foreign, false, Progress.NONE).error()).contains("messung.xlsx", "keine Artikelliste");
        assertThat(shop.count("product")).isZero();
    }

    @Test
    void theEncodingThatTheOwnerChoseIsRememberedByTheHeadings() throws Exception {
        var bytes = "Artikelnummer;Bezeichnung;Größe;VK\n1;Tee;L;2,50\n2;Saft;M;3,00\n".getBytes(Charset.forName("IBM850"));
        var january = Files.write(folder.resolve("januar.csv"), bytes);
        TextFormat found;
        try (var list = imports.open(january)) {
            found = list.source().textFormat().orElseThrow();
        }
        var other = found.charset(Charset.forName("windows-1252"));
        try (var list = imports.open(january, other)) {
            assertThat(list.source().textFormat()).contains(other);
            assertThat(list.layout().columns().get(2).heading()).isEqualTo("Gr”áe");
            list.apply(list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE), Progress.NONE);
        }
        try (var list = imports.open(Files.write(folder.resolve("februar.csv"), bytes))) {
            assertThat(list.known()).isTrue();
            assertThat(list.source().textFormat()).contains(other);
        }
        var unicode = new String(bytes, Charset.forName("IBM850")).getBytes(StandardCharsets.UTF_8);
        try (var list = imports.open(Files.write(folder.resolve("maerz.csv"), unicode))) {
            assertThat(list.source().textFormat()).contains(found.charset(StandardCharsets.UTF_8));
        }
        try (var list = imports.open(january, found)) {
            list.apply(list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE), Progress.NONE);
        }
        try (var list = imports.open(january)) {
            assertThat(list.source().textFormat()).contains(found);
        }
    }

    @Test
    void aSeparatorThatNobodyFindsCanBeChosen() throws Exception {
        var file = Files.writeString(folder.resolve("liste.txt"), "Artikelnummer^Bezeichnung^VK\n1^Tee^2,50\n2^Saft^3,00\n");
        try (var list = imports.open(file, new TextFormat(StandardCharsets.UTF_8, '^'))) {
            assertThat(list.layout().columns()).extracting(Layout.Column::field)
                    .containsExactly(ImportField.SKU, ImportField.NAME, ImportField.PRICE_GROSS);
        }
    }

    /** Complaint 4: mapping repeated every time. */
    @Test
    void complaint4TheMappingAndTheModeOfASupplierAreRememberedByTheHeadings() throws Exception {
        try (var list = imports.open(supplierList("januar.xlsx", 6.9))) {
            assertThat(list.known()).isFalse();
            var chosen = list.layout().with(3, null).with(4, ImportField.PRICE_NET);
            var mode = ImportOptions.DEFAULT.mode(Mode.UPDATE_ONLY);
            list.apply(list.plan(chosen, ImportOptions.DEFAULT, Corrections.NONE, Progress.NONE), Progress.NONE);
            list.apply(list.plan(chosen, mode, Corrections.NONE, Progress.NONE), Progress.NONE);
        }
        assertThat(shop.get("00018").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(792));
        try (var list = imports.open(supplierList("februar.xlsx", 7.1))) {
            assertThat(list.known()).isTrue();
            assertThat(list.options().mode()).isEqualTo(Mode.UPDATE_ONLY);
            assertThat(list.layout().columns().get(3).field()).isNull();
            assertThat(list.layout().columns().get(4)).satisfies(c -> {
                assertThat(c.field()).isEqualTo(ImportField.PRICE_NET);
                assertThat(c.basis()).isEqualTo(Basis.SAVED);
            });
        }
    }

    @Test
    void headingsOverTwoRowsRepeatedWithGroupsAndSums() throws Exception {
        var list = "Muster GmbH;;;Preisliste 11/2026\nArtikel;;Preis;\nNr.;Name;netto;brutto\nKaffee;;;\nK1;Crema;4,20;5,00\nK2;Mokka;4,20;4,99\n;Summe;8,40;9,99\n"
                + "Artikel;;Preis;\nNr.;Name;netto;brutto\nTee;;;\nT1;Assam;2,10;2,50\n;Gesamt;10,50;12,49\n";
        var report = imports.run(Files.writeString(folder.resolve("liste.csv"), list), false, Progress.NONE);
        assertThat(report.headerRow()).isEqualTo(3);
        assertThat(report).extracting(FileReport::fresh, FileReport::toClarify).containsExactly(3, 0);
        assertThat(shop.get("K2").get(Field.CATEGORY)).isEqualTo("Kaffee");
        assertThat(shop.get("T1").get(Field.CATEGORY)).isEqualTo("Tee");
        assertThat(shop.get("K2").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(4_99));
    }

    @Test
    void aListOfSalesIsToldAsSuch() throws Exception {
        var report = imports.run(Files.writeString(folder.resolve("umsatz.csv"), "Rechnungsdatum;Kundennummer;Artikel;Umsatz\n1.2.2026;17;Tee;5,00\n1.2.2026;18;Saft;4,50\n"),
                false, Progress.NONE);
        assertThat(report.error()).contains("Verkäufe", "keine Artikel");
        assertThat(shop.count("product")).isZero();
    }

    @Test
    void aListWithAColumnMoreAndInAnotherOrderIsKnown() throws Exception {
        var january = Workbooks.write(folder.resolve("januar.xlsx"), "Liste", row("Nr.", "Ware", "Betrag", "Geb.", "Platz"), row("a1", "Tee", 3.5, 6, "x"));
        String supplier;
        try (var list = imports.open(january)) {
            supplier = list.layout().fingerprint();
            var layout = list.layout().with(0, ImportField.SKU).with(1, ImportField.NAME).with(2, ImportField.PURCHASE_PRICE).with(3, null).with(4, null);
            list.apply(list.plan(layout, ImportOptions.DEFAULT.mode(Mode.CREATE_AND_UPDATE), Corrections.NONE, Progress.NONE), Progress.NONE);
        }
        var february = Workbooks.write(folder.resolve("februar.xlsx"), "Liste", row("Neu", "Nr.", "Betrag", "WARE", "Geb.", "Platz"), row("ja", "a1", 3.9, "Tee", 6, "x"));
        for (int time = 0; time < 2; time++) {
            try (var list = imports.open(february)) {
                assertThat(list.known()).isTrue();
                assertThat(list.newColumns()).extracting(Layout.Column::heading).containsExactly(time == 0 ? new String[] {"Neu"} : new String[0]);
                assertThat(list.layout().fingerprint()).isEqualTo(supplier);
                assertThat(list.lastUse().orElseThrow().file()).isEqualTo(time == 0 ? "januar.xlsx" : "februar.xlsx");
                assertThat(list.layout().columns()).extracting(Layout.Column::field)
                        .containsExactly(null, ImportField.SKU, ImportField.PURCHASE_PRICE, ImportField.NAME, null, null);
                assertThat(list.layout().unsure()).isEmpty();
                list.apply(list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE), Progress.NONE);
            }
        }
        assertThat(shop.get("a1").get(Field.PURCHASE_PRICE)).isEqualTo(Money.ofCents(390));
        var other = Workbooks.write(folder.resolve("andere.xlsx"), "Liste", row("Nr.", "Ware", "Preis", "Farbe", "EAN"), row("b1", "Saft", 3.9, "rot", "4006381333931"));
        try (var list = imports.open(other)) {
            assertThat(list.known()).isFalse();
        }
    }

    @Test
    void aHeadingRowThatTheOwnerChoseIsTakenAgain() throws Exception {
        var file = folder.resolve("zwei.xlsx");
        Workbooks.write(file, "Liste", row("Artikelnummer", "Bezeichnung", "Preis"), row("intern", "Text", "Betrag in Euro"),
                row("1", "Tee", 3.5), row("2", "Honig", 4.5));
        int found;
        try (var list = imports.open(file)) {
            found = list.layout().headerRow();
            int other = found == 1 ? 2 : 1;
            var layout = list.at(0, other).with(0, ImportField.SKU).with(1, ImportField.NAME).with(2, ImportField.PRICE_GROSS);
            list.apply(list.plan(layout, ImportOptions.DEFAULT, Corrections.NONE, Progress.NONE), Progress.NONE);
        }
        try (var list = imports.open(file)) {
            assertThat(list.layout().headerRow()).isNotEqualTo(found);
            assertThat(list.layout().columns()).extracting(Layout.Column::field)
                    .containsExactly(ImportField.SKU, ImportField.NAME, ImportField.PRICE_GROSS);
        }
    }

    @Test
    void photosAreLookedForInAFolderBesideTheList() throws Exception {
        var file = supplierList("liste.xlsx", 6.9);
        try (var list = imports.open(file)) {
            assertThat(list.photoFolders()).isEmpty();
            Files.createDirectory(folder.resolve("Bilder"));
            Files.createDirectory(folder.resolve("Rechnungen"));
            assertThat(list.photoFolders()).containsExactly(folder.resolve("Bilder"));
            Files.write(folder.resolve("00017_1.JPG"), new byte[] {1});
            assertThat(list.photoFolders()).containsExactlyInAnyOrder(folder.resolve("Bilder"), folder);
        }
    }

    /** Ten columns, so that another heading over one of them leaves the list alike. */
    private Path netList(String name, String priceHeading) throws IOException {
        return Files.writeString(folder.resolve(name), "Artikelnummer;Bezeichnung;" + priceHeading
                + ";MwSt;Bestand;Farbe;Material;Marke;Lieferant;Herkunftsland\n1;Vase;10,00;19;3;blau;Glas;Harz;Brocken;DE\n2;Krug;8,00;19;3;blau;Glas;Harz;Brocken;DE\n");
    }

    @Test
    void thatPricesAreNetIsAskedAgainWhereTheHeadingOverThemChanged() throws Exception {
        try (var list = imports.open(netList("liste.csv", "Preis netto"))) {
            list.apply(list.plan(list.layout(), list.options().netPrices(true), Corrections.NONE, Progress.NONE), Progress.NONE);
        }
        try (var same = imports.open(netList("gleich.csv", "PREIS (netto)"))) {
            assertThat(same.options().netPrices()).isTrue();
        }
        try (var renamed = imports.open(netList("neu.csv", "VK exkl. MwSt."))) {
            assertThat(renamed.known()).isTrue();
            assertThat(renamed.layout().column(ImportField.PRICE_NET)).isPresent();
            assertThat(renamed.options().netPrices()).isFalse();
        }
        var report = imports.run(netList("neu.csv", "VK exkl. MwSt."), false, Progress.NONE);
        assertThat(report.error()).contains("Nettopreise");
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(1190));
    }
}
