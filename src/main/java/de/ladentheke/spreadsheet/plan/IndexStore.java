package de.ladentheke.spreadsheet.plan;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the indexes of products and variants away while very many rows are added and builds them afterwards, inside the
 * same transaction: sorting once costs half of adding one by one. Unique numbers are checked when they are built.
 */
final class IndexStore {
    private record Index(String name, String sql) {}

    private final Transaction tx;
    private List<Index> dropped = List.of();

    IndexStore(Transaction tx) {
        this.tx = tx;
    }

    void drop() throws SQLException {
        if (!dropped.isEmpty()) {
            return;
        }
        dropped = new ArrayList<>(tx.list("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
                + "AND tbl_name IN ('product', 'variant') ORDER BY rowid", line -> new Index(line.getString(1), line.getString(2))));
        for (var index : dropped) {
            tx.update("DROP INDEX \"" + index.name() + "\"");
        }
    }

    void rebuild() throws SQLException {
        for (var index : dropped) {
            tx.update(index.sql());
        }
        dropped = List.of();
    }
}
