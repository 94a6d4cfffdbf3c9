package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The vendors' interface of Dokan 4.1.2, as its {@code ProductController.php} and {@code DokanRESTController.php} do it: own
 * products only, one at a time, each with a category, and shown when the marketplace's default says so.
 */
final class WooDokan {
    private final WooGoods goods;
    private String shownAs = "publish";

    WooDokan(WooGoods goods) {
        this.goods = goods;
    }

    /** {@code pending} where somebody looks at new products first. */
    void shownAs(String status) {
        shownAs = status;
    }

    List<ObjectNode> own() {
        return goods.products().stream().filter(product -> WooServer.VENDOR.equals(product.path("author").asText())).toList();
    }

    ObjectNode make(JsonNode wanted) throws WooGoods.Refused {
        if (wanted.path("categories").isEmpty()) {
            throw new WooGoods.Refused("dokan_product_category", 404, 0);
        }
        var made = goods.make(moderated(wanted), 0);
        return made.put("author", WooServer.VENDOR);
    }

    ObjectNode change(long id, JsonNode wanted) throws WooGoods.Refused {
        return goods.change(own(id), moderated(wanted));
    }

    void delete(long id) throws WooGoods.Refused {
        goods.delete(own(id));
    }

    private long own(long id) throws WooGoods.Refused {
        if (own().stream().noneMatch(product -> product.path("id").asLong() == id)) {
            throw new WooGoods.Refused("dokan_rest_product_invalid_id", 400, 0);
        }
        return id;
    }

    private ObjectNode moderated(JsonNode wanted) {
        var taken = (ObjectNode) wanted.deepCopy();
        // it knows neither of these two
        taken.remove(List.of("global_unique_id", "stock_status"));
        if (taken.has("in_stock")) {
            taken.put("stock_status", taken.path("in_stock").asBoolean() ? "instock" : "outofstock");
        }
        return "publish".equals(taken.path("status").asText()) ? taken.put("status", shownAs) : taken;
    }
}
