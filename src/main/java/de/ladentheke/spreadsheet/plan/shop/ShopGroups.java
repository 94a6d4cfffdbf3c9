package de.ladentheke.spreadsheet.plan.shop;

import java.util.HashMap;
import java.util.Map;

/** Which variants of the shop belong together, and what their products are called by in lists. */
public final class ShopGroups {
    /** Several products go by one name. */
    public static final long SEVERAL = -1;

    private final Map<Long, Long> products = new HashMap<>();
    private final Map<Long, Long> variants = new HashMap<>();
    private final Map<String, Long> named = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();

    /** @param group what the product goes by, or null */
    void add(long variant, long product, String group) {
        products.put(variant, product);
        variants.putIfAbsent(product, variant);
        if (group != null) {
            names.put(product, group);
            named.merge(group, product, (one, other) -> one.equals(other) ? one : Long.valueOf(SEVERAL));
        }
    }

    public long product(long variant) {
        return products.getOrDefault(variant, 0L);
    }

    /** Any variant of the product. */
    public long variant(long product) {
        return variants.getOrDefault(product, 0L);
    }

    /** What the product goes by, null where nothing is known. */
    public String name(long product) {
        return names.get(product);
    }

    /** The product that goes by this name, 0 where there is none or there are several. */
    public long named(String group) {
        return Math.max(0, named.getOrDefault(group, 0L));
    }
}
