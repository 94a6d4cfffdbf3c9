package de.ladentheke.publish;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.EnumMap;

/** The shop's profile, one row per field. */
final class ShopProfileStore {
    ShopProfile read(Transaction tx) throws SQLException {
        var values = new EnumMap<ShopProfile.Field, String>(ShopProfile.Field.class);
        try (var statement = tx.connection().prepareStatement("SELECT value FROM shop_profile WHERE field = ?")) {
            for (var field : ShopProfile.Field.values()) {
                statement.setString(1, field.key());
                try (var row = statement.executeQuery()) {
                    if (row.next()) {
                        values.put(field, row.getString(1));
                    }
                }
            }
        }
        return new ShopProfile(values);
    }

    void write(Transaction tx, ShopProfile profile) throws SQLException {
        try (var statement = tx.connection().prepareStatement("INSERT OR REPLACE INTO shop_profile(field, value) VALUES (?, ?)")) {
            for (var field : ShopProfile.Field.values()) {
                statement.setString(1, field.key());
                statement.setString(2, profile.get(field));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
