package de.ladentheke.publish;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.EnumMap;

/** The shop's profile, one row per field. */
final class ShopProfileStore {
    ShopProfile read(Transaction tx) throws SQLException {
        var values = new EnumMap<ShopProfile.Field, String>(ShopProfile.Field.class);
        for (var field : ShopProfile.Field.values()) {
            tx.first("SELECT value FROM shop_profile WHERE field = ?", row -> row.getString(1), field.key())
                    .ifPresent(value -> values.put(field, value));
        }
        return new ShopProfile(values);
    }

    void write(Transaction tx, ShopProfile profile) throws SQLException {
        for (var field : ShopProfile.Field.values()) {
            tx.update("INSERT OR REPLACE INTO shop_profile(field, value) VALUES (?, ?)", field.key(), profile.get(field));
        }
    }
}
