package de.ladentheke.publish.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Variant;
import java.util.ArrayList;
import java.util.HashMap;

/** How the shop's products look in one channel: which, at what price, in which category. */
public record ChannelRules(PriceRule price, Visibility visibility, CategoryMap categories) {
    public static final ChannelRules NONE = new ChannelRules(PriceRule.SAME, Visibility.ALL, CategoryMap.SAME);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The product as this channel shows it; unit prices follow from the price. */
    public Product apply(Product product) {
        var category = product.text(Field.CATEGORY);
        var mapped = category.isEmpty() || categories.names().isEmpty() ? product : product.with(Field.CATEGORY, categories.of(category.get()));
        return price.equals(PriceRule.SAME) ? mapped : mapped.withVariants(mapped.variants().stream().map(this::priced).toList());
    }

    public boolean shows(Product product) {
        return visibility.shows(product);
    }

    private Variant priced(Variant variant) {
        return variant.price().<Variant>map(shop -> variant.with(Field.PRICE_GROSS, price.apply((Money) shop))).orElse(variant);
    }

    public String json() {
        var json = JSON.createObjectNode();
        json.put("percent", price.percent()).put("ending", price.ending()).put("onlyInStock", visibility.onlyInStock());
        var only = json.putArray("only");
        visibility.categories().forEach(only::add);
        var names = json.putObject("categories");
        categories.sorted().forEach(names::put);
        return json.toString();
    }

    /** What is missing there is as in {@link #NONE}. */
    public static ChannelRules parse(String text) {
        try {
            var json = JSON.readTree(text);
            return new ChannelRules(new PriceRule(json.path("percent").asInt(0), json.path("ending").asInt(-1)), visibility(json), categories(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules of a channel cannot be read", e);
        }
    }

    private static Visibility visibility(JsonNode json) {
        var only = new ArrayList<String>();
        json.path("only").forEach(category -> only.add(category.asText()));
        return new Visibility(only, json.path("onlyInStock").asBoolean());
    }

    private static CategoryMap categories(JsonNode json) {
        var names = new HashMap<String, String>();
        json.path("categories").properties().forEach(name -> names.put(name.getKey(), name.getValue().asText()));
        return new CategoryMap(names);
    }
}
