package de.ladentheke.publish.ledger;

import de.ladentheke.catalogue.Uids;
import de.ladentheke.db.Transaction;
import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.state.Refusal;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the marketplace has, what was sent without an answer, what it refused, and the prices that customers were shown. */
public final class LedgerStore {
    /** Hash of what was sent to take a product off. */
    static final String OFF = "";
    static final ItemContent NOTHING = new ItemContent("", OFF);

    private final String channel;

    public LedgerStore(String channel) {
        this.channel = channel;
    }

    /** @param content JSON; empty where another PC sent it */
    public record Acknowledged(String hash, String content, String url) {}

    public record Sent(String hash, String content, String at) {}

    public Optional<Acknowledged> acknowledged(Transaction tx, long product) throws SQLException {
        var sql = "SELECT hash, content, url FROM channel_state WHERE channel = ? AND product = ?";
        return tx.first(sql, row -> new Acknowledged(row.getString(1), row.getString(2), row.getString(3)), channel, product);
    }

    /** Keys of what the marketplace has. */
    public long[] online(Transaction tx) throws SQLException {
        return tx.keys("SELECT product FROM channel_state WHERE channel = ?", channel);
    }

    /** The marketplace has this content now; what was refused or foreign about the product is settled. */
    void acknowledge(Transaction tx, long product, Acknowledged item, String at) throws SQLException {
        var sql = "INSERT INTO channel_state(channel, product, hash, content, url, at) VALUES (?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT DO UPDATE SET hash = excluded.hash, content = excluded.content,"
                + " url = coalesce(excluded.url, url), at = excluded.at, alike = NULL";
        tx.update(sql, channel, product, item.hash(), item.content(), item.url(), at);
        settle(tx, product);
    }

    /** Our content of this hash shows customers the same as the acknowledged one: nothing is to be sent. */
    void alike(Transaction tx, long product, String ours) throws SQLException {
        tx.update("UPDATE channel_state SET alike = ? WHERE channel = ? AND product = ?", ours, channel, product);
    }

    /** A version of ours was left half: as it equals none, the product goes out again, or off the market. */
    void halfWritten(Transaction tx, long product, String half, String at) throws SQLException {
        acknowledge(tx, product, new Acknowledged(half, "", null), at);
    }

    /** The marketplace no longer shows the product. */
    void gone(Transaction tx, long product) throws SQLException {
        tx.update("DELETE FROM channel_state WHERE channel = ? AND product = ?", channel, product);
        settle(tx, product);
    }

    void refused(Transaction tx, long product, String hash, Refusal why) throws SQLException {
        tx.update("INSERT OR REPLACE INTO rejection(channel, product, hash, reason, field) VALUES (?, ?, ?, ?, ?)",
                channel, product, hash, why.reason(), why.field() == null ? null : why.field().key());
        forgetSent(tx, product);
    }

    void forgetRefusal(Transaction tx, long product) throws SQLException {
        tx.update("DELETE FROM rejection WHERE channel = ? AND product = ?", channel, product);
    }

    /** The market has a version that this shop never sent. */
    void foreign(Transaction tx, long product, String hash) throws SQLException {
        tx.update("INSERT OR REPLACE INTO channel_foreign(channel, product, hash) VALUES (?, ?, ?)", channel, product, hash);
    }

    /** Hash of the version that the market has and this shop never sent. */
    public Optional<String> foreign(Transaction tx, long product) throws SQLException {
        return tx.first("SELECT hash FROM channel_foreign WHERE channel = ? AND product = ?", row -> row.getString(1), channel, product);
    }

    void forgetForeign(Transaction tx, long product) throws SQLException {
        tx.update("DELETE FROM channel_foreign WHERE channel = ? AND product = ?", channel, product);
    }

    /**
     * Takes the foreign version for the acknowledged one, so that ours differs from it and goes out.
     *
     * @param seen its hash
     * @return false where the market has another one by now
     */
    boolean adoptForeign(Transaction tx, long product, String seen, String at) throws SQLException {
        var sql = "INSERT INTO channel_state(channel, product, hash, content, at)"
                + " SELECT channel, product, hash, '', ? FROM channel_foreign WHERE channel = ? AND product = ? AND hash = ?"
                + " ON CONFLICT DO UPDATE SET hash = excluded.hash, content = '', alike = NULL";
        var adopted = tx.update(sql, at, channel, product, seen) > 0;
        if (adopted) {
            forgetForeign(tx, product);
        }
        return adopted;
    }

    public void sent(Transaction tx, long product, ItemContent content, String at) throws SQLException {
        tx.update("INSERT OR REPLACE INTO channel_sent(channel, product, hash, content, at) VALUES (?, ?, ?, ?, ?)",
                channel, product, content.hash(), content.json(), at);
    }

    /** By hash: the unanswered versions of a product. */
    public Map<String, Sent> sentOf(Transaction tx, long product) throws SQLException {
        return tx.list("SELECT hash, content, at FROM channel_sent WHERE channel = ? AND product = ?",
                        row -> new Sent(row.getString(1), row.getString(2), row.getString(3)), channel, product).stream()
                .collect(Collectors.toMap(Sent::hash, sent -> sent));
    }

    public void forgetAllSent(Transaction tx) throws SQLException {
        tx.update("DELETE FROM channel_sent WHERE channel = ?", channel);
    }

    /** Appends where the variant's price differs from the last one shown (§ 11 PAngV). */
    void priceShown(Transaction tx, UUID variant, long cents, String at) throws SQLException {
        var sql = """
                INSERT INTO price_history(variant, channel, price_gross, valid_from)
                SELECT v.pk, ?1, ?2, ?3 FROM variant v WHERE v.uid = ?4 AND ?2 IS NOT (
                    SELECT price_gross FROM price_history h WHERE h.variant = v.pk AND h.channel = ?1
                    ORDER BY valid_from DESC, pk DESC LIMIT 1)""";
        tx.update(sql, channel, cents, at, Uids.bytes(variant));
    }

    private void settle(Transaction tx, long product) throws SQLException {
        forgetSent(tx, product);
        forgetRefusal(tx, product);
        forgetForeign(tx, product);
    }

    private void forgetSent(Transaction tx, long product) throws SQLException {
        tx.update("DELETE FROM channel_sent WHERE channel = ? AND product = ?", channel, product);
    }
}
