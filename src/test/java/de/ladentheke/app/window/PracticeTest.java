package de.ladentheke.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Query;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.publish.ui.channels.ChannelModel;
import de.ladentheke.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The sample shop beside the owner's own one: neither touches the other. */
class PracticeTest extends ApplicationTest {
    @TempDir
    static Path temp;

    private final TestOutside outside = new TestOutside();
    private Path home;
    private Settings settings;
    private ShopWindow window;

    @Override
    public void start(Stage stage) throws Exception {
        var folder = Files.createTempDirectory(temp, "practice");
        home = folder.resolve("Ladentheke");
        settings = Settings.load(folder.resolve("settings.json"));
        var own = Shop.open(home);
        new ChannelSetups(own.database()).save(ChannelSetup.of("marketplace:https://markt.example/teehaus", Map.of(ChannelOption.ADDRESS, "https://markt.example/")));
        window = new ShopWindow(stage, settings, outside.outside(), own);
        window.show(1000, 800);
        stage.show();
    }

    @AfterEach
    void close() {
        interact(window::close);
    }

    @Test
    void thereAndBackAndThereAgain() {
        until(() -> lookup("#first-sample").query().isVisible());
        assertThat(lookup(".choice").queryAll()).as("three ways to begin").hasSize(3);
        assertThat(lookup("#practice-banner").tryQuery()).isEmpty();
        clickOn("#first-sample");
        until(window::here, 60);
        assertThat(lookup("#practice-banner .label").queryAs(Label.class).getText()).isEqualTo("Musterladen zum Üben – nichts davon ist echt");
        assertThat(window.shop().folder().toAbsolutePath()).isEqualTo(ShopWindow.sampleFolder(home.toAbsolutePath()));
        until(() -> window.shop().catalogue().find(Query.ALL).length == 56);
        assertThat(window.wiring().publish().channels()).as("a real marketplace is never reached from here").extracting(ChannelModel::name).containsExactly("Übungsmarkt");
        assertThat(lookup("#channel-add").queryAll()).as("and none can be added").isEmpty();
        rename("Probeartikel");

        clickOn("#practice-back");
        until(() -> !window.here());
        assertThat(lookup("#practice-banner").tryQuery()).isEmpty();
        assertThat(window.shop().folder().toAbsolutePath()).isEqualTo(home.toAbsolutePath());
        assertThat(window.shop().catalogue().find(Query.ALL)).as("the owner's shop").isEmpty();
        assertThat(settings.get().shopFolder()).as("the next start opens the owner's shop").doesNotContain("Musterladen");

        until(() -> lookup("#first-product").query().isVisible());
        clickOn("#first-product");
        until(() -> lookup("#field-name").query().isFocused());
        write("Waldhonig");
        clickOn("#nav-practice");
        until(window::here);
        assertThat(window.shop().catalogue().find(Query.ALL)).as("as it was left").hasSize(56);
        assertThat(window.shop().catalogue().find(Query.ALL.withSearch("Probeartikel"))).hasSize(1);

        clickOn("#practice-back");
        until(() -> !window.here());
        assertThat(window.shop().catalogue().find(Query.ALL)).as("what was being typed was stored").hasSize(1);
        assertThat(window.shop().catalogue().get(window.shop().catalogue().find(Query.ALL)[0]).orElseThrow().get(Field.NAME)).isEqualTo("Waldhonig");
    }

    private void rename(String name) {
        until(() -> lookup("#field-name").tryQuery().filter(node -> node.isVisible()).isPresent() && window.wiring().list().selectedProperty().get() != 0);
        until(() -> !field().getText().isEmpty());
        interact(() -> {
            field().requestFocus();
            field().selectAll();
        });
        write(name).type(KeyCode.ENTER);
        until(() -> window.shop().catalogue().find(Query.ALL.withSearch(name)).length == 1);
    }

    private TextField field() {
        return lookup("#field-name").queryAs(TextField.class);
    }

    private static void until(Callable<Boolean> condition) {
        until(condition, 20);
    }

    private static void until(Callable<Boolean> condition, int seconds) {
        try {
            WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("did not come about", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
