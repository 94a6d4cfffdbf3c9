package de.ladentheke.catalogue;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;

/** The SQL of the article numbers that the program gives out. */
final class SkuStore {
    private SkuStore() {}

    static long highest(Transaction tx) throws SQLException {
        return tx.first("SELECT coalesce(max(CAST(substr(sku, 4) AS INTEGER)), 0) FROM variant "
                + "WHERE removed = 0 AND sku >= 'LT-0' AND sku < 'LT-:' AND length(sku) <= 15", line -> line.getLong(1)).orElse(0L);
    }
}
