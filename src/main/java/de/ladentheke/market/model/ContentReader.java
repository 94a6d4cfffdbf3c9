package de.ladentheke.market.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.market.model.Content.Amount;
import de.ladentheke.market.model.Content.Fact;
import de.ladentheke.market.model.Content.Photo;
import de.ladentheke.market.model.Content.UnitPrice;
import de.ladentheke.market.model.Content.Variant;
import de.ladentheke.market.model.RefusedException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Reads the content of an item and refuses what a page could not show. Keys it does not know are passed over. */
public final class ContentReader {
    private static final int MOST_PHOTOS = 20;
    private static final int MOST_VARIANTS = 500;
    private static final int MOST_FACTS = 80;
    private static final int LONGEST_TEXT = 20_000;
    private static final long HIGHEST_CENTS = 99_999_999;
    private static final Set<String> UNITS = Set.of("kg", "l", "m", "qm", "cbm", "100 g", "100 ml");

    private final ObjectMapper json = new ObjectMapper();

    /** What was stored once. */
    public Content readStored(String content) {
        try {
            return read(json.readTree(content));
        } catch (JsonProcessingException | RefusedException e) {
            throw new MarketException("stored content cannot be read", e);
        }
    }

    public Content read(JsonNode node) {
        if (!node.isObject()) {
            throw new RefusedException(Reason.CONTENT, null);
        }
        var name = text(node, "name", 255);
        if (name.isBlank()) {
            throw new RefusedException(Reason.CONTENT, "name");
        }
        return new Content(name, text(node, "brand", 255), text(node, "category", 300), text(node, "shortDescription", 2_000),
                text(node, "description", LONGEST_TEXT), (int) number(node, "vatRate", -1, 10_000, -1),
                list(node, "photos", MOST_PHOTOS, ContentReader::photo), variants(node),
                list(node, "facts", MOST_FACTS, ContentReader::fact));
    }

    private static List<Variant> variants(JsonNode node) {
        var variants = list(node, "variants", MOST_VARIANTS, ContentReader::variant);
        if (variants.isEmpty()) {
            throw new RefusedException(Reason.CONTENT, "variants");
        }
        return variants;
    }

    private static Photo photo(JsonNode node) {
        var sha256 = text(node, "sha256", 64);
        if (!Hashes.isSha256(sha256)) {
            throw new RefusedException(Reason.CONTENT, "photos");
        }
        return new Photo(sha256, text(node, "alt", 1_000), (int) number(node, "width", 0, 100_000, 0), (int) number(node, "height", 0, 100_000, 0));
    }

    private static Variant variant(JsonNode node) {
        var price = node.path("priceCents");
        if (!price.isIntegralNumber() || !price.canConvertToLong() || price.longValue() <= 0 || price.longValue() > HIGHEST_CENTS) {
            throw new RefusedException(Reason.PRICE, "priceCents");
        }
        return new Variant(text(node, "id", 64), text(node, "sku", 100), text(node, "gtin", 20), text(node, "color", 200),
                text(node, "size", 200), price.longValue(), unitPrice(node.path("unitPrice")), amount(node),
                node.hasNonNull("stock") ? number(node, "stock", Long.MIN_VALUE, Long.MAX_VALUE, 0) : null, availability(node));
    }

    private static UnitPrice unitPrice(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        var unit = text(node, "unit", 20);
        if (!UNITS.contains(unit) || !node.path("cents").isIntegralNumber()) {
            throw new RefusedException(Reason.PRICE, "unitPrice");
        }
        return new UnitPrice(number(node, "cents", 0, Long.MAX_VALUE, 0), unit);
    }

    private static Amount amount(JsonNode node) {
        var amount = number(node, "contentAmount", 0, Long.MAX_VALUE, 0);
        var unit = text(node, "contentUnit", 20);
        return amount == 0 || unit.isEmpty() ? null : new Amount(amount, unit);
    }

    private static Availability availability(JsonNode node) {
        try {
            return Availability.valueOf(text(node, "availability", 20).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Reason.CONTENT, "availability");
        }
    }

    private static Fact fact(JsonNode node) {
        return new Fact(text(node, "label", 200), text(node, "text", LONGEST_TEXT));
    }

    private static String text(JsonNode node, String key, int longest) {
        var value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual() || value.textValue().length() > longest) {
            throw new RefusedException(Reason.CONTENT, key);
        }
        return value.textValue();
    }

    private static long number(JsonNode node, String key, long lowest, long highest, long otherwise) {
        var value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < lowest || value.longValue() > highest) {
            throw new RefusedException(Reason.CONTENT, key);
        }
        return value.longValue();
    }

    private static <T> List<T> list(JsonNode node, String key, int most, Function<JsonNode, T> each) {
        var array = node.path(key);
        if (array.isMissingNode() || array.isNull()) {
            return List.of();
        }
        if (!array.isArray() || array.size() > most) {
            throw new RefusedException(Reason.CONTENT, key);
        }
        var items = new ArrayList<T>(array.size());
        array.forEach(element -> items.add(each.apply(element)));
        return List.copyOf(items);
    }
}
