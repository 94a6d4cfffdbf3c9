package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.text.Sha256;
import java.util.stream.Collectors;

/**
 * How far the channel is: how many products, and the newest changes. Vendure keeps no revision of its own. Several of
 * the newest are looked at, because a change gets its time when its transaction begins and shows when it ends.
 *
 * @param newest time of the newest change, empty where there is none
 * @param digest of the newest changes
 */
record Revision(long total, String newest, String digest) {
    private static final int LOOK = 25;
    /** Part of a query: what {@link #of} reads. Sorted by one field alone: Vendure would take {@code id} first, in whatever order both are given. */
    static final String QUERY = """
            revision: products(options: { take: %d, sort: { updatedAt: DESC } }) {
              totalItems items { id updatedAt customFields { contentHash } } }
            """.formatted(LOOK);

    static Revision of(JsonNode data) {
        var products = data.path("revision");
        var items = products.path("items");
        return new Revision(products.path("totalItems").asLong(), items.path(0).path("updatedAt").asText(""), Sha256.of(looked(items)).substring(0, 24));
    }

    /** Without those of the oldest time where there are more: which of them the answer holds is left to chance. */
    private static String looked(JsonNode items) {
        var oldest = items.size() < LOOK ? "" : items.path(LOOK - 1).path("updatedAt").asText();
        return items.valueStream().filter(item -> !item.path("updatedAt").asText().equals(oldest)).map(JsonNode::toString).sorted()
                .collect(Collectors.joining());
    }

    /** @return null where {@code text} was not written by this class */
    static Revision parse(String text) {
        var parts = text.split("/", -1);
        return parts.length == 3 && parts[0].matches("\\d{1,18}") ? new Revision(Long.parseLong(parts[0]), parts[1], parts[2]) : null;
    }

    @Override
    public String toString() {
        return total + "/" + newest + "/" + digest;
    }
}
