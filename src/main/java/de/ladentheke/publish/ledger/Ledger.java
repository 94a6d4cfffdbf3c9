package de.ladentheke.publish.ledger;

import de.ladentheke.catalogue.MarketState;
import de.ladentheke.db.Database;
import de.ladentheke.db.Transaction;
import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.content.ShownContent;
import de.ladentheke.publish.state.Cause;
import de.ladentheke.publish.state.ChannelStore;
import de.ladentheke.publish.state.Derived;
import de.ladentheke.publish.state.GuardStore;
import de.ladentheke.publish.state.Hold;
import de.ladentheke.publish.state.ProductStateStore;
import de.ladentheke.publish.state.StandingStore;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * Records what became of each item in one channel.
 */
public final class Ledger {
    private final Database database;
    private final StandingStore standings;
    private final ProductStateStore products = new ProductStateStore();
    private final LedgerStore store;
    private final ChannelStore channels;
    private final GuardStore guards;
    private final Journal journal;
    private final Clock clock;

    public Ledger(Database database, StandingStore standings, LedgerStore store, ChannelStore channels, GuardStore guards, Journal journal, Clock clock) {
        this.database = database;
        this.standings = standings;
        this.store = store;
        this.channels = channels;
        this.guards = guards;
        this.journal = journal;
        this.clock = clock;
    }

    /** Nothing is to be sent of these any more. */
    public synchronized void settled(List<Derived> derived) {
        if (derived.isEmpty()) {
            return;
        }
        database.change(tx -> {
            var current = standings.current(tx, derived);
            standings.write(tx, current);
            for (var one : current) {
                products.sumUp(tx, one.standing());
            }
            guards.letGoWhatIsOver(tx, current);
        });
    }

    /** Before a batch goes out: what it holds, so that it is known for ours should the answer get lost. */
    public synchronized void sending(List<Outbound> batch) {
        database.change(tx -> {
            for (var item : batch) {
                store.sent(tx, item.pk(), item.content() == null ? LedgerStore.NOTHING : item.content(), now());
            }
        });
    }

    /** The answer of the marketplace to a batch, in one transaction. @param revision null: the one that was known before stays */
    public synchronized void answered(List<Answered> answers, String revision) {
        database.change(tx -> {
            for (var answer : answers) {
                record(tx, answer);
            }
            if (revision != null) {
                channels.revision(tx, revision);
            }
        });
    }

    /** As {@link #answered}, of a place that no longer shows what it refuses. */
    public synchronized void offered(List<Answered> answers, String revision) {
        database.change(tx -> {
            for (var answer : answers) {
                if (!answer.accepted()) {
                    var pk = answer.item().pk();
                    journal.changed(tx, pk, store.acknowledged(tx, pk), null, now());
                    store.gone(tx, pk);
                }
                record(tx, answer);
            }
            channels.revision(tx, revision);
        });
    }

    /** Refusals that were found before anything was sent. */
    public synchronized void refused(List<Answered> refusals) {
        database.change(tx -> {
            for (var refusal : refusals) {
                record(tx, refusal);
            }
        });
    }

    private void record(Transaction tx, Answered answer) throws SQLException {
        var item = answer.item();
        if (!answer.accepted()) {
            refuse(tx, answer);
            return;
        }
        journal.changed(tx, item.pk(), store.acknowledged(tx, item.pk()), item.content(), now());
        if (item.derived().cause() == Cause.ROLLED_BACK) {
            keepBack(tx, item);
        }
        if (item.content() == null) {
            store.gone(tx, item.pk());
            state(tx, item.derived().as(MarketState.OFFLINE));
        } else {
            acknowledge(tx, item.pk(), item.content(), answer.url(), now());
            state(tx, item.derived().as(MarketState.ONLINE));
        }
    }

    /** What was taken back waits for the owner's word; what a roll back of a roll back brings again does not. */
    private void keepBack(Transaction tx, Outbound item) throws SQLException {
        var standing = item.derived().standing();
        var hold = standing.guard().hold();
        var hash = item.content() == null ? null : item.content().hash();
        if (hold != null && hold.kind() == Hold.Kind.ROLLED_BACK && Objects.equals(hold.hash(), hash)) {
            guards.letGo(tx, item.pk());
        } else {
            guards.hold(tx, item.pk(), new Hold(Hold.Kind.ROLLED_BACK, standing.acknowledged(), clock.instant()));
        }
    }

