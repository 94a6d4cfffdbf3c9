package de.ladentheke.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Query;
import de.ladentheke.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window over an empty shop. */
class WindowTest extends ApplicationTest {
    @TempDir
    static Path temp;

    private final TestOutside outside = new TestOutside();
    private Shop shop;
    private Wiring wiring;
    private Stage stage;
    private MainView view;

    @Override
    public void start(Stage first) throws Exception {
        stage = first;
        var folder = Files.createTempDirectory(temp, "window");
        shop = Shop.open(folder.resolve("shop"));
        wiring = new Wiring(shop, Settings.load(folder.resolve("settings.json")), outside.outside());
        var scene = wiring.scene(1280, 800);
        view = (MainView) scene.getRoot();
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        interact(() -> {
            stage.setScene(null);
            wiring.close();
        });
        shop.close();
    }

    @Test
    void anEmptyShopOffersWaysToBegin() {
        until(() -> lookup("#first-product").query().isVisible());
        assertThat(lookup("#first-list").query().isVisible()).isTrue();
        clickOn("#first-product");
        until(() -> lookup("#field-name").query().isFocused());
        assertThat(lookup(".empty-title").queryAllAs(Label.class)).filteredOn(title -> title.getParent().getParent().isVisible())
                .extracting(Label::getText).contains("Noch kein Artikel").doesNotContain("Nichts gefunden");
        write("Waldhonig");
        type(KeyCode.ENTER);
        until(() -> shop.catalogue().find(Query.ALL).length == 1);
        until(() -> text("#nav-catalogue .nav-badge").equals("1"));
        until(() -> lookup("#first-product").tryQuery().map(node -> !node.getParent().getParent().isVisible()).orElse(true));
        push(KeyCode.CONTROL, KeyCode.DIGIT6);
        until(() -> wiring.screens().current().id().equals("history"));
        until(() -> lookup("#history-table").queryTableView().getItems().size() == 1);
        interact(() -> wiring.actions().undo());
        until(() -> shop.catalogue().find(Query.ALL).length == 0);
        interact(() -> wiring.actions().redo());
        until(() -> shop.catalogue().find(Query.ALL).length == 1);
    }

    @Test
    void everyScreenOfTheNavigationOpens() {
        for (var screen : wiring.screens().all()) {
            clickOn("#nav-" + screen.id());
            until(() -> wiring.screens().current() == screen && screen.view().getScene() != null);
        }
        push(KeyCode.CONTROL, KeyCode.F);
        until(() -> wiring.screens().current().id().equals("catalogue"));
        until(() -> lookup("#search").query().isFocused());
    }

    @Test
    void droppedFilesGoWhereTheyBelong() throws Exception {
        var list = Files.writeString(temp.resolve("liste.csv"), "Artikelnummer;Bezeichnung;Preis\nA1;Tee;4,90\n");
        interact(() -> view.take(List.of(list)));
        until(() -> wiring.screens().current().id().equals("import"));
        interact(() -> wiring.screens().show("catalogue"));
        interact(() -> view.take(List.of(Path.of("rechnung.pdf"))));
        until(() -> lookup(".notice .label").queryAllAs(Label.class).stream().anyMatch(l -> l.getText().contains("rechnung.pdf")));
        assertThat(wiring.screens().current().id()).isEqualTo("catalogue");
    }

    @Test
    void anUnexpectedErrorShowsACodeAndNoStackTrace() {
        interact(() -> wiring.errors().accept(new IllegalStateException("secret detail")));
        until(() -> lookup(".notice .label").queryAllAs(Label.class).stream().anyMatch(l -> l.getText().matches(".*Fehlercode [2-9A-Z]{4}-[2-9A-Z]{2}")));
        assertThat(lookup(".notice .text-area").query().isVisible()).isFalse();
    }

