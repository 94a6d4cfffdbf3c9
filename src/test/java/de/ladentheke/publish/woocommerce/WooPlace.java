package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A WooCommerce to test with: a real one where {@code -Dladentheke.woocommerce=http://127.0.0.1:8899/,user,password} names
 * one (it is emptied!), else {@link WooServer}.
 */
public final class WooPlace implements AutoCloseable {
    private final WooServer server;
    private final WooAccess access;
    private final Rest rest;

    private WooPlace(WooServer server, WooAccess access) {
        this.server = server;
        this.access = access;
        this.rest = new Rest(access);
    }

    public static boolean real() {
        return !System.getProperty("ladentheke.woocommerce", "").isEmpty();
    }

    public static WooPlace open() throws IOException {
        if (!real()) {
            var server = new WooServer();
            return new WooPlace(server, new WooAccess(server.address(), WooServer.USER, WooServer.PASSWORD, false));
        }
        var parts = System.getProperty("ladentheke.woocommerce").split(",");
        var place = new WooPlace(null, new WooAccess(URI.create(parts[0]), parts[1], parts[2], false));
        place.clear();
        return place;
    }

    /** Of the stand-in, for what a real one cannot be told to do. */
    public WooServer server() {
        return server;
    }

    public URI address() {
        return access.address();
    }

    public WooAccess access(URI through) {
        return new WooAccess(through, access.user(), access.secret(), false);
    }

    public WooAccess adopting() {
        return new WooAccess(access.address(), access.user(), access.secret(), true);
    }

    /** All products but those in the bin, by number. */
    public List<JsonNode> products() {
        return tried(() -> rest.all(Rest.WC + "products", Map.of("status", "any", "orderby", "id", "order", "asc")));
    }

    /** Whose name it is. */
    public JsonNode product(String name) {
        return products().stream().filter(product -> name.equals(product.path("name").asText())).findFirst()
                .orElseThrow(() -> new AssertionError("no product " + name));
    }

    public List<JsonNode> variations(long product) {
        return tried(() -> rest.all(Products.variations(product), Map.of("orderby", "id", "order", "asc")));
    }

    public List<JsonNode> pictures() {
        return tried(() -> rest.all(Rest.WP + "media", Map.of("_fields", "id,slug")));
    }

    public JsonNode post(String path, ObjectNode body) {
        return tried(() -> rest.post(path, body).orRefuse().body());
    }

    public static String meta(JsonNode product, String key) {
        return Entry.meta(product, key);
    }

    /** What customers can see, and what is said of it: external id → hash. A second product of the same item shows. */
    public Map<String, String> shown() {
        var shown = new TreeMap<String, String>();
        for (var product : products()) {
            if ("publish".equals(product.path("status").asText())) {
                shown.merge(meta(product, Entry.ID), meta(product, Entry.HASH), (one, other) -> "twice");
            }
        }
        return shown;
    }

    /** As the owner does it by hand, for good. */
    public void remove(String name) {
        tried(() -> {
            new Products(rest).delete(Role.OWNER.products(), List.of(product(name).path("id").asLong()));
            return null;
        });
    }

    private void clear() {
        var products = new Products(rest);
        tried(() -> {
            products.delete(Role.OWNER.products(), products().stream().map(product -> product.path("id").asLong()).toList());
            for (var picture : pictures()) {
                rest.exchange(rest.request(Rest.WP + "media/" + picture.path("id").asLong() + "?force=true").DELETE());
            }
            return null;
        });
    }

    private interface Call<T> {
        T run() throws IOException;
    }

    private static <T> T tried(Call<T> call) {
        try {
            return call.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        rest.close();
        if (server != null) {
            server.close();
        }
    }
}
