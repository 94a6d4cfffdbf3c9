package de.ladentheke.publish;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Table channel_photo: which photos the channel was found to have. */
final class KnownPhotosStore {
    private final String channel;

    KnownPhotosStore(String channel) {
        this.channel = channel;
    }

    /** Photo → hash under which the channel has it. */
    Map<String, String> of(Transaction tx, Collection<String> photos) throws SQLException {
        var known = new HashMap<String, String>();
        for (var photo : photos) {
            tx.first("SELECT sha256 FROM channel_photo WHERE channel = ? AND source = ?", row -> row.getString(1), channel, photo)
                    .ifPresent(sha256 -> known.put(photo, sha256));
        }
        return known;
    }

    void there(Transaction tx, Map<String, String> photos) throws SQLException {
        for (var photo : photos.entrySet()) {
            tx.update("INSERT INTO channel_photo(channel, source, sha256) VALUES (?, ?, ?)"
                    + " ON CONFLICT DO UPDATE SET sha256 = excluded.sha256 WHERE sha256 <> excluded.sha256", channel, photo.getKey(), photo.getValue());
        }
    }

    void lacked(Transaction tx, Collection<String> photos) throws SQLException {
        for (var photo : photos) {
            tx.update("DELETE FROM channel_photo WHERE channel = ? AND source = ?", channel, photo);
        }
    }

    /** Sorted by the bytes of the photos that the channel is not known to have; else in the order given. */
    long[] fewestLackedFirst(Transaction tx, long... products) throws SQLException {
        return tx.keys("""
                SELECT wanted.value
                FROM json_each(?1) wanted LEFT JOIN product p ON p.pk = wanted.value AND p.status = 'READY' AND p.removed = 0
                ORDER BY (SELECT coalesce(sum(photo.bytes), 0) FROM json_each(p.photos) shown JOIN photo ON photo.sha256 = shown.value ->> 'sha'
                          WHERE NOT EXISTS (SELECT 1 FROM channel_photo c WHERE c.channel = ?2 AND c.source = photo.sha256)),
                         wanted.key""", Arrays.toString(products), channel);
    }
}
