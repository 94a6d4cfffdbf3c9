package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Products and variations as WooCommerce 11.0.1 keeps them: {@code class-wc-rest-products-controller.php} (what is checked),
 * {@code class-wc-product-data-store-cpt.php} (what is written first), {@code wp_unique_post_slug}.
 */
final class WooGoods {
    private static final Set<String> TAKEN_OVER = Set.of("name", "description", "short_description", "status", "type", "sku", "global_unique_id",
            "regular_price", "sale_price", "tax_class", "tax_status", "manage_stock", "stock_quantity", "stock_status", "attributes", "menu_order");

    private final String address;
    private final Map<Long, ObjectNode> goods = new TreeMap<>();
    private final Map<Long, ObjectNode> pictures = new TreeMap<>();
    private final Map<Long, ObjectNode> categories = new TreeMap<>();
    private long last = 9;

    /** An error of one item, as WordPress writes it. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient ObjectNode error;

        Refused(String code, int status, long resource) {
            super(code);
            error = JsonNodeFactory.instance.objectNode().put("code", code).put("message", "message of " + code);
            error.putObject("data").put("status", status);
            if (resource > 0) {
                ((ObjectNode) error.path("data")).put("resource_id", resource);
            }
        }

        ObjectNode error() {
            return error;
        }
    }

    WooGoods(String address) {
        this.address = address;
    }

    Map<Long, ObjectNode> pictures() {
        return pictures;
    }

    Map<Long, ObjectNode> categories() {
        return categories;
    }

    long next() {
        return ++last;
    }

    List<ObjectNode> products() {
        return goods.values().stream().filter(each -> each.path("parent_id").asLong() == 0).toList();
    }

    List<ObjectNode> variations(long product) {
        return goods.values().stream().filter(each -> each.path("parent_id").asLong() == product).toList();
    }

    ObjectNode get(long id) throws Refused {
        var found = goods.get(id);
        if (found == null) {
            throw new Refused("woocommerce_rest_product_invalid_id", 404, 0);
        }
        return found;
    }

    ObjectNode make(JsonNode wanted, long parent) throws Refused {
        check(wanted, 0);
        var made = JsonNodeFactory.instance.objectNode().put("id", next()).put("parent_id", parent)
                .put("type", parent > 0 ? "variation" : "simple").put("status", "publish").put("sku", "").put("global_unique_id", "").put("regular_price", "").put("price", "");
        made.putArray("meta_data");
        made.putArray("images");
        made.putArray("categories");
        goods.put(made.path("id").asLong(), made);
        made.put("slug", uniqueSlug(wanted.path("slug").asText(wanted.path("name").asText("variation").toLowerCase().replaceAll("[^a-z0-9]+", "-"))));
        return write(made, wanted);
    }

    ObjectNode change(long id, JsonNode wanted) throws Refused {
        var there = goods.get(id);
        if (there == null) {
            throw new Refused("woocommerce_rest_product_invalid_id", 400, 0);
        }
        check(wanted, id);
        return write(there, wanted);
    }

    void delete(long id) {
        goods.remove(id);
        variations(id).forEach(each -> goods.remove(each.path("id").asLong()));
    }

    /** What WooCommerce writes of a changed product before anything else: a process that dies then leaves the old price. */
    void changeNotesOnly(JsonNode wanted) {
        var there = goods.get(wanted.path("id").asLong());
        if (there != null) {
            notes(there, wanted);
        }
    }

    private void check(JsonNode wanted, long self) throws Refused {
        unique("sku", wanted, self, "product_invalid_sku");
        unique("global_unique_id", wanted, self, "product_invalid_global_unique_id");
        for (var image : wanted.path("images")) {
            if (!pictures.containsKey(image.path("id").asLong())) {
                throw new Refused("woocommerce_product_invalid_image_id", 400, 0);
            }
        }
    }

    private void unique(String field, JsonNode wanted, long self, String code) throws Refused {
        var value = wanted.path(field).asText("");
        for (var each : goods.values()) {
            if (!value.isEmpty() && each.path("id").asLong() != self && value.equals(each.path(field).asText())) {
                throw new Refused(code, 400, each.path("id").asLong());
            }
        }
    }

    private ObjectNode write(ObjectNode there, JsonNode wanted) {
        notes(there, wanted);
        wanted.properties().stream().filter(field -> TAKEN_OVER.contains(field.getKey())).forEach(field -> there.set(field.getKey(), field.getValue()));
        there.put("name", encoded(there.path("name").asText("")));
        if (wanted.has("images")) {
            references(there.putArray("images"), wanted.path("images"), pictures);
        }
        if (wanted.has("categories")) {
            references(there.putArray("categories"), wanted.path("categories"), categories);
        }
        price(there);
        touched(there);
        var parent = goods.get(there.path("parent_id").asLong());
        if (parent != null) {
            price(parent);
        }
        return there;
    }

    private void notes(ObjectNode there, JsonNode wanted) {
        var notes = (ArrayNode) there.path("meta_data");
        for (var note : wanted.path("meta_data")) {
            ObjectNode old = null;
            for (int i = notes.size() - 1; i >= 0; i--) {
                if (notes.get(i).path("key").equals(note.path("key"))) {
                    old = (ObjectNode) notes.get(i);
                    if (note.path("value").isNull()) {
                        notes.remove(i);
                    }
                }
            }
            if (old != null) {
                old.set("value", note.path("value"));
            } else if (!note.path("value").isNull()) {
                notes.addObject().put("id", next()).put("key", note.path("key").asText()).set("value", note.path("value"));
            }
        }
    }

    private void price(ObjectNode product) {
        if ("variable".equals(product.path("type").asText())) {
            product.put("regular_price", "").put("price", variations(product.path("id").asLong()).stream().map(each -> each.path("price").asText())
                    .filter(text -> !text.isEmpty()).min(Comparator.comparing(BigDecimal::new)).orElse(""));
        } else {
            var sale = product.path("sale_price").asText("");
            product.put("price", sale.isEmpty() ? product.path("regular_price").asText("") : sale);
        }
    }

    private void touched(ObjectNode there) {
        there.put("date_modified_gmt", Instant.now().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC).toLocalDateTime()
                .format(java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        var online = "publish".equals(there.path("status").asText());
        there.put("permalink", address + (online ? "product/" + there.path("slug").asText() + "/" : "?post_type=product&p=" + there.path("id").asLong()));
    }

    private static void references(ArrayNode into, JsonNode wanted, Map<Long, ObjectNode> known) {
        for (var each : wanted) {
            var found = known.get(each.path("id").asLong());
            if (found != null) {
                into.addObject().put("id", each.path("id").asLong()).put("name", found.path("name").asText(""));
            }
        }
    }

    private String uniqueSlug(String wanted) {
        var taken = new ArrayList<String>();
        goods.values().forEach(each -> taken.add(each.path("slug").asText("")));
        pictures.values().forEach(each -> taken.add(each.path("slug").asText("")));
        var slug = wanted;
        for (int i = 2; taken.contains(slug); i++) {
            slug = wanted + "-" + i;
        }
        return slug;
    }

    /** {@code wp_filter_post_kses}. */
    static String encoded(String text) {
        return text.replaceAll("&(?!\\w+;|#\\d+;)", "&amp;");
    }
}
