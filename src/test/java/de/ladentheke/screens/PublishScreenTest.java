package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.publish.ui.PublishViewModel;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/** From a change to the marketplace and back, with a real marketplace on this computer. */
class PublishScreenTest extends ScreenTest {
    @Test
    void everythingThatWaitsGoesOutAndCustomersSeeIt() throws Exception {
        product("Waldbaden im Harz", "BUCH-1", 1999, true);
        product("Trinkflasche 0,7 l", "FLA-07", 2200, true);
        product("Keramikbecher", "BEC-044", 1450, false);
        show("publish");
        until(() -> rows("#publish-outgoing") == 2 && rows("#publish-blocked") == 1);
        assertThat(text("#publish-summary")).isEqualTo("Noch kein Artikel online · 2 Änderungen warten");
        until(() -> allText("#publish-blocked").contains("Keramikbecher") && allText("#publish-blocked").contains("Foto hinzufügen"));

        interact(() -> window.publish.publishNow());
        until(() -> text("#publish-summary").startsWith("2 Artikel online · nichts wartet · zuletzt heute"));

        until(() -> allText("#publish-outgoing").contains("✓ online") && !allText("#publish-outgoing").contains("wartet"));
        assertThat(notice()).contains("2 Artikel veröffentlicht, 2 Fotos");
        clickOn("#publish-view-market");
        until(() -> window.opened.size() == 1);
        assertThat(read(window.opened.getFirst())).contains("Waldbaden im Harz").contains("Trinkflasche").doesNotContain("Keramikbecher");
    }

    @Test
    void whatIsMissingLeadsToItsField() throws Exception {
        product("Keramikbecher", "BEC-044", 1450, false);
        show("publish");
        until(() -> shows("#publish-blocked") && rows("#publish-blocked") == 1);

        interact(() -> lookup("#publish-blocked .hyperlink").<Hyperlink>query().fire());

        until(() -> window.screens.current().id().equals("catalogue"));
        until(() -> shows(".detail") && allText(".detail").contains("Keramikbecher"));
        until(() -> lookup("#photo-add").query().isFocused());
    }

    @Test
    void ofManyThatStayTheRestIsOneClickAway() throws Exception {
        for (int i = 0; i < 203; i++) {
            product("Becher " + i, "BEC-" + i, 1450, false);
        }
        show("publish");
        until(() -> shows("#publish-more-blocked") && rows("#publish-blocked") == 200);
        assertThat(text("#publish-more-blocked")).isEqualTo("3 weitere Artikel zeigen");
        assertThat(shows("#publish-more")).isFalse();

        clickOn("#publish-more-blocked");

        until(() -> rows("#publish-blocked") == 203 && !shows("#publish-more-blocked"));
    }

    @Test
    void aChangeShowsItselfWithTheOldPrice() throws Exception {
        var book = product("Waldbaden im Harz", "BUCH-1", 1999, true);
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().online() == 1);
        show("publish");
        until(() -> shows("#publish-done"));

        window.shop.catalogue().change(book.pk(), p -> p.with(Field.PRICE_GROSS, Money.ofCents(1799)));

