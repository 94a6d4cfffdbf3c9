package de.ladentheke.publish.state;

import de.ladentheke.db.Database;
import de.ladentheke.db.Transaction;
import de.ladentheke.publish.content.PriceJump;
import de.ladentheke.task.Progress;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What the owner keeps back from a channel though it could go, and prices that are to go though they jump. */
public final class Holds {
    private final Database database;
    private final GuardStore guards;
    private final ProductStateStore products = new ProductStateStore();
    private final Snapshots snapshots;
    private final MarketStates states;
    private final Clock clock;

    public Holds(Database database, GuardStore guards, Snapshots snapshots, MarketStates states, Clock clock) {
        this.database = database;
        this.guards = guards;
        this.snapshots = snapshots;
        this.states = states;
        this.clock = clock;
    }

    /** No publication sends these products until they are let go; what the market has of them stays there. */
    public void holdBack(Collection<Long> keys) {
        change(keys, (tx, product) -> guards.hold(tx, product, new Hold(Hold.Kind.OWNER, null, now())));
    }

    /** Whatever keeps them back, the owner's word or a roll back: the next publication may send them. */
    public void letGo(Collection<Long> keys) {
        change(keys, (tx, product) -> guards.letGo(tx, product));
    }

    /** Keys of all that stays here for this reason. */
    public List<Long> held(Hold.Kind kind) {
        long[] keys = database.read(tx -> guards.held(tx, kind));
        return Arrays.stream(keys).boxed().toList();
    }

    /** The prices that these products have now are meant, however far they are from what customers see. */
    public void confirmPrices(Collection<Long> keys) {
        var snapshot = snapshots.read(longs(keys));
        var jumping = snapshot.complete().stream().filter(derived -> derived.cause() == Cause.PRICE_JUMP).toList();
        database.change(tx -> {
            for (var derived : jumping) {
                guards.confirm(tx, derived.standing().pk(), PriceJump.text(derived.jumps()));
                products.outdate(tx, derived.standing().pk());
            }
        });
        states.refresh(Progress.NONE);
    }

    @FunctionalInterface
    private interface Change {
        void make(Transaction tx, long product) throws SQLException;
    }

    private void change(Collection<Long> keys, Change change) {
        database.change(tx -> {
            for (var product : keys) {
                change.make(tx, product);
                products.outdate(tx, product);
            }
        });
        states.refresh(Progress.NONE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static long[] longs(Collection<Long> keys) {
        return keys.stream().mapToLong(Long::longValue).toArray();
    }
}