    @Test
    void anOlderNoticeNeverBringsBackSomethingElse() {
        var tea = shop.catalogue().save(Product.create(Map.of(Field.NAME, "Kräutertee")));
        var honey = shop.catalogue().save(Product.create(Map.of(Field.NAME, "Waldhonig")));
        interact(() -> wiring.actions().undo());
        until(() -> notices().size() == 1 && notices().getFirst().contains("Waldhonig"));
        var older = lookup("#notice-action").queryButton();
        interact(() -> wiring.actions().undo());
        until(() -> notices().size() == 1 && notices().getFirst().contains("Kräutertee"));
        interact(older::fire);
        until(() -> notices().stream().anyMatch(text -> text.startsWith("Nicht wiederhergestellt")));
        assertThat(shop.catalogue().find(Query.ALL)).isEmpty();
        interact(() -> wiring.actions().redo());
        until(() -> notices().equals(List.of("Wiederhergestellt – Angelegt: Kräutertee")));
        interact(older::fire);
        until(() -> notices().equals(List.of("Wiederhergestellt – Angelegt: Waldhonig")));
        assertThat(shop.catalogue().find(Query.ALL)).containsExactlyInAnyOrder(tea.pk(), honey.pk());
        shop.catalogue().change(tea.pk(), product -> product.with(Field.NAME, "Kamillentee"));
        clickOn("#notice-action");
        until(() -> shop.catalogue().find(Query.ALL).length == 1);
        assertThat(shop.catalogue().get(tea.pk()).orElseThrow().name()).as("done later, so it stays").isEqualTo("Kamillentee");
    }

    @Test
    void anEntryThatCannotBeStoredIsNeverCalledSaved() {
        var tea = shop.catalogue().save(Product.create(Map.of(Field.NAME, "Kräutertee")));
        var honey = shop.catalogue().save(Product.create(Map.of(Field.NAME, "Waldhonig")));
        interact(() -> wiring.list().selectedProperty().set(tea.pk()));
        until(() -> shown("#field-name").equals("Kräutertee"));
        clickOn("#field-gtin").write("4012345678902").type(KeyCode.ENTER);
        until(() -> text("#saved-state").equals("1 Eintrag nicht gespeichert"));
        interact(() -> wiring.list().selectedProperty().set(honey.pk()));
        until(() -> notices().stream().anyMatch(text -> text.contains("von „Kräutertee“")));
        until(() -> text("#saved-state").equals("Alles gespeichert"));
        interact(lookup("#notice-action").queryButton()::fire);
        until(() -> shown("#field-name").equals("Kräutertee") && shown("#field-gtin").equals("4012345678902"));
        assertThat(text("#saved-state")).isEqualTo("1 Eintrag nicht gespeichert");
        assertThat(shop.catalogue().get(tea.pk()).orElseThrow().text(Field.GTIN)).isEmpty();
    }

    @Test
    void theHistoryTellsWhatAnEditChanged() {
        var tea = shop.catalogue().save(Product.create(Map.of(Field.NAME, "Kräutertee", Field.PRICE_GROSS, Money.ofCents(690))));
        shop.catalogue().change(tea.pk(), product -> product.with(Field.PRICE_GROSS, Money.ofCents(650)));
        shop.catalogue().change(tea.pk(), product -> product.with(Field.PRICE_GROSS, Money.ofCents(600)).with(Field.BRAND, "Teehaus").with(Field.STOCK_QTY, 3000L));
        shop.catalogue().change(tea.pk(), product -> product.with(Field.BRAND, "Teehaus Brocken"));
        clickOn("#nav-history");
        until(() -> lookup("#history-table").queryTableView().getItems().size() == 4);
        assertThat(history(0)).endsWith("Marke „Teehaus“ → „Teehaus Brocken“");
        assertThat(history(2)).isEqualTo("Geändert: Kräutertee · Preis 6,90\u00a0€ → 6,50\u00a0€");
        assertThat(history(1)).startsWith("Geändert: Kräutertee · ").contains("Preis", "Marke", "Bestand").doesNotContain("→");
    }

    private String history(int row) {
        return (String) lookup("#history-table").queryTableView().getColumns().getFirst().getCellData(row);
    }

    private String shown(String query) {
        return lookup(query).tryQueryAs(TextField.class).map(TextField::getText).orElse("");
    }

    private List<String> notices() {
        return lookup(".notice > .label").queryAllAs(Label.class).stream().map(Labeled::getText).toList();
    }

    @Test
    void whatIsTypedLastIsStoredWhenTheWindowCloses() {
        clickOn("#nav-profile");
        until(() -> lookup("#profile-name").query() != null);
        clickOn("#profile-name").write("Harzladen");
        interact(() -> {
            stage.close();
            wiring.close();
        });
        assertThat(shop.name()).isEqualTo("Harzladen");
    }

    private String text(String query) {
        return lookup(query).queryAs(Labeled.class).getText();
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("did not come about", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
