package de.ladentheke.spreadsheet.plan;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Whose variant each is. */
final class RowProductStore {
    Map<Long, Long> owners(Transaction tx) throws SQLException {
        var owners = new HashMap<Long, Long>();
        try (var statement = tx.connection().prepareStatement("SELECT pk, product FROM variant WHERE removed = 0"); var result = statement.executeQuery()) {
            while (result.next()) {
                owners.put(result.getLong(1), result.getLong(2));
            }
        }
        return owners;
    }
}
