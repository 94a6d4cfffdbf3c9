package de.ladentheke.publish;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.db.Database;
import de.ladentheke.task.Progress;
import java.util.Arrays;
import java.util.List;

/** Keeps {@code market_state} and {@code hints} true, in short transactions that let the window's own writes between. */
final class MarketStates {
    private static final int CHUNK = 1000;
    private static final int NAMED = 500;

    private final Database database;
    private final Catalogue catalogue;
    private final StandingStore standings;
    private final Ledger ledger;

    MarketStates(Database database, Catalogue catalogue, StandingStore standings, Ledger ledger) {
        this.database = database;
        this.catalogue = catalogue;
        this.standings = standings;
        this.ledger = ledger;
    }

    void refresh(Progress progress) {
        ledger.outdateWhereDerivedOtherwise();
        var stale = database.read(standings::stale);
        for (int from = 0; from < stale.length; from += CHUNK) {
            progress.stopIfAsked();
            ledger.derive(Arrays.copyOfRange(stale, from, Math.min(stale.length, from + CHUNK)));
            progress.report(Math.min(stale.length, from + CHUNK), stale.length, "");
        }
        announce(stale);
    }

    /** Tells the lists that states have changed. */
    void announce(long... products) {
        if (products.length > 0) {
            catalogue.announce(products.length > NAMED ? List.of() : Arrays.stream(products).boxed().toList());
        }
    }
}
