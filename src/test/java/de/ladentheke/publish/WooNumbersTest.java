package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.woocommerce.WooChannel;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Article numbers and prices that stand in each other's way. */
class WooNumbersTest extends WooTest {
    @Test
    void numberOfProductMadeByHandIsNeverOverwrittenSilently() {
        var byHand = woo.post("wp-json/wc/v3/products", JsonNodeFactory.instance.objectNode().put("name", "Von Hand").put("sku", "S-1").put("regular_price", "3.00"));
        var soap = shop.add("Seife", "S-1", 490);
        shop.add("Salbe", "S-2", 690);
        var report = shop.publish();
        assertThat(report.published()).isOne();
        assertThat(report.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.reason()).contains("S-1", "Von Hand");
            assertThat(refused.field()).isEqualTo(Field.SKU);
        });
        assertThat(woo.product("Von Hand").path("price").asText()).isEqualTo("3.00");

        try (var allowed = new WooChannel(woo.adopting())) {
            var item = shop.content(shop.catalogue.get(soap.pk()).orElseThrow());
            var revision = allowed.manifest(null).revision();
            var result = allowed.send(List.of(new Channel.Item(soap.uid().toString(), item.hash(), item.json())), revision);
            assertThat(result.items()).allMatch(Channel.ItemResult::accepted);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(woo.product("Seife").path("id")).isEqualTo(byHand.path("id"));
    }

    @Test
    void productsOfOursThatExchangeTheirNumbersGoThrough() {
        var soap = shop.add("Seife", "S-1", 490);
        var balm = shop.add("Salbe", "S-2", 690);
        shop.publish();
        shop.change(soap, Field.SKU, "S-3");
        shop.change(balm, Field.SKU, "S-1");
        shop.change(soap, Field.SKU, "S-2");
        shop.publish();
        shop.publish();
        assertThat(woo.product("Seife").path("sku").asText()).isEqualTo("S-2");
        assertThat(woo.product("Salbe").path("sku").asText()).isEqualTo("S-1");
        assertThat(woo.shown()).isEqualTo(shop.meant());
    }

    @Test
    void aNumberThatTheOneGaveUpForTheOtherBeforeIsNoForeignChange() throws IOException {
        var soap = shop.add("Seife", "S-1", 490);
        var balm = shop.add("Salbe", "S-2", 690);
        shop.publish();
        shop.change(soap, Field.SKU, "S-3");
        shop.change(balm, Field.SKU, "S-1");
        shop.publisher.publish(List.of(balm.pk()), Progress.NONE, (product, stage, detail) -> {});
        shop.publish();
        assertThat(shop.publisher.blocked(0, 9)).isEmpty();
        assertThat(woo.product("Seife").path("sku").asText()).isEqualTo("S-3");
        assertThat(woo.product("Salbe").path("sku").asText()).isEqualTo("S-1");
        assertThat(woo.shown()).isEqualTo(shop.meant());
    }

    @Test
    void priceChangedByHandInTheShopIsSeenAndNotOverwritten() {
        var soap = shop.add("Seife", "S-1", 490);
        shop.publish();
        woo.post("wp-json/wc/v3/products/" + woo.product("Seife").path("id").asLong(), JsonNodeFactory.instance.objectNode().put("regular_price", "4.00"));
        shop.change(soap, Field.PRICE_GROSS, Money.ofCents(520));
        shop.publish();
        assertThat(woo.product("Seife").path("price").asText()).isEqualTo("4.00");
        shop.overwrite(soap.pk());
        shop.publish();
        assertThat(woo.product("Seife").path("price").asText()).isEqualTo("5.20");
    }
}
