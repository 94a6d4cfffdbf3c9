package de.ladentheke.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.app.SampleShop;
import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.Query;
import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.Settings;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Pictures;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The main job, as its owner does it: drop the supplier's list, look, take it over, drop the photos, change a price,
 * publish with one click, look at the shop as a customer does; then take the import back.
 */
class MainJobIT extends ApplicationTest {
    @TempDir
    static Path temp;

    private final List<URI> opened = new ArrayList<>();
    private Shop shop;
    private Wiring wiring;
    private Scene scene;
    private Stage stage;

    @Override
    public void start(Stage first) throws Exception {
        stage = first;
        SampleShop.unpack(temp.resolve("supplier"));
        shop = Shop.open(temp.resolve("shop"));
        var settings = Settings.load(temp.resolve("settings.json"));
        wiring = new Wiring(shop, settings, new Outside(new NoDialogs(), opened::add, Secrets.open(temp.resolve("keys"))));
        scene = wiring.scene(1280, 800);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        interact(() -> stage.setScene(null));
        interact(wiring::close);
        shop.close();
    }

    @Test
    void fromTheListToTheMarketAndBack() throws Exception {
        until(() -> shows("#first-list"));

        // photos beside the list would come with it, and go with it
        var photos = Files.move(SampleShop.photos(temp.resolve("supplier")), Files.createDirectories(temp.resolve("camera")).resolve("Bilder"));
        drop(SampleShop.workbook(temp.resolve("supplier")));
        until(() -> shows("#import-preview"));
        assertThat(text("#import-chip-new")).isEqualTo("56 neu");
        assertThat(text("#import-chip-to_clarify")).isEqualTo("3 zu klären");
        assertThat(shop.catalogue().find(Query.ALL)).as("the preview stores nothing").isEmpty();

        clickOn("#import-apply");
        until(() -> shop.catalogue().find(Query.ALL).length == 56);

        drop(photos);
        until(() -> shop.catalogue().counts().withoutPhoto() == 2, 60);

        clickOn("#nav-catalogue");
        clickOn("#search").write("kräutertee brocken");
        until(() -> wiring.list().rowsProperty().get().size() == 1);
        clickOn("#product-table").type(KeyCode.HOME);
        until(() -> shows("#field-price_gross"));
        doubleClickOn("#field-price_gross").push(KeyCode.SHORTCUT, KeyCode.A).write("6,5").type(KeyCode.ENTER);
        until(() -> price("6,50\u00a0€"));

        clickOn("#publish-button");
        until(() -> wiring.publish().totalsProperty().get().online() == 54, 60);
        until(() -> shows("#publish-view-market"));
        clickOn("#publish-view-market");
        until(() -> !opened.isEmpty());
        assertThat(read(opened.getFirst())).contains("Mein Laden", "54 Artikel");
        clickOn("#nav-catalogue");
        until(() -> shows("#detail-page"));
        clickOn("#detail-page");
        until(() -> opened.size() == 2);
        assertThat(read(opened.getLast())).contains("Harzer Kräutertee „Brockenblick“", "6,50\u00a0€").doesNotContain("6,90\u00a0€");

        push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> storedPrice() == 690);
        push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> shop.catalogue().counts().withoutPhoto() == 56);
        push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> shop.catalogue().find(Query.ALL).length == 0);
        until(() -> wiring.publish().totalsProperty().get().waiting() == 54);
        push(KeyCode.SHORTCUT, KeyCode.Y);
        until(() -> shop.catalogue().find(Query.ALL).length == 56);
    }

    private boolean price(String shown) {
        return this.<TextField>find("#field-price_gross").getText().equals(shown) && storedPrice() == 650;
    }

    private long storedPrice() {
        return shop.catalogue().bySku("HK-1001").flatMap(product -> product.variants().getFirst().price()).orElseThrow().cents();
    }

    private void drop(Path... files) {
        interact(() -> FileDrop.on(scene.getRoot(), files));
    }

    private boolean shows(String selector) {
        return lookup(selector).tryQuery().filter(node -> node.isVisible() && node.getScene() != null).isPresent();
    }

    private String text(String selector) {
        return this.<Labeled>find(selector).getText();
    }

    private <T> T find(String selector) {
        @SuppressWarnings("unchecked")
        var node = (T) lookup(selector).query();
        return node;
    }

    private void until(Callable<Boolean> condition) throws Exception {
        until(condition, 20);
    }

    private void until(Callable<Boolean> condition, int seconds) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> holds(condition)).get());
        } catch (TimeoutException e) {
            WaitForAsyncUtils.asyncFx(() -> {
                Pictures.save(scene, Path.of("target", "main-job-failed.png"));
                return null;
            }).get();
            throw e;
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean holds(Callable<Boolean> condition) throws Exception {
        try {
            return condition.call();
        } catch (EmptyNodeQueryException e) {
            return false;
        }
    }

    private static String read(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(page).header("Accept-Language", "de").build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static final class NoDialogs implements FileDialogs {
        @Override
        public List<Path> open(String title, Kind kind) {
            return List.of();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
