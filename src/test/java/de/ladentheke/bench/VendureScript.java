package de.ladentheke.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * What somebody would write by hand to put products into Vendure, and no more: products, then variants, then the hash
 * of each. Asks nothing, remembers nothing, gives up at the first fault. Knows no class of Ladentheke.
 */
final class VendureScript {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final String DESCRIPTION = "Aus kleiner Herstellung im Harz, von Hand verpackt. Kühl und trocken lagern. ".repeat(5).strip();
    static final String INGREDIENTS = "Kakaomasse, Rohrzucker, Kakaobutter, Vollmilchpulver, Haselnüsse";
    static final String CATEGORY = "Lebensmittel > Schokolade";
    static final String BRAND = "Brockenhof";
    static final int STOCK = 12;
    private static final String VARIANTS = "mutation($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id } }";
    private static final String FINISH = "mutation($input: [UpdateProductInput!]!) { updateProducts(input: $input) { id } }";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final String channel;
    private final String key;
    private final JsonNode place;
    private final String tax;

    /** One product with one variant. */
    record Goods(String id, int number, int cents) {
        String name() {
            return "Harzer Schokolade Nr. " + number;
        }

        String sku() {
            return "A%06d".formatted(number);
        }

        String hash() {
            return "%064x".formatted(number);
        }
    }

    /** @param together products of one request; @param inFlight requests at a time */
    record Way(int together, int inFlight) {}

    VendureScript(URI address, String channel, String key) throws Exception {
        this.api = address.resolve("admin-api");
        this.channel = channel;
        this.key = key;
        place = call("{ activeChannel { id } assets { items { id } } taxRates(options: { filter: { value: { eq: 7 } } }) { items { category { id } } } }",
                JSON.createObjectNode());
        tax = place.path("taxRates").path("items").path(0).path("category").path("id").asText();
    }

    void publish(List<Goods> products, Way way) throws Exception {
        var work = new ArrayList<Callable<Void>>();
        for (int from = 0; from < products.size(); from += way.together()) {
            var some = products.subList(from, Math.min(products.size(), from + way.together()));
            work.add(() -> {
                put(some);
                return null;
            });
        }
        try (var lanes = Executors.newFixedThreadPool(way.inFlight())) {
            for (var done : lanes.invokeAll(work)) {
                done.get();
            }
        }
    }

    private void put(List<Goods> products) throws Exception {
        var ids = create(products);
        var variants = JSON.createObjectNode();
        var finished = JSON.createObjectNode();
        for (int i = 0; i < products.size(); i++) {
            variants.withArray("input").add(variant(products.get(i)).put("productId", ids.get(i)));
            finished.withArray("input").addObject().put("id", ids.get(i)).put("enabled", true)
                    .putObject("customFields").put("contentHash", products.get(i).hash());
        }
        call(VARIANTS, variants);
        call(FINISH, finished);
    }

    private List<String> create(List<Goods> products) throws Exception {
        var variables = JSON.createObjectNode();
        var declared = new StringJoiner(", ", "mutation(", ")");
        var calls = new StringJoiner(" ", " { ", " }");
        for (int i = 0; i < products.size(); i++) {
            variables.set("i" + i, product(products.get(i)));
            declared.add("$i" + i + ": CreateProductInput!");
            calls.add("m" + i + ": createProduct(input: $i" + i + ") { id }");
        }
        var data = call(declared.toString() + calls, variables);
        var ids = new ArrayList<String>();
        for (int i = 0; i < products.size(); i++) {
            ids.add(data.path("m" + i).path("id").asText());
        }
        return ids;
    }

    private ObjectNode product(Goods goods) {
        var input = JSON.createObjectNode().put("enabled", false);
        input.withArray("translations").addObject().put("languageCode", "de").put("name", goods.name())
                .put("description", "<p>" + DESCRIPTION + "</p>").put("slug", "harzer-schokolade-" + goods.id());
        var photo = place.path("assets").path("items").path(0).path("id");
        input.set("featuredAssetId", photo);
        input.withArray("assetIds").add(photo);
        var fields = input.putObject("customFields").put("externalId", unique(goods.id())).put("contentHash", "~" + goods.hash())
                .put("brand", BRAND).put("category", CATEGORY).putNull("shortDescription").putNull("manufacturer");
        fields.withArray("facts").addObject().put("key", "ingredients").put("label", "Zutaten").put("text", INGREDIENTS);
        fields.withArray("photoTexts").add("");
        return input;
    }

    private ObjectNode variant(Goods goods) {
        var input = JSON.createObjectNode().put("enabled", true).put("sku", goods.sku()).put("price", goods.cents())
                .put("trackInventory", "TRUE").put("stockOnHand", STOCK).put("taxCategoryId", tax);
        input.withArray("translations").addObject().put("languageCode", "de").put("name", goods.name());
        input.withArray("optionIds");
        input.putObject("customFields").put("externalId", unique(UUID.randomUUID().toString())).put("availability", "IN_STOCK").putNull("gtin")
                .put("unitPrice", goods.cents() * 10).put("unitPriceUnit", "kg").put("contentAmount", "100").put("contentUnit", "g");
        return input;
    }

    private String unique(String id) {
        return place.path("activeChannel").path("id").asText() + ":" + id;
    }

    private JsonNode call(String query, ObjectNode variables) throws Exception {
        var body = JSON.createObjectNode().put("query", query);
        body.set("variables", variables);
        var request = HttpRequest.newBuilder(api).header("Content-Type", "application/json").header("vendure-token", channel).header("vendure-api-key", key)
                .header("apollo-require-preflight", "true").POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))).build();
        var answer = JSON.readTree(http.send(request, BodyHandlers.ofByteArray()).body());
        if (answer.has("errors")) {
            throw new IllegalStateException(answer.path("errors").toString());
        }
        return answer.path("data");
    }
}
