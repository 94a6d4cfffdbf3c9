package de.ladentheke.publish.schedule;

import de.ladentheke.catalogue.Uids;
import de.ladentheke.db.Transaction;
import de.ladentheke.publish.schedule.Promotion.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Publications at a time to come, and promotions. */
public final class ScheduleStore {
    long plan(Transaction tx, String channel, Instant due, Collection<Long> products) throws SQLException {
        var keys = products.isEmpty() ? null : products.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        return tx.first("INSERT INTO planned_publication(channel, due, products) VALUES (?, ?, ?) RETURNING pk", row -> row.getLong(1),
                channel, due.toString(), keys).orElseThrow();
    }

    List<Planned> planned(Transaction tx) throws SQLException {
        return tx.list("SELECT pk, channel, due, products FROM planned_publication ORDER BY due, pk",
                row -> new Planned(row.getLong(1), row.getString(2), Instant.parse(row.getString(3)), keys(row.getString(4))));
    }

    private static List<Long> keys(String json) {
        return json == null ? List.of() : Arrays.stream(json.substring(1, json.length() - 1).split(",")).map(Long::valueOf).toList();
    }

    void forgetPlanned(Transaction tx, long planned) throws SQLException {
        tx.update("DELETE FROM planned_publication WHERE pk = ?", planned);
    }

    long add(Transaction tx, Promotion promotion) throws SQLException {
        var pk = tx.first("INSERT INTO promotion(name, starts, ends) VALUES (?, ?, ?) RETURNING pk", row -> row.getLong(1),
                promotion.name(), promotion.starts().toString(), promotion.ends().toString()).orElseThrow();
        for (var price : promotion.prices()) {
            tx.update("INSERT INTO promotion_price(promotion, variant, product, price) VALUES (?, ?, ?, ?)",
                    pk, Uids.bytes(price.variant()), price.product(), price.cents());
        }
        return pk;
    }

    /** Those that are not over, and the newest that are. */
    List<Promotion> promotions(Transaction tx) throws SQLException {
        var found = tx.list("SELECT pk, name, starts, ends, state FROM promotion ORDER BY state = 'ENDED', starts, pk LIMIT 100", ScheduleStore::bare);
        var complete = new java.util.ArrayList<Promotion>();
        for (var bare : found) {
            complete.add(new Promotion(bare.id(), bare.name(), bare.first(), bare.last(), bare.state(), prices(tx, bare.id())));
        }
        return complete;
    }

    private static Promotion bare(ResultSet row) throws SQLException {
        return new Promotion(row.getLong(1), row.getString(2), day(row.getString(3)), day(row.getString(4)).minusDays(1),
                State.valueOf(row.getString(5)), List.of());
    }

    private static LocalDate day(String instant) {
        return Instant.parse(instant).atZone(Promotion.GERMANY).toLocalDate();
    }

    private List<Promotion.Price> prices(Transaction tx, long promotion) throws SQLException {
        return tx.list("SELECT product, variant, price, before FROM promotion_price WHERE promotion = ? ORDER BY product, variant",
                row -> new Promotion.Price(row.getLong(1), Uids.of(row.getBytes(2)), row.getLong(3), row.getObject(4) == null ? null : row.getLong(4)),
                promotion);
    }

    /** What it goes back to; kept where it is known already. */
    void before(Transaction tx, long promotion, UUID variant, long cents) throws SQLException {
        tx.update("UPDATE promotion_price SET before = coalesce(before, ?) WHERE promotion = ? AND variant = ?", cents, promotion, Uids.bytes(variant));
    }

    void state(Transaction tx, long promotion, State state) throws SQLException {
        tx.update("UPDATE promotion SET state = ? WHERE pk = ?", state.name(), promotion);
    }

    void remove(Transaction tx, long promotion) throws SQLException {
        tx.update("DELETE FROM promotion WHERE pk = ?", promotion);
    }
}
