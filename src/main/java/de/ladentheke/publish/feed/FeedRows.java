package de.ladentheke.publish.feed;

import de.ladentheke.publish.channel.Offer.Availability;
import de.ladentheke.publish.channel.Offer.Variant;
import de.ladentheke.publish.channel.Offer;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A product in the words of Google's product data specification, one entry for each variant. The lengths are Google's.
 */
final class FeedRows {
    static final List<String> GOOGLE = List.of("id", "title", "description", "link", "image_link", "additional_image_link", "availability",
            "price", "unit_pricing_measure", "unit_pricing_base_measure", "google_product_category", "product_type", "brand", "gtin", "mpn",
            "identifier_exists", "condition", "item_group_id", "color", "size", "material", "energy_efficiency_class", "min_energy_efficiency_class",
            "max_energy_efficiency_class", "included_destination", "excluded_destination", "pickup_method", "pickup_sla");
    static final List<String> ATALANDA = Stream.concat(
            GOOGLE.stream().filter(name -> !name.endsWith("_destination") && !name.startsWith("pickup_")),
            Stream.of("adult", "atalanda:tax_rate", "atalanda:quantity", "atalanda:delivery_method")).toList();
    static final List<String> INVENTORY = List.of("id", "store_code", "availability", "quantity", "price", "pickup_method", "pickup_sla");

    private static final int MOST_PHOTOS = 10;
    private static final int SMALLEST_PHOTO = 500;
    private static final int TITLE = 150;

    private final FeedOptions options;
    private final boolean atalanda;
    private final Messages messages = Messages.of(FeedRows.class);

    FeedRows(FeedOptions options) {
        this.options = options;
        atalanda = options.taker() == FeedOptions.Taker.ATALANDA;
    }

    /** @throws FeedRefusal with the first reason why the taker would refuse it */
    List<FeedRow> products(String id, Offer offer) throws FeedRefusal {
        check(offer);
        var rows = new ArrayList<FeedRow>();
        for (var variant : offer.variants()) {
            rows.add(product(id, offer, variant));
        }
        return rows;
    }

    /** What there is of each variant in the shop. */
    List<FeedRow> inventory(Offer offer) {
        return offer.variants().stream().map(variant -> pickup(new FeedRow()
                .put("id", variant.id())
                .put("store_code", options.storeCode())
                .put("availability", switch (variant.availability()) {
                    case IN_STOCK -> "in_stock";
                    case LOW -> "limited_availability";
                    case OUT -> "out_of_stock";
                })
                .put("quantity", quantity(variant))
                .put("price", FeedText.price(variant.priceCents())))).toList();
    }

    private void check(Offer offer) throws FeedRefusal {
        if (FeedText.line(offer.name()).isEmpty()) {
            throw new FeedRefusal("name", messages.get("refused.name"));
        }
        if (offer.photos().isEmpty()) {
            throw new FeedRefusal("photos", messages.get("refused.photo"));
        }
        var main = offer.photos().getFirst();
        if (main.width() > 0 && Math.min(main.width(), main.height()) < SMALLEST_PHOTO) {
            throw new FeedRefusal("photos", messages.get("refused.photo_small", main.width(), main.height(), SMALLEST_PHOTO));
        }
        for (var variant : offer.variants()) {
            if (variant.priceCents() <= 0) {
                throw new FeedRefusal("priceCents", messages.get("refused.price"));
            }
            if (Gtins.mistyped(variant.gtin())) {
                throw new FeedRefusal("gtin", messages.get("refused.gtin", variant.gtin()));
            }
        }
    }

    private FeedRow product(String id, Offer offer, Variant variant) {
        var row = new FeedRow().put("id", variant.id());
        words(row, offer, variant);
        row.put("link", FeedText.shortened(options.page().replace("{id}", id), 2000));
        photos(row, offer);
        row.put("availability", availability(variant)).put("price", FeedText.price(variant.priceCents()));
        UnitPricing.put(row, offer, variant);
        category(row, offer);
        identifiers(row, offer, variant);
        row.put("condition", condition(offer.fact("condition")));
        variants(row, id, offer, variant);
        row.put("material", FeedText.shortened(FeedText.line(offer.fact("material")), 200));
        energy(row, offer.fact("energy_class").strip().toUpperCase(Locale.ROOT));
        return atalanda ? atalanda(row, offer, variant) : google(row);
    }

