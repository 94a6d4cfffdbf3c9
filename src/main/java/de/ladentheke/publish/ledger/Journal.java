package de.ladentheke.publish.ledger;

import de.ladentheke.db.Transaction;
import de.ladentheke.publish.content.ItemContent;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/** Notes what each publication changes in the market. A publication that changes nothing leaves no note. */
public final class Journal {
    private final JournalStore store;
    private boolean fresh;
    private boolean rollBack;

    public Journal(JournalStore store) {
        this.store = store;
    }

    /** What is noted from now on belongs to a new publication. */
    public synchronized void begin(boolean takesBack) {
        fresh = true;
        rollBack = takesBack;
    }

    /** @param before what the market had from this shop; @param after what it has now, null where it was taken off */
    synchronized void changed(Transaction tx, long product, Optional<LedgerStore.Acknowledged> before, ItemContent after, String at) throws SQLException {
        var afterHash = after == null ? null : after.hash();
        if (!Objects.equals(before.map(LedgerStore.Acknowledged::hash).orElse(null), afterHash)) {
            store.item(tx, publication(tx, at), product, before, afterHash);
        }
    }

    private long publication(Transaction tx, String at) throws SQLException {
        var newest = fresh ? Optional.<Long>empty() : store.newest(tx);
        var found = newest.isPresent() ? newest.get() : store.open(tx, rollBack, at);
        fresh = false;
        return found;
    }
}
