package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.http.Connection.Outcome;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.woocommerce.WooAccess;
import de.ladentheke.publish.woocommerce.WooChannel;
import de.ladentheke.publish.woocommerce.WooCheck;
import de.ladentheke.publish.woocommerce.WooPlace;
import de.ladentheke.publish.woocommerce.WooServer;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is different from shop to shop: keys, prices, plug-ins. */
class WooSetupTest extends WooTest {
    @Test
    void keysThatDoNotFitAreNamed() {
        assumeStandIn();
        assertThat(check(WooServer.USER, "falsch").outcome()).isEqualTo(Outcome.TOKEN);
        assertThat(check(WooServer.CUSTOMER, "egal").outcome()).isEqualTo(Outcome.TOKEN);
        assertThat(check(WooServer.READ_KEY, "cs_1").outcome()).isEqualTo(Outcome.TOKEN);
        assertThat(check(WooServer.USER, WooServer.PASSWORD).outcome()).isEqualTo(Outcome.OK);
        assertThat(check(WooServer.USER, WooServer.PASSWORD).sentence()).contains("Testladen");
        assertThat(check(WooServer.KEY, "cs_1").outcome()).isEqualTo(Outcome.NO_PHOTOS);
        assertThat(check(WooServer.KEY, "cs_1").sentence()).contains("Testladen", "Anwendungspasswort");
        assertThat(check(WooServer.NO_FILES, WooServer.PASSWORD).outcome()).isEqualTo(Outcome.NO_PHOTOS);
        assertThat(woo.pictures()).isEmpty();
        assertThat(WooCheck.check("http://laden.example", "x", "y").outcome()).isEqualTo(Outcome.NOT_SECURE);
        assertThat(WooCheck.check("laden", "x", "y").outcome()).isEqualTo(Outcome.ADDRESS);
        assertThat(WooCheck.check(woo.address().toString(), "x", " ").outcome()).isEqualTo(Outcome.TOKEN);
    }

    private Connection check(String user, String secret) {
        return WooCheck.check(woo.address().toString(), user, secret);
    }

    @Test
    void consumerKeySendsEverythingButPhotos() {
        assumeStandIn();
        try (var byKey = new WooChannel(new WooAccess(woo.address(), WooServer.KEY, "cs_1", false));
                var other = new PublishingShop(Files.createDirectories(temp.resolve("key")), byKey)) {
            other.add("Mit Foto", "F-1", 490);
            var bare = other.add("Ohne Foto", "F-2", 490);
            other.change(bare, Field.PHOTOS, List.of());
            var report = other.publish();
            assertThat(report.refused()).singleElement().satisfies(refused -> assertThat(refused.toString()).contains("ck_"));
            assertThat(woo.products()).extracting(p -> p.path("name").asText()).doesNotContain("Mit Foto");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void shopWithNetPricesGetsNetPrices() {
        assumeStandIn();
        woo.server().setting("woocommerce_prices_include_tax", "no");
        shop.add("Seife", "S-1", 1_190);
        shop.publish();
        assertThat(woo.product("Seife").path("regular_price").asText()).isEqualTo("10.000000");
        assertThat(woo.shown()).isEqualTo(shop.meant());
    }

    @Test
    void shopInAnotherCurrencyGetsNothing() {
        assumeStandIn();
        woo.server().currency("CHF");
        shop.add("Seife", "S-1", 1_190);
        assertThatThrownBy(() -> shop.publisher.publish(Progress.NONE, (p, stage, detail) -> {}))
                .isInstanceOf(ChannelException.class);
        assertThat(woo.products()).isEmpty();
    }

    @Test
    void germanizedGetsItsUnitAndManufacturer() {
        assumeStandIn();
        woo.server().germanized();
        var honey = shop.add("Honig", "H-1", 740);
        shop.catalogue.change(honey.pk(), p -> p.with(Field.MANUFACTURER_ADDRESS, "Weg 1, 38640 Goslar")
                .with(Field.CONTENT_AMOUNT, 500_000L).with(Field.CONTENT_UNIT, "g"));
        shop.publish();
        var there = woo.product("Honig");
        assertThat(there.path("short_description").asText()).doesNotContain("Grundpreis");
        var maker = woo.server().terms().stream().filter(term -> term.has("formatted_address")).findFirst().orElseThrow();
        assertThat(maker.path("formatted_address").asText()).isEqualTo("Töpferei Harz\nWeg 1\n38640 Goslar");
        assertThat(WooPlace.meta(there, "_manufacturer_slug")).isEqualTo(maker.path("slug").asText());
        assertThat(woo.server().terms()).anySatisfy(term -> assertThat(term.path("slug").asText()).isEqualTo("kg"));
    }
}
