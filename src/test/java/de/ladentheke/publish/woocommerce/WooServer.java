package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Stands in for a WordPress with WooCommerce. What it answers was taken down from WooCommerce 11.0.1 on WordPress 7.1;
 * the tests that use it pass on that one as well, see {@link WooPlace}.
 */
public final class WooServer implements AutoCloseable {
    public static final String USER = "inhaber";
    public static final String PASSWORD = "abcd EFGH 1234";
    public static final String KEY = "ck_0123456789";
    public static final String READ_KEY = "ck_nurlesen";
    public static final String CUSTOMER = "kunde";
    /** One of the sellers, where the plug-in Dokan is there. */
    public static final String VENDOR = "haendlerin";
    /** May do everything but store files. */
    public static final String NO_FILES = "aushilfe";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ITEM = Pattern.compile("wc/v3/products/(\\d+)(/variations)?(/batch|/\\d+)?");
    private static final Pattern OWN = Pattern.compile("dokan/v1/products(?:/(\\d+))?");
    private static final byte[] CRASHED = "<p>There has been a critical error on this website.</p>".getBytes(StandardCharsets.UTF_8);

    private final HttpServer http;
    private final WooGoods goods;
    private final Map<String, String> settings = new HashMap<>(Map.of("woocommerce_calc_taxes", "yes", "woocommerce_prices_include_tax", "yes"));
    /** By path. */
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<ObjectNode> terms = new ArrayList<>();
    private WooDokan dokan;
    private boolean germanized;
    private String currency = "EUR";
    private int diesAfter = -1;

    /** An answer. */
    private record Reply(int status, JsonNode body, int total) {
        Reply(JsonNode body) {
            this(200, body, -1);
        }
    }

