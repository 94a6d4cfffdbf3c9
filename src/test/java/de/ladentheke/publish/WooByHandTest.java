package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.publish.content.Versions;
import de.ladentheke.publish.content.Versions.Part;
import de.ladentheke.publish.content.Versions.Pick;
import java.io.IOException;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody changed in the WooCommerce itself, beside the shop's own version. */
class WooByHandTest extends WooTest {
    private Product soap;

    @BeforeEach
    void publish() {
        soap = shop.add("Seife", "S-1", 490, 1);
        shop.change(soap, Field.DESCRIPTION, "Mild & frisch");
        shop.publish();
    }

    @Test
    void isChosenByFieldAndNotSentBack() throws IOException {
        var description = there().path("description").asText().replace("Mild &amp; frisch", "Neu <strong>gemischt</strong>");
        change(made().put("regular_price", "4.00").put("name", "Seife & Co").put("description", description).put("manage_stock", true).put("stock_quantity", 7));
        shop.publish();
        assertThat(shop.state(soap)).isEqualTo(MarketState.BLOCKED);

        var versions = versions();
        assertThat(versions.market().at()).isNotNull();
        assertThat(versions.parts()).extracting(Part::field, Part::market, Part::preset, Part::obstacle).containsExactly(
                tuple(Field.NAME, "Seife & Co", Pick.MARKET, null), tuple(Field.DESCRIPTION, "Neu gemischt", Pick.MARKET, null),
                tuple(Field.PRICE_GROSS, Money.ofCents(400).format(java.util.Locale.GERMANY), Pick.MARKET, null), tuple(Field.STOCK_QTY, "7", Pick.MARKET, null));
        var picks = new HashMap<String, Pick>();
        versions.parts().forEach(part -> picks.put(part.id(), Pick.MARKET));
        shop.publisher.choose(versions, picks);
        assertThat(shop.catalogue.get(soap.pk()).orElseThrow()).satisfies(product -> {
            assertThat(product.name()).isEqualTo("Seife & Co");
            assertThat(product.get(Field.DESCRIPTION)).isEqualTo("Neu gemischt");
            assertThat(product.get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(400));
            assertThat(product.get(Field.STOCK_QTY)).isEqualTo(7_000L);
        });
        assertThat(shop.publish().published()).isZero();
        assertThat(shop.state(soap)).isEqualTo(MarketState.ONLINE);
    }

    @Test
    void aPictureOfSomebodyElseCannotBeTakenOver() throws IOException {
        shop.add("Salbe", "S-2", 690, 2);
        shop.publish();
        var images = made().put("regular_price", "4.00");
        images.putArray("images").addObject().put("id", woo.product("Salbe").path("images").path(0).path("id").asLong());
        change(images);
        shop.publish();
        assertThat(versions().parts()).filteredOn(part -> part.field() == Field.PHOTOS).singleElement()
                .satisfies(part -> assertThat(part.obstacle()).contains("anderen PC"));
    }

    @Test
    void aVariantOfSomebodyElseLeavesTheChoiceAsAWhole() throws IOException {
        var jumper = jumper();
        shop.publish();
        assertThat(shop.publisher.versions(jumper.pk()).orElseThrow().parts()).as("what was sent").isEmpty();
        woo.post("wp-json/wc/v3/products/" + woo.product("Pulli").path("id").asLong() + "/variations", made().put("regular_price", "1.00"));
        assertThat(shop.publisher.versions(jumper.pk())).isEmpty();
    }

    @Test
    void whatAnOlderProgramSentLeavesTheChoiceAsAWhole() throws IOException {
        var forgotten = made();
        forgotten.putArray("meta_data").addObject().put("key", "_ladentheke_content").putNull("value");
        change(forgotten);
        assertThat(shop.publisher.versions(soap.pk())).isEmpty();
    }

    @Test
    void pricesWithoutVatAreReadAsCustomersPay() throws IOException {
        assumeStandIn();
        nextShop("net");
        woo.server().setting("woocommerce_prices_include_tax", "no");
        for (var cents : new long[] {1, 99, 490, 119_999}) {
            var product = shop.add("Seife " + cents, "N-" + cents, cents);
            shop.publish();
            assertThat(shop.publisher.versions(product.pk()).orElseThrow().parts()).as(cents + " cents").isEmpty();
        }
    }

    private Versions versions() throws IOException {
        return shop.publisher.versions(soap.pk()).orElseThrow();
    }

    private JsonNode there() {
        return woo.products().getFirst();
    }

    private void change(ObjectNode fields) {
        woo.post("wp-json/wc/v3/products/" + there().path("id").asLong(), fields);
    }

    private static ObjectNode made() {
        return JsonNodeFactory.instance.objectNode();
    }
}