    private static void words(FeedRow row, Offer offer, Variant variant) {
        var name = FeedText.line(offer.name());
        var option = offer.variants().size() > 1 ? option(variant) : "";
        var title = option.isEmpty() ? name : FeedText.shortened(name, TITLE - 3 - option.length()) + " – " + option;
        row.put("title", FeedText.shortened(title, TITLE));
        var description = Stream.of(offer.description(), offer.shortDescription(), name).map(FeedText::lines).filter(text -> !text.isEmpty())
                .findFirst().orElse(name);
        row.put("description", FeedText.shortened(description, 5000));
    }

    private static String option(Variant variant) {
        return FeedText.shortened(Stream.of(variant.color(), variant.size()).map(FeedText::line).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")), 60);
    }

    private void photos(FeedRow row, Offer offer) {
        row.put("image_link", image(offer.photos().getFirst()));
        offer.photos().stream().skip(1).distinct().limit(MOST_PHOTOS).forEach(photo -> row.put("additional_image_link", image(photo)));
    }

    private String image(Offer.Photo photo) {
        return options.image().replace("{sha256}", photo.sha256());
    }

    private String availability(Variant variant) {
        var there = variant.availability() != Availability.OUT;
        return atalanda ? there ? "in stock" : "out of stock" : there ? "in_stock" : "out_of_stock";
    }

    /** A number is one of Google's taxonomy, to which the channel's categories were mapped; all else are the shop's own words. */
    private static void category(FeedRow row, Offer offer) {
        var category = FeedText.line(offer.category());
        row.put(category.matches("\\d{1,7}") ? "google_product_category" : "product_type", FeedText.shortened(category, 750));
    }

    private void identifiers(FeedRow row, Offer offer, Variant variant) {
        var brand = FeedText.shortened(FeedText.line(offer.brand()), 70);
        var gtin = Gtins.global(variant.gtin()) ? variant.gtin() : "";
        var mpn = offer.variants().size() == 1 ? FeedText.shortened(FeedText.line(offer.fact("mpn")), 70) : "";
        row.put("brand", brand).put("gtin", gtin).put("mpn", mpn);
        if (gtin.isEmpty() && (brand.isEmpty() || mpn.isEmpty())) {
            row.put("identifier_exists", atalanda ? "FALSE" : "no");
        }
    }

    private static String condition(String text) {
        var words = FeedText.line(text).toLowerCase(Locale.GERMAN);
        if (words.isEmpty() || words.matches("neu(ware)?|new|fabrikneu")) {
            return "new";
        }
        return words.matches(".*(general|wiederauf|refurb|aufbereitet|werks).*") ? "refurbished" : "used";
    }

    /** Only what differs in colour or size is a group in Google's eyes. */
    private static void variants(FeedRow row, String id, Offer offer, Variant variant) {
        var color = color(variant.color());
        var size = FeedText.shortened(FeedText.line(variant.size()), 100);
        if (offer.variants().size() > 1 && !(color.isEmpty() && size.isEmpty())) {
            row.put("item_group_id", id);
        }
        row.put("color", color).put("size", size);
    }

    /** Up to three, of forty letters each. */
    private static String color(String text) {
        return Arrays.stream(FeedText.line(text).split("/")).map(String::strip).filter(color -> !color.isEmpty()).limit(3)
                .map(color -> FeedText.shortened(color, 30)).collect(Collectors.joining("/"));
    }

    private static void energy(FeedRow row, String energyClass) {
        if (energyClass.matches("[A-G]")) {
            row.put("energy_efficiency_class", energyClass).put("min_energy_efficiency_class", "G").put("max_energy_efficiency_class", "A");
        }
    }

    /** Goods are shown and reserved, not sold online: they belong into the free local listings alone, and nothing is shipped. */
    private FeedRow google(FeedRow row) {
        row.put("included_destination", "Free_local_listings");
        row.put("excluded_destination", "Shopping_ads").put("excluded_destination", "Free_listings");
        return pickup(row);
    }

    private FeedRow pickup(FeedRow row) {
        return options.pickup() == FeedOptions.Pickup.NONE ? row : row.put("pickup_method", "reserve").put("pickup_sla", options.pickup().google());
    }

    private FeedRow atalanda(FeedRow row, Offer offer, Variant variant) {
        return row.put("adult", offer.fact("min_age").contains("18") ? "yes" : "no")
                .put("atalanda:tax_rate", FeedText.thousandths(offer.vatRate() * 10L))
                .put("atalanda:quantity", quantity(variant))
                .put("atalanda:delivery_method", options.delivery().name().toLowerCase(Locale.ROOT));
    }

    /** Whole pieces; empty where the stock is not counted. */
    private static String quantity(Variant variant) {
        return variant.stock().map(stock -> String.valueOf(Math.max(0, stock / 1000))).orElse("");
    }
}
