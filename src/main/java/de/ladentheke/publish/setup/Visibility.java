package de.ladentheke.publish.setup;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import java.util.List;

/**
 * Which products a channel shows.
 *
 * @param categories  only these and what lies below them, as the shop names them; empty for all
 * @param onlyInStock no products whose counted stock is used up
 */
public record Visibility(List<String> categories, boolean onlyInStock) {
    public static final Visibility ALL = new Visibility(List.of(), false);


    public Visibility {
        categories = List.copyOf(categories);
    }

    boolean shows(Product product) {
        var category = product.text(Field.CATEGORY).orElse("");
        var chosen = categories.isEmpty() || categories.stream().anyMatch(c -> CategoryMap.within(category, c));
        return chosen && (!onlyInStock || product.variants().stream().anyMatch(v -> v.stock().map(stock -> stock > 0).orElse(true)));
    }
}
