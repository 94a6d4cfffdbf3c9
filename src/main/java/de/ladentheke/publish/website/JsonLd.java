package de.ladentheke.publish.website;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.channel.Offer.Variant;
import de.ladentheke.publish.channel.Offer;
import java.math.BigDecimal;
import java.util.Map;

/** Products and the shop in the words of schema.org, for search engines. */
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTEXT = "https://schema.org";
    /** UN/CEFACT codes. */
    private static final Map<String, String> UNIT_CODES = Map.of("g", "GRM", "kg", "KGM", "ml", "MLT", "cl", "CLT", "l", "LTR",
            "cm", "CMT", "m", "MTR", "qm", "MTK", "cbm", "MTQ");

    private JsonLd() {}

    static String product(Site site, String id, Offer offer) {
        var product = JSON.createObjectNode().put("@context", CONTEXT).put("@type", "Product").put("name", offer.name());
        put(product, "description", offer.description().isBlank() ? offer.shortDescription() : offer.description());
        put(product, "category", offer.category());
        if (!offer.brand().isBlank()) {
            product.putObject("brand").put("@type", "Brand").put("name", offer.brand());
        }
        if (!site.options().address().isEmpty()) {
            product.put("url", site.options().absolute(Site.product(id)));
            var images = product.putArray("image");
            offer.photos().forEach(photo -> images.add(site.options().absolute(Site.photo(photo.sha256()))));
        }
        offers(site, product, offer);
        return product.toString();
    }

    static String shop(Site site) {
        var shop = store(JSON.createObjectNode().put("@context", CONTEXT), site);
        put(shop, "legalName", site.profile("legalName"));
        put(shop, "telephone", site.profile("phone"));
        put(shop, "email", site.profile("email"));
        put(shop, "description", site.profile("story"));
        var address = shop.putObject("address").put("@type", "PostalAddress");
        put(address, "streetAddress", site.profile("street"));
        put(address, "postalCode", site.profile("zip"));
        put(address, "addressLocality", site.profile("city"));
        address.put("addressCountry", "DE");
        return shop.toString();
    }

    private static ObjectNode store(ObjectNode node, Site site) {
        node.put("@type", "LocalBusiness").put("name", site.name());
        put(node, "url", site.options().address());
        return node;
    }

    private static void offers(Site site, ObjectNode product, Offer offer) {
        if (offer.variants().size() == 1) {
            var only = offer.variants().getFirst();
            put(product, "sku", only.sku());
            gtin(product, only.gtin());
            put(product, "color", only.color());
            put(product, "size", only.size());
            offer(product.putObject("offers"), site, offer, only);
            return;
        }
        var prices = offer.variants().stream().mapToLong(Variant::priceCents).summaryStatistics();
        var all = product.putObject("offers").put("@type", "AggregateOffer").put("priceCurrency", "EUR").put("lowPrice", euros(prices.getMin()))
                .put("highPrice", euros(prices.getMax())).put("offerCount", offer.variants().size()).putArray("offers");
        offer.variants().forEach(variant -> offer(all.addObject(), site, offer, variant));
    }

    private static void offer(ObjectNode node, Site site, Offer offer, Variant variant) {
        node.put("@type", "Offer").put("price", euros(variant.priceCents())).put("priceCurrency", "EUR").put("availability", switch (variant.availability()) {
            case IN_STOCK -> "https://schema.org/InStoreOnly";
            case LOW -> "https://schema.org/LimitedAvailability";
            case OUT -> "https://schema.org/OutOfStock";
        }).put("availableDeliveryMethod", "http://purl.org/goodrelations/v1#DeliveryModePickUp");
        put(node, "sku", variant.sku());
        gtin(node, variant.gtin());
        put(node, "name", Words.option(variant));
        specification(node.putObject("priceSpecification"), offer, variant);
        store(node.putObject("seller"), site);
    }

    /** Price for what it holds, and the amount that the unit price refers to. */
    private static void specification(ObjectNode node, Offer offer, Variant variant) {
        node.put("@type", "UnitPriceSpecification").put("price", euros(variant.priceCents())).put("priceCurrency", "EUR");
        if (offer.vatRate() > 0) {
            node.put("valueAddedTaxIncluded", true);
        }
        var amount = variant.content().filter(content -> variant.unitPrice().isPresent() && UNIT_CODES.containsKey(content.unit()));
        amount.ifPresent(content -> {
            var reference = node.putObject("referenceQuantity").put("@type", "QuantitativeValue")
                    .put("value", BigDecimal.valueOf(content.thousandths(), 3).stripTrailingZeros().toPlainString()).put("unitCode", UNIT_CODES.get(content.unit()));
            reference.putObject("valueReference").put("@type", "QuantitativeValue").put("value", "1").put("unitCode", UNIT_CODES.get(variant.unitPrice().orElseThrow().unit()));
        });
    }

    private static void gtin(ObjectNode node, String gtin) {
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
