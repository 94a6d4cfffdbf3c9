package de.ladentheke.settings;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.settings.Settings.Language;
import de.ladentheke.settings.Settings.Market;
import de.ladentheke.settings.Settings.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir Path folder;

    @Test
    void areKeptInTheFile() {
        var file = folder.resolve("deep/settings.json");
        Settings.load(file).update(v -> v.withTheme(Theme.DARK).withLanguage(Language.ENGLISH).withPracticeAutostart(false));

        var again = Settings.load(file).get();

        assertThat(again.theme()).isEqualTo(Theme.DARK);
        assertThat(again.language()).isEqualTo(Language.ENGLISH);
        assertThat(again.practiceAutostart()).isFalse();
        assertThat(file.getParent()).isDirectoryNotContaining(p -> p.toString().endsWith(".tmp"));
    }

    @Test
    void theMarketplaceOfAnEarlierVersionIsReadUntilItIsTakenOver() throws Exception {
        var file = folder.resolve("settings.json");
        Files.writeString(file, "{\"market\":\"OTHER\",\"marketAddress\":\" https://markt.example \",\"marketShop\":\"teehaus\"}");
        var settings = Settings.load(file);
        assertThat(settings.get().market()).isEqualTo(Market.OTHER);
        assertThat(settings.get().marketAddress()).isEqualTo("https://markt.example");

        settings.update(Values::withoutMarket);

        assertThat(file).content().doesNotContain("market");
    }

    @Test
    void startWithDefaultsWhereThereIsNoFile() {
        var settings = Settings.load(folder.resolve("settings.json"));

        assertThat(settings.get()).isEqualTo(Values.DEFAULT);
        assertThat(settings.get().practiceAutostart()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDamagedFileIsKeptAside() throws Exception {
        var file = folder.resolve("settings.json");
        Files.writeString(file, "{\"theme\": \"DA");

        assertThat(Settings.load(file).get()).isEqualTo(Values.DEFAULT);
        assertThat(folder.resolve("settings.json.damaged")).hasContent("{\"theme\": \"DA");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatALaterVersionWroteDoesNotHurt() throws Exception {
        var file = folder.resolve("settings.json");
        Files.writeString(file, "{\"theme\":\"SEPIA\",\"language\":\"GERMAN\",\"colour\":\"#fff\"}");

        var values = Settings.load(file).get();

        assertThat(values.theme()).isEqualTo(Theme.SYSTEM);
        assertThat(values.language()).isEqualTo(Language.GERMAN);
    }

    @Test
    void listenersHearOnlyRealChanges() {
        var settings = Settings.load(folder.resolve("settings.json"));
        var heard = new ArrayList<String>();
        settings.addListener((before, now) -> heard.add(before.theme() + ">" + now.theme()));

        settings.update(v -> v.withTheme(Theme.LIGHT));
        settings.update(v -> v.withTheme(Theme.LIGHT));

        assertThat(heard).containsExactly("SYSTEM>LIGHT");
    }

    @Test
    void areSavedWhereTheProgramWantsIt() {
        var file = folder.resolve("settings.json");
        var settings = Settings.load(file);
        var work = new ArrayList<Runnable>();
        settings.saveOn(work::add);

        settings.update(v -> v.withTheme(Theme.LIGHT));
        settings.update(v -> v.withTheme(Theme.DARK));
        assertThat(file).doesNotExist();

        work.forEach(Runnable::run);
        assertThat(Settings.load(file).get().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void lieWhereEachSystemWantsThem() {
        assertThat(SettingsFolder.of("Linux", "/home/a", k -> null)).isEqualTo(Path.of("/home/a/.config/ladentheke"));
        assertThat(SettingsFolder.of("Linux", "/home/a", k -> "/c")).isEqualTo(Path.of("/c/ladentheke"));
        assertThat(SettingsFolder.of("Linux", "/home/a", k -> "relative")).isEqualTo(Path.of("/home/a/.config/ladentheke"));
        assertThat(SettingsFolder.of("Mac OS X", "/Users/a", k -> null)).isEqualTo(Path.of("/Users/a/Library/Application Support/Ladentheke"));
        assertThat(SettingsFolder.of("Windows 11", "/u", k -> "/roaming")).isEqualTo(Path.of("/roaming/Ladentheke"));
    }
}