        until(() -> shows("#publish-outgoing") && allText("#publish-outgoing").replace('\u00a0', ' ').contains("17,99 €"));
        until(() -> allText("#publish-outgoing").replace('\u00a0', ' ').contains("19,99 €"));
    }

    @Test
    void withoutALineItWaitsAndGoesWhenTheMarketIsBack() throws Exception {
        var address = waitsForALine();
        try (var market = Market.start(new MarketOptions(folder.resolve("town"), address.getPort(), "127.0.0.1"))) {
            clickOn("#publish-again");
            until(() -> text("#publish-summary").startsWith("1 Artikel online · nichts wartet"));
            assertThat(text("#publish-state")).isEqualTo("aktuell");
            assertThat(read(market.shopPage("teehaus"))).contains("Waldbaden im Harz");
        }
    }

    /** The window stays open, and nobody clicks. */
    @Test
    void whenTheLineIsBackItGoesByItselfWithWhatWasChangedMeanwhile() throws Exception {
        var address = waitsForALine();
        var book = window.shop.catalogue().bySku("BUCH-1").orElseThrow();
        window.shop.catalogue().change(book.pk(), one -> one.with(Field.NAME, "Waldbaden im Oberharz"));
        try (var market = Market.start(new MarketOptions(folder.resolve("town"), address.getPort(), "127.0.0.1"))) {
            until(60, () -> text("#publish-summary").startsWith("1 Artikel online · nichts wartet"));
            assertThat(text("#publish-state")).isEqualTo("aktuell");
            assertThat(read(market.shopPage("teehaus"))).contains("Waldbaden im Oberharz");
        }
    }

    /** The owner has clicked, and there is no marketplace. @return where it was */
    private URI waitsForALine() throws Exception {
        product("Waldbaden im Harz", "BUCH-1", 1999, true);
        URI address;
        String token;
        try (var market = Market.start(new MarketOptions(folder.resolve("town"), 0, "127.0.0.1"))) {
            address = market.address();
            token = market.registerShop("teehaus", "Teehaus");
        }
        var town = other(address, token);
        show("publish");
        until(() -> text("#publish-state").equals("offline"));

        interact(town::publishNow);
        until(() -> text("#publish-state").equals("1 warten"));
        assertThat(text("#publish-trouble")).startsWith("Keine Verbindung zum Marktplatz. Wird gesendet, sobald Internet da ist. Nächster Versuch in");
        return address;
    }

    @Test
    void whereNothingWaitsNothingIsPromisedToBeSent() throws Exception {
        URI address;
        try (var market = Market.start(new MarketOptions(folder.resolve("town"), 0, "127.0.0.1"))) {
            address = market.address();
        }
        var town = other(address, "schluessel");
        show("publish");
        until(() -> text("#publish-state").equals("offline"));
        interact(town::publishNow);
        until(() -> text("#publish-trouble").equals("Der Marktplatz ist gerade nicht erreichbar."));
        assertThat(notice()).contains("Der Marktplatz ist gerade nicht erreichbar.").doesNotContain("gesendet");
        assertThat(shows("#publish-cancel-wish")).isFalse();
    }

    @Test
    void aKeyThatIsRefusedSaysSo() throws Exception {
        product("Waldbaden im Harz", "BUCH-1", 1999, true);
        try (var market = Market.start(new MarketOptions(folder.resolve("town"), 0, "127.0.0.1"))) {
            market.registerShop("teehaus", "Teehaus");
            interact(other(market.address(), "falsch")::publishNow);
            until(() -> notice().contains("Zugangsschlüssel"));
            clickOn("#notice-action");
            until(() -> shows("#channel-setup") && text("#setup-title").equals("Marktplatz einrichten"));
        }
    }

    @Test
    void nothingToDoIsSaidKindly() throws Exception {
        show("publish");
        until(() -> shows("#publish-nothing"));
        assertThat(shows("#publish-outgoing")).isFalse();
    }

    @Test
    void theProfileIsCheckedKeptAndSent() throws Exception {
        show("profile");
        clickOn("#profile-name").write("Teehaus Brocken");
        clickOn("#profile-zip").write("3885");
        clickOn("#profile-city").write("Wernigerode");
        clickOn("#profile-phone");
        assertThat(text("#profile-problem-zip")).isEqualTo("Die Postleitzahl hat fünf Ziffern.");
        until(() -> window.shop.profiles().get().get(de.ladentheke.publish.ShopProfile.Field.CITY).equals("Wernigerode"));
        assertThat(window.shop.profiles().get().get(de.ladentheke.publish.ShopProfile.Field.ZIP)).isEmpty();

        product("Waldbaden im Harz", "BUCH-1", 1999, true);
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().online() == 1);
        assertThat(read(window.shop.practice().shopPage())).contains("Teehaus Brocken");
    }

    /** A town's marketplace in the place of the practice marketplace. */
    private PublishViewModel other(URI address, String token) throws Exception {
        var id = MarketplaceAccess.of(address, "teehaus", token).id();
        var setups = new ChannelSetups(window.shop.database());
        window.secrets.put(id, token);
        setups.save(ChannelSetup.of(id, Map.of(ChannelOption.ADDRESS, address.toString(), ChannelOption.SHOP, "teehaus")));
        setups.remove(window.channels.channels().getFirst().channel());
        interact(window.channels::reload);
        until(() -> window.channels.channels().getFirst().channel().equals(id));
        return window.channels.channels().getFirst().publish();
    }

    private Product product(String name, String sku, long cents, boolean withPhoto) throws Exception {
        var values = new EnumMap<Field, Object>(Map.of(Field.NAME, name, Field.SKU, sku, Field.PRICE_GROSS, Money.ofCents(cents)));
        if (withPhoto) {
            var picture = TestPhoto.write(folder.resolve(sku + ".png"));
            values.put(Field.PHOTOS, List.of(new Photo(window.shop.photos().add(picture).sha256(), "")));
        }
        return window.shop.catalogue().save(Product.create(values));
    }

    private int rows(String table) {
        return lookup(table).<TableView<?>>query().getItems().size();
    }

    private static String read(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
