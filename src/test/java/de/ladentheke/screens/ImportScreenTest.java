package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Query;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A supplier's list on its way into the shop, as its owner sees it. */
class ImportScreenTest extends ScreenTest {
    private Path list;

    private void dropList() throws Exception {
        list = TeaList.write(folder.resolve("Preisliste_Herbst_2026.xlsx"));
        TeaList.stock(window.shop.catalogue());
        interact(() -> window.imports.take(List.of(list)));
        until(() -> shows("#import-preview"));
    }

    @Test
    void theFileIsChosenByTheButton() throws Exception {
        window.chosenFiles = List.of(TeaList.write(folder.resolve("Liste.xlsx")));
        clickOn("#import-choose");

        until(() -> shows("#import-preview"));
        assertThat(text("#import-file")).isEqualTo("Liste.xlsx");
    }

    @Test
    void thePreviewSaysWhatWouldHappenAndStoresNothing() throws Exception {
        dropList();

        assertThat(text("#import-chip-new")).isEqualTo("4 neu");
        assertThat(text("#import-chip-changed")).isEqualTo("2 geändert");
        assertThat(text("#import-chip-unchanged")).isEqualTo("1 unverändert");
        assertThat(text("#import-chip-to_clarify")).isEqualTo("2 zu klären");
        assertThat(text("#import-apply")).isEqualTo("6 Artikel übernehmen");
        assertThat(text("#import-save-clarify")).isEqualTo("Die 2 Zeilen als Excel speichern");
        assertThat(flow("#import-understood")).contains("Blatt „Artikel“ · Überschriften in Zeile 4 · 9 Zeilen");
        assertThat(rows()).isEqualTo(9);
        assertThat(window.shop.catalogue().find(Query.ALL)).hasSize(3);
    }

    @Test
    void aChipShowsOnlyItsRows() throws Exception {
        dropList();
        clickOn("#import-chip-to_clarify");
        assertThat(rows()).isEqualTo(2);

        clickOn("#import-chip-to_clarify");
        assertThat(rows()).isEqualTo(9);
    }

    @Test
    void anotherMeaningOfAColumnChangesThePlan() throws Exception {
        dropList();
        // the stock is not taken over any more: only the two prices differ
        interact(() -> ((javafx.scene.control.MenuButton) find("#import-field-G")).show());
        until(() -> ((javafx.scene.control.MenuButton) find("#import-field-G")).getItems().size() > 1);
        interact(() -> menu("#import-field-G", "field-none").fire());
        until(() -> ((Labeled) find("#import-field-G")).getText().equals("nicht übernehmen") && !find("#import-table").isDisabled());
        assertThat(text("#import-chip-changed")).isEqualTo("2 geändert");

        // and without the price only the remark differs
        interact(() -> ((javafx.scene.control.MenuButton) find("#import-field-D")).show());
        interact(() -> menu("#import-field-D", "field-none").fire());
        until(() -> text("#import-chip-changed").equals("1 geändert"));
        assertThat(text("#import-chip-to_clarify")).isEqualTo("1 zu klären");
    }

