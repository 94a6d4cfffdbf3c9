package de.ladentheke.spreadsheet;

import de.ladentheke.catalogue.Field;
import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.Locale;

/** Article numbers for rows that have none: {@code LT-00001}, {@code LT-00002} … behind all that are in use. */
final class OwnNumbers {
    private static final String PREFIX = "LT-";
    private long last;

    private OwnNumbers(long last) {
        this.last = last;
    }

    /** Behind those of the shop and those of the list. */
    static OwnNumbers after(Transaction tx, PlanData data) throws SQLException {
        long last = ShopKeysStore.lastOwnNumber(tx, PREFIX);
        for (int row = 0; row < data.rows().size(); row++) {
            var sku = data.values().text(Field.SKU, row);
            if (sku != null && sku.startsWith(PREFIX) && sku.matches(PREFIX + "\\d{1,15}")) {
                last = Math.max(last, Long.parseLong(sku.substring(PREFIX.length())));
            }
        }
        return new OwnNumbers(last);
    }

    String next() {
        return PREFIX + String.format(Locale.ROOT, "%05d", ++last);
    }
}
