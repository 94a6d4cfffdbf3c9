package de.ladentheke.spreadsheet.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Google's product feed as RSS 2.0 or Atom: one item, one article; elements are called as the columns of the feed as text. */
public final class GoogleFeed implements XmlFormat {
    private static final List<String> ORDER = List.of("id", "title", "description", "link", "image_link", "price", "sale_price", "availability",
            "quantity", "brand", "gtin", "mpn", "product_type", "google_product_category", "condition", "item_group_id", "color", "size",
            "material", "unit_pricing_measure", "unit_pricing_base_measure", "shipping_weight");
    private static final Pattern PRICE = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)\\s*EUR|EUR\\s*([0-9]+(?:[.,][0-9]+)?)");
    private static final Set<String> SEVERAL = Set.of("additional_image_link");
    private static final int MOST_IMAGES = 10;

    @Override
    public boolean takes(String element) {
        return element.equals("item") || element.equals("entry");
    }

    @Override
    public Optional<Item> item(XmlNode element) {
        var item = new Item();
        for (var child : element.children()) {
            put(item, child);
        }
        return Optional.of(item);
    }

    private static void put(Item item, XmlNode child) {
        if (!child.attribute("name").isEmpty()) {
            item.join(child.attribute("name"), child.text(), ", ");
        } else if (!child.children().isEmpty()) {
            child.children().forEach(part -> item.join(child.name() + "(" + part.name() + ")", part.text(), ", "));
        } else if (SEVERAL.contains(child.name())) {
            item.number(child.name(), child.text(), MOST_IMAGES);
        } else if (child.name().equals("link") && child.text().isBlank()) {
            item.put("link", child.attribute("href"));
        } else {
            value(item, child);
        }
    }

    private static void value(Item item, XmlNode child) {
        var price = PRICE.matcher(child.text().strip());
        if (price.matches()) {
            item.put(child.name(), Numbers.of(price.group(1) == null ? price.group(2) : price.group(1)));
        } else if (child.name().endsWith("product_type") || child.name().equals("product_highlight")) {
            item.join(child.name(), child.text(), ", ");
        } else {
            item.put(child.name(), child.text());
        }
    }

    @Override
    public List<String> order() {
        return ORDER;
    }
}
