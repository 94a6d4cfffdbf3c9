package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.Vault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without a key store the keys are encrypted with a passphrase, which is asked for when it is needed and no earlier. */
class PassphraseTest extends PublishingScreenTest {
    private static final String PASSPHRASE = "nebel am brocken";
    private Market market;
    private String token;

    @BeforeEach
    void town() throws Exception {
        assumeTrue(Secrets.open(folder.resolve("probe")).vault().isPresent(), "this machine has a key store");
        market = Market.start(new MarketOptions(folder.resolve("town"), 0, "127.0.0.1"));
        token = market.registerShop("teehaus", "Teehaus");
    }

    @AfterEach
    void closeTown() {
        if (market != null) {
            market.close();
        }
    }

    @Test
    void theFirstKeyAsksForAPassphraseInTheWindowAndIsNotLostMeanwhile() throws Exception {
        show("settings");
        assertThat(shows("#passphrase-banner") || shows("#passphrase-card")).as("nothing is asked before it is needed").isFalse();
        new Thread(() -> window.secrets.put(name(), token)).start();
        until(() -> shows("#passphrase-banner #passphrase"));
        assertThat(allText("#passphrase-banner")).contains("bis dahin sind sie nicht gespeichert", "Ohne sie müssen alle Zugangsschlüssel neu eingegeben werden");
        assertThat(shows("#passphrase-card")).as("one form at a time").isFalse();
        assertThat(file()).doesNotExist();

        type("kurz", "kurz");
        until(() -> text("#passphrase-answer").contains("mindestens 8 Zeichen"));
        type(PASSPHRASE, "nebel am Brocken");
        until(() -> text("#passphrase-answer").contains("nicht gleich"));
        type(PASSPHRASE, PASSPHRASE);
        until(() -> !shows("#passphrase-banner"));

        assertThat(window.secrets.get(name())).contains(token);
        assertThat(Files.readString(file())).contains("argon2id").doesNotContain(token);
        until(() -> shows("#passphrase-card #passphrase-change"));
    }

    @Test
    void afterTheNextStartPublishingWaitsForThePassphraseAndThenGoesByItself() throws Exception {
        locked();
        product("Becher", "BEC-1", 1490);
        until(() -> shows("#passphrase-banner #passphrase-enter"));
        assertThat(shows("#passphrase-again")).isFalse();

        clickOn("#publish-button");
        until(() -> notice().contains("mit Ihrer Passphrase verschlossen"));
        until(() -> !window.publish.publishingProperty().get() && window.publish.statusProperty().get().waiting() == 1);
        type("nebel im brocken", null);
        until(() -> text("#passphrase-answer").contains("Diese Passphrase ist es nicht"));
        type(PASSPHRASE, null);

        until(() -> !shows("#passphrase-banner"));
        until(() -> window.publish.statusProperty().get().online() == 1);
        assertThat(window.publish.statusProperty().get().waiting()).isZero();
    }

    @Test
    void whoPutsItOffIsAskedAgainInTheSettingsAndWhenItIsNeeded() throws Exception {
        locked();
        until(() -> shows("#passphrase-later"));
        clickOn("#passphrase-later");
        until(() -> !shows("#passphrase-banner"));
        show("settings");
        until(() -> shows("#passphrase-card #passphrase"));

        show("publish");
        until(() -> shows("#passphrase-banner #passphrase"));
        show("settings");
        type(PASSPHRASE, null);
        until(() -> shows("#passphrase-card #passphrase-change"));
        clickOn("#passphrase-change");
        type("eine ganz andere", "eine ganz andere");
        until(() -> text("#passphrase-answer").contains("Die neue Passphrase gilt"));

        assertThat(unlocks(PASSPHRASE)).isFalse();
        assertThat(unlocks("eine ganz andere")).isTrue();
    }

    @Test
    void aForgottenPassphraseBeginsAnewAndSaysWhatIsLost() throws Exception {
        locked();
        until(() -> shows("#passphrase-forgotten"));
        clickOn("#passphrase-forgotten");
        assertThat(allText("#passphrase-banner")).contains("alle Zugangsschlüssel noch einmal eingeben");
        clickOn("#passphrase-cancel");
        until(() -> shows("#passphrase-forgotten"));
        clickOn("#passphrase-forgotten");
        clickOn("#passphrase-anew");
        until(() -> shows("#passphrase-banner #passphrase-again"));
        type("eine ganz andere", "eine ganz andere");

        until(() -> !shows("#passphrase-banner"));
        assertThat(window.secrets.get(name())).isEmpty();
        assertThat(unlocks("eine ganz andere")).isTrue();
    }

    /** A program that was set up yesterday and is started today. */
    private void locked() throws Exception {
        var yesterday = Secrets.open(window.settings.folder());
        assertThat(yesterday.vault().orElseThrow().unlock(PASSPHRASE.toCharArray())).isTrue();
        yesterday.put(name(), token);
        var setups = new ChannelSetups(window.shop.database());
        setups.listed().forEach(other -> setups.save(other.unlisted()));
        setups.save(ChannelSetup.of(name(), Map.of(ChannelOption.ADDRESS, market.address().toString(), ChannelOption.SHOP, "teehaus")));
        restart();
    }

    private boolean unlocks(String passphrase) {
        return Secrets.open(window.settings.folder()).vault().map(vault -> vault.unlock(passphrase.toCharArray())).orElseThrow();
    }

    private void type(String passphrase, String again) {
        interact(() -> {
            lookup("#passphrase").<TextInputControl>query().setText(passphrase);
            if (again != null) {
                lookup("#passphrase-again").<TextInputControl>query().setText(again);
            }
        });
        clickOn("#passphrase-enter");
    }

    private String name() {
        return MarketplaceAccess.of(market.address(), "teehaus", "").id();
    }

    private Path file() {
        return folder.resolve("settings/secrets-encrypted.json");
    }
}
