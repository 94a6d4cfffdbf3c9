package de.ladentheke.publish.state;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Uids;
import de.ladentheke.db.Transaction;
import de.ladentheke.publish.content.PhotoInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** How products stand with a channel, and the columns of product that are derived from it. */
public final class StandingStore {
    private static final String STANDINGS = """
            SELECT p.pk, p.uid, p.revision, s.hash, f.hash, r.hash, r.reason, h.product IS NULL, coalesce(c.version, 0), p.market_revision, s.alike, r.field
            FROM json_each(?1) wanted
            JOIN product p ON p.pk = wanted.value
            LEFT JOIN sales_channel c ON c.channel = ?2
            LEFT JOIN channel_state s ON s.channel = ?2 AND s.product = p.pk
            LEFT JOIN channel_foreign f ON f.channel = ?2 AND f.product = p.pk
            LEFT JOIN rejection r ON r.channel = ?2 AND r.product = p.pk
            LEFT JOIN channel_hidden h ON h.channel = ?2 AND h.product = p.pk
            ORDER BY wanted.key""";

    /** As the index channel_open_state lies, so that a page costs no sorting. */
    private static final String PENDING = "SELECT product FROM channel_open WHERE channel = ? AND state IN ('CHANGED', 'WAITING') ORDER BY state, product";
    private static final String BLOCKED = "SELECT product FROM channel_open WHERE channel = ? AND state = 'BLOCKED' ORDER BY product";

    private final String channel;

    public StandingStore(String channel) {
        this.channel = channel;
    }

    public record Totals(long online, long waiting, long blocked) {}

    public Totals totals(Transaction tx) throws SQLException {
        return new Totals(
                count(tx, "SELECT count(hash) FROM channel_state WHERE channel = ?", channel),
                count(tx, "SELECT count(*) FROM channel_open WHERE channel = ? AND state IN ('WAITING', 'CHANGED')", channel),
                count(tx, "SELECT count(*) FROM channel_open WHERE channel = ? AND state = 'BLOCKED'", channel));
    }

    /** What the next publication sends, what is in the market already first. */
    public long[] pending(Transaction tx) throws SQLException {
        return tx.keys(PENDING, channel);
    }

    public long[] pending(Transaction tx, int from, int count) throws SQLException {
        return tx.keys(PENDING + " LIMIT ? OFFSET ?", channel, count, from);
    }

    public long[] blocked(Transaction tx, int from, int count) throws SQLException {
        return tx.keys(BLOCKED + " LIMIT ? OFFSET ?", channel, count, from);
    }

    /** Without the products themselves; in the order asked. */
    List<Standing> standings(Transaction tx, long... products) throws SQLException {
        return tx.list(STANDINGS, this::standing, Arrays.toString(products), channel);
    }

    Map<String, PhotoInfo> photos(Transaction tx, Collection<String> sha256) throws SQLException {
        var found = new HashMap<String, PhotoInfo>();
        var wanted = sha256.stream().filter(s -> s.matches("[0-9a-f]{64}")).collect(Collectors.joining("\",\"", "[\"", "\"]"));
        tx.list("SELECT p.sha256, width, height, bytes FROM json_each(?) wanted JOIN photo p ON p.sha256 = wanted.value",
                row -> found.put(row.getString(1), new PhotoInfo(row.getInt(2), row.getInt(3), row.getLong(4))), wanted);
        return found;
    }

    /** Every product with its identity and what the marketplace acknowledged and has from elsewhere. */
    public void eachIdentity(Transaction tx, IdentityVisitor visitor) throws SQLException {
        var sql = "SELECT p.pk, p.uid, s.hash, f.hash FROM product p"
                + " LEFT JOIN channel_state s ON s.channel = ? AND s.product = p.pk"
                + " LEFT JOIN channel_foreign f ON f.channel = ? AND f.product = p.pk";
        tx.list(sql, row -> {
            visitor.visit(row.getLong(1), Uids.of(row.getBytes(2)), row.getString(3), row.getString(4));
            return null;
        }, channel, channel);
    }

    @FunctionalInterface
    public interface IdentityVisitor {
        void visit(long pk, UUID uid, String acknowledged, String foreign);
    }

    /** Those of them that are derived from what holds now; the others stay as they are. */
    public List<Derived> current(Transaction tx, List<Derived> derived) throws SQLException {
        var now = new HashMap<Long, Standing>();
        standings(tx, derived.stream().mapToLong(d -> d.standing().pk()).toArray()).forEach(standing -> now.put(standing.pk(), standing));
        return derived.stream().filter(d -> now.containsKey(d.standing().pk()) && d.standing().isStill(now.get(d.standing().pk()))).toList();
    }

    public void write(Transaction tx, List<Derived> derived) throws SQLException {
        try (var open = tx.connection().prepareStatement("INSERT INTO channel_open(product, channel, state) VALUES (?, ?, ?)"
                        + " ON CONFLICT DO UPDATE SET state = excluded.state WHERE state <> excluded.state");
                var settled = tx.connection().prepareStatement("DELETE FROM channel_open WHERE product = ? AND channel = ?")) {
            for (var one : derived) {
                var statement = one.open() ? open : settled;
                statement.setLong(1, one.standing().pk());
                statement.setString(2, channel);
                if (one.open()) {
                    statement.setString(3, one.state().name());
                }
                statement.addBatch();
            }
            open.executeBatch();
            settled.executeBatch();
        }
    }

    private Standing standing(ResultSet row) throws SQLException {
        return new Standing(row.getLong(1), Uids.of(row.getBytes(2)), row.getLong(3), row.getLong(10), channel, row.getInt(9), null, row.getInt(8) == 1,
                row.getString(4), row.getString(11), row.getString(5), row.getString(6), refusal(row), Guard.NONE);
    }

    private static Refusal refusal(ResultSet row) throws SQLException {
        var reason = row.getString(7);
        return reason == null ? null : new Refusal(reason, Optional.ofNullable(row.getString(12)).flatMap(Field::byKey).orElse(null));
    }

    private static long count(Transaction tx, String sql, Object... arguments) throws SQLException {
        return tx.first(sql, row -> row.getLong(1), arguments).orElse(0L);
    }
}
