package de.ladentheke.spreadsheet;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.Collection;

/** Brings the search index up to date in bulk. */
final class SearchStore {
    /** FTS5 sorts this much in memory before it writes; larger than usual while much is added. */
    private static final int BULK_BYTES = 16 << 20;
    private static final int USUAL_BYTES = 1 << 20;
    private static final String ADD = """
            INSERT INTO product_search(rowid, name, brand, category, codes)
            SELECT p.pk, replace(p.name, 'ß', 'ss'), replace(p.brand, 'ß', 'ss'), replace(p.category, 'ß', 'ss'),
              (SELECT group_concat(concat_ws(' ', v.sku, v.gtin, v.mpn), ' ') FROM variant v WHERE v.product = p.pk AND v.removed = 0)
            FROM product p WHERE\s""";

    private SearchStore() {}

    /** Adds all products that {@code group} created. */
    static void addCreated(Transaction tx, long group) throws SQLException {
        try (var statement = tx.connection().createStatement()) {
            statement.executeUpdate("INSERT INTO product_search(product_search, rank) VALUES ('hashsize', " + BULK_BYTES + ")");
            statement.executeUpdate(ADD + "p.created_in = " + group);
            statement.executeUpdate("INSERT INTO product_search(product_search, rank) VALUES ('hashsize', " + USUAL_BYTES + ")");
        }
    }

    static void renew(Transaction tx, Collection<Long> products) throws SQLException {
        try (var remove = tx.connection().prepareStatement("DELETE FROM product_search WHERE rowid = ?");
                var add = tx.connection().prepareStatement(ADD + "p.pk = ?")) {
            for (long product : products) {
                remove.setLong(1, product);
                remove.executeUpdate();
                add.setLong(1, product);
                add.executeUpdate();
            }
        }
    }
}
