package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who runs the town's marketplace and sees everything in it. */
public final class Operator {
    private static final String SHELF = """
            { activeChannel { id } products(options: { take: 1000 }) { totalItems items {
                id enabled name slug description featuredAsset { customFields { sha256 } } assets { customFields { sha256 } }
                customFields { externalId contentHash brand category manufacturer facts { key label text } photoTexts }
                optionGroups { id }
                variants { id enabled sku price priceWithTax currencyCode trackInventory stockLevels { stockOnHand } taxRateApplied { value }
                  options { name group { name } }
                  customFields { externalId gtin unitPrice unitPriceUnit contentAmount contentUnit availability } } } }
              assets(options: { take: 1000 }) { items { source customFields { sha256 } } }
              productOptionGroups(options: { take: 1000 }) { items { id } } }
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI api;
    private final String bearer;

    Operator(URI address, String password) throws IOException {
        api = address.resolve("admin-api");
        var login = HttpLine.JSON.createObjectNode().put("query", "mutation($p: String!) { login(username: \"superadmin\", password: $p) { __typename } }");
        login.putObject("variables").put("p", password);
        bearer = post(login, null).headers().firstValue("vendure-auth-token").orElseThrow();
    }

    /**
     * What customers and the town see of a shop, without what differs between two shops that publish the same.
     *
     * @param products by external id; those that are not shown only by that they are not
     * @param photos   hashes, one for each stored photo
     * @param files    names in the folder of photos
     * @param orphans  what belongs to nothing: groups of options without a product
     */
    public record Shelf(Map<String, JsonNode> products, List<String> photos, List<String> files, List<String> orphans) {
        /** Of shown products. */
        public Map<String, String> hashes() {
            var hashes = new TreeMap<String, String>();
            products.forEach((id, product) -> {
                if (product.path("enabled").asBoolean()) {
                    hashes.put(id, product.path("customFields").path("contentHash").asText());
                }
            });
            return hashes;
        }
    }

    Shelf shelf(Town.Shop shop, Path folder) throws IOException {
        var data = call(shop, SHELF, HttpLine.JSON.createObjectNode());
        var products = new TreeMap<String, JsonNode>();
        var linked = new ArrayList<String>();
        for (var product : data.path("products").path("items")) {
            product.path("optionGroups").forEach(group -> linked.add(group.path("id").asText()));
            var plain = plain((ObjectNode) product);
            if (products.put(plain.path("customFields").path("externalId").asText(), plain) != null) {
                throw new AssertionError("twice: " + plain);
            }
        }
        var orphans = new ArrayList<String>();
        data.path("productOptionGroups").path("items").forEach(group -> orphans.add(group.path("id").asText()));
        orphans.removeAll(linked);
        var photos = new ArrayList<String>();
        data.path("assets").path("items").forEach(asset -> photos.add(withoutShop(asset.path("customFields").path("sha256").asText())));
        photos.sort(null);
        return new Shelf(products, photos, files(folder.resolve("source").resolve(data.path("activeChannel").path("id").asText())), orphans);
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Ids of the database and the number of the shop left out, variants in a fixed order. */
    private static JsonNode plain(ObjectNode product) {
        product.remove(List.of("id", "optionGroups"));
        if (!product.path("enabled").asBoolean()) {
            var hidden = HttpLine.JSON.createObjectNode().put("enabled", false);
            hidden.putObject("customFields").put("externalId", withoutShop(product.path("customFields").path("externalId").asText()));
            return hidden;
        }
        shorten(product);
        if (product.path("featuredAsset") instanceof ObjectNode photo) {
            shorten(photo);
        }
        product.path("assets").forEach(asset -> shorten((ObjectNode) asset));
        var variants = new ArrayList<JsonNode>();
        for (var variant : product.path("variants")) {
            if (variant.path("enabled").asBoolean()) {
                ((ObjectNode) variant).remove("id");
                shorten((ObjectNode) variant);
                sortOptions((ObjectNode) variant);
                variants.add(variant);
            }
        }
        variants.sort(Comparator.comparing(variant -> variant.path("customFields").path("externalId").asText()));
        product.putArray("variants").addAll(variants);
        return product;
    }

    /** The database gives them in any order. */
    private static void sortOptions(ObjectNode variant) {
        var options = variant.path("options").valueStream().sorted(Comparator.comparing(JsonNode::toString)).toList();
        variant.putArray("options").addAll(options);
    }

    private static void shorten(ObjectNode node) {
        var fields = (ObjectNode) node.path("customFields");
        Stream.of("externalId", "sha256").filter(fields::has).forEach(name -> fields.put(name, withoutShop(fields.path(name).asText())));
    }

    private static String withoutShop(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    /** In a shop's channel. @return the answer's data */
    public JsonNode call(Town.Shop shop, String query, ObjectNode variables) throws IOException {
        var request = HttpLine.JSON.createObjectNode().put("query", query);
        request.set("variables", variables);
        var answer = HttpLine.JSON.readTree(post(request, shop.channel()).body());
        if (answer.has("errors")) {
            throw new IOException(answer.path("errors").toString());
        }
        return answer.path("data");
    }

    private HttpResponse<byte[]> post(ObjectNode body, String channel) throws IOException {
        var request = HttpRequest.newBuilder(api).header("Content-Type", "application/json").header("apollo-require-preflight", "true")
                .POST(BodyPublishers.ofByteArray(HttpLine.JSON.writeValueAsBytes(body)));
        if (channel != null) {
            request.header("vendure-token", channel).header("Authorization", "Bearer " + bearer);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
