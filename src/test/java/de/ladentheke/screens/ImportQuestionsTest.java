package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.Workbooks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the owner is asked and offered about a list, above its rows. */
class ImportQuestionsTest extends ScreenTest {
    private void open(Path list) throws Exception {
        interact(() -> window.imports.take(List.of(list)));
        until(() -> shows("#import-preview"));
    }

    @Test
    void anUnsurePriceIsAskedAboutBeforeItIsTakenOver() throws Exception {
        open(OddList.withoutHeadings(folder.resolve("Liste.xlsx")));
        while (shows("#question-column") && !allText("#question-column").contains("Preis")) {
            clickOn("#answer-column-yes");
        }
        assertThat(allText("#question-column")).contains("6,90").contains("Preis");
        assertThat(find("#import-apply").isDisabled()).isTrue();
        assertThat(text("#import-words")).contains("Frage zum Preis");

        clickOn("#answer-column-yes");
        until(() -> !find("#import-apply").isDisabled());
    }

    @Test
    void aPriceIsAskedAboutAsExcelShowsItNotAsTheFileStoresIt() throws Exception {
        open(Workbooks.write(folder.resolve("Preise.xlsx"), "Liste", Workbooks.row("Artikelnummer", "Artikelname", "UVP brutto neu", "EK"),
                Workbooks.row("1", "Sencha", 5.27, 3.1), Workbooks.row("2", "Assam", 4.9, 2.5)));
        until(() -> allText("#question-column").contains("5,27\u00a0€"));
    }

    @Test
    void netPricesAreConfirmedWithAnExampleAndCanBeTakenBack() throws Exception {
        open(OddList.net(folder.resolve("netto.xlsx")));
        until(() -> allText("#question-net_prices").contains("→"));
        assertThat(find("#import-apply").isDisabled()).isTrue();

        clickOn("#answer-net-yes");
        until(() -> shows("#import-chosen-net") && !find("#import-apply").isDisabled());
        clickOn("#import-chosen-net");
        until(() -> shows("#question-net_prices"));
        clickOn("#answer-net-yes");
        until(() -> !find("#import-apply").isDisabled());
        clickOn("#import-apply");
        until(() -> window.screens.current().id().equals("catalogue"));
        assertThat(window.shop.catalogue().bySku("KER-01").orElseThrow().variants().getFirst().price()).contains(Money.ofCents(1000));
    }

    @Test
    void aListWithoutVatSaysWhichRateItsArticlesGet() throws Exception {
        open(OddList.netWithoutVat(folder.resolve("netto.xlsx")));
        until(() -> shows("#question-no_vat") && allText("#question-net_prices").contains("→"));
        assertThat(plain("#question-no_vat")).contains("Die Liste nennt keine Mehrwertsteuer: 2 neue Artikel bekommen 19 %.");
        assertThat(plain("#question-net_prices")).contains("Endpreis = netto + 19 % MwSt.").contains("11,90");

        clickOn("#answer-vat-reduced");
        until(() -> plain("#question-net_prices").contains("netto + 7 % MwSt.") && allText("#question-net_prices").contains("10,70"));
        assertThat(shows("#question-no_vat")).isFalse();
        assertThat(text("#import-chosen-constant-vat_rate")).isEqualTo("MwSt. 7 % für alle");

        clickOn("#import-chosen-constant-vat_rate");
        until(() -> shows("#question-no_vat"));
        clickOn("#answer-net-yes");
        until(() -> shows("#import-chosen-net") && !find("#import-apply").isDisabled());
        clickOn("#answer-vat-usual");
        until(() -> !shows("#question-no_vat") && text("#import-chosen-constant-vat_rate").equals("MwSt. 19 % für alle"));
    }

