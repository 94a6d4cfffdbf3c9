package de.ladentheke.publish.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One product as it goes out, read from the content of a {@link Channel.Item}: what an adapter translates. Empty strings
 * where there is nothing.
 *
 * @param vatRate  basis points (1900 = 19 %)
 * @param photos   main photo first
 * @param variants at least one; a plain product has exactly one
 * @param facts    by the key of the field ({@code manufacturer_name}, {@code ingredients} …), in the order to show
 */
public record Offer(
        String name, String brand, String category, String shortDescription, String description, int vatRate,
        List<Photo> photos, List<Variant> variants, Map<String, Fact> facts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param width and @param height in pixels, 0 where unknown */
    public record Photo(String sha256, String alt, int width, int height) {}

    /** Price for {@code unit} (kg, l, m …), § 4 PAngV. */
    public record UnitPrice(long cents, String unit) {}

    /** In thousandths of {@code unit} (g, ml, Stk …). */
    public record Amount(long thousandths, String unit) {}

    /** A German label and its German text. */
    public record Fact(String label, String text) {}

    public enum Availability { IN_STOCK, LOW, OUT }

    /**
     * What is sold.
     *
     * @param id         UUID, the same for ever
     * @param priceCents gross
     * @param stock      thousandths of a piece; empty where it is not counted
     */
    public record Variant(
            String id, String sku, String gtin, String color, String size, long priceCents, Optional<UnitPrice> unitPrice,
            Optional<Amount> content, Optional<Long> stock, Availability availability) {}

    /** @throws IllegalArgumentException where {@code content} was not written by this program */
    public static Offer parse(String content) {
        try {
            var node = JSON.readTree(content);
            return new Offer(text(node, "name"), text(node, "brand"), text(node, "category"), text(node, "shortDescription"),
                    text(node, "description"), node.path("vatRate").asInt(), each(node, "photos", Offer::photo),
                    each(node, "variants", Offer::variant), facts(node));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no content of an item", e);
        }
    }

    /** The text of a fact, empty where there is none. */
    public String fact(String key) {
        var fact = facts.get(key);
        return fact == null ? "" : fact.text();
    }

    private static Photo photo(JsonNode node) {
        return new Photo(text(node, "sha256"), text(node, "alt"), node.path("width").asInt(), node.path("height").asInt());
    }

    private static Variant variant(JsonNode node) {
        var unit = node.path("unitPrice");
        return new Variant(text(node, "id"), text(node, "sku"), text(node, "gtin"), text(node, "color"), text(node, "size"),
                node.path("priceCents").asLong(),
                unit.isObject() ? Optional.of(new UnitPrice(unit.path("cents").asLong(), text(unit, "unit"))) : Optional.empty(),
                node.has("contentAmount") ? Optional.of(new Amount(node.path("contentAmount").asLong(), text(node, "contentUnit"))) : Optional.empty(),
                node.has("stock") ? Optional.of(node.path("stock").asLong()) : Optional.empty(),
                Availability.valueOf(node.path("availability").asText("IN_STOCK")));
    }

    private static Map<String, Fact> facts(JsonNode node) {
        var found = new LinkedHashMap<String, Fact>();
        node.path("facts").forEach(fact -> found.put(text(fact, "key"), new Fact(text(fact, "label"), text(fact, "text"))));
        return found;
    }

    private static <T> List<T> each(JsonNode node, String key, Function<JsonNode, T> read) {
        var found = new ArrayList<T>();
        node.path(key).forEach(one -> found.add(read.apply(one)));
        return List.copyOf(found);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asText("");
    }
}