    private void refuse(Transaction tx, Answered answer) throws SQLException {
        var item = answer.item();
        if (item.content() != null) {
            store.refused(tx, item.pk(), item.content().hash(), answer.refusal());
            state(tx, item.derived().as(MarketState.BLOCKED));
        }
    }

    private void state(Transaction tx, Derived derived) throws SQLException {
        standings.write(tx, List.of(derived));
        products.sumUp(tx, derived.standing());
    }

    private void acknowledge(Transaction tx, long product, ItemContent content, String url, String at) throws SQLException {
        store.acknowledge(tx, product, new LedgerStore.Acknowledged(content.hash(), content.json(), url), at);
        for (var price : ShownContent.of(content.json()).prices().entrySet()) {
            store.priceShown(tx, price.getKey(), price.getValue(), at);
        }
    }

    /**
     * Settles products that the manifest shows otherwise than this shop knows them, and has their states derived again.
     *
     * @see Divergence
     */
    public synchronized void settle(List<Divergence> divergences) {
        database.change(tx -> {
            for (var divergence : divergences) {
                settle(tx, divergence);
                products.outdate(tx, divergence.pk());
            }
        });
    }

    private void settle(Transaction tx, Divergence found) throws SQLException {
        if (found.inMarket() == null) {
            holdWhatAnotherTookOff(tx, found);
            store.gone(tx, found.pk());
            return;
        }
        guards.isBack(tx, found.pk());
        if (found.inMarket().equals(found.acknowledged())) {
            store.forgetForeign(tx, found.pk());
            return;
        }
        var sent = store.sentOf(tx, found.pk()).get(found.version());
        if (found.half() && (sent != null || found.versionIsOurs() || found.versionIsAcknowledged())) {
            store.halfWritten(tx, found.pk(), found.inMarket(), now());
        } else if (sent != null) {
            journal.changed(tx, found.pk(), store.acknowledged(tx, found.pk()), new ItemContent(sent.content(), sent.hash()), sent.at());
            acknowledge(tx, found.pk(), new ItemContent(sent.content(), sent.hash()), null, sent.at());
        } else if (found.versionIsOurs()) {
            acknowledge(tx, found.pk(), found.ours(), null, now());
        } else {
            store.foreign(tx, found.pk(), found.inMarket());
        }
    }

    /** What another PC took off does not come back without the owner's word; what the market lost does. */
    private void holdWhatAnotherTookOff(Transaction tx, Divergence found) throws SQLException {
        var ours = store.sentOf(tx, found.pk()).containsKey(LedgerStore.OFF);
        if (found.takenOff() && found.acknowledged() != null && found.ours() != null && !ours) {
            guards.holdUnlessHeld(tx, found.pk(), new Hold(Hold.Kind.TAKEN_OFF, null, clock.instant()));
        }
    }

    /** The whole manifest is worked in: its revision is known now, and nothing is unanswered any more. */
    public synchronized void synchronised(String revision) {
        database.change(tx -> {
            store.forgetAllSent(tx);
            channels.revision(tx, revision);
        });
    }

    /**
     * The owner has seen the market's version and chosen: it counts as the one that was acknowledged last. Where it is not
     * the one that is known to be there by now, the market is looked at again.
     *
     * @param ours hash of what this shop would send now, where that shows customers the same; else null
     */
    public synchronized void adopt(long product, ItemContent theirs, String ours) {
        database.change(tx -> {
            if (store.foreign(tx, product).filter(theirs.hash()::equals).isEmpty()) {
                channels.revision(tx, null);
            }
            acknowledge(tx, product, theirs, null, now());
            store.alike(tx, product, ours);
            products.outdate(tx, product);
        });
    }

    /** @return false where the market has another version than {@code seen} by now: nothing is done then */
    public synchronized boolean adoptForeign(long product, String seen) {
        return database.write(tx -> {
            var adopted = store.adoptForeign(tx, product, seen, now());
            products.outdate(tx, product);
            return adopted;
        });
    }

    public synchronized void forgetRefusal(long product) {
        database.change(tx -> {
            store.forgetRefusal(tx, product);
            products.outdate(tx, product);
        });
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
