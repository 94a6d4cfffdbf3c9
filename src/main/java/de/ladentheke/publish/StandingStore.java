package de.ladentheke.publish;

import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Uids;
import de.ladentheke.db.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How products stand with a channel, and the columns of product that are derived from it. */
final class StandingStore {
    private static final String STANDINGS = """
            SELECT p.pk, p.uid, p.revision, s.hash, f.hash, r.hash, r.reason
            FROM json_each(?) wanted
            JOIN product p ON p.pk = wanted.value
            LEFT JOIN channel_state s ON s.channel = ? AND s.product = p.pk
            LEFT JOIN channel_foreign f ON f.channel = ? AND f.product = p.pk
            LEFT JOIN rejection r ON r.channel = ? AND r.product = p.pk
            ORDER BY wanted.key""";

    /** As the index product_market lies, so that a page costs no sorting. */
    private static final String INDEX_ORDER = " ORDER BY market_state, removed, status, hints, has_photo, pk";
    private static final String PENDING = "SELECT pk FROM product WHERE market_state IN ('CHANGED', 'WAITING')" + INDEX_ORDER;

    /** A channel that the owner has left while it was still at work no longer writes states. */
    private static final String IN_CHARGE = " AND EXISTS (SELECT 1 FROM channel WHERE channel = ? AND derived_by IS NOT NULL)";

    private final String channel;

    StandingStore(String channel) {
        this.channel = channel;
    }

    record Totals(long online, long waiting, long blocked) {}

    Totals totals(Transaction tx) throws SQLException {
        return new Totals(
                count(tx, "SELECT count(hash) FROM channel_state WHERE channel = ?", channel),
                count(tx, "SELECT count(*) FROM product WHERE market_state IN ('WAITING', 'CHANGED')"),
                count(tx, "SELECT count(*) FROM product WHERE market_state = 'BLOCKED'"));
    }

    /** Products whose derived columns are older than they are. */
    long[] stale(Transaction tx) throws SQLException {
        return tx.keys("SELECT pk FROM product WHERE market_revision <> revision ORDER BY pk");
    }

    /** What the next publication sends, what is in the market already first. */
    long[] pending(Transaction tx) throws SQLException {
        return tx.keys(PENDING);
    }

    long[] pending(Transaction tx, int from, int count) throws SQLException {
        return tx.keys(PENDING + " LIMIT ? OFFSET ?", count, from);
    }

    long[] blocked(Transaction tx, int from, int count) throws SQLException {
        return tx.keys("SELECT pk FROM product WHERE market_state = 'BLOCKED'" + INDEX_ORDER + " LIMIT ? OFFSET ?", count, from);
    }

    /** Without the products themselves; in the order asked. */
    List<Standing> standings(Transaction tx, long... products) throws SQLException {
        return tx.list(STANDINGS, StandingStore::standing, Arrays.toString(products), channel, channel, channel);
    }

    Map<String, PhotoInfo> photos(Transaction tx, Collection<String> sha256) throws SQLException {
        var found = new HashMap<String, PhotoInfo>();
        var wanted = sha256.stream().filter(s -> s.matches("[0-9a-f]{64}")).collect(Collectors.joining("\",\"", "[\"", "\"]"));
        tx.list("SELECT p.sha256, width, height, bytes FROM json_each(?) wanted JOIN photo p ON p.sha256 = wanted.value",
                row -> found.put(row.getString(1), new PhotoInfo(row.getInt(2), row.getInt(3), row.getLong(4))), wanted);
        return found;
    }

    /** Every product with its identity and what the marketplace acknowledged and has from elsewhere. */
    void eachIdentity(Transaction tx, IdentityVisitor visitor) throws SQLException {
        var sql = "SELECT p.pk, p.uid, s.hash, f.hash FROM product p"
                + " LEFT JOIN channel_state s ON s.channel = ? AND s.product = p.pk"
                + " LEFT JOIN channel_foreign f ON f.channel = ? AND f.product = p.pk";
        tx.list(sql, row -> {
            visitor.visit(row.getLong(1), Uids.of(row.getBytes(2)), row.getString(3), row.getString(4));
            return null;
        }, channel, channel);
    }

    @FunctionalInterface
    interface IdentityVisitor {
        void visit(long pk, UUID uid, String acknowledged, String foreign);
    }

    /** A product that was edited since it was read keeps its old columns and stays stale. */
    void write(Transaction tx, List<Derived> derived) throws SQLException {
        var sql = "UPDATE product SET market_state = ?, hints = ?, market_revision = revision WHERE pk = ? AND revision = ?" + IN_CHARGE;
        try (var statement = tx.connection().prepareStatement(sql)) {
            for (var one : derived) {
                statement.setString(1, one.state().name());
                statement.setInt(2, one.hints());
                statement.setLong(3, one.standing().pk());
                statement.setLong(4, one.standing().revision());
                statement.setString(5, channel);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void state(Transaction tx, Standing standing, MarketState state) throws SQLException {
        tx.update("UPDATE product SET market_state = ?, market_revision = CASE WHEN revision = ? THEN revision ELSE 0 END WHERE pk = ?"
                + IN_CHARGE, state.name(), standing.revision(), standing.pk(), channel);
    }

    /** Has {@code product} derived again. */
    void outdate(Transaction tx, long product) throws SQLException {
        tx.update("UPDATE product SET market_revision = 0 WHERE pk = ?", product);
    }

    void outdateAll(Transaction tx) throws SQLException {
        tx.update("UPDATE product SET market_revision = 0 WHERE market_revision <> 0");
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(row.getLong(1), Uids.of(row.getBytes(2)), row.getLong(3), null,
                row.getString(4), row.getString(5), row.getString(6), row.getString(7), Guard.NONE);
    }

    private static long count(Transaction tx, String sql, Object... arguments) throws SQLException {
        return tx.first(sql, row -> row.getLong(1), arguments).orElse(0L);
    }
}
