package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.channel.Channel.Item;
import de.ladentheke.publish.channel.Channel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A product as the marketplace has it.
 *
 * @param hash    of its content; with {@link Channel#HALF} in front while it is being written; empty
 *                where it is off the market
 * @param blocked why the operators of the marketplace do not want it, else empty
 * @param groups  by what they choose: {@code color} …
 */
record Known(String id, String slug, boolean enabled, String hash, String blocked, Map<String, Group> groups, List<Variant> variants) {
    /** Part of a query: what {@link #of} reads. */
    static final String FIELDS = """
            id slug enabled customFields { externalId contentHash blocked }
            optionGroups { id code options { id code } }
            variants { id customFields { externalId } options { id } }
            """;

    /** @param options ids by value */
    record Group(String id, Map<String, String> options) {
        static Group of(JsonNode node) {
            var options = new HashMap<String, String>();
            node.path("options").forEach(option -> options.put(option.path("code").asText(), option.path("id").asText()));
            return new Group(node.path("id").asText(), options);
        }
    }

    record Variant(String id, String externalId, Set<String> options) {
        static Variant of(JsonNode node) {
            var options = new HashSet<String>();
            node.path("options").forEach(option -> options.add(option.path("id").asText()));
            return new Variant(node.path("id").asText(), node.path("customFields").path("externalId").asText(""), options);
        }
    }

    static Known of(JsonNode node) {
        var groups = new HashMap<String, Group>();
        node.path("optionGroups").forEach(group -> groups.put(kind(group.path("code").asText()), Group.of(group)));
        var variants = new ArrayList<Variant>();
        node.path("variants").forEach(variant -> variants.add(Variant.of(variant)));
        var fields = node.path("customFields");
        return new Known(node.path("id").asText(), node.path("slug").asText(), node.path("enabled").asBoolean(),
                fields.path("contentHash").asText(""), fields.path("blocked").asText(""), groups, variants);
    }

    /** Hash of what customers see or of what is being written; empty where the product is off the market. */
    String version() {
        return enabled || hash.startsWith(Channel.HALF) ? hash : "";
    }

    /** Whether the version is the one of {@code item}, wholly or in part. */
    boolean isOf(Item item) {
        return item.content() == null ? version().isEmpty() : version().equals(item.hash()) || version().equals(Channel.HALF + item.hash());
    }

    /** Whether somebody else put here what the sender of {@code item} has not seen. */
    boolean foreign(Item item) {
        return item.seen() != null && !version().isEmpty() && !version().equals(item.seen()) && !isOf(item);
    }

    /** Groups are named by their product and what they choose. */
    static String kind(String code) {
        return code.substring(code.lastIndexOf('/') + 1);
    }
}
