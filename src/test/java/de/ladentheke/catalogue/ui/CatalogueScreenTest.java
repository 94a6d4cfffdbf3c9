package de.ladentheke.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Query.Filter;
import de.ladentheke.catalogue.Status;
import de.ladentheke.uikit.Chip;
import de.ladentheke.uikit.Pictures;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The catalogue screen as a shop owner uses it, on a real database. */
class CatalogueScreenTest extends ApplicationTest {
    @TempDir
    static Path temp;

    private Path folder;
    private Stage stage;
    private CatalogueWindow window;
    private final List<Throwable> thrown = new java.util.concurrent.CopyOnWriteArrayList<>();

    @Override
    public void start(Stage first) throws Exception {
        stage = first;
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> thrown.add(error));
        folder = java.nio.file.Files.createTempDirectory(temp, "shop");
        open();
        var catalogue = window.catalogue;
        CatalogueWindow.product(catalogue, "Harzer Bergkräuter-Tee, lose", "TEE-0107", 740, Field.BRAND, "Teehaus Brocken",
                Field.GTIN, "4012345678901", Field.STOCK_QTY, 24_000L, Field.CONTENT_AMOUNT, 100_000L, Field.CONTENT_UNIT, "g");
        CatalogueWindow.product(catalogue, "Strickmütze „Ilse“", "MUE-ILSE", 2495, Field.STOCK_QTY, 31_000L);
        CatalogueWindow.product(catalogue, "Fahrradlampe LED 70 Lux", "LAM-70L", 4990, Field.STOCK_QTY, 0L);
        CatalogueWindow.product(catalogue, "Trinkflasche 0,7 l", "FLA-07", 2200, Field.STATUS, Status.DRAFT);
    }

    private void open() {
        window = new CatalogueWindow(folder, CatalogueWindow.noPhotos());
        stage.setScene(window.scene(1100, 800));
        stage.show();
    }

    @AfterEach
    void close() {
        interact(() -> stage.setScene(null));
        window.close();
        assertThat(window.errors).isEmpty();
    }

    @Test
    void searchFindsWhileOneTypesWithoutUmlauts() {
        until(() -> table().getItems().size() == 4);
        interact(() -> window.list.search("strickmutze"));
        until(() -> table().getItems().size() == 1);
        assertThat(names()).containsExactly("Strickmütze „Ilse“");
        interact(() -> window.list.search("teeh"));
        until(() -> names().equals(List.of("Harzer Bergkräuter-Tee, lose")));
        interact(() -> window.list.search("gibtesnicht"));
        until(() -> table().getItems().isEmpty());
        interact(() -> window.list.search(""));
        until(() -> table().getItems().size() == 4);
    }

    @Test
    void aLineIsChosenWhileTheListIsAnotherOneAndSomethingIsTyped() {
        select("TEE-0107");
        until(() -> field("field-name").getText().startsWith("Harzer"));
        interact(() -> {
            field("field-brand").requestFocus();
            field("field-brand").setText("Brockenhaus");
            window.list.search("trinkflasche");
        });
        until(() -> names().equals(List.of("Trinkflasche 0,7 l")));
        // what a click on the line does before the keyboard leaves the field
        interact(() -> table().getSelectionModel().clearAndSelect(0));
        until(() -> field("field-name").getText().equals("Trinkflasche 0,7 l"));
        assertThat(thrown).isEmpty();
        until(() -> stored("TEE-0107", Field.BRAND).equals("Brockenhaus"));
        until(() -> table().getSelectionModel().getSelectedIndex() == 0);
        assertThat(field("field-name").getText()).isEqualTo("Trinkflasche 0,7 l");
    }

    @Test
    void linesAreChosenWhileSearchesExchangeTheList() {
        until(() -> table().getItems().size() == 4);
        for (var words : List.of("tee", "", "mutze", "gibtesnicht", "lampe", "", "flasche", "gibtesnicht", "")) {
            interact(() -> {
                window.list.search(words);
                table().getSelectionModel().clearAndSelect(table().getItems().size() - 1);
            });
            interact(() -> table().getSelectionModel().clearAndSelect(0));
        }
        until(() -> table().getItems().size() == 4);
        interact(() -> table().getSelectionModel().clearAndSelect(2));
        until(() -> window.detail.product() != null && window.detail.product().name().equals(names().get(2)));
        assertThat(thrown).isEmpty();
    }

    @Test
    void chipsCountAndFilter() {
        until(() -> chip(Filter.ALL).getText().equals("Alle 4"));
        assertThat(chip(Filter.SOLD_OUT).getText()).isEqualTo("Ausverkauft 1");
        assertThat(chip(Filter.DRAFTS).getText()).isEqualTo("Entwürfe 1");
        assertThat(chip(Filter.ARCHIVED).isVisible()).isFalse();
        clickOn(chip(Filter.SOLD_OUT));
        until(() -> names().equals(List.of("Fahrradlampe LED 70 Lux")));
        clickOn(chip(Filter.ALL));
        select("LAM-70L");
        type(KeyCode.DELETE);
        until(() -> chip(Filter.ALL).getText().equals("Alle 3"));
        assertThat(chip(Filter.SOLD_OUT).getText()).isEqualTo("Ausverkauft 0");
        assertThat(chip(Filter.ARCHIVED).isVisible()).isTrue();
        clickOn("#notice-action");
        until(() -> chip(Filter.ALL).getText().equals("Alle 4"));
    }

    @Test
    void priceIsEditedInPlaceAndTheUnitPriceFollows() {
        select("TEE-0107");
        until(() -> field("field-price_gross").getText().equals("7,40\u00a0€"));
        assertThat(field("unit-price").getText()).isEqualTo("74,00\u00a0€/kg");
        fill("field-price_gross", "6,9");
        assertThat(field("unit-price").getText()).isEqualTo("69,00\u00a0€/kg");
        type(KeyCode.ENTER);
        until(() -> stored("TEE-0107", Field.PRICE_GROSS).equals(Money.ofCents(690)));
        until(() -> field("field-price_gross").getText().equals("6,90\u00a0€"));
        fill("field-content", "0,25 kg");
        type(KeyCode.TAB);
        until(() -> stored("TEE-0107", Field.CONTENT_UNIT).equals("kg"));
        assertThat(stored("TEE-0107", Field.CONTENT_AMOUNT)).isEqualTo(250L);
        assertThat(field("unit-price").getText()).isEqualTo("27,60\u00a0€/kg");
    }

    @Test
    void wrongInputStaysInTheFieldWithASentenceAndIsNotStored() {
        select("TEE-0107");
        until(() -> field("field-gtin").getText().equals("4012345678901"));
        fill("field-gtin", "4012345678902");
        type(KeyCode.ENTER);
        until(() -> window.detail.field(Field.GTIN).errorProperty().get().contains("müsste 1 sein"));
        assertThat(field("field-gtin").getText()).isEqualTo("4012345678902");
        assertThat(field("field-gtin").getStyleClass()).contains("invalid");
        assertThat(stored("TEE-0107", Field.GTIN)).isEqualTo("4012345678901");
        escape();
        until(() -> field("field-gtin").getText().equals("4012345678901"));
        fill("field-price_gross", "auf Anfrage");
        type(KeyCode.ENTER);
        assertThat(window.detail.field(Field.PRICE_GROSS).errorProperty().get()).contains("6,90");
        assertThat(stored("TEE-0107", Field.PRICE_GROSS)).isEqualTo(Money.ofCents(740));
    }

    @Test
    void aTakenArticleNumberIsRefusedAtItsField() {
        select("TEE-0107");
        until(() -> field("field-sku").getText().equals("TEE-0107"));
        fill("field-sku", "LAM-70L");
        type(KeyCode.ENTER);
        until(() -> window.detail.field(Field.SKU).errorProperty().get().contains("Fahrradlampe"));
        assertThat(window.catalogue.bySku("TEE-0107")).isPresent();
    }

    @Test
    void undoWorksAfterARestart() {
        select("TEE-0107");
        until(() -> field("field-price_gross").getText().equals("7,40\u00a0€"));
        fill("field-price_gross", "6,90");
        type(KeyCode.ENTER);
        until(() -> stored("TEE-0107", Field.PRICE_GROSS).equals(Money.ofCents(690)));
        interact(() -> {
            stage.setScene(null);
            window.close();
            open();
        });
        select("TEE-0107");
        interact(window::undo);
        until(() -> stored("TEE-0107", Field.PRICE_GROSS).equals(Money.ofCents(740)));
        until(() -> field("field-price_gross").getText().equals("7,40\u00a0€"));
        interact(window::redo);
        until(() -> field("field-price_gross").getText().equals("6,90\u00a0€"));
    }

    @Test
    void aNewProductByKeyboardAlone() {
        until(() -> table().getItems().size() == 4);
        interact(window.screen::newProduct);
        until(() -> field("field-name").isFocused());
        write("Holzpuzzle Brockenbahn");
        type(KeyCode.ENTER);
        until(() -> table().getItems().size() == 5);
        type(KeyCode.TAB, 3);
        assertThat(field("field-price_gross").isFocused()).isTrue();
        write("18,95");
        type(KeyCode.ENTER);
        until(() -> window.catalogue.find(de.ladentheke.catalogue.Query.ALL.withSearch("brockenbahn")).length == 1);
        var key = window.catalogue.find(de.ladentheke.catalogue.Query.ALL.withSearch("brockenbahn"))[0];
        until(() -> Money.ofCents(1895).equals(window.catalogue.get(key).orElseThrow().get(Field.PRICE_GROSS)));
        escape();
        until(() -> table().isFocused());
        push(KeyCode.CONTROL, KeyCode.D);
        until(() -> table().getItems().size() == 6);
        until(() -> label("detail-title").getText().equals("Holzpuzzle Brockenbahn (Kopie)"));
    }

    @Test
    void enterLeadsFromTheListToTheFieldsAndEscBack() {
        select("MUE-ILSE");
        type(KeyCode.ENTER);
        until(() -> field("field-name").isFocused());
        escape();
        until(() -> table().isFocused());
        type(KeyCode.DOWN);
        until(() -> label("detail-title").getText().equals("Trinkflasche 0,7 l"));
    }

    @Test
    void aHintLeadsToItsFieldThoughItIsFoldedAway() {
        var key = product("TEE-0107").pk();
        window.hints.put(key, List.of(new Hints.Hint("Für Lebensmittel fehlt die Zutatenliste.", Field.INGREDIENTS, "Zutaten ergänzen")));
        select("TEE-0107");
        until(() -> lookup("#hints .hyperlink").tryQuery().isPresent());
        interact(() -> lookup("#hints .hyperlink").queryAs(javafx.scene.control.Hyperlink.class).fire());
        until(() -> lookup("#field-ingredients").query().isFocused());
        write("Minze, Thymian");
        type(KeyCode.TAB);
        until(() -> "Minze, Thymian".equals(stored("TEE-0107", Field.INGREDIENTS)));
    }

    @Test
    void tickedProductsAreArchivedTogether() {
        select("LAM-70L");
        type(KeyCode.SPACE);
        select("MUE-ILSE");
        type(KeyCode.SPACE);
        assertThat(window.list.marks().countProperty().get()).isEqualTo(2);
        clickOn("#bulk-archive");
        until(() -> table().getItems().size() == 2);
        assertThat(names()).containsExactly("Harzer Bergkräuter-Tee, lose", "Trinkflasche 0,7 l");
    }

    @Test
    void sortsByPriceAndBack() {
        until(() -> table().getItems().size() == 4);
        interact(() -> ((ProductTable) (Object) table()).getSortOrder().setAll(List.of(
                ((ProductTable) (Object) table()).sortable().get(de.ladentheke.catalogue.Query.Sort.PRICE))));
        until(() -> names().getFirst().startsWith("Harzer"));
        assertThat(names()).containsExactly("Harzer Bergkräuter-Tee, lose", "Trinkflasche 0,7 l", "Strickmütze „Ilse“", "Fahrradlampe LED 70 Lux");
    }

    @Test
    void aSecondVariantHasItsOwnPrice() throws Exception {
        select("MUE-ILSE");
        until(() -> label("detail-title").getText().startsWith("Strickmütze"));
        interact(() -> Variants.add(window.detail));
        until(() -> product("MUE-ILSE").variants().size() == 2);
        until(() -> lookup("#field-color").tryQuery().isPresent() && field("field-color").isVisible());
        interact(() -> {
            field("field-color").setText("rot");
            window.detail.field(Field.COLOR).commit();
            field("field-price_gross").setText("27,95");
            window.detail.field(Field.PRICE_GROSS).commit();
        });
        until(() -> product("MUE-ILSE").variants().get(1).price().equals(java.util.Optional.of(Money.ofCents(2795))));
        assertThat(product("MUE-ILSE").variants().getFirst().price()).contains(Money.ofCents(2495));
        assertThat(product("MUE-ILSE").variants().get(1).get(Field.COLOR)).isEqualTo("rot");
        if (Boolean.getBoolean("snap")) {
            interact(() -> {
                try {
                    Pictures.save(stage.getScene(), Path.of("target/snapshots/variants.png"));
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    /** The robot's Esc does not arrive on the headless platform. */
    private void escape() {
        interact(() -> {
            var node = stage.getScene().getFocusOwner();
            node.fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        });
    }

    private de.ladentheke.catalogue.Product product(String sku) {
        return window.catalogue.bySku(sku).orElseThrow();
    }

    private Object stored(String sku, Field field) {
        return product(sku).get(field);
    }

    private void select(String sku) {
        var key = product(sku).pk();
        until(() -> window.list.rowsProperty().get().indexOf(key) >= 0);
        interact(() -> {
            window.list.selectedProperty().set(key);
            table().requestFocus();
        });
        until(() -> window.detail.product() != null && window.detail.product().pk() == key);
    }

    private void fill(String id, String text) {
        clickOn("#" + id);
        interact(() -> field(id).selectAll());
        write(text);
    }

    private TextField field(String id) {
        return lookup("#" + id).queryAs(TextField.class);
    }

    private Label label(String id) {
        return lookup("#" + id).queryAs(Label.class);
    }

    private Chip chip(Filter filter) {
        return lookup("#filter-" + filter).queryAs(Chip.class);
    }

    private TableView<RowItem> table() {
        return lookup("#product-table").queryTableView();
    }

    private java.util.List<String> names() {
        return table().getItems().stream().map(item -> item.row() == null ? "?" : item.row().name()).toList();
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("did not come about", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
