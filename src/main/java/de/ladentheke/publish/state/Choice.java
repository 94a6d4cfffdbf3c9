package de.ladentheke.publish.state;

import de.ladentheke.db.Database;
import java.util.Arrays;
import java.util.Collection;

/** Which of the waiting products are to go: kept until they have gone, so that an interrupted selection stays one. */
public final class Choice {
    private final Database database;
    private final ChosenStore store;

    public Choice(Database database, ChosenStore store) {
        this.database = database;
        this.store = store;
    }

    public void everything() {
        database.change(tx -> store.forget(tx));
    }

    public void add(Collection<Long> products) {
        database.change(tx -> store.choose(tx, products));
    }

    /** Whether there is a selection; else everything. */
    public boolean made() {
        return database.read(store::chosen).length > 0;
    }

    /** Those of the waiting products that were chosen, in their order. */
    public long[] of(long... waiting) {
        var chosen = database.read(store::chosen);
        return chosen.length == 0 ? waiting : Arrays.stream(waiting).filter(key -> Arrays.binarySearch(chosen, key) >= 0).toArray();
    }
}
