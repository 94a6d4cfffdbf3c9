package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;

/** A second place beside the practice marketplace: added, tried, published to at other prices, and removed again. */
class ChannelSetupTest extends ScreenTest {
    @Test
    void aTownsMarketplaceIsAddedTriedPublishedToAtItsOwnPricesAndRemoved() throws Exception {
        product();
        try (var market = Market.start(new MarketOptions(folder.resolve("town"), 0, "127.0.0.1"))) {
            var token = market.registerShop("teehaus", "Teehaus");
            show("publish");
            press("#channel-add");
            press("#setup-kind-marketplace");
            until(() -> text("#setup-example").replace('\u00a0', ' ').equals("Harzer Kräutertee: 6,90 € → 6,90 €"));
            until(() -> allText("#setup-categories").contains("Noch kein Artikel hat eine Kategorie."));
            type("#setup-address", market.address().toString());
            type("#setup-shop", "teehaus");
            type("#setup-secret", "falsch");
            press("#setup-check");
            until(() -> shows("#setup-answer") && text("#setup-answer").contains("Zugangsschlüssel"));
            type("#setup-secret", token);
            press("#setup-check");
            until(() -> shows("#setup-answer") && text("#setup-answer").startsWith("✓"));
            type("#setup-channel-name", "Marktplatz Harz");
            type("#setup-percent", "7,5");
            interact(() -> lookup("#setup-ending").<ComboBox<Integer>>query().setValue(99));
            until(() -> text("#setup-example").replace('\u00a0', ' ').equals("Harzer Kräutertee: 6,90 € → 6,99 €"));

            press("#setup-save");
            until(() -> window.channels.channels().size() == 2 && window.channels.currentProperty().get().name().equals("Marktplatz Harz"));
            var id = window.channels.channels().get(1).channel();
            assertThat(window.secrets.get(id)).contains(token);
            until(() -> window.channels.totalsProperty().get().waiting() == 1
                    && window.channels.channels().stream().allMatch(channel -> channel.publish().statusProperty().get().waiting() == 1));

            interact(window.channels::publishAll);
            until(() -> window.channels.channels().stream().allMatch(channel -> channel.publish().statusProperty().get().online() == 1));
            until(() -> notice().contains("Übungsmarkt: 1 Artikel veröffentlicht") && notice().contains("Marktplatz Harz: 1 Artikel veröffentlicht"));
            assertThat(read(market.shopPage("teehaus"))).contains("6,99").doesNotContain("6,90");
            assertThat(read(window.shop.practice().shopPage())).contains("6,90").doesNotContain("6,99");

            setUp(1);
            until(() -> lookup("#setup-percent").queryTextInputControl().getText().equals("7,5"));
            type("#setup-percent", "5");
            press("#setup-save");
            until(() -> shows(".channel-card") && window.channels.channels().get(1).entry().setup().rules().price().percent() == 500);
            setUp(1);
            until(() -> lookup("#setup-percent").queryTextInputControl().getText().equals("5"));
            until(() -> !lookup("#setup-remove").query().isDisabled());
            press("#setup-remove");
            until(() -> shows("#setup-remove-off"));
            press("#setup-remove-off");
            until(() -> window.channels.channels().size() == 1);
            assertThat(read(market.shopPage("teehaus"))).doesNotContain("Kräutertee");
            assertThat(window.secrets.get(id)).isEmpty();
        }
    }

    @Test
    void aPriceThatIsNoneAndAPlaceThatIsThereAlreadyAreTold() throws Exception {
        show("publish");
        press("#channel-add");
        press("#setup-kind-marketplace");
        type("#setup-percent", "viel");
        press("#setup-save");
        until(() -> text("#setup-problem").contains("zwischen -99 und 900"));
        type("#setup-percent", "");
        press("#setup-save");
        until(() -> text("#setup-problem").startsWith("Die Adresse fehlt"));
        press("#setup-back");
        press("#setup-kind-practice");
        press("#setup-save");
        until(() -> text("#setup-problem").equals("Diesen Ort gibt es schon als „Übungsmarkt“."));
    }

