package de.ladentheke.publish.state;

import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Uids;
import de.ladentheke.db.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the owner keeps back from a channel, and the prices that were confirmed. */
public final class GuardStore {
    private final String channel;

    public GuardStore(String channel) {
        this.channel = channel;
    }

    public void hold(Transaction tx, long product, Hold hold) throws SQLException {
        tx.update("INSERT OR REPLACE INTO channel_hold(channel, product, kind, hash, at) VALUES (?, ?, ?, ?, ?)",
                channel, product, hold.kind().name(), hold.hash(), hold.at().toString());
    }

    public void holdUnlessHeld(Transaction tx, long product, Hold hold) throws SQLException {
        tx.update("INSERT OR IGNORE INTO channel_hold(channel, product, kind, hash, at) VALUES (?, ?, ?, ?, ?)",
                channel, product, hold.kind().name(), hold.hash(), hold.at().toString());
    }

    public void letGo(Transaction tx, long product) throws SQLException {
        tx.update("DELETE FROM channel_hold WHERE channel = ? AND product = ?", channel, product);
    }

    /** What stays here for this reason. */
    long[] held(Transaction tx, Hold.Kind kind) throws SQLException {
        return tx.keys("SELECT h.product FROM channel_hold h JOIN channel_open o ON o.channel = h.channel AND o.product = h.product"
                + " WHERE h.channel = ? AND h.kind = ? AND o.state = 'BLOCKED'", channel, kind.name());
    }

    /** The market shows it again: that it was taken off holds nothing back any more. */
    public void isBack(Transaction tx, long product) throws SQLException {
        tx.update("DELETE FROM channel_hold WHERE channel = ? AND product = ? AND kind = ?", channel, product, Hold.Kind.TAKEN_OFF.name());
    }

    void confirm(Transaction tx, long product, String prices) throws SQLException {
        tx.update("INSERT OR REPLACE INTO price_confirmed(channel, product, prices) VALUES (?, ?, ?)", channel, product, prices);
    }

    /** What was taken back and is now what the market has needs no hold any more. */
    public void letGoWhatIsOver(Transaction tx, List<Derived> derived) throws SQLException {
        for (var one : derived) {
            var hold = one.standing().guard().hold();
            if (one.state() == MarketState.ONLINE && hold != null && hold.over(one.content())) {
                letGo(tx, one.standing().pk());
            }
        }
    }

    /** @param online those of the products that customers see; products that nothing stands before are missing */
    Map<Long, Guard> guards(Transaction tx, long[] products, long[] online) throws SQLException {
        var shown = shown(tx, online);
        var found = new HashMap<Long, Guard>();
        shown.forEach((product, prices) -> found.put(product, new Guard(null, prices, null)));
        var sql = "SELECT wanted.value, h.kind, h.hash, h.at, c.prices FROM json_each(?) wanted"
                + " LEFT JOIN channel_hold h ON h.channel = ? AND h.product = wanted.value"
                + " LEFT JOIN price_confirmed c ON c.channel = ? AND c.product = wanted.value"
                + " WHERE h.product IS NOT NULL OR c.product IS NOT NULL";
        tx.list(sql, row -> found.put(row.getLong(1), new Guard(hold(row), shown.getOrDefault(row.getLong(1), Map.of()), row.getString(5))),
                Arrays.toString(products), channel, channel);
        return found;
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return row.getString(2) == null ? null
                : new Hold(Hold.Kind.valueOf(row.getString(2)), row.getString(3), Instant.parse(row.getString(4)));
    }

    private record Price(long product, UUID variant, long cents) {}

    private Map<Long, Map<UUID, Long>> shown(Transaction tx, long... products) throws SQLException {
        var sql = """
                SELECT v.product, v.uid, (SELECT price_gross FROM price_history h WHERE h.variant = v.pk AND h.channel = ?
                    ORDER BY valid_from DESC, pk DESC LIMIT 1) AS cents
                FROM json_each(?) wanted JOIN variant v ON v.product = wanted.value WHERE cents IS NOT NULL""";
        var found = new HashMap<Long, Map<UUID, Long>>();
        for (var price : tx.list(sql, row -> new Price(row.getLong(1), Uids.of(row.getBytes(2)), row.getLong(3)), channel, Arrays.toString(products))) {
            found.computeIfAbsent(price.product, product -> new HashMap<>()).put(price.variant, price.cents);
        }
        return found;
    }
}
