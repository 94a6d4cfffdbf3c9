package de.ladentheke.publish;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.woocommerce.WooChannel;
import de.ladentheke.publish.woocommerce.WooPlace;
import org.junit.jupiter.api.AfterEach;

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

    private void change(String field, String value) {
        woo.post("wp-json/wc/v3/products/" + woo.product(cup.name()).path("id").asLong(), JsonNodeFactory.instance.objectNode().put(field, value));
    }

    @AfterEach
    void closePlace() throws Exception {
        woo.close();
    }
}
