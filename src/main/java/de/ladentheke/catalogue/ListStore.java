package de.ladentheke.catalogue;

import de.ladentheke.catalogue.Query.Filter;
import de.ladentheke.catalogue.Query.Sort;
import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;

/** The SQL of the product list: keys in an order, sets of keys for filters, counts. */
final class ListStore {
    private static final String ACTIVE = "p.removed = 0 AND p.status IN ('READY', 'DRAFT')";

    /** Which products a filter takes its lines from. */
    enum Scope {
        ACTIVE(ListStore.ACTIVE), DRAFTS("p.removed = 0 AND p.status = 'DRAFT'"), ARCHIVED("p.removed = 0 AND p.status = 'ARCHIVED'");

        final String condition;

        Scope(String condition) {
            this.condition = condition;
        }

        static Scope of(Filter filter) {
            return switch (filter) {
                case DRAFTS -> DRAFTS;
                case ARCHIVED -> ARCHIVED;
                default -> ACTIVE;
            };
        }
    }

    /** All keys of the scope in this order; products without the value come last. */
    long[] order(Transaction tx, Scope scope, Sort sort, boolean descending) throws SQLException {
        if (sort == Sort.NAME) {
            var keys = tx.keys("SELECT p.pk FROM product p INDEXED BY product_list WHERE " + scope.condition + " ORDER BY p.name_sort, p.status, p.pk");
            return descending ? reversed(keys) : keys;
        }
        var down = descending ? " DESC" : "";
        return tx.keys("SELECT p.pk FROM product p WHERE " + scope.condition
                + " ORDER BY " + key(sort) + down + " NULLS LAST, p.name_sort, p.pk");
    }

    private static String key(Sort sort) {
        var ofVariants = "(SELECT %s FROM variant v WHERE v.product = p.pk AND v.removed = 0%s)";
        return switch (sort) {
            case SKU -> ofVariants.formatted("sku", " ORDER BY position LIMIT 1");
            case PRICE -> ofVariants.formatted("min(price_gross)", "");
            case STOCK -> ofVariants.formatted("sum(stock_qty)", "");
            case MARKET -> "CASE p.market_state WHEN 'BLOCKED' THEN 0 WHEN 'CHANGED' THEN 1 WHEN 'WAITING' THEN 2 WHEN 'ONLINE' THEN 3 ELSE 4 END";
            case CHANGED_AT -> "p.changed_at";
            case NAME -> "p.name_sort";
        };
    }

    private static long[] reversed(long[] keys) {
        for (int i = 0, j = keys.length - 1; i < j; i++, j--) {
            var swap = keys[i];
            keys[i] = keys[j];
            keys[j] = swap;
        }
        return keys;
    }

    /** Keys that the filter lets through, or null where the scope alone decides. */
    BitSet filter(Transaction tx, Filter filter) throws SQLException {
        return switch (filter) {
            case ALL, DRAFTS, ARCHIVED -> null;
            case CHANGED -> set(tx, "SELECT pk FROM product WHERE market_state IN ('WAITING', 'CHANGED') AND removed = 0 AND status = 'READY'");
            case WITHOUT_PHOTO -> set(tx, "SELECT pk FROM product INDEXED BY product_market WHERE removed = 0 AND has_photo = 0");
            case HINTS -> set(tx, "SELECT pk FROM product INDEXED BY product_market WHERE removed = 0 AND hints > 0");
            case SOLD_OUT -> set(tx, SOLD_OUT);
        };
    }

    /** Only products with a variant at or below zero can have a sum at or below zero. */
    private static final String SOLD_OUT = "SELECT product FROM variant WHERE removed = 0 AND product IN "
            + "(SELECT product FROM variant INDEXED BY variant_sold_out WHERE stock_qty <= 0 AND removed = 0) GROUP BY product HAVING sum(stock_qty) <= 0";

    BitSet category(Transaction tx, String category) throws SQLException {
        return set(tx, "SELECT pk FROM product WHERE category = ?", category);
    }

    private static BitSet set(Transaction tx, String sql, Object... arguments) throws SQLException {
        var set = new BitSet();
        SearchStore.add(set, tx.keys(sql, arguments));
        return set;
    }

    /** Materialized, because SQLite would else push the condition inside, and sort instead of walking along the index. */
    Counts counts(Transaction tx) throws SQLException {
        var soldOut = tx.first("SELECT count(*) FROM (" + SOLD_OUT + ") s CROSS JOIN product p ON p.pk = s.product WHERE " + ACTIVE,
                line -> line.getLong(1)).orElse(0L);
        var active = "status <> 'ARCHIVED'";
        return tx.first("WITH c AS MATERIALIZED (SELECT market_state, removed, status, hints, has_photo, count(*) AS n "
                + "FROM product INDEXED BY product_market GROUP BY 1, 2, 3, 4, 5) "
                + "SELECT sum(n * (" + active + ")), sum(n * (status = 'READY' AND market_state IN ('WAITING', 'CHANGED'))), "
                + "sum(n * (" + active + " AND NOT has_photo)), sum(n * (" + active + " AND hints > 0)), sum(n * (status = 'DRAFT')), "
                + "sum(n * (status = 'ARCHIVED')) FROM c WHERE removed = 0",
                line -> new Counts(line.getLong(1), line.getLong(2), line.getLong(3), soldOut, line.getLong(4), line.getLong(5),
                        line.getLong(6))).orElseThrow();
    }

    List<String> categories(Transaction tx) throws SQLException {
        return tx.list("SELECT category FROM (SELECT DISTINCT category FROM product WHERE category IS NOT NULL) c "
                + "WHERE EXISTS (SELECT 1 FROM product p WHERE p.category = c.category AND p.removed = 0)", line -> line.getString(1));
    }
}
