package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class WooVariantsTest extends WooTest {
    @Test
    void variantsCanBeChosenAndOnlyThoseThatChangedGoOut() {
        var jumper = jumper();
        shop.publish();
        var there = woo.product("Pulli");
        assertThat(there.path("type").asText()).isEqualTo("variable");
        assertThat(there.path("price").asText()).isEqualTo("20.00");
        assertThat(of(woo.variations(there.path("id").asLong()), "sku")).containsExactlyInAnyOrder("P-1", "P-2", "P-3");
        assertThat(StreamSupport.stream(there.path("attributes").spliterator(), false).map(a -> a.path("name").asText())).contains("Farbe", "Größe");
        assertThat(woo.shown()).isEqualTo(shop.meant());

        shop.catalogue.change(jumper.pk(), p -> p.withVariants(List.of(
                p.variants().get(0), p.variants().get(1).with(Field.PRICE_GROSS, Money.ofCents(1_900)), variant("P-4", "Blau", "L", 2_300))));
        shop.publish();
        var variations = woo.variations(there.path("id").asLong());
        assertThat(of(variations, "sku")).containsExactlyInAnyOrder("P-1", "P-2", "P-4");
        assertThat(of(variations, "price")).containsExactlyInAnyOrder("20.00", "19.00", "23.00");
        assertThat(woo.product("Pulli").path("price").asText()).isEqualTo("19.00");
        assertThat(woo.shown()).isEqualTo(shop.meant());
        var before = line.exchanges().size();
        shop.publish();
        assertThat(line.exchanges().size() - before).isOne();
    }

    @Test
    void variantsThatExchangeTheirNumbersAndProductsThatGrowAndShrink() {
        var jumper = jumper();
        shop.publish();
        shop.catalogue.change(jumper.pk(), p -> p.withVariants(List.of(
                p.variants().get(0).with(Field.SKU, "P-2"), p.variants().get(1).with(Field.SKU, "P-1"), p.variants().get(2))));
        shop.publish();
        var id = woo.product("Pulli").path("id").asLong();
        assertThat(woo.variations(id)).extracting(v -> v.path("sku").asText() + " " + v.path("price").asText())
                .containsExactlyInAnyOrder("P-2 20.00", "P-1 21.00", "P-3 22.00");
        shop.catalogue.change(jumper.pk(), p -> p.withVariants(List.of(p.variants().get(0))));
        shop.publish();
        assertThat(woo.product("Pulli").path("type").asText()).isEqualTo("simple");
        assertThat(woo.product("Pulli").path("sku").asText()).isEqualTo("P-2");
        shop.catalogue.change(jumper.pk(), p -> p.withVariants(List.of(p.variants().get(0), variant("P-9", "Grün", "S", 2_500))));
        shop.publish();
        assertThat(of(woo.variations(id), "sku")).containsExactlyInAnyOrder("P-2", "P-9");
        assertThat(woo.shown()).isEqualTo(shop.meant());
    }
}
