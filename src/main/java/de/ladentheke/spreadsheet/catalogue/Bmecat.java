package de.ladentheke.spreadsheet.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** BMEcat 1.2 (ARTICLE, AID) and 2005 (PRODUCT, PID): the catalogues of wholesalers. Headings are those of 2005. */
public final class Bmecat implements XmlFormat {
    static final int MOST_IMAGES = 10;
    private static final Set<String> ARTICLES = Set.of("PRODUCT", "ARTICLE");
    private static final Set<String> REFERRED = Set.of("CATALOG_STRUCTURE", "PRODUCT_TO_CATALOGGROUP_MAP", "ARTICLE_TO_CATALOGGROUP_MAP", "CATALOG");
    private static final List<String> ORDER = List.of("SUPPLIER_PID", "INTERNATIONAL_PID", "DESCRIPTION_SHORT", "DESCRIPTION_LONG",
            "PRICE nrp", "PRICE gros_list", "PRICE net_customer", "PRICE net_list", "TAX", "PRICE_QUANTITY", "ORDER_UNIT", "CONTENT", "CATALOG_GROUP",
            "MANUFACTURER_PID", "MANUFACTURER_NAME", "MIME_SOURCE");
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("C62", "Stück"), Map.entry("PCE", "Stück"), Map.entry("H87", "Stück"),
            Map.entry("EA", "Stück"), Map.entry("CT", "Karton"), Map.entry("BX", "Schachtel"), Map.entry("PK", "Packung"), Map.entry("PA", "Packung"),
            Map.entry("BG", "Beutel"), Map.entry("BO", "Flasche"), Map.entry("CA", "Dose"), Map.entry("TU", "Tube"), Map.entry("RO", "Rolle"),
            Map.entry("RL", "Rolle"), Map.entry("SET", "Set"), Map.entry("PR", "Paar"), Map.entry("CS", "Kiste"), Map.entry("CR", "Kiste"),
            Map.entry("KGM", "kg"), Map.entry("GRM", "g"), Map.entry("LTR", "l"), Map.entry("MLT", "ml"), Map.entry("CLT", "cl"), Map.entry("MTR", "m"),
            Map.entry("CMT", "cm"), Map.entry("MTK", "qm"), Map.entry("MTQ", "cbm"));
    private static final Set<String> MEASURES = Set.of("kg", "g", "l", "ml", "cl", "m", "cm", "qm", "cbm");

    private final CatalogueGroups groups = new CatalogueGroups();
    private String currency = "EUR";

    @Override
    public boolean takes(String element) {
        return ARTICLES.contains(element) || REFERRED.contains(element);
    }

    @Override
    public Optional<Item> item(XmlNode element) {
        switch (element.name()) {
            case "CATALOG" -> currency = element.text("CURRENCY").isEmpty() ? currency : element.text("CURRENCY");
            case "CATALOG_STRUCTURE" -> groups.group(element);
            case "PRODUCT_TO_CATALOGGROUP_MAP", "ARTICLE_TO_CATALOGGROUP_MAP" -> groups.map(element);
            default -> {
                return Optional.of(article(element));
            }
        }
        return Optional.empty();
    }

    private Item article(XmlNode article) {
        var item = new Item();
        var number = article.text("SUPPLIER_PID", "SUPPLIER_AID");
        item.put("SUPPLIER_PID", number);
        if (article.attribute("mode").equals("delete")) {
            item.put("mode", "delete");
            return item;
        }
        article.any("PRODUCT_DETAILS", "ARTICLE_DETAILS").findFirst().ifPresent(details -> details(item, details));
        var order = article.any("PRODUCT_ORDER_DETAILS", "ARTICLE_ORDER_DETAILS").findFirst();
        order.ifPresent(details -> units(item, details));
        new BmecatPrices(item, currency, order.map(details -> details.text("PRICE_QUANTITY")).orElse("")).put(article);
        article.any("PRODUCT_FEATURES", "ARTICLE_FEATURES").forEach(features -> BmecatFeatures.put(item, features));
        article.any("MIME_INFO").forEach(info -> pictures(item, info));
        item.put("CATALOG_GROUP", groups.path(number));
        return item;
    }

    private static void details(Item item, XmlNode details) {
        item.put("DESCRIPTION_SHORT", details.text("DESCRIPTION_SHORT"));
        item.put("DESCRIPTION_LONG", details.text("DESCRIPTION_LONG"));
        item.put("INTERNATIONAL_PID", details.text("EAN"));
        details.all("INTERNATIONAL_PID").filter(id -> Set.of("", "ean", "gtin", "ean13", "ean8").contains(id.attribute("type").toLowerCase(Locale.ROOT)))
                .forEach(id -> item.put("INTERNATIONAL_PID", id.text()));
        item.put("MANUFACTURER_PID", details.text("MANUFACTURER_PID", "MANUFACTURER_AID"));
        item.put("MANUFACTURER_NAME", details.text("MANUFACTURER_NAME"));
        item.put("SUPPLIER_ALT_PID", details.text("SUPPLIER_ALT_PID", "SUPPLIER_ALT_AID"));
        item.put("BUYER_PID", details.text("BUYER_PID", "BUYER_AID"));
        item.put("DELIVERY_TIME", details.text("DELIVERY_TIME"));
        details.all("KEYWORD").forEach(word -> item.join("KEYWORD", word.text(), ", "));
        details.any("PRODUCT_STATUS", "ARTICLE_STATUS").forEach(status -> item.join("STATUS", status.attribute("type"), ", "));
    }

    /** "Karton (6 Stück)" is what is ordered; "0,5 kg" is what is in it. */
    private static void units(Item item, XmlNode details) {
        var ordered = unit(details.text("ORDER_UNIT"));
        var content = unit(details.text("CONTENT_UNIT"));
        var count = Numbers.of(details.text("NO_CU_PER_OU"));
        var several = count != null && count.signum() > 0 && !content.isEmpty() && !(ordered.equals(content) && count.intValue() == 1);
        var amount = several ? count.stripTrailingZeros().toPlainString().replace('.', ',') + " " + content : "";
        item.put("ORDER_UNIT", several && !MEASURES.contains(content) ? ordered + " (" + amount + ")" : ordered);
        if (MEASURES.contains(content)) {
            item.put("CONTENT", amount);
        }
    }

    private static String unit(String code) {
        return UNITS.getOrDefault(code.toUpperCase(Locale.ROOT), code);
    }

    private static void pictures(Item item, XmlNode info) {
        info.all("MIME").filter(Bmecat::picture).sorted((a, b) -> Boolean.compare(thumbnail(a), thumbnail(b)))
                .forEach(mime -> item.number("MIME_SOURCE", mime.text("MIME_SOURCE"), MOST_IMAGES));
    }

    private static boolean picture(XmlNode mime) {
        var type = mime.text("MIME_TYPE").toLowerCase(Locale.ROOT);
        var source = mime.text("MIME_SOURCE").toLowerCase(Locale.ROOT);
        return type.startsWith("image") || type.equals("jpg") || type.isEmpty() && source.matches(".*\\.(jpe?g|png|gif|webp|tiff?|bmp)");
    }

    private static boolean thumbnail(XmlNode mime) {
        return !mime.text("MIME_PURPOSE").equals("normal");
    }

    @Override
    public Optional<String> lateHeading() {
        return groups.used() ? Optional.of("CATALOG_GROUP") : Optional.empty();
    }

    @Override
    public List<String> order() {
        return ORDER;
    }
}
