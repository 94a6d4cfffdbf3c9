package de.ladentheke.spreadsheet;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The saved mappings of suppliers' lists. */
final class ProfileStore {
    private ProfileStore() {}

    static Optional<String> find(Transaction tx, String fingerprint) throws SQLException {
        try (var statement = tx.connection().prepareStatement("SELECT mapping FROM import_profile WHERE fingerprint = ?")) {
            statement.setString(1, fingerprint);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** All that are saved, the one used last first. */
    static List<String> all(Transaction tx) throws SQLException {
        return tx.list("SELECT mapping FROM import_profile ORDER BY used_at DESC, fingerprint", row -> row.getString(1));
    }

    /** Which file was last read with this mapping, and when. */
    static Optional<LastUse> lastUse(Transaction tx, String fingerprint) throws SQLException {
        try (var statement = tx.connection().prepareStatement("SELECT name, used_at FROM import_profile WHERE fingerprint = ?")) {
            statement.setString(1, fingerprint);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(new LastUse(row.getString(1), Instant.parse(row.getString(2)))) : Optional.empty();
            }
        }
    }

    static void save(Transaction tx, String fingerprint, String name, String mapping, String now) throws SQLException {
        var sql = """
                INSERT INTO import_profile(fingerprint, name, mapping, used_at) VALUES (?, ?, ?, ?)
                ON CONFLICT(fingerprint) DO UPDATE SET name = excluded.name, mapping = excluded.mapping, used_at = excluded.used_at""";
        try (var statement = tx.connection().prepareStatement(sql)) {
            statement.setString(1, fingerprint);
            statement.setString(2, name);
            statement.setString(3, mapping);
            statement.setString(4, now);
            statement.executeUpdate();
        }
    }
}
