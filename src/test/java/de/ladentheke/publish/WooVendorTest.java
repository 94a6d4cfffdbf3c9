package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.faults.Fault;
import de.ladentheke.faults.Plan;
import de.ladentheke.publish.http.Connection.Outcome;
import de.ladentheke.publish.woocommerce.WooAccess;
import de.ladentheke.publish.woocommerce.WooChannel;
import de.ladentheke.publish.woocommerce.WooCheck;
import de.ladentheke.publish.woocommerce.WooServer;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vendor of a marketplace made with Dokan. */
class WooVendorTest extends WooTest {
    private WooChannel vendor;
    private PublishingShop stall;

    @BeforeEach
    void stall() throws IOException {
        assumeStandIn();
        woo.server().dokan("publish");
        woo.server().others("Töpferwaren", "FREMD-1");
        vendor = new WooChannel(new WooAccess(line.address(), WooServer.VENDOR, WooServer.PASSWORD, false));
        stall = new PublishingShop(Files.createDirectories(temp.resolve("stand")), vendor);
    }

    @AfterEach
    void closeStall() {
        if (stall != null) {
            stall.close();
            vendor.close();
        }
    }

    @Test
    void theAccessIsRecognised() {
        assertThat(WooCheck.check(woo.address().toString(), WooServer.VENDOR, WooServer.PASSWORD).outcome()).isEqualTo(Outcome.OK);
        assertThat(WooCheck.check(woo.address().toString(), WooServer.CUSTOMER, WooServer.PASSWORD).outcome()).isEqualTo(Outcome.TOKEN);
        assertThat(WooCheck.check(woo.address().toString(), WooServer.USER, WooServer.PASSWORD).outcome()).as("who runs it").isEqualTo(Outcome.OK);
    }

    @Test
    void publishesChangesAndTakesOffOwnProductsOnly() throws IOException {
        var cup = pottery("Becher", "BEC-1", 1490);
        var bowl = pottery("Schale", "SCH-1", 2490);
        assertThat(stall.publish().published()).isEqualTo(2);
        assertThat(woo.shown()).containsEntry("", "").hasSize(3).containsAllEntriesOf(stall.meant());
        assertThat(woo.product("Becher").path("categories").get(0).path("name").asText()).isEqualTo("Töpferwaren");
        assertThat(woo.product("Becher").path("images")).isNotEmpty();

        stall.change(cup, Field.PRICE_GROSS, Money.ofCents(1690));
        stall.catalogue.archive(List.of(bowl.pk()), true);
        var report = stall.publish();
        assertThat(report.published()).isEqualTo(1);
        assertThat(report.takenOff()).isEqualTo(1);
        assertThat(woo.product("Becher").path("regular_price").asText()).isEqualTo("16.90");
        assertThat(woo.product("Schale").path("status").asText()).isEqualTo("draft");
        assertThat(vendor.manifest(null).items()).containsOnlyKeys(cup.uid().toString());
        assertThat(stall.publish().published()).isZero();
        assertThat(woo.product("Anderswo").path("sku").asText()).isEqualTo("FREMD-1");
    }

    @Test
    void variantsGoOneByOneAndThoseThatAreNoMoreGo() throws IOException {
        var jumper = stall.catalogue.change(pottery("Krug", "K-1", 2000).pk(), p -> p.withVariants(List.of(
                p.variants().getFirst().with(Field.COLOR, "Blau"), variant("K-2", "Grün", "", 2100))));
        assertThat(stall.publish().published()).isEqualTo(1);
        var there = woo.product("Krug");
        assertThat(of(woo.variations(there.path("id").asLong()), "regular_price")).containsExactlyInAnyOrder("20.00", "21.00");
        assertThat(there.path("status").asText()).isEqualTo("publish");

        stall.catalogue.change(jumper.pk(), p -> p.withVariants(List.of(p.variants().getLast().with(Field.PRICE_GROSS, Money.ofCents(2200)), variant("K-3", "Rot", "", 2300))));
        assertThat(stall.publish().published()).isEqualTo(1);
        assertThat(of(woo.variations(there.path("id").asLong()), "regular_price")).containsExactlyInAnyOrder("22.00", "23.00");
    }

    @Test
    void whatIsLookedAtFirstCountsAsSentAndStaysInSightWhenItChanges() throws IOException {
        woo.server().dokan("pending");
        var cup = pottery("Becher", "BEC-1", 1490);
        stall.publish();
        assertThat(woo.product("Becher").path("status").asText()).isEqualTo("pending");
        assertThat(stall.publish().published()).isZero();
        assertThat(vendor.manifest(null).items()).containsOnlyKeys(cup.uid().toString());

        woo.server().dokan("publish");
        woo.post("wp-json/wc/v3/products/" + woo.product("Becher").path("id").asLong(), com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode().put("status", "publish"));
        woo.server().dokan("pending");
        stall.change(cup, Field.PRICE_GROSS, Money.ofCents(1690));
        assertThat(stall.publish().published()).isEqualTo(1);
        assertThat(woo.product("Becher").path("status").asText()).isEqualTo("publish");
    }

    @Test
    void whatTheMarketplaceDoesNotTakeIsSaid() throws IOException {
        stall.add("Ohne", "O-1", 490);
        var elsewhere = stall.add("Fremd", "F-1", 490);
        stall.change(elsewhere, Field.CATEGORY, "Angelbedarf");
        pottery("Doppelt", "FREMD-1", 490);
        var refused = stall.publish().refused();
        assertThat(refused).hasSize(3);
        assertThat(refused.toString()).contains("nur Artikel mit Kategorie", "Kategorie „Angelbedarf“ nicht", "„FREMD-1“");
        assertThat(woo.product("Anderswo").path("sku").asText()).isEqualTo("FREMD-1");
    }

    @Test
    void everyAnswerMayGetLostOnce() throws IOException {
        for (int nth = 1; nth <= 30; nth++) {
            pottery("Becher " + nth, "BEC-" + nth, 1_000 + nth);
            stall.change(pottery("Schale " + nth, "SCH-" + nth, 2_000), Field.PRICE_GROSS, Money.ofCents(2_000 + nth));
            line.plan(Plan.at(nth % 15 + 1, nth % 2 == 0 ? new Fault.ResetBeforeAnswer() : new Fault.Status(503, null, true)));
            try {
                stall.publisher.publish(Progress.NONE, (product, stage, detail) -> {});
            } catch (IOException e) {
                // the next click
            }
            line.plan(Plan.calm());
            stall.publish();
            assertThat(woo.shown()).as("answer %s", nth).hasSize(2 * nth + 1).containsAllEntriesOf(stall.meant());
        }
    }

    private Product pottery(String name, String sku, long cents) {
        var product = stall.add(name, sku, cents);
        return stall.change(product, Field.CATEGORY, "Töpferwaren");
    }
}
