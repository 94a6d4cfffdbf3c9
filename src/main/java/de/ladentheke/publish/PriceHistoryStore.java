package de.ladentheke.publish;

import de.ladentheke.catalogue.Uids;
import de.ladentheke.db.Transaction;
import de.ladentheke.publish.PriceHistory.Since;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The prices that one marketplace showed. */
final class PriceHistoryStore {
    private final String channel;

    PriceHistoryStore(String channel) {
        this.channel = channel;
    }

    private record Line(UUID variant, Since since) {}

    /** Variant → its prices in the order of time. */
    Map<UUID, List<Since>> of(Transaction tx, long product) throws SQLException {
        var sql = """
                SELECT v.uid, h.price_gross, h.valid_from FROM variant v JOIN price_history h ON h.variant = v.pk AND h.channel = ?
                WHERE v.product = ? ORDER BY h.valid_from, h.pk""";
        return tx.list(sql, row -> new Line(Uids.of(row.getBytes(1)), new Since(row.getLong(2), Instant.parse(row.getString(3)))), channel, product)
                .stream().collect(Collectors.groupingBy(Line::variant, Collectors.mapping(Line::since, Collectors.toList())));
    }
}
