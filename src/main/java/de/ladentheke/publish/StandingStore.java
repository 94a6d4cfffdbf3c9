package de.ladentheke.publish;

import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Uids;
import de.ladentheke.db.Transaction;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

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
        return keys(tx, "SELECT pk FROM product WHERE market_revision <> revision ORDER BY pk");
    }

    /** What the next publication sends, what is in the market already first. */
    long[] pending(Transaction tx) throws SQLException {
        return keys(tx, "SELECT pk FROM product WHERE market_state IN ('CHANGED', 'WAITING') ORDER BY market_state, removed, status, pk");
    }

    long[] pending(Transaction tx, int from, int count) throws SQLException {
        return keys(tx, "SELECT pk FROM product WHERE market_state IN ('CHANGED', 'WAITING')"
                + " ORDER BY market_state, removed, status, pk LIMIT " + count + " OFFSET " + from);
    }

    long[] blocked(Transaction tx, int from, int count) throws SQLException {
        return keys(tx, "SELECT pk FROM product WHERE market_state = 'BLOCKED' ORDER BY removed, status, pk LIMIT " + count + " OFFSET " + from);
    }

    /** Without the products themselves; in the order asked. */
    List<Standing> standings(Transaction tx, long... products) throws SQLException {
        try (var statement = tx.connection().prepareStatement(STANDINGS)) {
            statement.setString(1, json(products));
            for (int i = 2; i <= 4; i++) {
                statement.setString(i, channel);
            }
            var found = new ArrayList<Standing>(products.length);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(standing(rows));
                }
            }
            return found;
        }
    }

    Map<String, PhotoInfo> photos(Transaction tx, Collection<String> sha256) throws SQLException {
        var found = new HashMap<String, PhotoInfo>();
        var sql = "SELECT p.sha256, width, height, bytes FROM json_each(?) wanted JOIN photo p ON p.sha256 = wanted.value";
        try (var statement = tx.connection().prepareStatement(sql)) {
            statement.setString(1, sha256.stream().filter(s -> s.matches("[0-9a-f]{64}")).collect(Collectors.joining("\",\"", "[\"", "\"]")));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), new PhotoInfo(rows.getInt(2), rows.getInt(3), rows.getLong(4)));
                }
            }
        }
        return found;
    }

    /** Every product with its identity and what the marketplace acknowledged and has from elsewhere. */
    void eachIdentity(Transaction tx, IdentityVisitor visitor) throws SQLException {
        var sql = "SELECT p.pk, p.uid, s.hash, f.hash FROM product p"
                + " LEFT JOIN channel_state s ON s.channel = ? AND s.product = p.pk"
                + " LEFT JOIN channel_foreign f ON f.channel = ? AND f.product = p.pk";
        try (var statement = tx.connection().prepareStatement(sql)) {
            statement.setString(1, channel);
            statement.setString(2, channel);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows.getLong(1), Uids.of(rows.getBytes(2)), rows.getString(3), rows.getString(4));
                }
            }
        }
    }

    @FunctionalInterface
    interface IdentityVisitor {
        void visit(long pk, UUID uid, String acknowledged, String foreign);
    }

    /** A product that was edited since it was read keeps its old columns and stays stale. */
    void write(Transaction tx, List<Derived> derived) throws SQLException {
        var sql = "UPDATE product SET market_state = ?, hints = ?, market_revision = revision WHERE pk = ? AND revision = ?";
        try (var statement = tx.connection().prepareStatement(sql)) {
            for (var one : derived) {
                statement.setString(1, one.state().name());
                statement.setInt(2, one.hints());
                statement.setLong(3, one.standing().pk());
                statement.setLong(4, one.standing().revision());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void state(Transaction tx, Standing standing, MarketState state) throws SQLException {
        var sql = "UPDATE product SET market_state = ?, market_revision = CASE WHEN revision = ? THEN revision ELSE 0 END WHERE pk = ?";
        try (var statement = tx.connection().prepareStatement(sql)) {
            statement.setString(1, state.name());
            statement.setLong(2, standing.revision());
            statement.setLong(3, standing.pk());
            statement.executeUpdate();
        }
    }

    /** Has {@code product} derived again. */
    void outdate(Transaction tx, long product) throws SQLException {
        try (var statement = tx.connection().prepareStatement("UPDATE product SET market_revision = 0 WHERE pk = ?")) {
            statement.setLong(1, product);
            statement.executeUpdate();
        }
    }

    void outdateAll(Transaction tx) throws SQLException {
        try (var statement = tx.connection().createStatement()) {
            statement.executeUpdate("UPDATE product SET market_revision = 0 WHERE market_revision <> 0");
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(row.getLong(1), Uids.of(row.getBytes(2)), row.getLong(3), null,
                row.getString(4), row.getString(5), row.getString(6), row.getString(7));
    }

    private static long count(Transaction tx, String sql, String... arguments) throws SQLException {
        try (PreparedStatement statement = tx.connection().prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.getLong(1);
            }
        }
    }

    private static long[] keys(Transaction tx, String sql) throws SQLException {
        var keys = LongStream.builder();
        try (var statement = tx.connection().createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                keys.add(rows.getLong(1));
            }
        }
        return keys.build().toArray();
    }

    private static String json(long... keys) {
        return Arrays.toString(keys);
    }
}
