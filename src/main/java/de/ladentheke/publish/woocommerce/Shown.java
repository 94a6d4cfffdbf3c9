package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.channel.Channel.Online;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.Offer;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.text.PlainText;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells a product back: as it was sent, with what somebody changed in the shop by hand since. */
final class Shown {
    private final Rest rest;
    private final Products products;
    private final Media media;
    private final Body body;

    Shown(Rest rest, Products products, Media media, Body body) {
        this.rest = rest;
        this.products = products;
        this.media = media;
        this.body = body;
    }

    /** Without content while it is being written, and where an older version of the program wrote it. */
    Online online(Entry there) throws IOException {
        var product = rest.get(products.path() + "/" + there.id(), Map.of()).orRefuse().body();
        var variations = there.variable() ? rest.all(Products.variations(there.id()), Map.of("status", "any")) : List.<JsonNode>of();
        var changed = Stream.concat(Stream.of(product), variations.stream()).map(row -> row.path("date_modified_gmt").asText(""))
                .filter(at -> !at.isEmpty()).max(String::compareTo).map(at -> LocalDateTime.parse(at).toInstant(ZoneOffset.UTC)).orElse(null);
        var sent = there.half() ? "" : Entry.meta(product, Entry.CONTENT);
        return new Online(there.shown(), sent.isEmpty() ? null : content(sent, product, variations), changed, "");
    }

    private String content(String sent, JsonNode product, List<JsonNode> variations) throws IOException {
        var content = parsed(sent);
        var offer = Offer.parse(sent);
        text(content, "name", PlainText.letters(product.path("name").asText("")));
        description(content, offer, product.path("description").asText(""));
        photos(content, offer, product.path("images"));
        variants(content, offer.vatRate(), product, variations);
        return content.toString();
    }

    private static ObjectNode parsed(String sent) throws IOException {
        try {
            if (HttpLine.JSON.readTree(sent) instanceof ObjectNode content) {
                return content;
            }
        } catch (JsonProcessingException e) {
            // somebody else wrote it
        }
        throw new ChannelException(Reason.PROTOCOL, "content that cannot be read");
    }

    /** WordPress sets other line breaks of its own. */
    private static void description(ObjectNode content, Offer offer, String html) {
        var shown = PlainText.of(html);
        var facts = PlainText.of(Html.facts(offer.facts()));
        if (!words(shown).equals(words(PlainText.of(Body.description(offer))))) {
            text(content, "description", shown.endsWith(facts) ? shown.substring(0, shown.length() - facts.length()).strip() : shown);
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** One that somebody else put there has no name of ours. */
    private void photos(ObjectNode content, Offer offer, JsonNode images) throws IOException {
        var texts = new HashMap<String, String>();
        offer.photos().forEach(photo -> texts.put(photo.sha256(), photo.alt()));
        var names = new HashMap<Long, String>();
        media.find(texts.keySet()).forEach((name, id) -> names.put(id, name));
        var shown = new ArrayList<String>();
        images.forEach(image -> shown.add(names.getOrDefault(image.path("id").asLong(), "")));
        if (!shown.equals(offer.photos().stream().map(Offer.Photo::sha256).toList())) {
            var photos = content.putArray("photos");
            shown.forEach(name -> text(photos.addObject().put("sha256", name), "alt", texts.getOrDefault(name, "")));
        }
    }

    private void variants(ObjectNode content, int vatRate, JsonNode product, List<JsonNode> variations) {
        var sent = new HashMap<String, ObjectNode>();
        content.path("variants").forEach(variant -> sent.put(variant.path("id").asText(), (ObjectNode) variant));
        var variants = content.putArray("variants");
        if (variations.isEmpty()) {
            sent.values().forEach(variant -> add(variants, variant, vatRate, product));
        }
        for (var row : variations) {
            var id = Entry.meta(row, Entry.ID);
            add(variants, sent.getOrDefault(id, HttpLine.JSON.createObjectNode().put("id", id)), vatRate, row);
        }
    }

    private void add(ArrayNode variants, ObjectNode variant, int vatRate, JsonNode row) {
        text(variant, "sku", row.path("sku").asText(""));
        text(variant, "gtin", row.path("global_unique_id").asText(""));
        body.cents(row.path("price").asText(""), vatRate).ifPresentOrElse(cents -> variant.put("priceCents", cents), () -> variant.remove("priceCents"));
        var pieces = row.path("stock_quantity").asLong();
        if (row.path("manage_stock").asBoolean() && pieces != Body.pieces(variant.path("stock").asLong())) {
            variant.put("stock", pieces * Body.PIECE);
        }
        variants.add(variant);
    }

    private static void text(ObjectNode node, String key, String value) {
        if (value.isEmpty()) {
            node.remove(key);
        } else {
            node.put(key, value);
        }
    }
}
