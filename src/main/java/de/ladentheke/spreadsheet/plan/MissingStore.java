package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Status;
import de.ladentheke.db.Transaction;
import de.ladentheke.history.Edit;
import java.sql.SQLException;
import java.util.List;

/** The SQL for articles that a list does not name. */
final class MissingStore {
    private static final String OWN = "SELECT v.product, v.pk, v.stock_qty IS NULL OR v.stock_qty > 0, %s FROM product p %s "
            + "CROSS JOIN variant v ON v.product = p.pk AND v.removed = 0 WHERE p.removed = 0 AND p.status <> 'ARCHIVED' AND ";
    private static final String ORDER = " ORDER BY v.product, v.position";

    @FunctionalInterface
    interface Variants {
        /** @param run the first run of the lists that it came with, 0 where that was not asked for; @param sellable whether it is not sold out */
        void accept(long run, long product, long variant, boolean sellable);
    }

    /** What is known of a variant by its keys. */
    record Keys(String sku, String gtin, String name) {}

    private MissingStore() {}

    static void ofSupplier(Transaction tx, String supplier, Variants each) throws SQLException {
        read(tx, OWN.formatted("0", "") + "p.supplier = ? COLLATE NOCASE" + ORDER, supplier, each);
    }

    /** Of articles that lists with these headings created. */
    static void ofLists(Transaction tx, String fingerprint, Variants each) throws SQLException {
        var firstRun = "(SELECT iif(r.first_run = 0, r.grp, r.first_run) FROM import_run r WHERE r.grp = p.created_in)";
        read(tx, OWN.formatted(firstRun, "INDEXED BY product_created") + "p.created_in IN (SELECT grp FROM import_run WHERE fingerprint = ?)" + ORDER,
                fingerprint, each);
    }

    private static void read(Transaction tx, String sql, String which, Variants each) throws SQLException {
        try (var statement = tx.connection().prepareStatement(sql)) {
            statement.setString(1, which);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.accept(rows.getLong(4), rows.getLong(1), rows.getLong(2), rows.getBoolean(3));
                }
            }
        }
    }

    static List<Keys> keys(Transaction tx, long product) throws SQLException {
        return tx.list("SELECT v.sku, v.gtin, p.name FROM variant v JOIN product p ON p.pk = v.product WHERE v.product = ? AND v.removed = 0",
                line -> new Keys(line.getString(1), line.getString(2), line.getString(3)), product);
    }

    /** @param firstRun of the same supplier's lists, 0 where this is it */
    static void remember(Transaction tx, long group, String fingerprint, long firstRun) throws SQLException {
        tx.update("INSERT INTO import_run(grp, fingerprint, first_run) VALUES (?, ?, ?)", group, fingerprint, firstRun);
    }

    /** What has to be edited so that nothing of the product is left to sell; empty where that is so. */
    static List<Edit> soldOut(Transaction tx, long product) throws SQLException {
        return tx.list("SELECT pk, stock_qty FROM variant WHERE product = ? AND removed = 0 AND (stock_qty IS NULL OR stock_qty > 0)",
                line -> new Edit(product, line.getLong(1), "stock_qty", line.getString(2), "0"), product);
    }

    static List<Edit> archived(Transaction tx, long product) throws SQLException {
        return tx.list("SELECT status FROM product WHERE pk = ? AND removed = 0 AND status <> 'ARCHIVED'",
                line -> new Edit(product, 0, "status", line.getString(1), Status.ARCHIVED.name()), product);
    }

    /** Carries one edit of the stock or the status out. */
    static void apply(Transaction tx, Edit edit) throws SQLException {
        if (edit.variant() != 0) {
            tx.update("UPDATE variant SET stock_qty = 0 WHERE pk = ?", edit.variant());
        } else {
            tx.update("UPDATE product SET status = ? WHERE pk = ?", edit.newValue(), edit.product());
        }
    }

    static void touch(Transaction tx, long product, String now) throws SQLException {
        tx.update("UPDATE product SET revision = revision + 1, changed_at = ? WHERE pk = ?", now, product);
    }
}