    @Test
    void theUsualRateForNewArticlesLeavesThoseOfTheShopAlone() throws Exception {
        OddList.stock(window.shop.catalogue());
        open(OddList.slips(folder.resolve("Kaffee.xlsx")));
        assertThat(plain("#question-no_vat")).contains("1 neuer Artikel bekommt 19 %.");
        clickOn("#answer-vat-usual");
        until(() -> !shows("#question-no_vat"));
        assertThat(shows("#import-chosen-constant-vat_rate")).isFalse();
    }

    @Test
    void salePricesAreCountedAndTakenOverWhereTheOwnerWants() throws Exception {
        open(Files.writeString(folder.resolve("Angebote.csv"), """
                Artikelnummer;Bezeichnung;VK brutto;Sale price;MwSt
                A-1;Harzer Tee;6,90;5,90;7
                A-2;Honig;7,40;;7
                """));
        until(() -> shows("#question-sale_prices"));
        assertThat(plain("#question-sale_prices")).contains("1 Artikel hat heute einen Angebotspreis. Übernommen wird der reguläre Preis.");

        clickOn("#answer-sale-yes");
        until(() -> shows("#import-chosen-sale") && !find("#import-apply").isDisabled());
        clickOn("#import-apply");
        until(() -> window.screens.current().id().equals("catalogue"));
        assertThat(window.shop.catalogue().bySku("A-1").orElseThrow().variants().getFirst().price()).contains(Money.ofCents(590));
        assertThat(window.shop.catalogue().bySku("A-2").orElseThrow().variants().getFirst().price()).contains(Money.ofCents(740));
    }

    @Test
    void whichRowCountsIsAskedWhereNumbersComeAgain() throws Exception {
        open(OddList.repeated(folder.resolve("Lager.csv")));
        until(() -> shows("#question-duplicates"));
        assertThat(plain("#question-duplicates")).contains("Diese Liste nennt 2 Artikelnummern mehrfach. Gilt die erste oder die letzte Zeile?");
        assertThat(text("#import-chip-to_clarify")).isEqualTo("2 zu klären");

        clickOn("#answer-duplicates-first");
        until(() -> shows("#import-chosen-duplicates") && text("#import-chosen-duplicates").equals("Erste Zeile gilt"));
        clickOn("#import-chosen-duplicates");
        until(() -> shows("#question-duplicates"));
        clickOn("#answer-duplicates-last");
        until(() -> shows("#import-chosen-duplicates") && !find("#import-apply").isDisabled());
        assertThat(text("#import-chip-left_out")).isEqualTo("3 bleiben weg");
        assertThat(text("#import-apply")).isEqualTo("3 Artikel übernehmen");
        until(() -> allText("#import-table").contains("die letzte Zeile gilt"));
        clickOn("#import-apply");
        until(() -> window.screens.current().id().equals("catalogue"));
        assertThat(window.shop.catalogue().bySku("HON-500").orElseThrow().variants().getFirst().price()).contains(Money.ofCents(790));

        show("import");
        open(OddList.repeated(folder.resolve("Lager neu.csv")));
        until(() -> shows("#import-chosen-duplicates"));
        assertThat(shows("#question-duplicates")).as("remembered").isFalse();
    }

    private String plain(String selector) {
        return allText(selector).replace('\u00a0', ' ');
    }

