package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.SkuNumbers;
import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** The shop's own article numbers for rows that have none, free in the shop and in the list. */
final class OwnNumbers {
    private final SkuNumbers numbers;
    private final Set<String> listed = new HashSet<>();

    OwnNumbers(Transaction tx, PlanData data) throws SQLException {
        numbers = SkuNumbers.of(tx);
        for (int row = 0; row < data.rows().size(); row++) {
            var sku = data.values().text(Field.SKU, row);
            if (sku != null && sku.startsWith("LT-")) {
                listed.add(sku);
            }
        }
    }

    String next() {
        var next = numbers.next();
        while (listed.contains(next)) {
            next = numbers.next();
        }
        return next;
    }
}