    @Test
    void theKeyboardNeverFallsOnTheGreenButtonOfTheMarket() throws Exception {
        var owners = new ArrayList<String>();
        dropList();
        interact(() -> lookup("#import-apply").query().getScene().focusOwnerProperty().subscribe(node -> owners.add(node == null ? "" : node.getId())));
        clickOn("#import-apply");
        until(() -> atCatalogue());
        assertThat(owners).doesNotContain("publish-button");
        show("import");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.screens.current().id()).as("nothing was published").isEqualTo("import");
    }

    @Test
    void takenOverAndTakenBack() throws Exception {
        dropList();
        clickOn("#import-apply");
        until(() -> atCatalogue());

        assertThat(price("TEE-0107")).isEqualTo(Money.ofCents(690));
        assertThat(window.shop.catalogue().bySku("TEE-0212")).isPresent();
        assertThat(window.shop.catalogue().bySku("TEE-0213")).isEmpty();
        assertThat(notice()).contains("4 neu, 2 geändert.");

        clickOn("#notice-action");
        until(() -> price("TEE-0107").equals(Money.ofCents(740)));
        until(() -> notice().contains("zurückgenommen"));
        assertThat(window.shop.catalogue().find(Query.ALL)).hasSize(3);
    }

    @Test
    void theSecondListOfASupplierIsRecognised() throws Exception {
        dropList();
        clickOn("#import-apply");
        until(() -> atCatalogue());

        show("import");
        var next = TeaList.write(folder.resolve("Preisliste_Winter.xlsx"));
        interact(() -> window.imports.take(List.of(next)));
        until(() -> shows("#import-preview"));

        assertThat(flow("#import-understood")).contains("erkannt, wie Preisliste_Herbst_2026.xlsx");
        assertThat(text("#import-apply")).isEqualTo("Nichts zu übernehmen");
        assertThat(find("#import-apply").isDisabled()).isTrue();
    }

    @Test
    void aSecondListIsAnnouncedOnceAndCanBeLookedAtNow() throws Exception {
        dropList();
        assertThat(find("#import-queue").getParent().isVisible()).isFalse();
        var second = TeaList.write(folder.resolve("Preisliste_Winter.xlsx"));
        interact(() -> window.imports.take(List.of(second)));
        assertThat(text("#import-queue")).isEqualTo("danach: Preisliste_Winter.xlsx");

        interact(() -> window.imports.take(List.of(second, list)));
        assertThat(text("#import-queue")).isEqualTo("danach: Preisliste_Winter.xlsx");

        var third = TeaList.write(folder.resolve("Kaffee.xlsx"));
        interact(() -> window.imports.take(List.of(third)));
        assertThat(text("#import-queue")).isEqualTo("danach noch 2 Dateien: Preisliste_Winter.xlsx, Kaffee.xlsx");

        interact(() -> menu("#import-mode", "import-mode-update_only").fire());
        until(() -> text("#import-apply").equals("2 Artikel übernehmen"));
        clickOn("#import-queue-now");
        until(() -> shows("#import-preview") && text("#import-file").equals("Preisliste_Winter.xlsx"));
        assertThat(text("#import-apply")).isEqualTo("6 Artikel übernehmen");
        assertThat(text("#import-queue")).contains("Preisliste_Herbst_2026.xlsx, Kaffee.xlsx");

        clickOn("#import-cancel");
        until(() -> shows("#import-preview") && text("#import-file").equals("Preisliste_Herbst_2026.xlsx"));
        assertThat(text("#import-apply")).as("left as it was").isEqualTo("2 Artikel übernehmen");
        assertThat(text("#import-queue")).isEqualTo("danach: Kaffee.xlsx");
    }

    @Test
    void onlyExistingArticlesWhereThatIsWished() throws Exception {
        dropList();
        interact(() -> menu("#import-mode", "import-mode-update_only").fire());
        until(() -> text("#import-apply").equals("2 Artikel übernehmen"));
        assertThat(text("#import-chip-new")).isEqualTo("0 neu");
    }

    @Test
    void theHeadingRowIsChosenByAClick() throws Exception {
        dropList();
        clickOn("#import-change-layout");
        until(() -> shows("#import-layout"));
        TableView<?> sample = (TableView<?>) find("#import-layout-rows");
        assertThat(sample.getItems()).hasSize(12);
        assertThat(allText("#import-layout-rows")).as("titles run on over the empty cells").contains("Teehaus Brocken GmbH · Preisliste Herbst 2026");
        assertThat(line(0).lookupAll(".table-cell")).extracting(javafx.scene.Node::getClip).containsOnlyNulls();

        // the first article as heading: the list is read from the row below it
        clickOn(line(3));
        until(() -> shows("#import-preview"));
        assertThat(flow("#import-understood")).contains("Überschriften in Zeile 5 · 8 Zeilen");

        // and back, by keyboard
        clickOn("#import-change-layout");
        until(() -> shows("#import-layout"));
        interact(() -> sample.getSelectionModel().select(2));
        type(KeyCode.ENTER);
        until(() -> shows("#import-preview"));
        assertThat(flow("#import-understood")).contains("Überschriften in Zeile 4 · 9 Zeilen");
        assertThat(text("#import-chip-new")).isEqualTo("4 neu");
    }

    private TableRow<?> line(int index) {
        return lookup("#import-layout-rows .table-row-cell").<TableRow<?>>queryAll().stream()
                .filter(row -> row.getIndex() == index).findFirst().orElseThrow();
    }

    /** A workbook of this name is open in Excel, say. */
    @Test
    void aWorkbookThatCannotBeSavedLeavesThePreviewAsItIs() throws Exception {
        dropList();
        window.savedTo = folder.resolve("fehlt/zu klären.xlsx");
        clickOn("#import-save-clarify");
        until(() -> notice().contains("zu klären.xlsx"));
        assertThat(shows("#import-preview")).isTrue();
        assertThat(text("#import-apply")).isEqualTo("6 Artikel übernehmen");
    }

    @Test
    void theRowsToClarifyBecomeAWorkbookThatComesBack() throws Exception {
        dropList();
        window.savedTo = folder.resolve("zu klären.xlsx");
        clickOn("#import-chip-to_clarify");
        interact(() -> ((javafx.scene.control.TableView<?>) find("#import-table")).getSelectionModel().clearAndSelect(0));
        until(() -> find("#import-words").getStyleClass().contains("import-reason-line"));
        clickOn("#import-save-clarify");
        until(() -> Files.exists(window.savedTo) && notice().contains("zu klären.xlsx") && text("#import-words").contains(folder.toString()));
        assertThat(notice()).contains(folder.toString());
        assertThat(find("#import-words").getStyleClass()).doesNotContain("import-reason-line");

        try (var workbook = WorkbookFactory.create(window.savedTo.toFile())) {
            var texts = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.append(cell).append('|')));
            assertThat(texts).contains("TEE-0213").contains("TEE-0215").doesNotContain("TEE-0214");
        }
    }

    @Test
    void aListWithoutRowsSaysWhatToDo() throws Exception {
        var list = Files.writeString(folder.resolve("leer.csv"), "Artikelnummer;Bezeichnung;Preis;Bestand\n");
        interact(() -> window.imports.take(List.of(list)));
        until(() -> shows("#import-preview"));
        assertThat(allText("#import-table")).contains("keine Zeile").contains("wählen Sie oben „ändern“");
        assertThat(find("#import-apply").isDisabled()).isTrue();
    }

    @Test
    void anXmlFileThatIsNoListOffersNoSeparators() throws Exception {
        var xml = Files.writeString(folder.resolve("merkmale.xml"), "<features><system>eCl@ss</system></features>");
        interact(() -> window.imports.take(List.of(xml)));
        until(() -> shows("#import-failed"));
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        assertThat(shows("#import-failed #import-separator")).isFalse();
    }

    @Test
    void aFileThatIsNoListSaysSoAndTheNextOneGoesOn() throws Exception {
        var text = Files.writeString(folder.resolve("kaputt.xlsx"), "das ist keine Tabelle, sondern ein Brief.");
        var good = TeaList.write(folder.resolve("gut.xlsx"));
        interact(() -> window.imports.take(List.of(text, good)));
        until(() -> shows("#import-failed"));
        assertThat(allText("#import-failed")).contains("„kaputt.xlsx“ lässt sich nicht einlesen");

        clickOn("Zurück");
        until(() -> shows("#import-preview"));
        assertThat(text("#import-file")).isEqualTo("gut.xlsx");
    }

    @Test
    void aShopThatChangedMeanwhileIsLookedAtAgain() throws Exception {
        dropList();
        window.shop.catalogue().save(Product.create(java.util.Map.of(Field.NAME, "Neu", Field.SKU, "TEE-0214")));
        clickOn("#import-apply");

        until(() -> text("#import-chip-changed").equals("3 geändert"));
        assertThat(notice()).contains("neue Vorschau");
        assertThat(atCatalogue()).isFalse();
    }

    @Test
    void anUnchangedListTakesTheFolderThatWasDroppedWithItAndTheNextListDoesNot() throws Exception {
        dropList();
        clickOn("#import-apply");
        until(() -> atCatalogue());
        var camera = Files.createDirectories(folder.resolve("Kamera"));
        TestPhoto.write(camera.resolve("TEE-0212.png"));
        TestPhoto.write(camera.resolve("Schaufenster.png"));
        interact(() -> window.imports.open(List.of(list), List.of(camera)));
        show("import");
        until(() -> shows("#import-photos") && text("#import-apply").equals("Nur Fotos zuordnen"));

        clickOn("#import-apply");
        until(() -> notice().contains("1 Foto zugeordnet, 1 offen."));
        assertThat(window.shop.catalogue().bySku("TEE-0212").orElseThrow().photos()).hasSize(1);

        show("import");
        interact(() -> window.imports.take(List.of(list)));
        until(() -> shows("#import-preview") && text("#import-apply").equals("Nichts zu übernehmen"));
        assertThat(shows("#import-photos")).isFalse();
    }

    @Test
    void photosBesideTheListFindTheirArticles() throws Exception {
        var pictures = Files.createDirectories(folder.resolve("Bilder"));
        TestPhoto.write(pictures.resolve("TEE-0212.png"));
        TestPhoto.write(pictures.resolve("TEE-0107_1.png"));
        dropList();
        until(() -> shows("#import-photos"));
        assertThat(text("#import-photos")).isEqualTo("Fotos: 2 im Ordner „Bilder“");

        clickOn("#import-apply");
        until(() -> atCatalogue());
        assertThat(window.shop.catalogue().bySku("TEE-0212").orElseThrow().photos()).hasSize(1);
    }

    private boolean atCatalogue() {
        return window.screens.current().id().equals("catalogue");
    }

    private Money price(String sku) {
        return window.shop.catalogue().bySku(sku).orElseThrow().variants().getFirst().price().orElseThrow();
    }

    private int rows() {
        return ((TableView<?>) find("#import-table")).getItems().size();
    }
}
