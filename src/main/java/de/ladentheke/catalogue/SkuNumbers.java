package de.ladentheke.catalogue;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;

/** Article numbers for products that have none: {@code LT-00001} … Counts on from the highest one in the shop. */
public final class SkuNumbers {
    private long last;

    private SkuNumbers(long last) {
        this.last = last;
    }

    /** For one transaction: nobody else may give out numbers before it ends. */
    public static SkuNumbers of(Transaction tx) throws SQLException {
        return new SkuNumbers(SkuStore.highest(tx));
    }

    public String next() {
        return "LT-%05d".formatted(++last);
    }
}
