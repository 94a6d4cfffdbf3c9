package de.ladentheke.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.settings.Settings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** One product in the whole window: its photos, and what it shows customers. */
class ProductDetailTest extends ApplicationTest {
    @TempDir
    static Path temp;

    private final TestOutside outside = new TestOutside();
    private Path folder;
    private Shop shop;
    private Wiring wiring;
    private Stage stage;
    private Product gherkins;

    @Override
    public void start(Stage first) throws Exception {
        stage = first;
        folder = Files.createTempDirectory(temp, "detail");
        shop = Shop.open(folder.resolve("shop"));
        gherkins = shop.catalogue().save(Product.create(new EnumMap<>(Map.of(Field.NAME, "Harzer Gewürzgurken", Field.SKU, "GUR-1",
                Field.PRICE_GROSS, Money.ofCents(299), Field.VAT_RATE, 700, Field.CONTENT_AMOUNT, 580_000L, Field.CONTENT_UNIT, "g",
                Field.CATEGORY, "Lebensmittel > Konserven", Field.INGREDIENTS, "Gurken, Wasser, Essig, Zucker, Salz, Dill",
                Field.MANUFACTURER_NAME, "Hofküche Huy", Field.MANUFACTURER_ADDRESS, "Am Huy 1, 38838 Huy"))));
        wiring = new Wiring(shop, Settings.load(folder.resolve("settings.json")), outside.outside());
        stage.setScene(wiring.scene(1000, 900));
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
    void photosAreDroppedPutInOrderRemovedAndDescribed() throws Exception {
        shown();
        drop(picture("rot.png", Color.RED), picture("gruen.png", Color.GREEN), picture("blau.png", Color.BLUE));
        until(() -> photos().size() == 3);
        var dropped = photos();
        assertThat(dropped).allSatisfy(sha -> assertThat(shop.photos().file(sha)).exists());

        focus("#photo-2");
        key(KeyCode.LEFT);
        until(() -> photos().equals(List.of(dropped.get(0), dropped.get(2), dropped.get(1))));
        until(() -> lookup("#photo-1").query().isFocused());
        key(KeyCode.LEFT);
        until(() -> photos().equals(List.of(dropped.get(2), dropped.get(0), dropped.get(1))));
        focus("#photo-0");
        key(KeyCode.RIGHT);
        until(() -> photos().equals(List.of(dropped.get(0), dropped.get(2), dropped.get(1))));

        focus("#photo-1");
        interact(() -> lookup("#photo-alt").query().requestFocus());
        write("Ein Glas Gurken").type(KeyCode.ENTER);
        until(() -> stored().photos().get(1).alt().equals("Ein Glas Gurken"));

        focus("#photo-0");
        type(KeyCode.DELETE);
        until(() -> photos().equals(List.of(dropped.get(2), dropped.get(1))));
        interact(() -> wiring.actions().undo());
        until(() -> photos().equals(List.of(dropped.get(0), dropped.get(2), dropped.get(1))));
        assertThat(stored().photos().get(1).alt()).isEqualTo("Ein Glas Gurken");
        until(() -> lookup("#photo-2").tryQuery().isPresent());
    }

    @Test
    void whatIsNoPictureIsRefusedInASentence() throws Exception {
        shown();
        drop(Files.writeString(folder.resolve("kaputt.jpg"), "das ist kein Bild"));
        until(() -> lookup(".notice .label").queryAllAs(javafx.scene.control.Label.class).stream().anyMatch(l -> l.getText().contains("kaputt.jpg")));
        assertThat(stored().photos()).isEmpty();
    }

    /** § 5 Abs. 4 PAngV: 580 g with the liquid, 285 g without, 2,99 €. */
    @Test
    void theMarketShowsTheUnitPriceOfTheDrainedWeight() throws Exception {
        shown();
        drop(picture("glas.png", Color.ORANGE));
        until(() -> photos().size() == 1);
        interact(() -> lookup("#more-fields").queryAs(TitledPane.class).setExpanded(true));
        until(() -> lookup("#field-drained_weight").tryQuery().isPresent());
        focus("#field-drained_weight");
        write("285 g").type(KeyCode.ENTER);
        assertThat(lookup("#unit-price").queryAs(TextField.class).getText()).isEqualTo("10,49\u00a0€/kg");
        until(() -> Long.valueOf(285_000).equals(stored().get(Field.DRAINED_WEIGHT)));

        interact(() -> wiring.actions().publish());
        until(() -> wiring.publish().totalsProperty().get().online() == 1);
        interact(() -> wiring.screens().show("catalogue"));
        until(() -> lookup("#detail-page").tryQuery().filter(Node::isVisible).isPresent());
        interact(() -> lookup("#detail-page").queryButton().fire());
        until(() -> !outside.opened.isEmpty());
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(outside.opened.getFirst()).header("Accept-Language", "de").build();
            assertThat(client.send(request, BodyHandlers.ofString()).body()).contains("Harzer Gewürzgurken", "2,99\u00a0€", "10,49\u00a0€/kg")
                    .doesNotContain("5,16\u00a0€/kg");
        }
    }

    private void shown() {
        until(() -> lookup("#photo-add").tryQuery().filter(Node::isVisible).isPresent());
        until(() -> lookup("#field-name").queryAs(TextField.class).getText().equals("Harzer Gewürzgurken"));
    }

    private void drop(Path... files) {
        interact(() -> FileDrop.on(lookup("#photo-add").query(), files));
    }

    private void focus(String selector) {
        until(() -> lookup(selector).tryQuery().isPresent());
        interact(() -> lookup(selector).query().requestFocus());
        until(() -> lookup(selector).query().isFocused());
    }

    /** Alt and an arrow, to whatever has the keyboard. */
    private void key(KeyCode arrow) {
        interact(() -> stage.getScene().getFocusOwner().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", arrow, false, false, true, false)));
    }

    private Product stored() {
        return shop.catalogue().get(gherkins.pk()).orElseThrow();
    }

    private List<String> photos() {
        return stored().photos().stream().map(Photo::sha256).toList();
    }

    private Path picture(String name, Color color) throws Exception {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, 400, 300);
        graphics.dispose();
        var file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("did not come about", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
