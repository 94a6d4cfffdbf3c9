package de.ladentheke.publish.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Variant;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes a product as the marketplace gets it. Purchase prices, suppliers, storage places and notes never go out. The
 * same product gives the same text in every language of the program.
 */
public final class ContentWriter {
    /** Grows whenever the same product would give another text. */
    public static final int VERSION = 2;

    /** In thousandths: up to this many pieces count as "only few left", where the product has no limit of its own. */
    private static final long FEW = 2_000;

    private static final JsonFactory JSON = new JsonFactory();

    private ContentWriter() {}

    /** @param photos what is known of the photos, by SHA-256 */
    public static ItemContent write(Product product, Map<String, PhotoInfo> photos) {
        var text = new StringWriter(1024);
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            words(json, product);
            json.writeNumberField("vatRate", product.vatRate());
            photos(json, product, photos);
            json.writeArrayFieldStart("variants");
            for (var variant : product.variants()) {
                variant(json, product, variant);
            }
            json.writeEndArray();
            facts(json, product);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ItemContent.of(text.toString());
    }

    private static void words(JsonGenerator json, Product product) throws IOException {
        text(json, "name", product.name());
        text(json, "brand", product.get(Field.BRAND));
        text(json, "category", product.get(Field.CATEGORY));
        text(json, "shortDescription", product.get(Field.SHORT_DESCRIPTION));
        text(json, "description", product.get(Field.DESCRIPTION));
    }

    private static void photos(JsonGenerator json, Product product, Map<String, PhotoInfo> known) throws IOException {
        if (product.photos().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("photos");
        for (Photo photo : product.photos()) {
            json.writeStartObject();
            json.writeStringField("sha256", photo.sha256());
            text(json, "alt", photo.alt());
            var size = known.get(photo.sha256());
            if (size != null) {
                json.writeNumberField("width", size.width());
                json.writeNumberField("height", size.height());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void variant(JsonGenerator json, Product product, Variant variant) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", variant.uid().toString());
        text(json, "sku", variant.sku());
        text(json, "gtin", variant.get(Field.GTIN));
        text(json, "color", variant.get(Field.COLOR));
        text(json, "size", variant.get(Field.SIZE));
        if (variant.price().isPresent()) {
            json.writeNumberField("priceCents", variant.price().get().cents());
        }
        content(json, product, variant);
        if (variant.stock().isPresent()) {
            json.writeNumberField("stock", variant.stock().get());
        }
        json.writeStringField("availability", availability(product, variant));
        json.writeEndObject();
    }

    private static void content(JsonGenerator json, Product product, Variant variant) throws IOException {
        var unitPrice = product.unitPrice(variant);
        if (unitPrice.isPresent()) {
            json.writeObjectFieldStart("unitPrice");
            json.writeNumberField("cents", unitPrice.get().price().cents());
            json.writeStringField("unit", unitPrice.get().unit());
            json.writeEndObject();
        }
        if (variant.get(Field.CONTENT_AMOUNT) != null && variant.get(Field.CONTENT_UNIT) != null) {
            json.writeNumberField("contentAmount", (Long) variant.get(Field.CONTENT_AMOUNT));
            text(json, "contentUnit", variant.get(Field.CONTENT_UNIT));
        }
    }

    private static String availability(Product product, Variant variant) {
        if (variant.stock().isEmpty()) {
            return "IN_STOCK";
        }
        var stock = variant.stock().get();
        if (stock <= 0) {
            return "OUT";
        }
        var limit = (Long) product.get(Field.MIN_STOCK);
        return stock <= (limit == null ? FEW : limit) ? "LOW" : "IN_STOCK";
    }

    private static void facts(JsonGenerator json, Product product) throws IOException {
        var facts = Facts.of(product);
        if (facts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("facts");
        for (var fact : facts) {
            json.writeStartObject();
            json.writeStringField("key", fact.key());
            json.writeStringField("label", fact.label());
            json.writeStringField("text", fact.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String key, Object value) throws IOException {
        if (value instanceof String text && !text.isBlank()) {
            json.writeStringField(key, text.strip());
        }
    }
}
