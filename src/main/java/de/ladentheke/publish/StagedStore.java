package de.ladentheke.publish;

import de.ladentheke.catalogue.Uids;
import de.ladentheke.db.Transaction;
import de.ladentheke.publish.channel.Channel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The whole offer of a channel: what it has, with what is being sent in the place of what it replaces. */
final class StagedStore {
    private static final String ITEMS = """
            SELECT p.pk, p.uid, coalesce(s.hash, a.hash), coalesce(s.content, a.content)
            FROM product p
            LEFT JOIN channel_sent s ON s.channel = ?1 AND s.product = p.pk
            LEFT JOIN channel_state a ON a.channel = ?1 AND a.product = p.pk
            WHERE p.pk > ?2 AND (s.product IS NOT NULL OR a.product IS NOT NULL) ORDER BY p.pk LIMIT ?3""";
    private final String channel;

    StagedStore(String channel) {
        this.channel = channel;
    }

    record Row(long pk, Channel.Item item) {}

    /** @param after key of the last product of the page before, 0 for the first */
    List<Row> page(Transaction tx, long after, int count) throws SQLException {
        return tx.list(ITEMS, row -> new Row(row.getLong(1), new Channel.Item(Uids.of(row.getBytes(2)).toString(), row.getString(3), row.getString(4))),
                channel, after, count);
    }

    /** What the channel has of these products. */
    List<Row> of(Transaction tx, Collection<String> externalIds) throws SQLException {
        var found = new ArrayList<Row>();
        for (var id : externalIds) {
            tx.first("SELECT p.pk, a.hash, a.content FROM product p JOIN channel_state a ON a.channel = ? AND a.product = p.pk WHERE p.uid = ?",
                    row -> new Row(row.getLong(1), new Channel.Item(id, row.getString(2), row.getString(3))), channel, Uids.bytes(UUID.fromString(id)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Everything that {@link #page} gives, those that are to be taken off among them. */
    long count(Transaction tx) throws SQLException {
        return tx.first("SELECT (SELECT count(*) FROM channel_state WHERE channel = ?1) + (SELECT count(*) FROM channel_sent s WHERE channel = ?1"
                + " AND NOT EXISTS (SELECT 1 FROM channel_state a WHERE a.channel = ?1 AND a.product = s.product))", row -> row.getLong(1), channel).orElse(0L);
    }
}
