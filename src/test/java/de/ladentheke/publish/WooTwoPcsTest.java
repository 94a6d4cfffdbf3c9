package de.ladentheke.publish;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.ladentheke.catalogue.Product;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.woocommerce.WooChannel;
import de.ladentheke.publish.woocommerce.WooPlace;
import org.junit.jupiter.api.AfterEach;

/** One shop on two PCs with its WooCommerce. */
class WooTwoPcsTest extends TwoPcsElsewhere {
    private WooPlace woo;

    @Override
    Channel connect() throws Exception {
        if (woo == null) {
            woo = WooPlace.open();
        }
        return new WooChannel(woo.access(woo.address()));
    }

    @Override
    void takeOffByHand(Product product) throws InterruptedException {
        Thread.sleep(1_000); // WooCommerce's times are whole seconds
        change(product, "status", "draft");
    }

    private void change(Product product, String field, String value) {
        woo.post("wp-json/wc/v3/products/" + woo.product(product.name()).path("id").asLong(), JsonNodeFactory.instance.objectNode().put(field, value));
    }

    @AfterEach
    void closePlace() throws Exception {
        woo.close();
    }
}
