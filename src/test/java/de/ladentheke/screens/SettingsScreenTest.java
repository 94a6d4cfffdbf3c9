package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.settings.Settings;
import de.ladentheke.settings.Settings.Language;
import de.ladentheke.settings.Settings.Theme;
import java.nio.file.Files;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;

/** What is chosen is kept. */
class SettingsScreenTest extends ScreenTest {
    @Test
    void choicesAreKeptInTheFile() throws Exception {
        show("settings");
        interact(() -> lookup("#settings-theme").<ComboBox<Theme>>query().setValue(Theme.DARK));
        interact(() -> lookup("#settings-language").<ComboBox<Language>>query().setValue(Language.ENGLISH));

        var file = folder.resolve("settings/settings.json");
        until(() -> Files.readString(file).contains("ENGLISH"));
        var again = Settings.load(file).get();
        assertThat(again.theme()).isEqualTo(Theme.DARK);
        assertThat(again.language()).isEqualTo(Language.ENGLISH);
        assertThat(shows("#settings-restart")).isTrue();
    }

    @Test
    void theChannelsAreOneClickAway() {
        show("settings");
        clickOn("#settings-channels");
        assertThat(window.screens.current().id()).isEqualTo("publish");
    }

    @Test
    void theFolderOfTheShopIsOpened() throws Exception {
        show("settings");
        interact(() -> lookup("#settings-open-folder").<javafx.scene.control.Button>query().fire());
        assertThat(window.opened).containsExactly(window.shop.folder().toUri());
    }
}
