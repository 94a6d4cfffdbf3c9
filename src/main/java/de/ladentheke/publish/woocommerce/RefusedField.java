package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Which key of our content an error of WooCommerce is about, as far as it says so: by its code or by the parameters it names. */
final class RefusedField {
    private static final Map<String, String> BY_CODE = Map.of(
            "product_invalid_sku", "sku", "product_invalid_global_unique_id", "gtin", "woocommerce_product_invalid_image_id", "photos",
            "woocommerce_rest_invalid_image", "photos", "woocommerce_product_image_upload_error", "photos", "dokan_product_category", "category");
    private static final Map<String, String> BY_PARAMETER = Map.ofEntries(
            Map.entry("name", "name"), Map.entry("sku", "sku"), Map.entry("global_unique_id", "gtin"), Map.entry("regular_price", "priceCents"),
            Map.entry("price", "priceCents"), Map.entry("images", "photos"), Map.entry("image", "photos"), Map.entry("categories", "category"),
            Map.entry("description", "description"), Map.entry("short_description", "shortDescription"), Map.entry("tax_class", "vatRate"),
            Map.entry("stock_quantity", "stock"));

    private RefusedField() {}

    /** Null where it does not say. */
    static String of(JsonNode error) {
        var field = BY_CODE.get(error.path("code").asText(""));
        for (var names = error.path("data").path("params").fieldNames(); field == null && names.hasNext(); ) {
            field = named(names.next());
        }
        return field;
    }

    /** @param parameter {@code regular_price}, {@code images[0][src]} */
    static String named(String parameter) {
        return BY_PARAMETER.get(parameter.replaceFirst("\\[.*", ""));
    }
}
