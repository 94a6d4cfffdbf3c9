package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.channel.Offer.Availability;
import de.ladentheke.publish.channel.Offer.Variant;
import de.ladentheke.publish.channel.Offer;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.text.Slug;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** A product or variant as WooCommerce takes it. */
final class Body {
    static final long PIECE = 1_000;
    private static final int SLUG = 60;

    private final Shop shop;
    private final Germanized germanized;
    private final Categories categories;

    Body(Shop shop, Germanized germanized, Categories categories) {
        this.shop = shop;
        this.germanized = germanized;
        this.categories = categories;
    }

    /**
     * Everything but the status and what {@link Entry} reads.
     *
     * @param photos SHA-256 → number in the shop's library
     */
    ObjectNode product(Offer offer, Map<String, Long> photos) throws IOException {
        var body = HttpLine.JSON.createObjectNode();
        var variable = Axes.variable(offer);
        body.put("type", variable ? "variable" : "simple");
        body.put("name", Html.escaped(offer.name()));
        body.put("description", description(offer));
        body.put("short_description", shortDescription(offer, variable));
        body.put("tax_status", "taxable").put("tax_class", shop.taxClass(offer.vatRate()));
        categories(body, offer);
        images(body, offer, photos);
        attributes(body, offer, variable);
        var meta = body.putArray("meta_data");
        law(meta, offer);
        if (variable) {
            body.put("sku", "").put("global_unique_id", "").put("manage_stock", false);
            unit(meta, offer.variants().getFirst());
        } else {
            var only = offer.variants().getFirst();
            goods(body, only, offer.vatRate());
            body.put("in_stock", only.availability() != Availability.OUT);
            unit(meta, only);
            unitPrice(meta, only, offer.vatRate());
        }
        return body;
    }

    /** What {@link Entry} reads is missing here too. */
    ObjectNode variation(Offer offer, int index, Axes axes) throws IOException {
        var variant = offer.variants().get(index);
        var body = HttpLine.JSON.createObjectNode();
        body.put("status", "publish").put("menu_order", index);
        goods(body, variant, offer.vatRate());
        body.put("description", germanized.there() ? "" : variant.unitPrice().map(p -> "<p>" + Html.escaped(Amounts.text(p)) + "</p>").orElse(""));
        var attributes = body.putArray("attributes");
        axes.options().forEach((name, options) -> attributes.addObject().put("name", name).put("option", options.get(index)));
        unitPrice(body.putArray("meta_data"), variant, offer.vatRate());
        return body;
    }

    /** The price as {@link Entry#price} shows it when all has arrived. */
    String price(Offer offer) {
        return shop.price(offer.variants().stream().mapToLong(Variant::priceCents).min().orElse(0), offer.vatRate());
    }

    /** {@code lavendelseife-3f2a91bc0d12}. */
    static String slug(Offer offer, String externalId) {
        return Slug.of(offer.name(), SLUG) + "-" + Entry.tail(externalId);
    }

    static String description(Offer offer) {
        return Html.paragraphs(offer.description()) + Html.facts(offer.facts());
    }

    /** WooCommerce counts whole ones. */
    static long pieces(long thousandths) {
        return Math.max(0, Math.floorDiv(thousandths, PIECE));
    }

    /** Gross, of a price as the shop has it; empty where there is none. */
    OptionalLong cents(String price, int vatRate) {
        return shop.cents(price, vatRate);
    }

    static void meta(ArrayNode meta, String key, String value) {
        // null takes a value away that an earlier content had
        meta.addObject().put("key", key).put("value", value);
    }

    private String shortDescription(Offer offer, boolean variable) {
        var price = variable || germanized.there() ? "" : offer.variants().getFirst().unitPrice().map(Amounts::text).orElse("");
        return Html.paragraphs(offer.shortDescription()) + Html.paragraphs(price);
    }

    private void categories(ObjectNode body, Offer offer) throws IOException {
        var list = body.putArray("categories");
        categories.id(offer.category()).ifPresent(id -> list.addObject().put("id", id));
    }

    private static void images(ObjectNode body, Offer offer, Map<String, Long> photos) {
        var list = body.putArray("images");
        for (var photo : offer.photos()) {
            var id = photos.get(photo.sha256());
            if (id != null) {
                var image = list.addObject().put("id", id).put("position", list.size() - 1);
                if (!photo.alt().isBlank()) {
                    image.put("alt", photo.alt());
                }
            }
        }
    }

    private static void attributes(ObjectNode body, Offer offer, boolean variable) {
        var list = body.putArray("attributes");
        if (!offer.brand().isBlank()) {
            attribute(list, "Marke", false, List.of(offer.brand().replace('|', '/')));
        }
        var first = offer.variants().getFirst();
        if (variable || !first.color().isEmpty() || !first.size().isEmpty()) {
            Axes.of(offer).options().forEach((name, options) -> attribute(list, name, variable, options.stream().distinct().toList()));
        }
    }

    private static void attribute(ArrayNode list, String name, boolean variation, List<String> options) {
        var attribute = list.addObject().put("name", name).put("visible", true).put("variation", variation);
        options.forEach(attribute.putArray("options")::add);
    }

    private void goods(ObjectNode body, Variant variant, int vatRate) {
        body.put("sku", variant.sku()).put("global_unique_id", variant.gtin()).put("regular_price", shop.price(variant.priceCents(), vatRate));
        body.put("sale_price", "");
        var out = variant.availability() == Availability.OUT;
        body.put("manage_stock", variant.stock().isPresent()).put("backorders", "no").put("stock_status", out ? "outofstock" : "instock");
        variant.stock().ifPresent(stock -> body.put("stock_quantity", pieces(stock)));
    }

    private void law(ArrayNode meta, Offer offer) throws IOException {
        meta(meta, "_manufacturer_slug", germanized.manufacturer(offer.fact("manufacturer_name"), offer.fact("eu_responsible")));
        meta(meta, "_safety_instructions", known(Html.escaped(offer.fact("safety_text_de"))));
        meta(meta, "_ts_mpn", known(offer.fact("mpn")));
        var food = !offer.fact("ingredients").isEmpty();
        meta(meta, "_is_food", food ? "yes" : null);
        meta(meta, "_ingredients", known(Html.escaped(offer.fact("ingredients"))));
        meta(meta, "_food_place_of_origin", food ? known(offer.fact("origin_country")) : null);
        meta(meta, "_alcohol_content", known(offer.fact("alcohol_vol").replaceAll("[^0-9,.]", "").replace(',', '.')));
    }

    private void unit(ArrayNode meta, Variant variant) throws IOException {
        var price = variant.unitPrice().orElse(null);
        meta(meta, "_unit", price == null ? null : germanized.unit(price.unit()));
        meta(meta, "_unit_base", price == null ? null : "1");
    }

    private void unitPrice(ArrayNode meta, Variant variant, int vatRate) {
        var price = variant.unitPrice().orElse(null);
        var shown = price == null ? null : shop.price(price.cents(), vatRate);
        meta(meta, "_unit_product", price == null ? null : variant.content().flatMap(amount -> Amounts.in(price.unit(), amount)).orElse(null));
        meta(meta, "_unit_price_regular", shown);
        meta(meta, "_unit_price", shown);
    }

    private static String known(String text) {
        return text.isBlank() ? null : text;
    }
}
