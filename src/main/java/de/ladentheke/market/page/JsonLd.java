package de.ladentheke.market.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.market.model.Content;
import de.ladentheke.market.model.Content.Variant;
import de.ladentheke.market.model.Shop;
import java.math.BigDecimal;
import java.util.Map;

/** Products and shops in the words of schema.org, for search engines. */
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTEXT = "https://schema.org";
    /** UN/CEFACT codes. */
    private static final Map<String, String> UNIT_CODES = Map.of("g", "GRM", "kg", "KGM", "ml", "MLT", "cl", "CLT", "l", "LTR",
            "cm", "CMT", "m", "MTR", "qm", "MTK", "cbm", "MTQ");

    private JsonLd() {}

    static String product(Content content, Shop shop, View view, String path) {
        var graph = JSON.createObjectNode().put("@context", CONTEXT);
        var nodes = graph.putArray("@graph");
        var product = nodes.addObject().put("@type", "Product").put("@id", view.absolute(path) + "#artikel").put("name", content.name())
                .put("url", view.absolute(path));
        put(product, "description", content.description().isBlank() ? content.shortDescription() : content.description());
        put(product, "category", content.category());
        if (!content.brand().isBlank()) {
            product.putObject("brand").put("@type", "Brand").put("name", content.brand());
        }
        if (!content.photos().isEmpty()) {
            var images = product.putArray("image");
            content.photos().forEach(photo -> images.add(view.absolute(Assets.large(photo.sha256()))));
        }
        offers(product, content, shop, view, path);
        breadcrumb(nodes.addObject(), content, view, path);
        return graph.toString();
    }

    static String shop(Shop shop, View view) {
        return store(JSON.createObjectNode().put("@context", CONTEXT), shop, view).toString();
    }

    private static void offers(ObjectNode product, Content content, Shop shop, View view, String path) {
        if (content.variants().size() == 1) {
            var only = content.variants().getFirst();
            put(product, "sku", only.sku());
            putGtin(product, only.gtin());
            put(product, "color", only.color());
            put(product, "size", only.size());
            offer(product.putObject("offers"), only, content, shop, view, path);
            return;
        }
        var all = product.putObject("offers").put("@type", "AggregateOffer").put("priceCurrency", "EUR")
                .put("lowPrice", euros(content.cheapest().priceCents())).put("highPrice", euros(content.highestPrice()))
                .put("offerCount", content.variants().size());
        var offers = all.putArray("offers");
        content.variants().forEach(variant -> offer(offers.addObject(), variant, content, shop, view, path));
    }

    private static void offer(ObjectNode offer, Variant variant, Content content, Shop shop, View view, String path) {
        offer.put("@type", "Offer").put("url", view.absolute(path)).put("price", euros(variant.priceCents())).put("priceCurrency", "EUR")
                .put("availability", variant.availability().schemaOrg());
        put(offer, "sku", variant.sku());
        putGtin(offer, variant.gtin());
        put(offer, "name", view.formats().variantName(variant));
        specification(offer.putObject("priceSpecification"), variant, content);
        store(offer.putObject("seller"), shop, view);
    }

    /** Price for what it holds, and the amount that the unit price refers to. */
    private static void specification(ObjectNode node, Variant variant, Content content) {
        node.put("@type", "UnitPriceSpecification").put("price", euros(variant.priceCents())).put("priceCurrency", "EUR");
        if (content.vatRate() > 0) {
            node.put("valueAddedTaxIncluded", true);
        }
        var amount = variant.amount();
        if (variant.unitPrice() == null || amount == null || !UNIT_CODES.containsKey(amount.unit())) {
            return;
        }
        var base = variant.unitPrice().unit().split(" ");
        var reference = node.putObject("referenceQuantity").put("@type", "QuantitativeValue")
                .put("value", BigDecimal.valueOf(amount.thousandths(), 3).stripTrailingZeros().toPlainString())
                .put("unitCode", UNIT_CODES.get(amount.unit()));
        reference.putObject("valueReference").put("@type", "QuantitativeValue").put("value", base.length > 1 ? base[0] : "1")
                .put("unitCode", UNIT_CODES.get(base[base.length - 1]));
    }

    private static ObjectNode store(ObjectNode node, Shop shop, View view) {
        var profile = shop.profile();
        node.put("@type", "Store").put("name", shop.name()).put("url", view.absolute("/s/" + shop.slug()));
        put(node, "telephone", profile.phone());
        put(node, "email", profile.email());
        put(node, "legalName", profile.legalName());
        var address = node.putObject("address").put("@type", "PostalAddress");
        put(address, "streetAddress", profile.street());
        put(address, "postalCode", profile.zip());
        put(address, "addressLocality", profile.city());
        address.put("addressCountry", "DE");
        return node;
    }

    private static void breadcrumb(ObjectNode node, Content content, View view, String path) {
        var list = node.put("@type", "BreadcrumbList").putArray("itemListElement");
        list.addObject().put("@type", "ListItem").put("position", 1).put("name", view.t("crumbs.start")).put("item", view.absolute("/"));
        list.addObject().put("@type", "ListItem").put("position", 2).put("name", content.name()).put("item", view.absolute(path));
    }

    private static void putGtin(ObjectNode node, String gtin) {
        switch (gtin.length()) {
            case 8, 12, 13, 14 -> node.put("gtin" + gtin.length(), gtin);
            default -> { }
        }
    }

    private static void put(ObjectNode node, String key, String value) {
        if (!value.isBlank()) {
            node.put(key, value);
        }
    }

    /** {@code 6.90}, as schema.org wants it. */
    private static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
