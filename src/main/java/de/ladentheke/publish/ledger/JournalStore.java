package de.ladentheke.publish.ledger;

import de.ladentheke.db.Transaction;
import de.ladentheke.publish.content.ItemContent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The publications of one channel and what each of them changed. */
public final class JournalStore {
    /** So many are kept, and no more than so many items besides the newest publication. */
    private static final int KEPT = 50;
    private static final int KEPT_ITEMS = 200_000;

    /** What a publication brought and the market still has, and what was there before is known. */
    private static final String TAKABLE = """
            FROM publication_item i LEFT JOIN channel_state s ON s.channel = ? AND s.product = i.product
            WHERE i.publication = ? AND i.after_hash IS s.hash AND i.before_hash IS NOT i.after_hash
               AND (i.before_hash IS NULL OR i.before IS NOT NULL)
               AND NOT EXISTS (SELECT 1 FROM channel_foreign f WHERE f.channel = ? AND f.product = i.product)""";

    private final String channel;

    public JournalStore(String channel) {
        this.channel = channel;
    }

    long open(Transaction tx, boolean rollBack, String at) throws SQLException {
        forgetOld(tx);
        return tx.first("INSERT INTO publication(channel, at, roll_back) VALUES (?, ?, ?) RETURNING pk", row -> row.getLong(1), channel, at, rollBack)
                .orElseThrow();
    }

    private void forgetOld(Transaction tx) throws SQLException {
        tx.update("""
                DELETE FROM publication WHERE pk IN (SELECT pk FROM (
                    SELECT pk, row_number() OVER newest AS number, sum(published + taken_off) OVER newest AS items
                    FROM publication WHERE channel = ? WINDOW newest AS (ORDER BY pk DESC))
                WHERE number >= ? OR number > 1 AND items > ?)""", channel, KEPT, KEPT_ITEMS);
    }

    Optional<Long> newest(Transaction tx) throws SQLException {
        return tx.first("SELECT pk FROM publication WHERE channel = ? ORDER BY pk DESC LIMIT 1", row -> row.getLong(1), channel);
    }

    /** Of a product that changes twice in one publication, what was there first is kept. */
    void item(Transaction tx, long publication, long product, Optional<LedgerStore.Acknowledged> before, String afterHash) throws SQLException {
        var json = before.map(LedgerStore.Acknowledged::content).filter(content -> !content.isEmpty());
        tx.update("INSERT INTO publication_item(publication, product, before_hash, before, after_hash) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO UPDATE SET after_hash = excluded.after_hash",
                publication, product, before.map(LedgerStore.Acknowledged::hash).orElse(null), json.map(Deflated::of).orElse(null), afterHash);
        tx.update(afterHash == null ? "UPDATE publication SET taken_off = taken_off + 1 WHERE pk = ?"
                : "UPDATE publication SET published = published + 1 WHERE pk = ?", publication);
    }

    /** Newest first. */
    public List<PastPublication> list(Transaction tx, int limit) throws SQLException {
        var sql = "SELECT p.pk, p.at, p.roll_back, p.published, p.taken_off, EXISTS (SELECT 1 " + TAKABLE.replace("i.publication = ?", "i.publication = p.pk")
                + ") FROM publication p WHERE p.channel = ? ORDER BY p.pk DESC LIMIT ?";
        return tx.list(sql, row -> new PastPublication(row.getLong(1), Instant.parse(row.getString(2)), row.getBoolean(3), row.getInt(4), row.getInt(5),
                row.getBoolean(6)), channel, channel, channel, limit);
    }

    public long[] takable(Transaction tx, long publication) throws SQLException {
        return tx.keys("SELECT i.product " + TAKABLE + " ORDER BY i.product", channel, publication, channel);
    }

    /** What the market had before the publication; empty where it had nothing. */
    public Optional<ItemContent> before(Transaction tx, long publication, long product) throws SQLException {
        return tx.first("SELECT before_hash, before FROM publication_item WHERE publication = ? AND product = ?",
                row -> row.getBytes(2) == null ? null : new ItemContent(Deflated.text(row.getBytes(2)), row.getString(1)), publication, product);
    }
}
