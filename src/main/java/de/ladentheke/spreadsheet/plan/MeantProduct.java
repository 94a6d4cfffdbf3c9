package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.plan.columns.PlanValues;
import de.ladentheke.spreadsheet.plan.shop.ShopGroups;
import de.ladentheke.spreadsheet.plan.shop.ShopKeys;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Which product of the shop a group of rows means: by the variants that are in it already, else by its number or name. */
final class MeantProduct {
    private final PlanRows rows;
    private final PlanValues values;
    private final ShopKeys shop;

    MeantProduct(PlanData data, ShopKeys shop) {
        rows = data.rows();
        values = data.values();
        this.shop = shop;
    }

    /** 0 where there is none, {@link ShopGroups#SEVERAL} where it is not clear. @param members rows that are taken over */
    long of(String key, VariantGroup group, int[] members) {
        var name = group.parent < 0 ? key : key(group.parent, key);
        long[] products = IntStream.concat(IntStream.of(members), IntStream.of(group.parent)).filter(row -> row >= 0)
                .mapToLong(rows::variant).filter(variant -> variant != 0).map(shop.groups()::product).distinct().toArray();
        long[] own = LongStream.of(products).filter(product -> goesBy(product, name)).toArray();
        return own.length > 0 ? only(own) : byKey(name) != 0 ? byKey(name) : only(products);
    }

    /** What the group is called; an identifier of another shop means nothing here. */
    String key(int parent, String key) {
        var sku = values.text(Field.SKU, parent);
        return sku != null && key.startsWith("id:") ? sku : key;
    }

    /** Whether the shop knows that the row's variant belongs elsewhere; one that stands alone is no trouble. */
    boolean elsewhere(int row, String key) {
        long product = shop.groups().product(rows.variant(row));
        long meant = byKey(key);
        return meant != 0 && meant != product && shop.groups().name(product) != null && !goesBy(product, key);
    }

    /** One of these rows' variants that is in the product, else any of it. */
    long variant(long product, int[] members) {
        return IntStream.of(members).mapToLong(rows::variant).filter(variant -> shop.groups().product(variant) == product)
                .findFirst().orElseGet(() -> shop.groups().variant(product));
    }

    private static long only(long[] products) {
        return products.length == 0 ? 0 : products.length == 1 ? products[0] : ShopGroups.SEVERAL;
    }

    /** Whether the product is called so, or has a variant with this number. */
    private boolean goesBy(long product, String key) {
        long variant = shop.bySku(key);
        return key.equals(shop.groups().name(product)) || variant != 0 && shop.groups().product(variant) == product;
    }

    /** The product with this article number, else the one that goes by this name. */
    private long byKey(String key) {
        long variant = shop.bySku(key);
        return variant != 0 ? shop.groups().product(variant) : shop.groups().named(key);
    }
}
