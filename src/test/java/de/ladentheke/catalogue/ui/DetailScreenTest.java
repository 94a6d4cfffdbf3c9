package de.ladentheke.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** What the detail knows beside the fields: unit price, earlier prices, categories in use. */
class DetailScreenTest extends ApplicationTest {
    @TempDir
    static Path temp;

    private Stage stage;
    private CatalogueWindow window;
    private Product tea;
    private Product gherkins;

    @Override
    public void start(Stage first) throws Exception {
        stage = first;
        window = new CatalogueWindow(Files.createTempDirectory(temp, "shop"), CatalogueWindow.noPhotos());
        tea = CatalogueWindow.product(window.catalogue, "Kräutertee", "TEE-1", 690, Field.CATEGORY, "Lebensmittel > Tee");
        gherkins = CatalogueWindow.product(window.catalogue, "Gewürzgurken", "GUR-1", 299,
                Field.CONTENT_AMOUNT, 580_000L, Field.CONTENT_UNIT, "g", Field.CATEGORY, "Lebensmittel > Konserven");
        window.shownPrices.put(tea.pk(), Map.of(tea.variants().getFirst().uid(),
                new ShownPrices.Shown(Money.ofCents(740), Money.ofCents(650))));
        stage.setScene(window.scene(940, 900));
        stage.show();
    }

    @AfterEach
    void close() {
        interact(() -> stage.setScene(null));
        window.close();
        assertThat(window.errors).isEmpty();
    }

    @Test
    void theDrainedWeightDecidesTheUnitPriceWhileItIsTyped() {
        open(gherkins);
        assertThat(field("unit-price").getText()).isEqualTo("5,16\u00a0€/kg");
        interact(() -> lookup("#more-fields").queryAs(TitledPane.class).setExpanded(true));
        until(() -> lookup("#field-drained_weight").tryQuery().isPresent());
        interact(() -> field("field-drained_weight").setText("0,285 kg"));
        assertThat(field("unit-price").getText()).isEqualTo("10,49\u00a0€/kg");
        interact(() -> window.detail.field(Field.DRAINED_WEIGHT).commit());
        until(() -> Long.valueOf(285_000).equals(window.catalogue.get(gherkins.pk()).orElseThrow().get(Field.DRAINED_WEIGHT)));
        assertThat(field("field-drained_weight").getText()).isEqualTo("285 g");
        interact(() -> field("field-price_gross").setText("3,99"));
        assertThat(field("unit-price").getText()).isEqualTo("14,00\u00a0€/kg");
    }

    @Test
    void aChangedPriceIsComparedWithWhatCustomersWereShown() {
        open(tea);
        until(() -> note().equals("vorher 7,40\u00a0€ · niedrigster Preis der letzten 30 Tage 6,50\u00a0€"));
        interact(() -> field("field-price_gross").setText("7,40"));
        assertThat(note()).as("as published").isEmpty();
        interact(() -> field("field-price_gross").setText("7,4x"));
        assertThat(note()).as("no price").isEmpty();
        open(gherkins);
        assertThat(note()).as("never published").isEmpty();
    }

    @Test
    void categoriesInUseAreOfferedAndTakenByKeyboard() {
        open(tea);
        until(() -> window.list.categories().size() == 2);
        interact(() -> {
            field("field-category").requestFocus();
            field("field-category").clear();
        });
        write("kons");
        until(() -> window(1) != null);
        type(KeyCode.DOWN).type(KeyCode.ENTER);
        until(() -> "Lebensmittel > Konserven".equals(window.catalogue.get(tea.pk()).orElseThrow().get(Field.CATEGORY)));
        assertThat(field("field-category").getText()).isEqualTo("Lebensmittel > Konserven");
    }

    @Test
    void suggestionsBeginWithWhatBeginsSo() {
        var words = List.of("Bücher", "Lebensmittel > Tee", "Teekannen");
        assertThat(Suggestions.fitting(words, "tee")).containsExactly("Teekannen", "Lebensmittel > Tee");
        assertThat(Suggestions.fitting(words, "")).isEqualTo(words);
        assertThat(Suggestions.fitting(words, "Teekannen")).isEmpty();
    }

    private void open(Product product) {
        interact(() -> window.screen.open(product.pk(), Field.NAME));
        until(() -> field("field-name").getText().equals(product.name()) && window.detail.product().pk() == product.pk());
    }

    private String note() {
        return lookup("#price-note").queryAs(Label.class).getText();
    }

    private TextField field(String id) {
        return lookup("#" + id).queryAs(TextField.class);
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
