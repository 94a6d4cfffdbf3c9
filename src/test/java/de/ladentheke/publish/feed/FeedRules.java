package de.ladentheke.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules for each attribute as Google's product data specification (answer/7052112) and local inventory specification
 * (answer/14819809) state them, and atalanda's feed parameters; written from there, not from the code.
 */
final class FeedRules {
    private record Rule(boolean required, int most, int values, Pattern form) {}

    private static final String URL = "https?://[\\x21-\\x7e&&[^ \"<>]]+";
    private static final String UNIT = "(?:mg|g|kg|ml|cl|l|cbm|cm|m|sqm|ct)";
    private static final Map<String, Rule> GOOGLE = Map.ofEntries(
            rule("id", true, 50, 1, "[^\\s].*"),
            rule("title", true, 150, 1, ".+"),
            rule("description", true, 5000, 1, "(?s).+"),
            rule("link", true, 2000, 1, URL),
            rule("image_link", true, 2000, 1, URL),
            rule("additional_image_link", false, 2000, 10, URL),
            rule("availability", true, 20, 1, "in_stock|out_of_stock|preorder|backorder"),
            rule("price", true, 20, 1, "\\d+\\.\\d\\d EUR"),
            rule("unit_pricing_measure", false, 30, 1, "\\d+(?:\\.\\d+)?" + UNIT),
            rule("unit_pricing_base_measure", false, 30, 1, "(?:1|10|100|2|4|8)" + UNIT + "|75cl|750ml|50kg|1000kg"),
            rule("google_product_category", false, 10, 1, "\\d+"),
            rule("product_type", false, 750, 1, ".+"),
            rule("brand", false, 70, 1, ".+"),
            rule("gtin", false, 14, 1, "\\d{8}|\\d{12}|\\d{13}|\\d{14}"),
            rule("mpn", false, 70, 1, ".+"),
            rule("identifier_exists", false, 5, 1, "yes|no"),
            rule("condition", false, 20, 1, "new|refurbished|used"),
            rule("item_group_id", false, 50, 1, "[A-Za-z0-9_-]+"),
            rule("color", false, 100, 1, "[^/]{1,40}(?:/[^/]{1,40}){0,2}"),
            rule("size", false, 100, 1, ".+"),
            rule("material", false, 200, 1, ".+"),
            rule("energy_efficiency_class", false, 4, 1, "A\\+{0,3}|[B-G]"),
            rule("min_energy_efficiency_class", false, 4, 1, "A\\+{0,3}|[B-G]"),
            rule("max_energy_efficiency_class", false, 4, 1, "A\\+{0,3}|[B-G]"),
            rule("included_destination", false, 40, 10, "Shopping_ads|Display_ads|Local_inventory_ads|Free_listings|Free_local_listings|YouTube_Shopping"),
            rule("excluded_destination", false, 40, 10, "Shopping_ads|Display_ads|Local_inventory_ads|Free_listings|Free_local_listings|YouTube_Shopping"),
            rule("pickup_method", false, 20, 1, "buy|reserve|ship_to_store|not_supported"),
            rule("pickup_sla", false, 20, 1, "same_day|next_day|[2-7]-day|multi-week"));
    private static final Map<String, Rule> INVENTORY = Map.ofEntries(
            rule("id", true, 50, 1, ".+"),
            rule("store_code", true, 64, 1, ".+"),
            rule("availability", true, 30, 1, "in_stock|out_of_stock|limited_availability|on_display_to_order"),
            rule("quantity", false, 12, 1, "\\d+"),
            rule("price", false, 20, 1, "\\d+\\.\\d\\d EUR"),
            rule("pickup_method", false, 20, 1, "buy|reserve|ship_to_store|not_supported"),
            rule("pickup_sla", false, 20, 1, "same_day|next_day|[2-7]-day|multi-week"));
    private static final Map<String, Rule> ATALANDA = Map.ofEntries(
            rule("availability", true, 20, 1, "in stock|out of stock"),
            rule("identifier_exists", false, 5, 1, "TRUE|FALSE"),
            rule("link", false, 2000, 1, URL),
            rule("adult", false, 5, 1, "yes|no|true|false"),
            rule("atalanda:tax_rate", true, 5, 1, "\\d{1,2}(?:\\.\\d+)?"),
            rule("atalanda:quantity", false, 12, 1, "\\d+"),
            rule("atalanda:delivery_method", false, 20, 1, "nationwide|package_delivery|self_collect"));
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Co}\\p{Cn}&&[^\\n]]");

    private FeedRules() {}

    static void google(List<Map<String, List<String>>> entries) {
        check(entries, GOOGLE);
        entries.forEach(FeedRules::together);
    }

    static void inventory(List<Map<String, List<String>>> entries) {
        check(entries, INVENTORY);
    }

    static void atalanda(List<Map<String, List<String>>> entries) {
        var rules = new java.util.HashMap<>(GOOGLE);
        rules.putAll(ATALANDA);
        check(entries, rules);
    }

    private static void check(List<Map<String, List<String>>> entries, Map<String, Rule> rules) {
        var ids = new HashSet<String>();
        for (var entry : entries) {
            assertThat(rules.keySet()).as("known attributes").containsAll(entry.keySet());
            rules.forEach((name, rule) -> check(name, rule, entry.getOrDefault(name, List.of())));
            assertThat(ids.add(entry.get("id").getFirst())).as("id comes once").isTrue();
        }
    }

    private static void check(String name, Rule rule, List<String> values) {
        assertThat(values.size()).as(name).isBetween(rule.required ? 1 : 0, rule.values);
        for (var value : values) {
            assertThat(value).as(name).hasSizeLessThanOrEqualTo(rule.most).matches(rule.form);
            assertThat(value).as(name).isEqualTo(value.strip());
            assertThat(FORBIDDEN.matcher(value).find()).as("%s has a letter that is forbidden", name).isFalse();
        }
    }

    /** What Google asks of attributes that belong together. */
    private static void together(Map<String, List<String>> entry) {
        var identified = entry.containsKey("gtin") || entry.containsKey("brand") && entry.containsKey("mpn");
        assertThat(entry.containsKey("identifier_exists")).as("identifier_exists only where there is none").isEqualTo(!identified);
        assertThat(entry.containsKey("unit_pricing_base_measure")).isEqualTo(entry.containsKey("unit_pricing_measure"));
        if (entry.containsKey("unit_pricing_measure")) {
            assertThat(unit(entry.get("unit_pricing_measure"))).as("same unit").isEqualTo(unit(entry.get("unit_pricing_base_measure")));
        }
        if (entry.containsKey("item_group_id")) {
            assertThat(Set.of("color", "size")).as("a group differs in something").anyMatch(entry::containsKey);
        }
        assertThat(entry.containsKey("pickup_method")).isEqualTo(entry.containsKey("pickup_sla"));
        if (entry.containsKey("gtin")) {
            assertThat(entry.get("gtin").getFirst()).as("no in-store number").doesNotMatch("(?:02|04|2|98[0-4]|99)\\d{10,12}");
        }
    }

    private static String unit(List<String> values) {
        return values.getFirst().replaceAll("[\\d.]", "");
    }

    private static Map.Entry<String, Rule> rule(String name, boolean required, int most, int values, String form) {
        return Map.entry(name, new Rule(required, most, values, Pattern.compile(form)));
    }
}
