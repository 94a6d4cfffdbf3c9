package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Status;
import de.ladentheke.publish.Difference.Kind;
import de.ladentheke.publish.woocommerce.WooPlace;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What somebody changes in the WooCommerce itself is seen and mended; a publication is taken back. */
class WooReadBackTest extends WooTest {
    @Test
    void whatIsChangedOrHiddenOrDeletedThereIsFoundAndMended() throws IOException {
        shop.add("Tasse", "T-1", 990, 1);
        var soap = shop.add("Seife", "S-1", 490, 1);
        var balm = shop.add("Salbe", "S-2", 690, 2);
        var tea = shop.add("Tee", "T-2", 740, 3);
        shop.publish();
        assertThat(look()).isEmpty();
        var before = shown();

        change("Seife", JsonNodeFactory.instance.objectNode().put("status", "draft"));
        change("Salbe", JsonNodeFactory.instance.objectNode().put("regular_price", "5.00"));
        delete("Tee");
        assertThat(look()).extracting(Difference::kind, Difference::name).containsExactlyInAnyOrder(
                tuple(Kind.TAKEN_OFF, "Seife"), tuple(Kind.MISSING, "Tee"), tuple(Kind.OTHER_VERSION, "Salbe"));
        assertThat(woo.product("Salbe").path("price").asText()).as("looking changes nothing").isEqualTo("5.00");

        shop.publisher.holds().letGo(List.of(soap.pk()));
        shop.overwrite(balm.pk());
        assertThat(shop.publish().published()).isEqualTo(3);
        assertThat(look()).isEmpty();
        assertThat(shown()).isEqualTo(before).containsKey(tea.uid().toString());
        assertThat(woo.products()).hasSize(4);
    }

    @Test
    void aPublicationIsTakenBack() throws IOException {
        var soap = shop.add("Seife", "S-1", 490, 1);
        var balm = shop.add("Salbe", "S-2", 690, 2);
        var jumper = jumper();
        shop.publish();
        var before = shown();
        var sizes = variations("Pulli");
        shop.change(soap, Field.PRICE_GROSS, Money.ofCents(520));
        shop.change(soap, Field.PHOTOS, List.of(shop.photo(4)));
        shop.change(balm, Field.STATUS, Status.ARCHIVED);
        shop.catalogue.change(jumper.pk(), p -> p.withVariants(List.of(p.variants().get(0), p.variants().get(1).with(Field.PRICE_GROSS, Money.ofCents(1_900)),
                variant("P-4", "Grün", "L", 2_300))));
        shop.add("Tee", "T-1", 740, 3);
        shop.publish();
        assertThat(shown()).isNotEqualTo(before);

        shop.publisher.rollBack(shop.publisher.publications(1).getFirst().id(), Progress.NONE, (product, stage, detail) -> {});
        assertThat(shown()).isEqualTo(before);
        assertThat(variations("Pulli")).isEqualTo(sizes);
        assertThat(look()).isEmpty();
        assertThat(shop.publish().published()).as("nothing of it goes out again by itself").isZero();
        assertThat(shown()).isEqualTo(before);
    }

    private List<Difference> look() throws IOException {
        return shop.publisher.readBack().look(Progress.NONE).differences();
    }

    private void change(String name, ObjectNode to) {
        woo.post("wp-json/wc/v3/products/" + woo.product(name).path("id").asLong(), to);
    }

    private void delete(String name) {
        var batch = JsonNodeFactory.instance.objectNode();
        batch.putArray("delete").add(woo.product(name).path("id").asLong());
        woo.post("wp-json/wc/v3/products/batch", batch);
    }

    /** What customers see of each product, by external id. */
    private Map<String, List<String>> shown() {
        var shown = new TreeMap<String, List<String>>();
        for (var product : woo.products()) {
            if (product.path("status").asText().equals("publish")) {
                shown.put(WooPlace.meta(product, "_ladentheke_id"), List.of(WooPlace.meta(product, "_ladentheke_hash"), product.path("name").asText(),
                        product.path("price").asText(), product.path("images").findValuesAsText("id").toString()));
            }
        }
        return shown;
    }

    private List<String> variations(String name) {
        return woo.variations(woo.product(name).path("id").asLong()).stream().filter(one -> one.path("status").asText().equals("publish"))
                .map(WooReadBackTest::told).sorted().toList();
    }

    private static String told(JsonNode variation) {
        return variation.path("sku").asText() + " " + variation.path("price").asText() + " " + variation.path("attributes").findValuesAsText("option");
    }
}
