package de.ladentheke.publish;

import de.ladentheke.db.Database;
import de.ladentheke.publish.state.Choice;
import de.ladentheke.publish.state.Derived;
import de.ladentheke.publish.state.Snapshots;
import de.ladentheke.publish.state.StandingStore;
import java.util.List;

/** What waits, as far as the owner chose it: what needs no new photos first, then few photos before many. */
final class WaitingSource implements Publication.Source {
    private final Database database;
    private final StandingStore standings;
    private final Snapshots snapshots;
    private final Choice choice;
    private final KnownPhotosStore photos;

    WaitingSource(Database database, StandingStore standings, Snapshots snapshots, Choice choice, KnownPhotosStore photos) {
        this.database = database;
        this.standings = standings;
        this.snapshots = snapshots;
        this.choice = choice;
        this.photos = photos;
    }

    @Override
    public long[] keys() {
        var chosen = choice.of(database.read(tx -> standings.pending(tx)));
        return chosen.length < 2 ? chosen : database.read(tx -> photos.fewestLackedFirst(tx, chosen));
    }

    @Override
    public List<Derived> contents(long... keys) {
        return snapshots.read(keys).complete();
    }
}
