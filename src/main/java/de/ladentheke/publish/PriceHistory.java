package de.ladentheke.publish;

import de.ladentheke.catalogue.Money;
import de.ladentheke.db.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The prices that customers were shown in one marketplace. A price counts from the moment it was published until the
 * next one was; also while the product was off the market, which can only make the comparison stricter.
 */
public final class PriceHistory {
    /** A reduction is compared with the 30 days before it (§ 11 Abs. 1 PAngV; to be confirmed by a lawyer). */
    private static final int DAYS = 30;
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private final Database database;
    private final PriceHistoryStore store;
    private final Clock clock;

    PriceHistory(Database database, String channel, Clock clock) {
        this.database = database;
        this.store = new PriceHistoryStore(channel);
        this.clock = clock;
    }

    /** @param last shown to this day, @param lowest of the last 30 days, or of as many as there are */
    public record Shown(Money last, Money lowest) {}

    /** A price and the moment from which it was shown. */
    record Since(long cents, Instant from) {}

    /** By variant; those that were never published are missing. */
    public Map<UUID, Shown> of(long product) {
        var now = clock.instant();
        var found = new HashMap<UUID, Shown>();
        database.read(tx -> store.of(tx, product)).forEach((variant, prices) -> found.put(variant, shown(prices, now)));
        return found;
    }

    /** @param prices in the order of time, at least one */
    static Shown shown(List<Since> prices, Instant now) {
        var start = windowStart(now);
        var lowest = prices.getLast().cents();
        for (int i = 0; i < prices.size() - 1; i++) {
            if (prices.get(i + 1).from().isAfter(start)) {
                lowest = Math.min(lowest, prices.get(i).cents());
            }
        }
        return new Shown(Money.ofCents(prices.getLast().cents()), Money.ofCents(lowest));
    }

    private static Instant windowStart(Instant now) {
        return ZonedDateTime.ofInstant(now, GERMANY).toLocalDate().minusDays(DAYS).atStartOfDay(GERMANY).toInstant();
    }
}
