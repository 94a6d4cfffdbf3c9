package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.Channel.Item;
import de.ladentheke.text.Sha256;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A product of the shop, ours or not, as far as it must be known without reading it again.
 *
 * @param externalId empty where it does not bear ours
 * @param hash       of the content that was written last, with {@link Channel#HALF} in front while it is being written;
 *                   empty where it is off
 * @param price      as customers pay it; {@code meant}: as we left it
 * @param modified   UTC to the second, as WordPress writes it
 */
record Entry(long id, String externalId, String slug, String type, String status, String hash, String price, String meant, String modified) {
    static final String ID = "_ladentheke_id";
    static final String HASH = "_ladentheke_hash";
    static final String CONTENT = "_ladentheke_content";
    static final String PRICE = "_ladentheke_price";
    /** Shown, or handed in and waiting for whoever runs the marketplace to look at it: sending it again changes nothing. */
    private static final Set<String> ONLINE = Set.of("publish", "pending");
    private static final int TAIL = 12;

    static Entry of(JsonNode product) {
        return new Entry(product.path("id").asLong(), meta(product, ID), product.path("slug").asText(""), product.path("type").asText(""),
                product.path("status").asText(""), meta(product, HASH), product.path("price").asText(""), meta(product, PRICE),
                product.path("date_modified_gmt").asText(""));
    }

    static String meta(JsonNode product, String key) {
        for (var each : product.path("meta_data")) {
            if (key.equals(each.path("key").asText())) {
                return each.path("value").asText("");
            }
        }
        return "";
    }

    /** What every slug of ours ends with, so that a product is known for ours from the moment it exists. */
    static String tail(String externalId) {
        var plain = externalId.toLowerCase(java.util.Locale.ROOT).replaceAll("[^0-9a-z]", "");
        return plain.substring(Math.max(0, plain.length() - TAIL));
    }

    /** The end of the slug that may be a {@link #tail}; WordPress appends a number where a slug is taken. */
    String slugTail() {
        var plain = slug.replaceFirst("(__trashed)?(-\\d{1,3})?$", "");
        return plain.substring(plain.lastIndexOf('-') + 1);
    }

    boolean online() {
        return ONLINE.contains(status);
    }

    /** Taken off, by whomever. */
    boolean off() {
        return !online() && !half();
    }

    /** Whether somebody else put here, or took off, what the sender of {@code item} has not seen. */
    boolean foreign(Item item) {
        var shown = shown();
        if (item.seen() == null) {
            return false;
        }
        return shown == null ? off() && !item.seen().isEmpty() && item.content() != null
                : Stream.of(item.seen(), Channel.HALF + item.seen(), item.hash(), Channel.HALF + item.hash()).noneMatch(shown::equals);
    }

    boolean variable() {
        return "variable".equals(type);
    }

    boolean half() {
        return hash.startsWith(Channel.HALF);
    }

    /** The content hash that the shop truly shows; another one where somebody changed the price there; null where it is off. */
    String shown() {
        if (hash.isEmpty() || externalId.isEmpty() || !online() && !half()) {
            return null;
        }
        return half() || same(price, meant) ? hash : Sha256.of("changed in the shop " + hash + " " + price);
    }

    /** Whether all of it is there is not certain. */
    Entry doubted() {
        return hash.isEmpty() || half() ? this : new Entry(id, externalId, slug, type, status, Channel.HALF + hash, price, meant, modified);
    }

    /** A product that the owner made by hand becomes ours. */
    Entry adoptedAs(String ourId) {
        return new Entry(id, ourId, slug, type, status, "", price, meant, modified);
    }

    private static boolean same(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException e) {
            return one.equals(other);
        }
    }
}
