package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.content.Versions.Part;
import de.ladentheke.publish.woocommerce.WooChannel;
import de.ladentheke.publish.woocommerce.WooPlace;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One shop on two PCs with its WooCommerce. */
class WooTwoPcsTest extends TwoPcsEverywhere {
    private WooPlace woo;

    @Override
    Channel connect(String computer) throws Exception {
        if (woo == null) {
            woo = WooPlace.open();
        }
        return new WooChannel(woo.access(woo.address()));
    }

    @Override
    void later() throws InterruptedException {
        Thread.sleep(1_000); // WooCommerce's times are whole seconds
    }

    @Override
    void takeOffByHand() {
        change("status", "draft");
    }

    @Test
    void whatCameWithinTheSameSecondIsNotReplaced() throws Exception {
        Thread.sleep(1_000 - System.currentTimeMillis() % 1_000);
        till.set(Field.NAME, "Becher, rot");
        till.shop.publish();
        var theirs = office.shop.content(office.cup().with(Field.PRICE_GROSS, Money.ofCents(990)));
        office.line.send(List.of(new Channel.Item(cup.uid().toString(), theirs.hash(), theirs.json())), null);
        till.close();
        till = new Pc("Kasse");
        till.set(Field.PRICE_GROSS, Money.ofCents(1590));
        till.shop.publish();
        assertThat(woo.products().getFirst().path("price").asText()).isEqualTo("9.90");
        assertThat(till.shop.state(cup)).isEqualTo(MarketState.BLOCKED);
        assertThat(till.versions().parts()).extracting(Part::field).containsExactly(Field.NAME, Field.PRICE_GROSS);
    }

    private void change(String field, String value) {
        woo.post("wp-json/wc/v3/products/" + woo.product(cup.name()).path("id").asLong(), JsonNodeFactory.instance.objectNode().put(field, value));
    }

    @AfterEach
    void closePlace() throws Exception {
        woo.close();
    }
}
