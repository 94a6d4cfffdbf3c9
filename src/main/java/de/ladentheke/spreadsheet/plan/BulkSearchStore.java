package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.SearchStore;
import de.ladentheke.db.Transaction;
import java.sql.SQLException;

/** Fills the search index in bulk. */
final class BulkSearchStore {
    /** FTS5 sorts this much in memory before it writes: larger than usual while much is added. */
    private static final int BULK_BYTES = 16 << 20;
    private static final int USUAL_BYTES = 1 << 20;

    private BulkSearchStore() {}

    /** Adds all products that {@code group} created. */
    static void addCreated(Transaction tx, long group) throws SQLException {
        memory(tx, BULK_BYTES);
        tx.update(SearchStore.INSERT + "WHERE p.created_in = ?", group);
        memory(tx, USUAL_BYTES);
    }

    private static void memory(Transaction tx, int bytes) throws SQLException {
        tx.update("INSERT INTO product_search(product_search, rank) VALUES ('hashsize', ?)", bytes);
    }
}
