package de.ladentheke.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelRules;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.publish.ui.channels.ChannelDraft;
import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shop publishes to when it is opened: new, from an earlier version, and as the sample. */
class ShopChannelsTest {
    private static final String TOWN = "marketplace:https://markt.example/teehaus";

    @TempDir Path folder;
    private Shop shop;
    private ChannelSetups setups;

    @BeforeEach
    void open() {
        shop = Shop.open(folder.resolve("shop"));
        setups = new ChannelSetups(shop.database());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aNewShopHasThePracticeMarketplace() {
        try (var channels = channels(Settings.load(folder.resolve("settings.json")))) {
            assertThat(channels.all()).extracting(OpenChannel::name).containsExactly("Übungsmarkt");
        }
    }

    @Test
    void theMarketplaceOfEarlierSettingsIsTakenOverOnceWithItsKey() throws Exception {
        Files.writeString(folder.resolve("settings.json"),
                "{\"market\":\"OTHER\",\"marketAddress\":\"https://markt.example\",\"marketShop\":\"teehaus\"}");
        setups.save(ChannelSetup.of(PracticeChannel.ID, Map.of()));
        var settings = Settings.load(folder.resolve("settings.json"));
        var secrets = Secrets.open(folder);
        secrets.vault().ifPresent(vault -> vault.unlock("nebel am brocken".toCharArray()));
        secrets.put("https://markt.example#teehaus", "geheim");

        try (var channels = channels(settings)) {
            assertThat(channels.all()).extracting(channel -> channel.setup().channel()).as("only where it published before").containsExactly(TOWN);
            assertThat(channels.all().getFirst().name()).isEqualTo("markt.example");
            assertThat(new ChannelSecrets(secrets).get(channels.all().getFirst().setup())).contains("geheim");
        }
        assertThat(folder.resolve("settings.json")).content().doesNotContain("markt.example");
        setups.remove(TOWN);
        try (var channels = channels(Settings.load(folder.resolve("settings.json")))) {
            assertThat(channels.all()).extracting(OpenChannel::name).as("not a second time").containsExactly("Übungsmarkt");
        }
    }

    @Test
    void whatWasNeverAPlaceIsForgotten() {
        setups.save(ChannelSetup.of("unnamed", Map.of()));
        try (var channels = channels(Settings.load(folder.resolve("settings.json")))) {
            assertThat(channels.all()).extracting(OpenChannel::name).containsExactly("Übungsmarkt");
        }
    }

    @Test
    void theSampleShopKeepsToThePracticeMarketplace() {
        setups.save(ChannelSetup.of(TOWN, Map.of("address", "https://markt.example/", "shop", "teehaus")));
        try (var channels = ShopChannels.practice(shop)) {
            assertThat(channels.all()).extracting(channel -> channel.setup().channel()).containsExactly(PracticeChannel.ID);
        }
    }

    @Test
    void aMarketplaceElsewhereIsRememberedButNotShown() {
        try (var channels = channels(Settings.load(folder.resolve("settings.json")))) {
            channels.elsewhere("https://markt.example", "teehaus", "geheim");
            assertThat(channels.all()).hasSize(1);
            assertThat(setups.find(TOWN).orElseThrow().listed()).isFalse();
        }
    }

    /** The owner corrects the folder: nothing that was kept back or hidden comes to light there, no plan is lost. */
    @Test
    void aPlaceThatMovesKeepsWhatTheOwnerDecided() throws Exception {
        var cup = shop.catalogue().save(Product.create(Map.of(Field.NAME, "Becher")));
        var bowl = shop.catalogue().save(Product.create(Map.of(Field.NAME, "Schale")));
        var secrets = Secrets.open(folder);
        try (var channels = new ShopChannels(shop, Settings.load(folder.resolve("settings.json")), secrets)) {
            var desk = new OwnChannels(shop, channels, secrets);
            var before = desk.save(draft("", "eins"), "").orElseThrow();
            setups.hide(before, true, cup.pk());
            channels.get(before).orElseThrow().publisher().holds().holdBack(List.of(bowl.pk()));
            shop.schedule().plan(before, Instant.parse("2030-01-01T19:00:00Z"), List.of());

            var after = desk.save(draft(before, "zwei"), "").orElseThrow();
            assertThat(after).isNotEqualTo(before);
            assertThat(setups.hidden(after)).containsExactly(cup.pk());
            assertThat(shop.schedule().planned()).singleElement().satisfies(planned -> assertThat(planned.channel()).isEqualTo(after));
            long[] held = shop.database().read(tx -> tx.keys("SELECT product FROM channel_hold WHERE channel = ?", after));
            assertThat(held).containsExactly(bowl.pk());
        }
    }

    private ChannelDraft draft(String channel, String name) throws Exception {
        var place = Files.createDirectories(folder.resolve(name));
        return new ChannelDraft(channel, ChannelKind.WEBSITE, "", Map.of("target", "folder", "folder", place.toString()), ChannelRules.NONE);
    }

    private ShopChannels channels(Settings settings) {
        return new ShopChannels(shop, settings, Secrets.open(folder));
    }
}