    public WooServer() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", this::handle);
        http.start();
        goods = new WooGoods(address().toString());
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
    }

    public synchronized void setting(String name, String value) {
        settings.put(name, value);
    }

    public synchronized void currency(String code) {
        currency = code;
    }

    /** The plug-in is there. */
    public synchronized void germanized() {
        germanized = true;
    }

    /** The plug-in for several vendors is there. @param shownAs {@code publish}, or {@code pending} where new products are looked at first */
    public synchronized void dokan(String shownAs) {
        if (dokan == null) {
            dokan = new WooDokan(goods);
        }
        dokan.shownAs(shownAs);
    }

    /** A category of the marketplace, and a product of another vendor. */
    public synchronized void others(String category, String sku) throws IOException {
        try {
            category(JsonNodeFactory.instance.objectNode().put("name", category).put("parent", 0));
            goods.make(JsonNodeFactory.instance.objectNode().put("name", "Anderswo").put("sku", sku).put("regular_price", "1.00"), 0).put("author", "andere");
        } catch (WooGoods.Refused e) {
            throw new IOException(e);
        }
    }

    /** Units and manufacturers. */
    public synchronized List<ObjectNode> terms() {
        return List.copyOf(terms);
    }

    /** The process of the next batch dies when so many items are done and one more is begun. */
    public synchronized void dieAfter(int items) {
        diesAfter = items;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getPath().substring(1);
            var picture = files.get("/" + path);
            if (picture != null) {
                send(exchange, 200, "image/jpeg", picture);
                return;
            }
            if (!path.startsWith("wp-json/")) {
                page(exchange, 404);
                return;
            }
            Reply reply;
            synchronized (this) {
                reply = reply(exchange, path.substring("wp-json/".length()), parameters(exchange), body);
            }
            if (reply == null) {
                page(exchange, 500);
                return;
            }
            if (reply.total() >= 0) {
                exchange.getResponseHeaders().add("X-WP-Total", String.valueOf(reply.total()));
            }
            send(exchange, reply.status(), "application/json; charset=UTF-8", JSON.writeValueAsBytes(reply.body()));
        }
    }

    private static void page(HttpExchange exchange, int status) throws IOException {
        send(exchange, status, "text/html", CRASHED);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** @return null where the process dies */
    private Reply reply(HttpExchange exchange, String path, Map<String, String> parameters, byte[] body) throws IOException {
        var writes = !"GET".equals(exchange.getRequestMethod());
        try {
            if (path.isEmpty()) {
                var told = JsonNodeFactory.instance.objectNode().put("name", "Testladen");
                told.putArray("namespaces").add("wc/v3").add(dokan == null ? "wp/v2" : "dokan/v1");
                return new Reply(told);
            }
            allow(user(exchange), path, writes);
            if (path.equals("wp/v2/media")) {
                return writes ? upload(parameters, exchange, body) : media(parameters);
            }
            var json = body.length == 0 ? JsonNodeFactory.instance.objectNode() : JSON.readTree(body);
            var own = OWN.matcher(path);
            if (own.matches() && dokan != null) {
                return own(exchange.getRequestMethod(), own.group(1), parameters, json);
            }
            return wc(path, parameters, exchange.getRequestMethod(), json);
        } catch (WooGoods.Refused e) {
            return new Reply(e.error().path("data").path("status").asInt(), e.error(), -1);
        }
    }

    private static String user(HttpExchange exchange) {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        return header == null ? "" : new String(Base64.getDecoder().decode(header.substring("Basic ".length())), StandardCharsets.UTF_8);
    }

    private static void allow(String user, String path, boolean writes) throws WooGoods.Refused {
        var name = user.replaceFirst(":.*", "");
        if (path.startsWith("wp/") && name.startsWith("ck_")) {
            throw new WooGoods.Refused("invalid_username", 401, 0);
        }
        if (writes && path.equals("wp/v2/media") && name.equals(NO_FILES)) {
            throw new WooGoods.Refused("rest_cannot_create", 400, 0);
        }
        if (writes && name.equals(READ_KEY)) {
            throw new WooGoods.Refused("woocommerce_rest_authentication_error", 401, 0);
        }
        if (name.equals(CUSTOMER)) {
            throw new WooGoods.Refused(writes ? "woocommerce_rest_cannot_batch" : "woocommerce_rest_cannot_view", 403, 0);
        }
        if (name.equals(VENDOR) && forbiddenToVendors(path, writes)) {
            throw new WooGoods.Refused(path.endsWith("/batch") ? "woocommerce_rest_cannot_batch" : "woocommerce_rest_cannot_create", 403, 0);
        }
        if (!Set.of(VENDOR + ":" + PASSWORD, USER + ":" + PASSWORD, NO_FILES + ":" + PASSWORD, KEY + ":cs_1", READ_KEY + ":cs_1").contains(user)) {
            throw new WooGoods.Refused("woocommerce_rest_cannot_view", 401, 0);
        }
    }

    private static boolean forbiddenToVendors(String path, boolean writes) {
        return path.endsWith("/batch") || path.startsWith("wc/v3/taxes") || path.startsWith("wc/v3/products/units")
                || writes && path.startsWith("wc/v3/products/categories");
    }

    private Reply own(String method, String id, Map<String, String> parameters, JsonNode body) throws WooGoods.Refused {
        switch (method) {
            case "GET": {
                var page = list(dokan.own(), parameters);
                return page.total() == 0 ? new Reply(page.body()) : page;
            }
            case "POST": return new Reply(201, dokan.make(body), -1);
            case "PUT": return new Reply(dokan.change(Long.parseLong(id), body));
            default: dokan.delete(Long.parseLong(id)); return new Reply(body);
        }
    }

    private Reply wc(String path, Map<String, String> parameters, String method, JsonNode body) throws WooGoods.Refused {
        var writes = !"GET".equals(method);
        switch (path) {
            case "wc/v3/products": return writes ? new Reply(201, goods.make(body, 0), -1) : list(goods.products(), parameters);
            case "wc/v3/products/batch": return batch(body, 0);
            case "wc/v3/products/categories": return writes ? category(body) : list(goods.categories().values(), parameters);
            case "wc/v3/taxes": return new Reply(JsonNodeFactory.instance.arrayNode());
            case "wc/v3/data/currencies/current": return new Reply(JsonNodeFactory.instance.objectNode().put("code", currency));
            default: break;
        }
        if (path.startsWith("wc/v3/settings/")) {
            return new Reply(JsonNodeFactory.instance.objectNode().put("value", settings.get(path.substring(path.lastIndexOf('/') + 1))));
        }
        if (germanized && (path.equals("wc/v3/products/units") || path.equals("wc/v3/products/manufacturers"))) {
            return writes ? term(path, body) : list(terms.stream().filter(term -> path.equals(term.path("of").asText())
                    && parameters.getOrDefault("slug", term.path("slug").asText()).equals(term.path("slug").asText())).toList(), parameters);
        }
        var item = ITEM.matcher(path);
        if (!item.matches()) {
            throw new WooGoods.Refused("rest_no_route", 404, 0);
        }
        var id = Long.parseLong(item.group(1));
        if (item.group(2) == null) {
            return new Reply(writes ? goods.change(id, body) : goods.get(id));
        }
        if (item.group(3) == null) {
            return writes ? new Reply(201, goods.make(body, id), -1) : list(goods.variations(id), parameters);
        }
        return item.group(3).equals("/batch") ? batch(body, id) : variation(method, Long.parseLong(item.group(3).substring(1)), body);
    }

    private Reply variation(String method, long id, JsonNode body) throws WooGoods.Refused {
        if ("DELETE".equals(method)) {
            goods.delete(id);
            return new Reply(body);
        }
        return new Reply(goods.change(id, body));
    }

    private Reply batch(JsonNode body, long parent) {
        var reply = JsonNodeFactory.instance.objectNode();
        for (var kind : List.of("create", "update", "delete")) {
            for (var item : body.path(kind)) {
                if (diesAfter == 0) {
                    diesAfter = -1;
                    goods.changeNotesOnly(item);
                    return null;
                }
                diesAfter = Math.max(-1, diesAfter - 1);
                reply.withArray(kind).add(one(kind, item, parent));
            }
        }
        return new Reply(reply);
    }

    private JsonNode one(String kind, JsonNode item, long parent) {
        try {
            if ("delete".equals(kind)) {
                goods.delete(item.asLong());
                return JsonNodeFactory.instance.objectNode().put("id", item.asLong());
            }
            return "create".equals(kind) ? goods.make(item, parent).deepCopy() : goods.change(item.path("id").asLong(), item).deepCopy();
        } catch (WooGoods.Refused e) {
            return JsonNodeFactory.instance.objectNode().put("id", item.path("id").asLong()).set("error", e.error());
        }
    }

    private Reply category(JsonNode wanted) throws WooGoods.Refused {
        var name = WooGoods.encoded(wanted.path("name").asText());
        for (var each : goods.categories().values()) {
            if (each.path("parent").asLong() == wanted.path("parent").asLong() && each.path("name").asText().equalsIgnoreCase(name)) {
                throw new WooGoods.Refused("term_exists", 400, each.path("id").asLong());
            }
        }
        var made = JsonNodeFactory.instance.objectNode().put("id", goods.next()).put("name", name).put("parent", wanted.path("parent").asLong());
        goods.categories().put(made.path("id").asLong(), made);
        return new Reply(201, made, -1);
    }

    private Reply term(String path, JsonNode wanted) {
        var made = ((ObjectNode) wanted.deepCopy()).put("of", path);
        terms.add(made);
        return new Reply(201, made, -1);
    }

    private Reply media(Map<String, String> parameters) {
        var slugs = List.of(parameters.getOrDefault("slug", "").split(","));
        return list(goods.pictures().values().stream().filter(each -> !parameters.containsKey("slug") || slugs.contains(each.path("slug").asText())).toList(), parameters);
    }

    private Reply upload(Map<String, String> parameters, HttpExchange exchange, byte[] body) throws WooGoods.Refused {
        if (body.length == 0 || exchange.getRequestHeaders().getFirst("Content-Disposition") == null) {
            throw new WooGoods.Refused(body.length == 0 ? "rest_upload_no_data" : "rest_upload_no_content_disposition", 400, 0);
        }
        if (body.length < 3 || (body[0] & 0xff) != 0xff || (body[1] & 0xff) != 0xd8) {
            throw new WooGoods.Refused("rest_upload_sideload_error", 500, 0);
        }
        if (!md5(body).equals(exchange.getRequestHeaders().getFirst("Content-MD5"))) {
            throw new WooGoods.Refused("rest_upload_hash_mismatch", 412, 0);
        }
        var made = JsonNodeFactory.instance.objectNode().put("id", goods.next()).put("slug", parameters.get("slug"));
        var file = "/wp-content/uploads/" + made.path("id").asLong() + ".jpg";
        made.put("source_url", "https://testladen.example" + file);
        files.put(file, body);
        goods.pictures().put(made.path("id").asLong(), made);
        return new Reply(201, made, -1);
    }

    private static String md5(byte[] body) {
        try {
            return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("MD5").digest(body));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page, with the count of all in the head. */
    private static Reply list(Collection<ObjectNode> all, Map<String, String> parameters) {
        var after = parameters.getOrDefault("modified_after", "");
        var found = new ArrayList<>(all.stream().filter(each -> after.isEmpty() || each.path("date_modified_gmt").asText().compareTo(after) > 0).toList());
        if ("modified".equals(parameters.get("orderby"))) {
            found.sort(Comparator.comparing((ObjectNode each) -> each.path("date_modified_gmt").asText()).reversed());
        }
        var size = Integer.parseInt(parameters.getOrDefault("per_page", "10"));
        var from = Math.min(found.size(), size * (Integer.parseInt(parameters.getOrDefault("page", "1")) - 1));
        var page = JsonNodeFactory.instance.arrayNode();
        found.subList(from, Math.min(found.size(), from + size)).forEach(each -> page.add(fields(each, parameters)));
        return new Reply(200, page, found.size());
    }

    private static ObjectNode fields(ObjectNode row, Map<String, String> parameters) {
        var shown = row.deepCopy();
        if (parameters.containsKey("_fields")) {
            shown.retain(List.of(parameters.get("_fields").split(",")));
        }
        if (parameters.containsKey("include_meta") && shown.has("meta_data")) {
            var wanted = List.of(parameters.get("include_meta").split(","));
            var notes = (ArrayNode) shown.path("meta_data");
            for (int i = notes.size() - 1; i >= 0; i--) {
                if (!wanted.contains(notes.get(i).path("key").asText())) {
                    notes.remove(i);
                }
            }
        }
        return shown;
    }

    private static Map<String, String> parameters(HttpExchange exchange) {
        var found = new HashMap<String, String>();
        var query = exchange.getRequestURI().getRawQuery();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            var parts = pair.split("=", 2);
            found.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return found;
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
