package de.ladentheke.publish.woocommerce;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import java.util.Map;

/** As whom the access enters the shop. */
enum Role {
    /** The whole shop is theirs. */
    OWNER(Rest.WC + "products"),
    /** One of several sellers in a marketplace made with Dokan: sees and changes their own products only, one at a time. */
    VENDOR("wp-json/dokan/v1/products");

    private final String products;

    Role(String products) {
        this.products = products;
    }

    /** Where its products are. */
    String products() {
        return products;
    }

    static Role of(Rest rest) throws IOException {
        var spaces = rest.get("wp-json/", Map.of("_fields", "namespaces")).orRefuse().body().path("namespaces");
        for (var space : spaces) {
            if ("dokan/v1".equals(space.asText())) {
                return writesBatches(rest) ? OWNER : VENDOR;
            }
        }
        return OWNER;
    }

    /** An empty batch changes nothing and is refused where a full one would be. */
    static boolean writesBatches(Rest rest) throws IOException {
        try {
            return rest.post(OWNER.products + "/batch", HttpLine.JSON.createObjectNode()).ok();
        } catch (ChannelException e) {
            if (e.reason() == Reason.TOKEN_REFUSED) {
                return false;
            }
            throw e;
        }
    }
}
