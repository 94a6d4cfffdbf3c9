package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.settings.Settings;
import de.ladentheke.settings.Settings.Language;
import de.ladentheke.settings.Settings.Theme;
import java.nio.file.Files;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;

/** What is chosen is kept, and the marketplace is tried in plain words. */
class SettingsScreenTest extends ScreenTest {
    @Test
    void choicesAreKeptInTheFile() throws Exception {
        show("settings");
        interact(() -> lookup("#settings-theme").<ComboBox<Theme>>query().setValue(Theme.DARK));
        interact(() -> lookup("#settings-language").<ComboBox<Language>>query().setValue(Language.ENGLISH));
        clickOn("#settings-autostart");

        var file = folder.resolve("settings/settings.json");
        until(() -> Files.readString(file).contains("\"practiceAutostart\" : false"));
        var again = Settings.load(file).get();
        assertThat(again.theme()).isEqualTo(Theme.DARK);
        assertThat(again.language()).isEqualTo(Language.ENGLISH);
        assertThat(again.practiceAutostart()).isFalse();
        assertThat(shows("#settings-restart")).isTrue();
    }

    @Test
    void thePracticeMarketStartsAndStops() throws Exception {
        show("settings");
        until(() -> text("#settings-practice-state").equals("angehalten"));
        clickOn("#settings-practice-start");
        until(() -> text("#settings-practice-state").equals("läuft"));
        clickOn("#settings-practice-open");
        assertThat(window.opened).containsExactly(window.shop.practice().address().orElseThrow());

        clickOn("#settings-practice-stop");
        until(() -> text("#settings-practice-state").equals("angehalten"));
        assertThat(window.shop.practice().running()).isFalse();
    }

    @Test
    void anotherMarketIsTriedBeforeItIsUsed() throws Exception {
        try (var market = Market.start(new MarketOptions(folder.resolve("town"), 0, "127.0.0.1"))) {
            var token = market.registerShop("teehaus", "Teehaus");
            show("settings");
            clickOn("#settings-other");
            clickOn("#settings-address").write(market.address().toString());
            clickOn("#settings-shop").write("teehaus");
            clickOn("#settings-key").write("falsch");
            clickOn("#settings-check");
            until(() -> shows("#settings-answer"));
            assertThat(text("#settings-answer")).doesNotStartWith("✓").contains("Zugangsschlüssel");

            clickOn("#settings-key").write(token);
            clickOn("#settings-check");
            until(() -> shows("#settings-answer") && text("#settings-answer").startsWith("✓"));

            assertThat(window.settings.get().market()).isEqualTo(Settings.Market.OTHER);
            assertThat(window.secrets.get(market.address() + "#teehaus")).contains(token);
            var file = folder.resolve("settings/settings.json");
            until(() -> Files.readString(file).contains("teehaus"));
            assertThat(Files.readString(file)).contains("teehaus").doesNotContain(token);
        }
    }

    @Test
    void theFolderOfTheShopIsOpened() throws Exception {
        show("settings");
        interact(() -> lookup("#settings-open-folder").<javafx.scene.control.Button>query().fire());
        assertThat(window.opened).containsExactly(window.shop.folder().toUri());
    }
}
