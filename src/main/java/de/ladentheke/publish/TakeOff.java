package de.ladentheke.publish;

import de.ladentheke.catalogue.MarketState;
import de.ladentheke.db.Database;
import de.ladentheke.publish.ledger.LedgerStore;
import de.ladentheke.publish.state.Derived;
import de.ladentheke.publish.state.Snapshots;
import java.util.List;

/** Takes everything off the market that it has from this shop, whatever the shop's products and rules say. */
final class TakeOff implements Publication.Source {
    private final Database database;
    private final Snapshots snapshots;
    private final LedgerStore ledger;

    TakeOff(Database database, Snapshots snapshots, LedgerStore ledger) {
        this.database = database;
        this.snapshots = snapshots;
        this.ledger = ledger;
    }

    @Override
    public long[] keys() {
        return database.read(ledger::online);
    }

    @Override
    public List<Derived> contents(long... keys) {
        return snapshots.read(keys).standings().stream()
                .map(standing -> new Derived(standing.outdated(standing.product()), MarketState.CHANGED, List.of(), null, null)).toList();
    }
}
