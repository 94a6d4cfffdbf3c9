package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.channel.Offer;
import de.ladentheke.text.Slug;
import java.math.BigDecimal;

/** Writes an offer in Vendure's terms. Texts are German, prices include VAT. */
final class Inputs {
    private static final int SLUG = 60;
    private static final String MANUFACTURER = "manufacturer_name";

    private Inputs() {}

    /** Of a product that the marketplace does not have. */
    static ObjectNode create(Job job, String externalId, String hash) {
        var input = product(job, hash).put("enabled", false);
        ((ObjectNode) input.path("translations").path(0)).put("slug", slug(job.offer.name(), job.id()));
        ((ObjectNode) input.path("customFields")).put("externalId", externalId);
        return input;
    }

    static ObjectNode update(Job job, String hash) {
        return product(job, hash).put("id", job.place.id());
    }

    /** The last step, which shows the product. */
    static ObjectNode finish(Job job) {
        return state(job.place.id(), true, job.item.hash());
    }

    /** @param hash null: the marketplace has no version of it any more */
    static ObjectNode state(String product, boolean enabled, String hash) {
        var input = GraphQl.object().put("id", product).put("enabled", enabled);
        input.putObject("customFields").put("contentHash", hash);
        return input;
    }

    private static ObjectNode product(Job job, String hash) {
        var offer = job.offer;
        var input = GraphQl.object();
        input.putArray("translations").addObject().put("languageCode", "de").put("name", offer.name()).put("description", html(offer.description()));
        var fields = input.putObject("customFields").put("contentHash", hash);
        text(fields, "brand", offer.brand());
        text(fields, "category", offer.category());
        text(fields, "shortDescription", offer.shortDescription());
        text(fields, "manufacturer", offer.fact(MANUFACTURER));
        var facts = fields.putArray("facts");
        offer.facts().forEach((key, fact) -> facts.addObject().put("key", key).put("label", fact.label()).put("text", fact.text()));
        var texts = fields.putArray("photoTexts");
        offer.photos().forEach(photo -> texts.add(photo.alt()));
        var assets = input.putArray("assetIds");
        job.assets.forEach(assets::add);
        input.put("featuredAssetId", job.assets.isEmpty() ? null : job.assets.getFirst());
        return input;
    }

    static ObjectNode variant(Job job, Offer.Variant variant, String externalId) {
        var input = GraphQl.object().put("enabled", variant.priceCents() > 0).put("sku", variant.sku())
                .put("price", variant.priceCents()).put("taxCategoryId", job.taxCategory)
                .put("trackInventory", variant.stock().isPresent() ? "TRUE" : "FALSE");
        variant.stock().ifPresent(stock -> input.put("stockOnHand", pieces(stock)));
        input.putArray("translations").addObject().put("languageCode", "de").put("name", job.offer.name());
        var options = input.putArray("optionIds");
        job.options(variant).forEach(options::add);
        var fields = input.putObject("customFields").put("externalId", externalId).put("availability", variant.availability().name());
        text(fields, "gtin", variant.gtin());
        fields.put("unitPrice", variant.unitPrice().map(Offer.UnitPrice::cents).orElse(null));
        text(fields, "unitPriceUnit", variant.unitPrice().map(Offer.UnitPrice::unit).orElse(""));
        text(fields, "contentAmount", variant.content().map(amount -> plain(amount.thousandths())).orElse(""));
        text(fields, "contentUnit", variant.content().map(Offer.Amount::unit).orElse(""));
        return input;
    }

    /** Vendure counts whole ones. */
    static int pieces(long thousandths) {
        return Math.clamp(thousandths / 1000, 0, Integer.MAX_VALUE);
    }

    private static void text(ObjectNode node, String key, String value) {
        node.put(key, value.isEmpty() ? null : value);
    }

    private static String plain(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    /** Vendure's descriptions are HTML, the shop's are plain text. */
    static String html(String text) {
        if (text.isBlank()) {
            return "";
        }
        var safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        return "<p>" + safe.replace("\r\n", "\n").replaceAll("\n{2,}", "</p><p>").replace("\n", "<br>") + "</p>";
    }

    /** Readable, and nobody else's: the end of the id makes it so. */
    static String slug(String name, String id) {
        var start = Slug.of(name, SLUG);
        var end = id.replace("-", "");
        return (start.isEmpty() ? "artikel" : start) + "-" + end.substring(Math.max(0, end.length() - 12));
    }
}
