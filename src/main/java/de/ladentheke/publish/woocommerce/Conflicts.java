package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to do about an item that the shop refused. An article number or GTIN that another product bears: ours gives way,
 * the same one is taken up, one that the owner made by hand only where the owner allows it.
 */
final class Conflicts {
    private static final Set<String> TAKEN = Set.of("product_invalid_sku", "product_invalid_global_unique_id");
    private static final Set<String> PICTURE = Set.of("woocommerce_product_invalid_image_id", "woocommerce_rest_invalid_image");
    private static final Set<String> GONE = Set.of("woocommerce_rest_product_invalid_id", "woocommerce_rest_product_variation_invalid_id",
            "dokan_rest_product_invalid_id");

    private final Rest rest;
    private final Products products;
    private final Index index;
    private final boolean adopt;

    Conflicts(Rest rest, Products products, Index index, boolean adopt) {
        this.rest = rest;
        this.products = products;
        this.index = index;
        this.adopt = adopt;
    }

    /** @return whether the item may go through when it is sent again; otherwise the job has its sentence */
    boolean settled(Job job, ObjectNode sent, JsonNode error) throws IOException {
        var code = error.path("code").asText("");
        var again = job.again();
        if (again && GONE.contains(code) && sent.has("id")) {
            index.remove(sent.path("id").asLong());
            return true;
        }
        var holder = error.path("data").path("resource_id").asLong();
        if (again && TAKEN.contains(code) && holder > 0) {
            return givenWay(job, sent, holder, code.endsWith("sku") ? "sku" : "global_unique_id");
        }
        job.refuse(sentence(code, error, sent, job), RefusedField.of(error));
        return false;
    }

    private boolean givenWay(Job job, ObjectNode sent, long holder, String field) throws IOException {
        var found = rest.get(products.path() + "/" + holder, Map.of());
        if (!found.ok()) {
            return true;
        }
        var parent = found.body().path("parent_id").asLong();
        var variation = "variation".equals(found.body().path("type").asText(""));
        var product = variation ? rest.get(products.path() + "/" + parent, Map.of()).orRefuse().body() : found.body();
        var entry = Entry.of(product);
        if (!variation && (entry.externalId().equals(job.id()) || entry.externalId().isEmpty() && entry.slugTail().equals(Entry.tail(job.id())))) {
            index.put(entry);
            return true;
        }
        if (!entry.externalId().isEmpty() && index.get(entry.id()).isPresent()) {
            free(entry, variation ? holder : 0);
            return true;
        }
        if (adopt && !variation && !sent.has("id")) {
            index.put(entry.adoptedAs(job.id()));
            return true;
        }
        job.refuse(Messages.of(Conflicts.class).get("item.taken." + field, sent.path(field).asText(""), product.path("name").asText(""), String.valueOf(product.path("id").asLong())), RefusedField.named(field));
        return false;
    }

    /** Another product of ours bears what this one needs: its own new number comes when it is sent itself. */
    private void free(Entry entry, long variation) throws IOException {
        var product = HttpLine.JSON.createObjectNode().put("id", entry.id());
        Body.meta(product.putArray("meta_data"), Entry.HASH, entry.doubted().hash());
        if (variation > 0) {
            products.write(Products.variations(entry.id()), List.of(without(HttpLine.JSON.createObjectNode().put("id", variation))));
        } else {
            without(product);
        }
        products.write(products.path(), List.of(product)).stream().filter(row -> !row.has("error")).map(Entry::of).forEach(index::put);
    }

    private static ObjectNode without(ObjectNode body) {
        return body.put("sku", "").put("global_unique_id", "");
    }

    private static String sentence(String code, JsonNode error, ObjectNode sent, Job job) {
        var words = Messages.of(Conflicts.class);
        if (PICTURE.contains(code)) {
            return words.get("item.picture");
        }
        if ("product_invalid_global_unique_id".equals(code)) {
            return words.get("item.gtin", sent.path("global_unique_id").asText(""));
        }
        if ("dokan_product_category".equals(code) && job.offer() != null) {
            return job.offer().category().isBlank() ? words.get("item.category.none") : words.get("item.category", job.offer().category());
        }
        return words.get("item.refused", error.path("message").asText(code));
    }
}
