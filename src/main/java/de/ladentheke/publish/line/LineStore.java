package de.ladentheke.publish.line;

import de.ladentheke.db.Transaction;
import de.ladentheke.publish.channel.PhotoForm;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Table channel_line, and what waits measured in bytes. */
public final class LineStore {
    /** Bytes of an item and of a variant besides its texts, about. */
    private static final String ITEM_BYTES = """
            CASE WHEN p.status <> 'READY' OR p.removed <> 0 THEN 100 ELSE 500 + octet_length(p.name)
              + coalesce(octet_length(p.short_description), 0) + coalesce(octet_length(p.description), 0) + coalesce(octet_length(p.attributes), 0)
              + 250 * (SELECT count(*) FROM variant v WHERE v.product = p.pk AND v.removed = 0) END""";

    private static final String LACKED = """
            FROM (SELECT DISTINCT shown.value ->> 'sha' AS sha FROM json_each(?1) wanted
                  JOIN product p ON p.pk = wanted.value AND p.status = 'READY' AND p.removed = 0, json_each(p.photos) shown)
            JOIN photo ON photo.sha256 = sha
            LEFT JOIN rendition r ON r.source = sha AND r.form = ?3
            WHERE NOT EXISTS (SELECT 1 FROM channel_photo c WHERE c.channel = ?2 AND c.source = sha)""";

    private static final int WHOLE = 1000;

    private final String channel;

    public LineStore(String channel) {
        this.channel = channel;
    }

    /** @param bytes of all together */
    record Amount(long count, long bytes) {}

    Optional<LineSpeed.Known> known(Transaction tx) throws SQLException {
        return tx.first("SELECT bytes_per_second, latency_ms FROM channel_line WHERE channel = ? AND bytes_per_second IS NOT NULL",
                row -> new LineSpeed.Known(row.getLong(1), Duration.ofMillis(row.getLong(2))), channel);
    }

    void measured(Transaction tx, LineSpeed.Known speed) throws SQLException {
        tx.update("INSERT INTO channel_line(channel, bytes_per_second, latency_ms) VALUES (?, ?, ?)"
                + " ON CONFLICT DO UPDATE SET bytes_per_second = excluded.bytes_per_second, latency_ms = excluded.latency_ms",
                channel, speed.bytesPerSecond(), speed.latency().toMillis());
    }

    /** What is left of texts on the line, in thousandths of their length; all of it where that was never measured. */
    int textShare(Transaction tx) throws SQLException {
        return tx.first("SELECT text_share FROM channel_line WHERE channel = ? AND text_share IS NOT NULL", row -> row.getInt(1), channel).orElse(WHOLE);
    }

    void textShare(Transaction tx, int share) throws SQLException {
        tx.update("INSERT INTO channel_line(channel, text_share) VALUES (?, ?) ON CONFLICT DO UPDATE SET text_share = excluded.text_share", channel, share);
    }

    /** As {@link PhotoForm#key}; empty where the channel was never asked. */
    public Optional<String> form(Transaction tx) throws SQLException {
        return tx.first("SELECT photo_form FROM channel_line WHERE channel = ?", row -> row.getString(1), channel);
    }

    public void form(Transaction tx, String form) throws SQLException {
        tx.update("INSERT INTO channel_line(channel, photo_form) VALUES (?, ?) ON CONFLICT DO UPDATE SET photo_form = excluded.photo_form",
                channel, form);
    }

    /** Texts, prices and facts of products. */
    Amount texts(Transaction tx, long... products) throws SQLException {
        return tx.first("SELECT count(*), coalesce(sum(" + ITEM_BYTES + "), 0) FROM json_each(?) wanted JOIN product p ON p.pk = wanted.value",
                LineStore::amount, Arrays.toString(products)).orElseThrow();
    }

    /**
     * Photos of products that the channel is not known to have.
     *
     * @param ratio bytes of a photo in that form to those of the stored one where it was not made yet, in thousandths
     */
    Amount lackedPhotos(Transaction tx, String form, int ratio, long... products) throws SQLException {
        return tx.first("SELECT count(*), coalesce(sum(coalesce(r.bytes, photo.bytes * ?4 / 1000)), 0) " + LACKED,
                LineStore::amount, Arrays.toString(products), channel, form, ratio).orElseThrow();
    }

    private static Amount amount(java.sql.ResultSet row) throws SQLException {
        return new Amount(row.getLong(1), row.getLong(2));
    }
}
