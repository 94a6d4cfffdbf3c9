package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.channel.Channel;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions to the marketplace about this shop's channel. Changes nothing. */
final class Reading {
    /** Vendure answers lists of up to 1,000. */
    private static final int PAGE = 1_000;
    private static final int ATTEMPTS = 3;
    private static final String BEGINNING = "2000-01-01T00:00:00.000Z";

    private static final String HEAD = "query { " + Shelf.QUERY + Revision.QUERY + " }";
    private static final String REVISION = "query { " + Revision.QUERY + " }";
    private static final String MANIFEST = """
            query($skip: Int!, $take: Int!) {
              products(options: { skip: $skip, take: $take, sort: { id: ASC }, filter: { externalId: { isNull: false } } }) {
                items { enabled customFields { externalId contentHash blocked } } } }
            """;
    private static final String THESE = """
            query($ids: [String!]!, $take: Int!) {
              products(options: { take: $take, filter: { externalId: { in: $ids } } }) { items { %s } } }
            """;
    private static final String KNOWN = THESE.formatted(Known.FIELDS);
    private static final String SHOWN = THESE.formatted(Shown.FIELDS);
    private static final String CHANGES = """
            query($since: DateTime!, $take: Int!) {
              products(options: { take: $take, sort: { updatedAt: ASC }, filter: { updatedAt: { after: $since } } }) {
                totalItems items { createdAt updatedAt enabled customFields { externalId contentHash } } } %s }
            """.formatted(Revision.QUERY);

    private final GraphQl api;
    private volatile Shelf shelf;

    Reading(GraphQl api) {
        this.api = api;
    }

    /** Asked once. */
    Shelf shelf() throws IOException {
        if (shelf == null) {
            revision();
        }
        return shelf;
    }

    /** What the town's operator may have changed is asked again with the next request. */
    void forgetShelf() {
        shelf = null;
    }

    /** Empty before the first answer. */
    Optional<Shelf> lastShelf() {
        return Optional.ofNullable(shelf);
    }

    /** One request. */
    Revision revision() throws IOException {
        var data = call(shelf == null ? HEAD : REVISION, GraphQl.object());
        if (shelf == null) {
            shelf = Shelf.of(data);
        }
        return Revision.of(data);
    }

    /** Everything that this shop has in the market, and what it had there. */
    Channel.Manifest manifest(Revision before) throws IOException {
        for (int attempt = 1; ; attempt++) {
            var items = new HashMap<String, String>();
            var off = new HashSet<String>();
            for (int skip = 0; ; skip += PAGE) {
                var page = call(MANIFEST, GraphQl.object().put("skip", skip).put("take", PAGE)).path("products").path("items");
                for (var product : page) {
                    add(items, off, product);
                }
                if (page.size() < PAGE) {
                    break;
                }
            }
            var after = revision();
            if (after.equals(before) || attempt == ATTEMPTS) {
                return new Channel.Manifest(before.toString(), items, off);
            }
            before = after;
        }
    }

    /** What is not shown counts only while it is being written. What the operators block is told by them where it is sent again. */
    private void add(Map<String, String> items, Set<String> off, JsonNode product) throws IOException {
        var fields = product.path("customFields");
        var hash = fields.path("contentHash").asText("");
        var id = shelf().own(fields.path("externalId").asText(""));
        if (product.path("enabled").asBoolean() || hash.startsWith(Channel.HALF)) {
            id.ifPresent(own -> items.put(own, hash));
        } else if (fields.path("blocked").asText("").isEmpty()) {
            id.ifPresent(off::add);
        }
    }

    /** By external id: those of {@code ids} that the marketplace knows, shown or not. */
    Map<String, Known> known(Collection<String> ids) throws IOException {
        return products(call(KNOWN, these(ids)));
    }

    /** Empty where the marketplace does not know it. */
    Optional<Shown> shown(String id) throws IOException {
        var found = call(SHOWN, these(List.of(id))).path("products").path("items");
        return found.isEmpty() ? Optional.empty() : Optional.of(new Shown(shelf(), found.path(0)));
    }

    /** What changed since {@code seen}; one request. */
    Changes since(Revision seen) throws IOException {
        var since = seen.newest().isEmpty() ? BEGINNING : seen.newest();
        var data = call(CHANGES, GraphQl.object().put("since", since).put("take", PAGE));
        return new Changes(seen, Revision.of(data), data.path("products"), shelf());
    }

    private ObjectNode these(Collection<String> ids) throws IOException {
        var variables = GraphQl.object().put("take", Math.max(1, ids.size()));
        var list = variables.putArray("ids");
        for (var id : ids) {
            list.add(shelf().unique(id));
        }
        return variables;
    }

    private Map<String, Known> products(JsonNode data) throws IOException {
        var found = new HashMap<String, Known>();
        for (var product : data.path("products").path("items")) {
            shelf().own(product.path("customFields").path("externalId").asText("")).ifPresent(id -> found.put(id, Known.of(product)));
        }
        return found;
    }

    /** A question that is refused is none of a Vendure that is set up for shops. */
    private JsonNode call(String query, ObjectNode variables) throws IOException {
        try {
            return api.call(query, variables);
        } catch (RefusedException e) {
            throw new IOException("Vendure: " + e.getMessage(), e);
        }
    }

}
