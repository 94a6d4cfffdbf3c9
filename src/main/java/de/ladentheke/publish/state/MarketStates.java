package de.ladentheke.publish.state;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.db.Database;
import de.ladentheke.db.Transaction;
import de.ladentheke.task.Progress;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps true how each product stands in all channels, in short transactions that let the window's own writes between.
 * Nothing is written from what has changed since it was read: that is derived again.
 */
public final class MarketStates {
    private static final int CHUNK = 1000;
    private static final int NAMED = 500;

    private final Database database;
    private final Catalogue catalogue;
    private final ChannelSetupStore setups = new ChannelSetupStore();
    private final ProductStateStore products = new ProductStateStore();

    public MarketStates(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    public void refresh(Progress progress) {
        outdateWhereDerivedOtherwise();
        var stale = database.read(products::stale);
        for (int from = 0; from < stale.length; from += CHUNK) {
            progress.stopIfAsked();
            derive(Arrays.copyOfRange(stale, from, Math.min(stale.length, from + CHUNK)));
            progress.report(Math.min(stale.length, from + CHUNK), stale.length, "");
        }
        announce(stale);
    }

    /** Tells the lists that states have changed. */
    public void announce(long... products) {
        if (products.length > 0) {
            catalogue.announce(products.length > NAMED ? List.of() : Arrays.stream(products).boxed().toList());
        }
    }

    private void outdateWhereDerivedOtherwise() {
        if (!database.read(this::version).equals(database.read(products::derivedBy))) {
            database.change(tx -> products.outdateAll(tx, version(tx)));
        }
    }

    private String version(Transaction tx) throws SQLException {
        return Derived.VERSION + "; " + setups.versions(tx);
    }

    private record InChannel(StandingStore store, GuardStore guards, List<Derived> states) {}

    private void derive(long... keys) {
        var loaded = new Snapshots(database, catalogue, "").load(keys);
        var channels = new ArrayList<InChannel>();
        for (var setup : database.read(setups::all)) {
            var states = new Snapshots(database, catalogue, setup.channel()).of(loaded, keys).states();
            channels.add(new InChannel(new StandingStore(setup.channel()), new GuardStore(setup.channel()), states));
        }
        if (!channels.isEmpty()) {
            database.change(tx -> write(tx, channels));
        }
    }

    private void write(Transaction tx, List<InChannel> channels) throws SQLException {
        Set<Long> complete = null;
        for (var channel : channels) {
            var current = channel.store().current(tx, channel.states());
            channel.store().write(tx, current);
            channel.guards().letGoWhatIsOver(tx, current);
            var keys = new HashSet<Long>();
            current.forEach(derived -> keys.add(derived.standing().pk()));
            if (complete == null) {
                complete = keys;
            } else {
                complete.retainAll(keys);
            }
        }
        var settled = complete;
        products.derived(tx, channels.getFirst().states().stream().filter(d -> settled.contains(d.standing().pk())).toList());
    }
}
