package de.ladentheke.publish.state;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.Collection;

/** The columns of product that sum up how it stands in all channels that are shown. Derived; they heal by themselves. */
public final class ProductStateStore {
    /** What a person must mend comes before what waits, and that before what is online somewhere. */
    private static final String SUMMED_UP = """
            coalesce(
              (SELECT CASE min(CASE o.state WHEN 'BLOCKED' THEN 1 WHEN 'CHANGED' THEN 2 ELSE 3 END)
                 WHEN 1 THEN 'BLOCKED' WHEN 2 THEN 'CHANGED' WHEN 3 THEN 'WAITING' END
               FROM channel_open o JOIN sales_channel c ON c.channel = o.channel AND c.listed WHERE o.product = product.pk),
              CASE WHEN EXISTS (SELECT 1 FROM sales_channel c CROSS JOIN channel_state s ON s.channel = c.channel AND s.product = product.pk WHERE c.listed)
                THEN 'ONLINE' ELSE 'OFFLINE' END)""";

    ChannelSetups.Totals totals(Transaction tx) throws SQLException {
        var open = " FROM channel_open o JOIN sales_channel c ON c.channel = o.channel AND c.listed WHERE o.state ";
        return new ChannelSetups.Totals(
                count(tx, "SELECT count(DISTINCT o.product)" + open + "IN ('WAITING', 'CHANGED')"),
                count(tx, "SELECT count(DISTINCT s.product) FROM channel_state s JOIN sales_channel c ON c.channel = s.channel AND c.listed WHERE s.hash IS NOT NULL"),
                count(tx, "SELECT count(DISTINCT o.product)" + open + "= 'BLOCKED'"));
    }

    private static long count(Transaction tx, String sql) throws SQLException {
        return tx.first(sql, row -> row.getLong(1)).orElse(0L);
    }

    /** Products of which something is not derived yet. */
    long[] stale(Transaction tx) throws SQLException {
        return tx.keys("SELECT pk FROM product WHERE market_revision <> revision ORDER BY pk");
    }

    /** All channels' states of these products are written: a product that was edited since they were read stays stale. */
    void derived(Transaction tx, Collection<Derived> derived) throws SQLException {
        var sql = "UPDATE product SET hints = ?, market_revision = revision, market_state = " + SUMMED_UP + " WHERE pk = ? AND revision = ? AND market_revision = ?";
        try (var statement = tx.connection().prepareStatement(sql)) {
            for (var one : derived) {
                statement.setInt(1, one.hints());
                statement.setLong(2, one.standing().pk());
                statement.setLong(3, one.standing().revision());
                statement.setLong(4, one.standing().derived());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** One channel's state has changed; where it may be outdated by now, all of the product is derived again. */
    public void sumUp(Transaction tx, Standing standing) throws SQLException {
        tx.update("UPDATE product SET market_state = " + SUMMED_UP + ", market_revision = CASE WHEN revision = ? AND EXISTS"
                        + " (SELECT 1 FROM sales_channel WHERE channel = ? AND version = ?) THEN market_revision ELSE min(market_revision, 0) - 1 END WHERE pk = ?",
                standing.revision(), standing.channel(), standing.version(), standing.pk());
    }

    /** Has {@code product} derived again: what is being derived of it just now is not written any more. */
    public void outdate(Transaction tx, long product) throws SQLException {
        tx.update("UPDATE product SET market_revision = min(market_revision, 0) - 1 WHERE pk = ?", product);
    }

    /** Has everything derived again, by {@code version}. */
    void outdateAll(Transaction tx, String version) throws SQLException {
        tx.update("UPDATE product SET market_revision = min(market_revision, 0) - 1");
        tx.update("DELETE FROM derivation");
        tx.update("INSERT INTO derivation(version) VALUES (?)", version);
    }

    String derivedBy(Transaction tx) throws SQLException {
        return tx.first("SELECT version FROM derivation", row -> row.getString(1)).orElse("");
    }
}
