package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stays the same about the shop's channel.
 *
 * @param channel       its number, which stays when its name or token changes
 * @param name          as the marketplace's operators know the shop
 * @param storefront    address of the shop's pages, empty where the marketplace names none
 * @param taxCategories by VAT rate in basis points
 */
record Shelf(String channel, String name, String storefront, String currency, boolean pricesIncludeTax, Map<Integer, String> taxCategories) {
    /** Part of a query: what {@link #of} reads. */
    static final String QUERY = """
            activeChannel { id code defaultCurrencyCode pricesIncludeTax customFields { storefront } }
            taxRates(options: { take: 100, filter: { enabled: { eq: true } } }) { items { value category { id } } }
            """;

    static Shelf of(JsonNode data) {
        var channel = data.path("activeChannel");
        var categories = new HashMap<Integer, String>();
        data.path("taxRates").path("items").forEach(rate ->
                categories.putIfAbsent(rate.path("value").decimalValue().movePointRight(2).intValue(), rate.path("category").path("id").asText()));
        return new Shelf(channel.path("id").asText(), channel.path("code").asText(), channel.path("customFields").path("storefront").asText(""),
                channel.path("defaultCurrencyCode").asText(), channel.path("pricesIncludeTax").asBoolean(), categories);
    }

    /** Unique in the whole marketplace: two shops may have the same ids, one being a copy of the other. */
    String unique(String id) {
        return channel + ":" + id;
    }

    /** What {@link #unique} was made from; empty where the id belongs to somebody else. */
    Optional<String> own(String unique) {
        return unique.startsWith(channel + ":") ? Optional.of(unique.substring(channel.length() + 1)) : Optional.empty();
    }

    boolean germanPrices() {
        return "EUR".equals(currency) && pricesIncludeTax;
    }
}
