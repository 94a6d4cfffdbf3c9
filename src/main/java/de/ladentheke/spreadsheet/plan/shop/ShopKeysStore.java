package de.ladentheke.spreadsheet.plan.shop;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Objects;

/** Reads the keys that rows of a list are matched by. */
public final class ShopKeysStore {
    @FunctionalInterface
    interface Keys {
        void accept(long variant, String sku, String gtin);
    }

    @FunctionalInterface
    interface Names {
        void accept(String name, String sku);
    }

    private ShopKeysStore() {}

    static void variants(Transaction tx, Keys keys) throws SQLException {
        try (var statement = tx.connection().createStatement();
                var rows = statement.executeQuery("SELECT pk, sku, gtin FROM variant WHERE removed = 0")) {
            while (rows.next()) {
                keys.accept(rows.getLong(1), rows.getString(2), rows.getString(3));
            }
        }
    }

    static void groups(Transaction tx, ShopGroups groups) throws SQLException {
        try (var statement = tx.connection().createStatement();
                var rows = statement.executeQuery("""
                        SELECT v.pk, v.product, json_extract(p.attributes, '$.variant_group')
                        FROM product p JOIN variant v ON v.product = p.pk AND v.removed = 0
                        WHERE p.removed = 0 ORDER BY v.product, v.position""")) {
            while (rows.next()) {
                groups.add(rows.getLong(1), rows.getLong(2), rows.getString(3));
            }
        }
    }

    /** In basis points; empty where there is no such product. */
    public static Optional<Integer> vatRate(Transaction tx, long product) throws SQLException {
        return tx.first("SELECT vat_rate FROM product WHERE pk = ?", line -> line.getInt(1), product);
    }

    /** Of the product's variants, also those that were taken away. */
    public static int lastPosition(Transaction tx, long product) throws SQLException {
        return tx.first("SELECT max(position) FROM variant WHERE product = ?", line -> line.getInt(1), product).orElse(-1);
    }

    static void names(Transaction tx, Names names) throws SQLException {
        try (var statement = tx.connection().createStatement();
                var rows = statement.executeQuery("""
                        SELECT p.name, CASE count(*) WHEN 1 THEN min(v.sku) END
                        FROM product p JOIN variant v ON v.product = p.pk AND v.removed = 0
                        WHERE p.removed = 0 GROUP BY p.pk""")) {
            while (rows.next()) {
                names.accept(rows.getString(1), Objects.requireNonNullElse(rows.getString(2), ShopKeys.SEVERAL));
            }
        }
    }

    public static ShopState state(Transaction tx) throws SQLException {
        try (var statement = tx.connection().createStatement();
                var row = statement.executeQuery("""
                        SELECT (SELECT coalesce(max(pk), 0) FROM history_group),
                               (SELECT coalesce(max(pk), 0) FROM history_edit),
                               (SELECT count(undone_at) FROM history_group),
                               count(*), coalesce(sum(revision), 0) FROM product WHERE removed = 0""")) {
            return new ShopState(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        }
    }

    /** The first free key of a table of ours. */
    public static long next(Transaction tx, String table) throws SQLException {
        try (var statement = tx.connection().createStatement();
                var row = statement.executeQuery("SELECT coalesce(max(pk), 0) + 1 FROM " + table)) {
            return row.getLong(1);
        }
    }
}
