package de.ladentheke.catalogue;

import de.ladentheke.db.Transaction;
import de.ladentheke.task.Progress;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Takes back and brings back what a group of the history created. A product stays in its table, marked as removed, so
 * that its creation can be redone with every key unchanged.
 */
final class CreationStore {
    private static final int CHUNK = 5_000;
    private static final String LATER = "(SELECT e.product FROM history_edit e JOIN history_group g ON g.pk = e.grp "
            + "WHERE e.grp > ? AND g.undone_at IS NULL)";
    private static final String TAKEN = "EXISTS (SELECT 1 FROM variant v JOIN variant o ON o.sku = v.sku AND o.removed = 0 "
            + "WHERE v.product = p.pk AND v.removed = 2)";

    /** Products that were changed since stay, and are added to {@code kept}. Returns those that went. */
    long[] remove(Transaction tx, long group, List<String> kept, Progress progress) throws SQLException {
        kept.addAll(tx.list("SELECT name FROM product INDEXED BY product_created WHERE created_in = ? AND removed = 0 AND pk IN " + LATER + " ORDER BY name_sort",
                line -> Kept.product(line.getString(1)), group, group));
        var products = tx.keys("SELECT pk FROM product INDEXED BY product_created WHERE created_in = ? AND removed = 0 AND pk NOT IN " + LATER + " ORDER BY pk",
                group, group);
        return each(tx, products, progress, "UPDATE variant SET removed = 2 WHERE product = ? AND removed = 0",
                "UPDATE product SET removed = 1, revision = revision + 1, changed_at = ? WHERE pk = ?");
    }

    /** Products whose article number is another's by now stay away, and are added to {@code kept}. */
    long[] restore(Transaction tx, long group, List<String> kept, Progress progress) throws SQLException {
        kept.addAll(tx.list("SELECT p.name, (SELECT sku FROM variant v WHERE v.product = p.pk AND v.removed = 2) FROM product p INDEXED BY product_created "
                + "WHERE p.created_in = ? AND p.removed = 1 AND " + TAKEN, line -> Kept.sku(line.getString(1), line.getString(2)), group));
        var products = tx.keys("SELECT p.pk FROM product p INDEXED BY product_created WHERE p.created_in = ? AND p.removed = 1 AND NOT " + TAKEN + " ORDER BY p.pk", group);
        return each(tx, products, progress, "UPDATE variant SET removed = 0 WHERE product = ? AND removed = 2",
                "UPDATE product SET removed = 0, revision = revision + 1, changed_at = ? WHERE pk = ?");
    }

    private static long[] each(Transaction tx, long[] products, Progress progress, String ofVariants, String ofProduct) throws SQLException {
        var now = Instant.now().toString();
        try (var variants = tx.connection().prepareStatement(ofVariants); var product = tx.connection().prepareStatement(ofProduct)) {
            for (int i = 0; i < products.length; i++) {
                variants.setLong(1, products[i]);
                variants.addBatch();
                product.setString(1, now);
                product.setLong(2, products[i]);
                product.addBatch();
                if ((i + 1) % CHUNK == 0 || i + 1 == products.length) {
                    progress.stopIfAsked();
                    variants.executeBatch();
                    product.executeBatch();
                    progress.report(i + 1, products.length, "");
                }
            }
        }
        return products;
    }
}
