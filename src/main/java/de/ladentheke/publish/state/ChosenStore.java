package de.ladentheke.publish.state;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.Collection;

/** What of the waiting products the owner chose to publish; nothing chosen means everything that waits. */
public final class ChosenStore {
    private final String channel;

    public ChosenStore(String channel) {
        this.channel = channel;
    }

    public void choose(Transaction tx, Collection<Long> products) throws SQLException {
        for (var product : products) {
            tx.update("INSERT OR IGNORE INTO channel_chosen(channel, product) VALUES (?, ?)", channel, product);
        }
    }

    public void forget(Transaction tx) throws SQLException {
        tx.update("DELETE FROM channel_chosen WHERE channel = ?", channel);
    }

    public long[] chosen(Transaction tx) throws SQLException {
        return tx.keys("SELECT product FROM channel_chosen WHERE channel = ? ORDER BY product", channel);
    }
}
