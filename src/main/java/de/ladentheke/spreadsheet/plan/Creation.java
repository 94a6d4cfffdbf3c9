package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.db.Transaction;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.InsertStore.Ready;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stores the new articles of a plan; those that are certain also while the list is still being read. */
final class Creation implements AutoCloseable {
    private final Transaction tx;
    private final PlanData data;
    private final PlanRows rows;
    private final InsertStore store;
    private final IndexStore indexes;
    private final BitSet ahead = new BitSet();
    private final Map<Integer, Integer> positions = new HashMap<>();
    private int products;
    private int variants;

    /** @param group of the history that creates them; @param now ISO-8601 UTC */
    Creation(Transaction tx, PlanData data, long group, String now) throws SQLException {
        this.tx = tx;
        this.data = data;
        rows = data.rows();
        store = new InsertStore(tx, data.values(), group, now);
        indexes = new IndexStore(tx);
    }

    /** Indexes are built at the end, in {@link #rest}. */
    void withoutIndexes() throws SQLException {
        indexes.drop();
    }

    /** Rows from {@code first} on, with their numbers; null for rows that have to wait for others. */
    record Certain(int first, List<Ready> rows, List<String> skus) {}

    /** Makes the rows from {@code first} up to {@code end} ready that depend on no other row. On the thread that plans. */
    Certain certain(int first, int end) {
        var ready = new ArrayList<Ready>(end - first);
        var skus = new ArrayList<String>(end - first);
        for (int row = first; row < end; row++) {
            var sku = rows.change(row) == Change.NEW && rows.leads(row) ? data.values().text(Field.SKU, row) : null;
            skus.add(sku);
            ready.add(sku == null ? null : store.ready(row, true));
        }
        return new Certain(first, ready, skus);
    }

    void ahead(Certain certain) throws SQLException {
        for (int i = 0; i < certain.rows.size(); i++) {
            if (certain.rows.get(i) != null) {
                create(certain.first + i, certain.rows.get(i), certain.skus.get(i));
                ahead.set(certain.first + i);
            }
        }
    }

    /** Stores the others, told after each. */
    void rest(Runnable step) throws SQLException {
        var numbers = new OwnNumbers(tx, data);
        for (int row = 0; row < rows.size(); row++) {
            if (rows.change(row) == Change.NEW && !ahead.get(row)) {
                var sku = data.values().text(Field.SKU, row);
                create(row, store.ready(row, rows.leads(row)), sku != null ? sku : numbers.next());
                step.run();
            }
        }
        store.flush();
        indexes.rebuild();
    }

    int products() {
        return products;
    }

    int variants() {
        return variants;
    }

    private void create(int row, Ready ready, String sku) throws SQLException {
        int lead = rows.lead(row);
        if (lead == row) {
            rows.product(row, store.product(ready));
            products++;
        }
        int position = lead == row ? 0 : positions.merge(lead, 1, Integer::sum);
        store.variant(ready, rows.product(lead), position, sku);
        variants++;
    }

    @Override
    public void close() throws SQLException {
        store.close();
    }
}