    @Test
    void whatIsHalfFilledInStaysUntilItIsGivenUp() throws Exception {
        show("publish");
        press("#channel-add");
        press("#setup-kind-woocommerce");
        type("#setup-address", "https://www.teehaus.example");
        show("profile");
        show("publish");
        assertThat(lookup("#setup-address").queryTextInputControl().getText()).isEqualTo("https://www.teehaus.example");
        press("#setup-back");
        press("#setup-back");
        until(() -> shows(".channel-card"));
        press("#channel-add");
        press("#setup-kind-woocommerce");
        assertThat(lookup("#setup-address").queryTextInputControl().getText()).isEqualTo("https://www.teehaus.example");

        press("#setup-cancel");
        press("#channel-add");
        press("#setup-kind-woocommerce");
        assertThat(lookup("#setup-address").queryTextInputControl().getText()).isEmpty();
    }

    @Test
    void theAddressChangesWhileSomethingIsSent() throws Exception {
        for (int i = 0; i < 120; i++) {
            window.shop.catalogue().save(Product.create(new EnumMap<>(Map.of(Field.NAME, "Tee " + i, Field.SKU, "TEE-" + i,
                    Field.PRICE_GROSS, Money.ofCents(690), Field.PHOTOS, List.of(new Photo(photo(), ""))))));
        }
        try (var first = Market.start(new MarketOptions(folder.resolve("first"), 0, "127.0.0.1"));
                var second = Market.start(new MarketOptions(folder.resolve("second"), 0, "127.0.0.1"))) {
            add(first.address().toString(), first.registerShop("teehaus", "Teehaus"));
            var before = window.channels.channels().get(1);
            setUp(1);
            interact(before.publish()::publishNow);
            until(() -> shows(".channel-card"));
            until(() -> read(first.shopPage("teehaus")).contains("Tee "));
            setUp(1);
            type("#setup-address", second.address().toString());
            type("#setup-secret", second.registerShop("teehaus", "Teehaus"));
            press("#setup-save");
            press("#setup-move-keep");

            until(() -> window.channels.channels().size() == 2 && window.channels.channels().get(1) != before);
            var now = window.channels.channels().get(1).publish();
            assertThat(before.publish().publishingProperty().get()).isFalse();
            until(() -> now.statusProperty().get().waiting() == 120);
            interact(now::publishNow);
            until(() -> now.statusProperty().get().online() == 120);
            assertThat(read(second.shopPage("teehaus"))).contains("120 Artikel");
        }
    }

    @Test
    void whoMovesIsAskedWhatBecomesOfTheProductsAtTheOldPlace() throws Exception {
        product();
        try (var first = Market.start(new MarketOptions(folder.resolve("first"), 0, "127.0.0.1"));
                var second = Market.start(new MarketOptions(folder.resolve("second"), 0, "127.0.0.1"))) {
            add(first.address().toString(), first.registerShop("teehaus", "Teehaus"));
            var before = window.channels.channels().get(1);
            until(() -> before.publish().statusProperty().get().waiting() == 1);
            interact(before.publish()::publishNow);
            until(() -> before.publish().statusProperty().get().online() == 1);
            setUp(1);
            type("#setup-address", second.address().toString());
            type("#setup-secret", second.registerShop("teehaus", "Teehaus"));
            press("#setup-save");
            press("#setup-move-not");
            assertThat(shows("#setup-move-off")).isFalse();
            assertThat(read(first.shopPage("teehaus"))).contains("Harzer Kräutertee");

            press("#setup-save");
            press("#setup-move-off");
            until(() -> window.channels.channels().get(1) != before && window.channels.channels().size() == 2);
            assertThat(read(first.shopPage("teehaus"))).doesNotContain("Harzer Kräutertee");
            until(() -> window.channels.channels().get(1).publish().statusProperty().get().waiting() == 1);
        }
    }

