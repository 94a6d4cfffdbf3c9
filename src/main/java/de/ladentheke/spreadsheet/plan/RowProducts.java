package de.ladentheke.spreadsheet.plan;

import de.ladentheke.db.Database;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import java.util.HashMap;
import java.util.Map;

/** Which product of the shop each row of a list means, once its plan was carried out. */
public final class RowProducts {
    private final Map<Integer, Long> products = new HashMap<>();

    private RowProducts() {}

    /** Rows that stayed out mean none. */
    public static RowProducts of(ImportPlan plan, Database database) {
        var found = new RowProducts();
        var rows = ((StoredPlan) plan).data().rows();
        var owners = database.read(tx -> new RowProductStore().owners(tx));
        for (int row = 0; row < rows.size(); row++) {
            var change = rows.change(row);
            if (change == Change.NEW) {
                found.put(rows.number(row), rows.product(rows.lead(row)));
            } else if (change == Change.CHANGED || change == Change.UNCHANGED) {
                found.put(rows.number(row), owners.getOrDefault(rows.variant(row), 0L));
            }
        }
        return found;
    }

    /** @param row number as in the file; 0 where it means no product */
    public long product(int row) {
        return products.getOrDefault(row, 0L);
    }

    private void put(int row, long product) {
        if (product > 0) {
            products.put(row, product);
        }
    }
}
