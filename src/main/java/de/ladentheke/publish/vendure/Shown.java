package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.Channel.Online;
import de.ladentheke.publish.channel.Offer;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.text.PlainText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A product told back as the content that shows it so: the way from {@link Inputs} back. */
record Shown(Shelf shelf, JsonNode product) {
    /** Part of a query: what {@link #online} reads. */
    static final String FIELDS = """
            enabled updatedAt name description assets { customFields { sha256 } }
            customFields { externalId contentHash brand category shortDescription facts { key label text } photoTexts }
            variants { enabled updatedAt sku priceWithTax trackInventory stockLevels { stockOnHand } taxRateApplied { value }
              options { code group { code } }
              customFields { externalId gtin unitPrice unitPriceUnit contentAmount contentUnit availability } }
            """;
    private static final long PIECE = 1_000;

    /** Content hash and content; neither where customers do not see it, no content while it is being written. */
    Online online() {
        var hash = product.path("customFields").path("contentHash").asText("");
        var whole = product.path("enabled").asBoolean() && !hash.isEmpty() && !hash.startsWith(Channel.HALF);
        return new Online(whole || hash.startsWith(Channel.HALF) ? hash : null, whole ? content().toString() : null, changed(), "");
    }

    /** What {@link #online} tells of {@code content} once it is there: whole pieces, and one empty line between paragraphs. */
    static String told(String content) {
        try {
            var told = (ObjectNode) HttpLine.JSON.readTree(content);
            text(told, "description", PlainText.of(Inputs.html(told.path("description").asText(""))));
            for (var variant : told.path("variants")) {
                if (variant.has("stock")) {
                    ((ObjectNode) variant).put("stock", Inputs.pieces(variant.path("stock").asLong()) * PIECE);
                }
            }
            return told.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no content of an item", e);
        }
    }

    private Instant changed() {
        return Stream.concat(Stream.of(product), offered().stream()).map(one -> one.path("updatedAt").asText(""))
                .filter(at -> !at.isEmpty()).map(at -> OffsetDateTime.parse(at).toInstant()).max(Instant::compareTo).orElse(null);
    }

    private List<JsonNode> offered() {
        return StreamSupport.stream(product.path("variants").spliterator(), false).filter(variant -> variant.path("enabled").asBoolean()).toList();
    }

    private ObjectNode content() {
        var content = GraphQl.object();
        var fields = product.path("customFields");
        text(content, "name", product.path("name").asText(""));
        for (var key : List.of("brand", "category", "shortDescription")) {
            text(content, key, fields.path(key).asText(""));
        }
        text(content, "description", PlainText.of(product.path("description").asText("")));
        content.put("vatRate", product.path("variants").path(0).path("taxRateApplied").path("value").decimalValue().movePointRight(2).intValue());
        photos(content);
        var variants = content.putArray("variants");
        offered().forEach(variant -> variants.add(variant(variant)));
        var facts = content.putArray("facts");
        fields.path("facts").forEach(fact -> facts.add(GraphQl.object().put("key", fact.path("key").asText())
                .put("label", fact.path("label").asText()).put("text", fact.path("text").asText())));
        return content;
    }

    /** One that another put there has no name of ours. */
    private void photos(ObjectNode content) {
        var photos = content.putArray("photos");
        for (var asset : product.path("assets")) {
            var text = product.path("customFields").path("photoTexts").path(photos.size()).asText("");
            text(photos.addObject().put("sha256", own(asset, "sha256")), "alt", text);
        }
    }

    private ObjectNode variant(JsonNode shown) {
        var variant = GraphQl.object().put("id", own(shown, "externalId"));
        var fields = shown.path("customFields");
        text(variant, "sku", shown.path("sku").asText(""));
        text(variant, "gtin", fields.path("gtin").asText(""));
        shown.path("options").forEach(option -> choice(variant, option.path("group").path("code").asText(), option.path("code").asText()));
        variant.put("priceCents", shown.path("priceWithTax").asLong());
        if (!fields.path("unitPrice").isNull()) {
            variant.putObject("unitPrice").put("cents", fields.path("unitPrice").asLong()).put("unit", fields.path("unitPriceUnit").asText(""));
        }
        if (!fields.path("contentAmount").asText("").isEmpty()) {
            variant.put("contentAmount", new BigDecimal(fields.path("contentAmount").asText()).movePointRight(3).longValue())
                    .put("contentUnit", fields.path("contentUnit").asText(""));
        }
        if ("TRUE".equals(shown.path("trackInventory").asText())) {
            variant.put("stock", shown.path("stockLevels").path(0).path("stockOnHand").asLong() * PIECE);
        }
        return variant.put("availability", fields.path("availability").asText(Offer.Availability.IN_STOCK.name()));
    }

    private static void choice(ObjectNode variant, String group, String value) {
        var key = Known.kind(group);
        if (Choices.PLAIN.contains(key) && !value.equals(Choices.NONE)) {
            variant.put(key, value);
        }
    }

    private String own(JsonNode node, String field) {
        return shelf.own(node.path("customFields").path(field).asText("")).orElse("");
    }

    private static void text(ObjectNode node, String key, String value) {
        if (value.isEmpty()) {
            node.remove(key);
        } else {
            node.put(key, value);
        }
    }
}