    @Test
    void nothingIsTakenOffForAMoveThatCannotBeSaved() throws Exception {
        product();
        try (var first = Market.start(new MarketOptions(folder.resolve("first"), 0, "127.0.0.1"))) {
            add(first.address().toString(), first.registerShop("teehaus", "Teehaus"));
            var channel = window.channels.channels().get(1);
            until(() -> channel.publish().statusProperty().get().waiting() == 1);
            interact(channel.publish()::publishNow);
            until(() -> channel.publish().statusProperty().get().online() == 1);
            setUp(1);
            type("#setup-address", "https://markt.example");
            type("#setup-percent", "viel");
            press("#setup-save");
            until(() -> text("#setup-problem").contains("zwischen -99 und 900") || shows("#setup-move-off"));
            assertThat(shows("#setup-move-off")).as("what is wrong is told first").isFalse();
        }
    }

    @Test
    void newRulesDoNotStopWhatIsSent() throws Exception {
        product();
        show("publish");
        until(() -> window.publish.statusProperty().get().waiting() == 1);
        var publish = window.publish;
        setUp(0);
        type("#setup-channel-name", "Zum Üben");
        type("#setup-percent", "10");
        press("#setup-save");
        until(() -> text("#publish-card .section-title").equals("Zum Üben"));
        assertThat(window.channels.channels().getFirst().publish()).as("the same one goes on").isSameAs(publish);
        interact(publish::publishNow);
        until(() -> publish.statusProperty().get().online() == 1);
        assertThat(read(window.shop.practice().shopPage())).contains("7,59");
    }

    @Test
    void aFeedIsSetUpWithItsRareDetails() throws Exception {
        show("publish");
        press("#channel-add");
        press("#setup-kind-feed");
        assertThat(shows("#setup-name")).isFalse();
        press("#setup-more");
        var place = java.nio.file.Files.createDirectory(folder.resolve("liste"));
        type("#setup-address", "https://www.teehaus.example");
        type("#setup-folder", place.toString());
        type("#setup-name", "teehaus");
        press("#setup-save");

        until(() -> window.channels.channels().size() == 2);
        assertThat(window.channels.channels().get(1).entry().setup().options()).containsEntry("name", "teehaus").containsEntry("folder", place.toString());
    }

    private void add(String address, String token) throws Exception {
        show("publish");
        press("#channel-add");
        press("#setup-kind-marketplace");
        type("#setup-address", address);
        type("#setup-shop", "teehaus");
        type("#setup-secret", token);
        press("#setup-save");
        until(() -> window.channels.channels().size() == 2);
    }

    private String photo() throws Exception {
        return window.shop.photos().add(TestPhoto.write(folder.resolve("tee.png"))).sha256();
    }

    @Test
    void thePracticeMarketStartsAndStopsOnItsPage() throws Exception {
        show("publish");
        press("#channel-set-up");
        until(() -> text("#practice-state").equals("angehalten"));
        press("#practice-start");
        until(() -> text("#practice-state").equals("läuft"));
        press("#practice-stop");
        until(() -> text("#practice-state").equals("angehalten"));
        assertThat(window.shop.practice().running()).isFalse();
    }

    private void setUp(int channel) {
        var name = window.channels.channels().get(channel).name();
        interact(() -> lookup(".channel-card #channel-set-up").queryAllAs(Button.class).stream()
                .filter(button -> button.getAccessibleText().contains(name)).findFirst().orElseThrow().fire());
    }

    private void press(String selector) throws Exception {
        until(() -> shows(selector));
        interact(() -> lookup(selector).<ButtonBase>query().fire());
    }

    private void type(String selector, String text) {
        interact(() -> lookup(selector).queryTextInputControl().setText(text));
    }

    private void product() throws Exception {
        var picture = window.shop.photos().add(TestPhoto.write(folder.resolve("tee.png"))).sha256();
        window.shop.catalogue().save(Product.create(new EnumMap<>(Map.of(Field.NAME, "Harzer Kräutertee", Field.SKU, "TEE-1",
                Field.PRICE_GROSS, Money.ofCents(690), Field.PHOTOS, List.of(new Photo(picture, ""))))));
    }

    private static String read(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
