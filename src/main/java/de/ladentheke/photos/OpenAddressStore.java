package de.ladentheke.photos;

import de.ladentheke.db.Transaction;
import de.ladentheke.photos.FetchException.Reason;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Table open_address: what could not be fetched, and why. */
final class OpenAddressStore {
    Map<OpenAddress, Reason> all(Transaction tx) throws SQLException {
        var found = new LinkedHashMap<OpenAddress, Reason>();
        tx.list("SELECT address, product, position, reason FROM open_address ORDER BY address", line -> found.put(
                new OpenAddress(line.getString(1), line.getLong(2), line.getInt(3)), Reason.valueOf(line.getString(4))));
        return found;
    }

    void put(Transaction tx, OpenAddress open, Reason reason) throws SQLException {
        tx.update("INSERT OR REPLACE INTO open_address (address, product, position, reason) VALUES (?, ?, ?, ?)",
                open.address(), open.product(), open.position(), reason.name());
    }

    void remove(Transaction tx, List<OpenAddress> gone) throws SQLException {
        for (var open : new ArrayList<>(gone)) {
            tx.update("DELETE FROM open_address WHERE address = ? AND product = ?", open.address(), open.product());
        }
    }
}
