package de.ladentheke.photos;

import de.ladentheke.db.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Table rendition. */
final class RenditionStore {
    private static final String COLUMNS = "SELECT sha256, width, height, bytes FROM rendition WHERE source = ?";

    Optional<StoredPhoto> of(Transaction tx, String photo, String form) throws SQLException {
        return tx.first(COLUMNS + " AND form = ?", RenditionStore::rendition, photo, form);
    }

    /** In whatever form. */
    List<StoredPhoto> of(Transaction tx, String photo) throws SQLException {
        return tx.list(COLUMNS, RenditionStore::rendition, photo);
    }

    Optional<String> source(Transaction tx, String rendition) throws SQLException {
        return tx.first("SELECT r.source FROM rendition r JOIN photo p ON p.sha256 = r.source WHERE r.sha256 = ? ORDER BY r.source LIMIT 1", row -> row.getString(1), rendition);
    }

    void put(Transaction tx, String photo, String form, StoredPhoto rendition) throws SQLException {
        tx.update("INSERT OR REPLACE INTO rendition(source, form, sha256, width, height, bytes) VALUES (?, ?, ?, ?, ?, ?)",
                photo, form, rendition.sha256(), rendition.width(), rendition.height(), rendition.bytes());
    }

    private static StoredPhoto rendition(ResultSet row) throws SQLException {
        return new StoredPhoto(row.getString(1), row.getInt(2), row.getInt(3), row.getLong(4), true);
    }
}
