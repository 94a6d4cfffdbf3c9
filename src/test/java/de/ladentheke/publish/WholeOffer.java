package de.ladentheke.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.OfferChannel;
import de.ladentheke.publish.content.ContentWriter;
import de.ladentheke.publish.content.ItemContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** A whole offer of a test, item by item as {@link ContentWriter} writes them. */
public final class WholeOffer implements OfferChannel.Whole {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> profile = new LinkedHashMap<>(Map.of("name", "Laden am Markt", "legalName", "Erna Beispiel",
            "street", "Marktplatz 1", "zip", "06484", "city", "Quedlinburg", "phone", "03946 12345", "email", "laden@example.org",
            "website", "https://laden.example.org", "openingHours", "Mo–Fr 9–18 Uhr\nSa 9–13 Uhr", "story", "Seit 1921 am Markt."));
    private final Map<String, String> items = new LinkedHashMap<>();
    private Path photos = Path.of("/nichts");

    public WholeOffer photosIn(Path folder) {
        photos = folder;
        return this;
    }

    public WholeOffer profile(String key, String value) {
        profile.put(key, value);
        return this;
    }

    /** A plain product with one photo and one variant; {@code change} may change anything. */
    public WholeOffer add(String name, Consumer<ObjectNode> change) {
        var json = product(name);
        change.accept(json);
        items.put(id(name), json.toString());
        return this;
    }

    public WholeOffer add(String name) {
        return add(name, json -> {});
    }

    public WholeOffer remove(String name) {
        items.remove(id(name));
        return this;
    }

    public static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public static ObjectNode product(String name) {
        var json = JSON.createObjectNode().put("name", name).put("brand", "Hofgut").put("category", "Lebensmittel > Säfte")
                .put("shortDescription", "Aus dem Harz.").put("description", "Naturtrüb, von Streuobstwiesen.\nSchmeckt.").put("vatRate", 1900);
        json.putArray("photos").addObject().put("sha256", "a".repeat(64)).put("alt", "Eine Flasche").put("width", 1600).put("height", 1200);
        variant(json.putArray("variants").addObject(), name + " 1", 690);
        fact(json, "manufacturer_name", "Hersteller", "Hofgut GmbH, Dorfstr. 2, 06484 Quedlinburg");
        return json;
    }

    public static ObjectNode variant(ObjectNode variant, String name, long cents) {
        return variant.put("id", id(name)).put("sku", "S-" + name.hashCode()).put("gtin", "4012345678901").put("priceCents", cents)
                .put("stock", 24_000).put("availability", "IN_STOCK");
    }

    public static void fact(ObjectNode json, String key, String label, String text) {
        json.withArray("facts").addObject().put("key", key).put("label", label).put("text", text);
    }

    @Override
    public Map<String, String> profile() {
        return profile;
    }

    @Override
    public long count() {
        return items.size();
    }

    @Override
    public void each(OfferChannel.Visitor visitor) throws IOException {
        for (var item : items.entrySet()) {
            visitor.item(new Channel.Item(item.getKey(), ItemContent.of(item.getValue()).hash(), item.getValue()));
        }
    }

    @Override
    public Path photo(String sha256) {
        return photos.resolve(sha256 + ".jpg");
    }

    /** {@code count} products that are made one after the other and never kept; the same for the same seed. */
    public static OfferChannel.Whole many(int count, long seed, boolean withPhoto) {
        var head = new WholeOffer();
        return new OfferChannel.Whole() {
            @Override
            public Map<String, String> profile() {
                return head.profile();
            }

            @Override
            public long count() {
                return count;
            }

            @Override
            public void each(OfferChannel.Visitor visitor) throws IOException {
                var random = new Random(seed);
                for (int i = 0; i < count; i++) {
                    var json = product("Artikel " + i);
                    json.put("category", "Gruppe " + random.nextInt(12) + " > Sorte " + random.nextInt(30));
                    if (!withPhoto) {
                        json.remove("photos");
                    }
                    var text = json.toString();
                    visitor.item(new Channel.Item(id("Artikel " + i), ItemContent.of(text).hash(), text));
                }
            }

            @Override
            public Path photo(String sha256) {
                return Path.of("/nichts");
            }
        };
    }
}
