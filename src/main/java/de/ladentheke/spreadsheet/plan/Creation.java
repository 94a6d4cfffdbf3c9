package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.db.Transaction;
import de.ladentheke.history.Edit;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.InsertStore.Ready;
import de.ladentheke.spreadsheet.plan.columns.ValueColumn;
import de.ladentheke.spreadsheet.plan.shop.ShopKeysStore;
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
    private final BulkSearchStore search;
    private final BitSet ahead = new BitSet();
    /** The rows whose product is stored. */
    private final BitSet made = new BitSet();
    /** The last position of each product's variants. */
    private final Map<Long, Integer> positions = new HashMap<>();
    private final List<Edit> joined = new ArrayList<>();
    private final String now;
    private int done;

    /** @param group of the history that creates them; @param now ISO-8601 UTC */
    Creation(Transaction tx, PlanData data, long group, String now) throws SQLException {
        this.tx = tx;
        this.data = data;
        this.now = now;
        rows = data.rows();
        store = new InsertStore(tx, data.values(), group, now);
        indexes = new IndexStore(tx);
        search = new BulkSearchStore(tx);
    }

    /** Indexes are built at the end, in {@link #rest}. */
    void withoutIndexes() throws SQLException {
        indexes.drop();
    }

    /** Rows from {@code first} on, with their numbers; null for rows that have to wait for others. */
    record Certain(int first, List<Row> rows) {}

    /** @param searched as {@link InsertStore#searched} makes it */
    private record Row(Ready ready, byte[] sku, byte[][] searched) {}

    /** Makes the rows from {@code first} up to {@code end} ready that depend on no other row. On the thread that plans. */
    Certain certain(int first, int end) {
        var certain = new ArrayList<Row>(end - first);
        for (int row = first; row < end; row++) {
            var sku = rows.change(row) == Change.NEW && rows.leads(row) ? data.values().text(Field.SKU, row) : null;
            certain.add(sku == null ? null : new Row(store.ready(row, true), ValueColumn.utf8(sku), store.searched(row)));
        }
        return new Certain(first, certain);
    }

    void ahead(Certain certain) throws SQLException {
        for (int i = 0; i < certain.rows.size(); i++) {
            if (certain.rows.get(i) != null) {
                create(certain.first + i, certain.rows.get(i));
                ahead.set(certain.first + i);
            }
        }
        store.flush();
        search.flush();
    }

    /** Stores the others, told after each. */
    void rest(Runnable step) throws SQLException {
        var numbers = new OwnNumbers(tx, data);
        for (int row = 0; row < rows.size(); row++) {
            if (rows.change(row) == Change.NEW && !ahead.get(row)) {
                create(row, numbers);
                step.run();
            }
        }
        store.flush();
        indexes.rebuild();
    }

    /** After {@link #rest}: makes all that was stored findable. */
    void index(long group) throws SQLException {
        search.addCreated(group);
    }

    /** How many rows were stored: variants, and products whose variants stand in rows of their own. */
    int rows() {
        return done;
    }

    /** The new variants of products that were there before, for the history. */
    List<Edit> joined() {
        return joined;
    }

    /** A row that depends on no other. */
    private void create(int row, Row certain) throws SQLException {
        product(row, certain.ready);
        store.variant(certain.ready, rows.product(row), 0, certain.sku);
        search.add(rows.product(row), certain.searched);
        done++;
    }

    private void create(int row, OwnNumbers numbers) throws SQLException {
        int lead = rows.lead(row);
        if (!rows.joins(row) && !made.get(lead)) {
            product(lead, store.ready(lead, true));
        }
        if (!rows.isProductOnly(row)) {
            var sku = data.values().text(Field.SKU, row);
            variant(row, rows.product(rows.joins(row) ? row : lead), sku != null ? sku : numbers.next());
        }
        done++;
    }

    /** The row of the product may stand below those of its variants. */
    private void product(int lead, Ready ready) throws SQLException {
        rows.product(lead, store.product(ready));
        made.set(lead);
    }

    private void variant(int row, long product, String sku) throws SQLException {
        if (rows.joins(row) && !positions.containsKey(product)) {
            positions.put(product, ShopKeysStore.lastPosition(tx, product));
            tx.update("UPDATE product SET revision = revision + 1, changed_at = ? WHERE pk = ?", now, product);
        }
        int position = rows.leads(row) && !rows.joins(row) && !data.columns().has(Field.VARIANT_GROUP) ? 0
                : positions.merge(product, 0, (last, none) -> last + 1);
        long variant = store.variant(store.ready(row, false), product, position, ValueColumn.utf8(sku));
        if (rows.joins(row)) {
            joined.add(new Edit(product, variant, Variant.PRESENCE, null, "1"));
        }
    }

    @Override
    public void close() throws SQLException {
        store.close();
        search.close();
    }
}
