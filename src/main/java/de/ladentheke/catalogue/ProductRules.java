package de.ladentheke.catalogue;

import java.util.List;

/** What a product must keep to be stored at all: lengths, check digits, sign of amounts, free SKU not included. */
public final class ProductRules {
    private ProductRules() {}

    public static List<InvalidProductException.Problem> check(Product product) {
        throw new UnsupportedOperationException("being built");
    }
}