    @Test
    void strikingPricesAreLookedAtOrLeftOut() throws Exception {
        OddList.stock(window.shop.catalogue());
        open(OddList.slips(folder.resolve("Kaffee.xlsx")));
        assertThat(allText("#question-price_alarms")).contains("2 Preise sehen nach einem Versehen aus.");
        assertThat(find("#import-apply").isDisabled()).isTrue();

        clickOn("#answer-alarms-look");
        until(() -> rows() == 2);
        clickOn("#answer-alarms-out");
        until(() -> rows() > 2);
        until(() -> text("#import-chip-left_out").equals("3 bleiben weg") && !find("#import-apply").isDisabled());

        interact(() -> find("#import-table").requestFocus());
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> shows("#question-price_alarms"));
        clickOn("#answer-alarms-checked");
        until(() -> !find("#import-apply").isDisabled());
    }

    @Test
    void whatBlocksIsAskedBeforeWhatIsOnlyOffered() throws Exception {
        OddList.stock(window.shop.catalogue());
        open(OddList.slips(folder.resolve("Kaffee.xlsx")));
        until(() -> shows("#question-no_vat"));
        var bars = ((Pane) find("#import-questions")).getChildren().stream().map(Node::getId).toList();
        assertThat(bars).startsWith("question-price_alarms", "question-no_vat");
    }

    @Test
    void aNewStrikingPriceIsAskedAboutThoughOthersWereChecked() throws Exception {
        OddList.stock(window.shop.catalogue());
        open(OddList.slips(folder.resolve("Kaffee.xlsx")));
        clickOn("#answer-alarms-checked");
        until(() -> !find("#import-apply").isDisabled());

        mend(2, 3, "7,90");
        until(() -> text("#import-apply").equals("4 Artikel übernehmen") && text("#import-chip-alarm").equals("2 Preise prüfen") && !find("#import-apply").isDisabled());
        mend(0, 3, "1290");
        until(() -> shows("#question-price_alarms"));
        assertThat(find("#import-apply").isDisabled()).isTrue();
    }

    private void mend(int row, int column, String text) throws Exception {
        interact(() -> edit((TableView<?>) find("#import-table"), row, column));
        until(() -> shows("#import-cell-editor"));
        interact(() -> ((TextField) find("#import-cell-editor")).setText(text));
        type(KeyCode.ENTER);
        until(() -> !shows("#import-cell-editor") && !text("#import-words").equals("Wird neu gerechnet …"));
    }

    private static <T> void edit(TableView<T> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.edit(row, table.getColumns().get(column));
    }

    @Test
    void aHiddenSheetIsOfferedAndLookedAt() throws Exception {
        OddList.stock(window.shop.catalogue());
        open(OddList.slips(folder.resolve("Kaffee.xlsx")));
        clickOn("#answer-vat-usual");
        clickOn("#answer-close-hidden_rows");
        clickOn("#answer-close-content_from_name");
        until(() -> shows("#question-hidden_sheet"));
        assertThat(allText("#question-hidden_sheet")).contains("ausgeblendetes Blatt „Alt“");
        clickOn("#answer-sheet-look");
        until(() -> shows("#import-layout"));
        assertThat(((TableView<?>) find("#import-layout-rows")).getColumns().get(1).getCellData(0)).isEqualTo("alte Preise");
        clickOn("#import-keep-layout");
        until(() -> shows("#import-preview"));
        clickOn("#answer-close-hidden_sheet");
        until(() -> !shows("#question-hidden_sheet"));
    }

    @Test
    void hiddenRowsAreOffered() throws Exception {
        OddList.stock(window.shop.catalogue());
        open(OddList.slips(folder.resolve("Kaffee.xlsx")));
        clickOn("#answer-vat-usual");
        assertThat(allText("#question-hidden_rows")).contains("1 Zeile ist in der Datei ausgeblendet");
        assertThat(text("#import-chip-new")).isEqualTo("1 neu");
        clickOn("#answer-hidden-yes");
        until(() -> text("#import-chip-new").equals("2 neu"));
        assertThat(shows("#question-hidden_rows")).isFalse();
    }

    @Test
    void missingArticlesGoIntoTheArchiveWhereThatIsChosen() throws Exception {
        OddList.stock(window.shop.catalogue());
        open(OddList.slips(folder.resolve("Kaffee.xlsx")));
        assertThat(text("#import-chip-missing")).isEqualTo("1 fehlt");
        interact(() -> menu("#import-missing", "import-missing-archive").fire());
        until(() -> text("#import-apply").contains("1 ins Archiv"));
        clickOn("#answer-alarms-checked");
        until(() -> !find("#import-apply").isDisabled());
        clickOn("#import-apply");
        until(() -> notice().contains("1 neu, 3 geändert. 1 Artikel, der fehlte, ist jetzt im Archiv."));
        show("history");
        until(() -> allText("#history-table").contains("1 neu, 3 geändert, 1 fehlte"));
        clickOn("#notice-action");
        until(() -> notice().contains("Der Import ist zurückgenommen: 5 Artikel."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#import-chip-new", "#import-mode", "#import-chosen-constant-vat_rate", "#import-field-B"})
    void controlEnterTakesOverWhereverTheKeyboardIs(String place) throws Exception {
        open(OddList.netWithoutVat(folder.resolve("netto.xlsx")));
        clickOn("#answer-net-yes");
        clickOn("#answer-vat-usual");
        until(() -> shows("#import-chosen-constant-vat_rate") && !find("#import-apply").isDisabled());
        interact(() -> find(place).requestFocus());
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        until(() -> window.screens.current().id().equals("catalogue"));
    }

    @Test
    void aValueForAllRows() throws Exception {
        open(TeaList.write(folder.resolve("Tee.xlsx")));
        clickOn("#import-add-constant");
        interact(() -> ((TextField) find("#import-constant-value")).setText("viel"));
        clickOn("#import-constant-add");
        assertThat(text("#import-constant-problem")).isNotBlank();

        interact(() -> ((TextField) find("#import-constant-value")).setText("19 %"));
        clickOn("#import-constant-add");
        until(() -> shows("#import-chosen-constant-vat_rate"));
        assertThat(text("#import-chosen-constant-vat_rate")).isEqualTo("MwSt. 19 % für alle");
        clickOn("#import-chosen-constant-vat_rate");
        until(() -> !shows("#import-chosen-constant-vat_rate"));
    }

    @Test
    void aTakenMeaningIsSwapped() throws Exception {
        open(TeaList.write(folder.resolve("Tee.xlsx")));
        interact(() -> ((MenuButton) find("#import-field-D")).show());
        until(() -> ((MenuButton) find("#import-field-D")).getItems().size() > 1);
        assertThat(menu("#import-field-D", "field-stock_qty").getText()).isEqualTo("Bestand (tauschen mit Spalte G)");
        interact(() -> menu("#import-field-D", "field-stock_qty").fire());
        until(() -> text("#import-field-D").equals("Bestand") && text("#import-field-G").equals("Preis (brutto)"));
    }

    @Test
    void aTextFileIsReadOtherwise() throws Exception {
        open(OddList.text(folder.resolve("Seifen.csv"), "IBM850"));
        until(() -> text("#import-text-sample").contains("Müllers"));
        assertThat(text("#import-charset")).isEqualTo("DOS-850");
        interact(() -> menu("#import-charset", "import-charset-windows-1252").fire());
        until(() -> text("#import-charset").startsWith("Windows-1252"));
        assertThat(text("#import-text-sample")).doesNotContain("Müllers");
    }

    @Test
    void aTextFileThatCannotBeReadIsReadOtherwise() throws Exception {
        var file = Files.writeString(folder.resolve("Seifen.csv"), "Bestellungen für Oktober\nKräuterseife\nRosenöl\n");
        interact(() -> window.imports.take(List.of(file)));
        until(() -> shows("#import-failed") && shows("#import-separator"));
        until(() -> ((MenuButton) find("#import-charset")).getItems().size() > 1);
        assertThat(text("#import-charset")).isEqualTo("UTF-8");
        interact(() -> menu("#import-separator", "import-separator-44").fire());
        until(() -> shows("#import-failed") && text("#import-separator").equals(","));
        clickOn("Zurück");
        until(() -> shows("#import-choose"));
    }

    private int rows() {
        return ((TableView<?>) find("#import-table")).getItems().size();
    }
}
