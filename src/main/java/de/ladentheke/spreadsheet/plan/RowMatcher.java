package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.packed.PackedIndex;
import de.ladentheke.spreadsheet.plan.columns.PlanValues;
import de.ladentheke.spreadsheet.plan.shop.ShopKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Finds out which article of the shop a row means: by SKU, then by GTIN; by its name only where the row has neither.
 * What is doubtful is reported, never guessed.
 */
final class RowMatcher {
    @FunctionalInterface
    interface Report {
        void found(Field field, String key, Object... arguments);

        /** The row can be taken over, but a person should know. */
        default void remark(Field field, String key, Object... arguments) {}
    }

    static final String ZEROS_BACK = "problem.zeros_back";

    private final PlanRows rows;
    private final PlanValues values;
    private final ShopKeys shop;
    private final ListedNumbers numbers;
    private final PackedIndex names = new PackedIndex();
    private final Map<Long, Integer> variants = new HashMap<>();

    RowMatcher(PlanData data, ShopKeys shop) {
        rows = data.rows();
        values = data.values();
        numbers = data.numbers();
        this.shop = shop;
    }

    /** Gives the row the article number of the shop that lost nothing but its leading zeros in the list. */
    void putZerosBack(int row, Report report) {
        var sku = values.text(Field.SKU, row);
        var found = sku == null ? List.<String>of() : shop.withZeros(sku);
        if (found.size() == 1) {
            values.set(Field.SKU, row, found.getFirst());
            report.remark(Field.SKU, ZEROS_BACK, sku, found.getFirst());
        } else if (found.size() > 1) {
            report.found(Field.SKU, "problem.zeros_ambiguous", sku, found.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    /** The same for a row that was matched as it stands. @return the variant that it means now, 0 where it means none */
    long matchWithZeros(int row, Report report) {
        var listed = values.text(Field.SKU, row);
        putZerosBack(row, report);
        var sku = values.text(Field.SKU, row);
        if (Objects.equals(sku, listed)) {
            return 0;
        }
        int first = numbers.putSku(sku, row);
        if (first >= 0) {
            report.found(Field.SKU, "problem.sku_twice", sku, Integer.toString(rows.number(first)));
            return shop.bySku(sku);
        }
        return once(row, shop.bySku(sku), Field.SKU, report);
    }

    /** The variant of the shop that {@code row} means, 0 where it means none. */
    long match(int row, Report report) {
        var sku = values.text(Field.SKU, row);
        var gtin = values.text(Field.GTIN, row);
        if (sku == null && gtin == null) {
            return once(row, byName(row, values.text(Field.NAME, row), report), Field.NAME, report);
        }
        if (twice(row, sku, gtin, report)) {
            return sku != null ? shop.bySku(sku) : byGtin(gtin);
        }
        if (gtin != null) {
            checkOwner(sku, gtin, report);
        }
        return sku != null ? once(row, shop.bySku(sku), Field.SKU, report) : once(row, byGtin(gtin), Field.GTIN, report);
    }

    /** Whether the row has anything to know its article by. */
    boolean keyed(int row) {
        return values.text(Field.SKU, row) != null || values.text(Field.GTIN, row) != null || values.text(Field.NAME, row) != null;
    }

    /** The variant of the shop that a row means which stays out: it stands in no other row's way. */
    long meant(int row) {
        var sku = values.text(Field.SKU, row);
        var gtin = values.text(Field.GTIN, row);
        if (sku != null) {
            return shop.bySku(sku);
        }
        if (gtin != null) {
            return byGtin(gtin);
        }
        var name = values.text(Field.NAME, row);
        var named = name == null ? null : shop.skuOfName(name);
        return named == null ? 0 : shop.bySku(named);
    }

    /** Names the row by its GTIN where the list has no SKU for it, unless another row has that number already. */
    void nameByGtin(int row, Report report) {
        var gtin = values.text(Field.GTIN, row);
        if (values.text(Field.SKU, row) == null && gtin != null) {
            int first = numbers.putSku(gtin, row);
            if (first >= 0) {
                report.found(Field.GTIN, "problem.sku_twice", gtin, Integer.toString(rows.number(first)));
            }
            values.set(Field.SKU, row, gtin);
        }
    }

    /** Rows that name one article in different ways would overwrite each other. */
    private long once(int row, long variant, Field field, Report report) {
        var first = variant == 0 ? null : variants.putIfAbsent(variant, row);
        if (first != null) {
            report.found(field, "problem.article_twice", Integer.toString(rows.number(first)));
        }
        return variant;
    }

    private boolean twice(int row, String sku, String gtin, Report report) {
        int sameSku = sku == null ? -1 : numbers.putSku(sku, row);
        int sameGtin = gtin == null ? -1 : numbers.putGtin(gtin, sku, row);
        if (sameSku >= 0) {
            report.found(Field.SKU, "problem.sku_twice", sku, Integer.toString(rows.number(sameSku)));
        } else if (sameGtin >= 0 && !bothInShop(sku, sameGtin, gtin)) {
            report.found(Field.GTIN, "problem.gtin_twice", gtin, Integer.toString(rows.number(sameGtin)));
        }
        return sameSku >= 0 || sameGtin >= 0 && !bothInShop(sku, sameGtin, gtin);
    }

    /** Two articles of the shop that share a GTIN there may share it in a list. */
    private boolean bothInShop(String sku, int other, String gtin) {
        return shop.shares(sku, gtin) && shop.shares(values.text(Field.SKU, other), gtin);
    }

    private void checkOwner(String sku, String gtin, Report report) {
        var owner = shop.skuOfGtin(gtin);
        if (owner == null || Objects.equals(owner, sku)) {
            return;
        }
        if (owner.equals(ShopKeys.SEVERAL)) {
            if (sku == null) {
                report.found(Field.GTIN, "problem.gtin_ambiguous", gtin);
            }
        } else if (sku != null) {
            report.found(Field.GTIN, "problem.gtin_taken", gtin, owner);
        }
    }

    private long byGtin(String gtin) {
        var owner = shop.skuOfGtin(gtin);
        return owner == null || owner.equals(ShopKeys.SEVERAL) ? shop.bySku(gtin) : shop.bySku(owner);
    }

    private long byName(int row, String name, Report report) {
        if (name == null) {
            return 0;
        }
        int first = names.putIfAbsent(ShopKeys.nameKey(name), row);
        if (first >= 0) {
            report.found(Field.NAME, "problem.name_twice", name, Integer.toString(rows.number(first)));
            return 0;
        }
        var sku = shop.skuOfName(name);
        if (ShopKeys.SEVERAL.equals(sku)) {
            report.found(Field.NAME, "problem.name_ambiguous", name);
            return 0;
        }
        return sku == null ? 0 : shop.bySku(sku);
    }
}
