package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Vendure's mutations, many at a time. */
final class Mutations {
    private static final String UPDATE_PRODUCTS = "mutation($input: [UpdateProductInput!]!) { updateProducts(input: $input) { id } }";
    private static final String CREATE_VARIANTS = "mutation($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id } }";
    private static final String UPDATE_VARIANTS = "mutation($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }";
    private static final String SET = "mutation($input: SettingsStoreInput!) { setSettingsStoreValue(input: $input) { result error } }";

    private final GraphQl api;

    Mutations(GraphQl api) {
        this.api = api;
    }

    /** @return in the order of {@code inputs}, without groups and variants */
    List<Known> createProducts(List<ObjectNode> inputs) throws IOException {
        return each("createProduct", "CreateProductInput", "id slug", inputs).stream().map(Known::of).toList();
    }

    List<Known.Group> createGroups(List<ObjectNode> inputs) throws IOException {
        return each("createProductOptionGroup", "CreateProductOptionGroupInput", "id options { id code }", inputs).stream()
                .map(Known.Group::of).toList();
    }

    List<String> createOptions(List<ObjectNode> inputs) throws IOException {
        return each("createProductOption", "CreateProductOptionInput", "id", inputs).stream().map(node -> node.path("id").asText()).toList();
    }

    /** @param pairs product and group */
    void addGroups(List<Map.Entry<String, String>> pairs) throws IOException {
        var variables = GraphQl.object();
        var declared = new StringJoiner(", ", "mutation(", ")");
        var calls = new StringJoiner(" ", " { ", " }");
        for (int i = 0; i < pairs.size(); i++) {
            variables.put("p" + i, pairs.get(i).getKey()).put("g" + i, pairs.get(i).getValue());
            declared.add("$p" + i + ": ID!, $g" + i + ": ID!");
            calls.add("m" + i + ": addOptionGroupToProduct(productId: $p" + i + ", optionGroupId: $g" + i + ") { id }");
        }
        api.call(declared.toString() + calls, variables);
    }

    /** In one transaction. */
    void updateProducts(List<ObjectNode> inputs) throws IOException {
        list(UPDATE_PRODUCTS, inputs);
    }

    /** In one transaction. */
    void createVariants(List<ObjectNode> inputs) throws IOException {
        list(CREATE_VARIANTS, inputs);
    }

    /** In one transaction. */
    void updateVariants(List<ObjectNode> inputs) throws IOException {
        list(UPDATE_VARIANTS, inputs);
    }

    void setting(String key, JsonNode value) throws IOException {
        var variables = GraphQl.object();
        variables.putObject("input").put("key", key).set("value", value);
        var result = api.call(SET, variables).path("setSettingsStoreValue");
        if (!result.path("result").asBoolean()) {
            throw new RefusedException(result.path("error").asText());
        }
    }

    private void list(String query, List<ObjectNode> inputs) throws IOException {
        if (!inputs.isEmpty()) {
            var variables = GraphQl.object();
            variables.putArray("input").addAll(inputs);
            api.call(query, variables);
        }
    }

    /** One request with an alias for each: those before the first failure are done, though the answer names none. */
    private List<JsonNode> each(String mutation, String type, String fields, List<ObjectNode> inputs) throws IOException {
        if (inputs.isEmpty()) {
            return List.of();
        }
        var variables = GraphQl.object();
        var declared = new StringJoiner(", ", "mutation(", ")");
        var calls = new StringJoiner(" ", " { ", " }");
        for (int i = 0; i < inputs.size(); i++) {
            variables.set("i" + i, inputs.get(i));
            declared.add("$i" + i + ": " + type + "!");
            calls.add("m" + i + ": " + mutation + "(input: $i" + i + ") { " + fields + " }");
        }
        var data = api.call(declared.toString() + calls, variables);
        var results = new ArrayList<JsonNode>();
        for (int i = 0; i < inputs.size(); i++) {
            results.add(data.path("m" + i));
        }
        return results;
    }
}
