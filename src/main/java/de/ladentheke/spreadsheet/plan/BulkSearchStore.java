package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.SearchStore;
import de.ladentheke.db.Transaction;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Fills the search index in bulk, also row by row while products are being added. */
final class BulkSearchStore implements AutoCloseable {
    /** FTS5 sorts this much in memory before it writes: larger than usual while much is added. */
    private static final int BULK_BYTES = 16 << 20;
    private static final int USUAL_BYTES = 1 << 20;

    private final Transaction tx;
    /** Row by row, because FTS5 writes out what it has sorted before each statement that adds several. */
    private final PreparedStatement single;
    private boolean bulk;
    private long last;

    BulkSearchStore(Transaction tx) throws SQLException {
        this.tx = tx;
        single = tx.connection().prepareStatement(SearchStore.INSERT_ROW);
    }

    /** Adds a product with one variant; products come in ascending order. @param texts as {@link SearchStore#texts} gives them, in UTF-8 */
    void add(long product, byte[][] texts) throws SQLException {
        single.setLong(1, product);
        for (int i = 0; i < texts.length; i++) {
            single.setBytes(i + 2, texts[i]);
        }
        single.addBatch();
        last = product;
    }

    void flush() throws SQLException {
        begin();
        single.executeBatch();
    }

    /** Adds all other products that {@code group} created. */
    void addCreated(long group) throws SQLException {
        begin();
        tx.update(SearchStore.INSERT + "WHERE p.created_in = ? AND p.pk > ?", group, last);
        memory(USUAL_BYTES);
    }

    private void begin() throws SQLException {
        if (!bulk) {
            memory(BULK_BYTES);
            bulk = true;
        }
    }

    private void memory(int bytes) throws SQLException {
        tx.update("INSERT INTO product_search(product_search, rank) VALUES ('hashsize', ?)", bytes);
    }

    @Override
    public void close() throws SQLException {
        single.close();
    }
}
