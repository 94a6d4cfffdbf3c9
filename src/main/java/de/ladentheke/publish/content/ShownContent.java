package de.ladentheke.publish.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.UnitPrice;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A content read back: what the market showed or will show. */
public record ShownContent(JsonNode json) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** @param text JSON of {@link ContentWriter}; anything else reads as empty */
    public static ShownContent of(String text) {
        try {
            var node = text == null || text.isEmpty() ? null : MAPPER.readTree(text);
            return new ShownContent(node == null ? MAPPER.createObjectNode() : node);
        } catch (JsonProcessingException e) {
            return new ShownContent(MAPPER.createObjectNode());
        }
    }

    record Shown(String id, String sku, String options, Long cents, Long stock, boolean out, Optional<UnitPrice> unitPrice, JsonNode json) {
        /** {@code 250 g}; null where there is none. */
        String content() {
            return json.has("contentAmount")
                    ? Quantities.format(json.get("contentAmount").asLong(), Messages.language()) + " " + json.path("contentUnit").asText() : null;
        }
    }

    public String text(String key) {
        return json.path(key).asText("");
    }

    public String sku() {
        return json.path("variants").path(0).path("sku").asText("");
    }

    public List<String> photos() {
        var found = new ArrayList<String>();
        json.path("photos").forEach(photo -> found.add(photo.path("sha256").asText()));
        return found;
    }

    /** By id, in the order shown. */
    public Map<String, Shown> variants() {
        var found = new LinkedHashMap<String, Shown>();
        json.path("variants").forEach(v -> found.put(v.path("id").asText(), shown(v)));
        return found;
    }

    Map<String, String> facts() {
        var found = new LinkedHashMap<String, String>();
        json.path("facts").forEach(fact -> found.put(fact.path("label").asText(), fact.path("text").asText()));
        return found;
    }

    /** Variant → gross price in cents. */
    public Map<UUID, Long> prices() {
        var found = new LinkedHashMap<UUID, Long>();
        for (var variant : variants().values()) {
            if (variant.cents() != null) {
                found.put(UUID.fromString(variant.id()), variant.cents());
            }
        }
        return found;
    }

    /** {@code 6,90 € (69,00 €/kg)}; for several prices the lowest. Empty where no price is shown. */
    Optional<String> price(Locale locale) {
        return variants().values().stream()
                .filter(v -> v.cents() != null)
                .min((a, b) -> Long.compare(a.cents(), b.cents()))
                .map(v -> Money.ofCents(v.cents()).format(locale)
                        + v.unitPrice().map(unit -> " (" + unit.format(locale) + ")").orElse(""));
    }

    boolean severalPrices() {
        return variants().values().stream().map(Shown::cents).distinct().count() > 1;
    }

    boolean soldOut() {
        return !variants().isEmpty() && variants().values().stream().allMatch(Shown::out);
    }

    private static Shown shown(JsonNode v) {
        var options = v.path("color").asText("");
        var size = v.path("size").asText("");
        options = options.isEmpty() || size.isEmpty() ? options + size : options + ", " + size;
        var unit = v.path("unitPrice");
        return new Shown(v.path("id").asText(), v.path("sku").asText(""), options, number(v, "priceCents"), number(v, "stock"),
                "OUT".equals(v.path("availability").asText()),
                unit.isMissingNode() ? Optional.empty()
                        : Optional.of(new UnitPrice(Money.ofCents(unit.path("cents").asLong()), unit.path("unit").asText())),
                v);
    }

    private static Long number(JsonNode node, String key) {
        return node.has(key) ? node.get(key).asLong() : null;
    }
}
