package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.channel.Channel.Item;
import java.util.Map;

/**
 * What changed in the shop's channel between two revisions.
 *
 * @param products the first page of them, oldest change first
 */
public record Changes(Revision seen, Revision now, JsonNode products, Shelf shelf) {
    /** Whether nothing came but {@code items}, by external id, wholly or in part: whatever else there is was put there by somebody else. */
    boolean only(Map<String, Item> items) {
        var newest = seen.newest();
        long created = 0;
        for (var product : products.path("items")) {
            // those of the same millisecond were there already
            if (!product.path("updatedAt").asText().equals(seen.newest()) && !isOne(product, items)) {
                return false;
            }
            created += product.path("createdAt").asText().compareTo(seen.newest()) > 0 ? 1 : 0;
            newest = product.path("updatedAt").asText();
        }
        return products.path("totalItems").asInt() == products.path("items").size() && newest.equals(now.newest())
                && seen.total() + created == now.total();
    }

    private boolean isOne(JsonNode product, Map<String, Item> items) {
        var item = shelf.own(product.path("customFields").path("externalId").asText("")).map(items::get);
        return item.isPresent() && Known.of(product).isOf(item.get());
    }
}
