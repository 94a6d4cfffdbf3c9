package de.ladentheke.publish;

import de.ladentheke.db.Database;
import java.util.List;

/** What waits, as far as the owner chose it. */
final class WaitingSource implements Publication.Source {
    private final Database database;
    private final StandingStore standings;
    private final Snapshots snapshots;
    private final Choice choice;

    WaitingSource(Database database, StandingStore standings, Snapshots snapshots, Choice choice) {
        this.database = database;
        this.standings = standings;
        this.snapshots = snapshots;
        this.choice = choice;
    }

    @Override
    public long[] keys() {
        return choice.of(database.read(tx -> standings.pending(tx)));
    }

    @Override
    public List<Derived> contents(long... keys) {
        return snapshots.read(keys).complete();
    }
}
