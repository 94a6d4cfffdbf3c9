package de.ladentheke.photos;

import de.ladentheke.db.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Table photo, and the codes by which file names find their product. */
final class PhotoStore {
    private static final String COLUMNS = "SELECT sha256, width, height, bytes FROM photo ";

    /** @param code SKU, GTIN or, where {@code maker}, the manufacturer's number of one of the product's variants */
    record Code(String code, long product, boolean maker) {}

    Optional<StoredPhoto> get(Transaction tx, String sha256) throws SQLException {
        return first(tx, COLUMNS + "WHERE sha256 = ?", sha256);
    }

    /** The photo that was made of a file with this content. */
    Optional<StoredPhoto> ofSource(Transaction tx, String sourceSha256) throws SQLException {
        return first(tx, COLUMNS + "WHERE source_sha256 = ?", sourceSha256);
    }

    void insert(Transaction tx, StoredPhoto photo, String sourceSha256, String originalName) throws SQLException {
        var sql = "INSERT OR IGNORE INTO photo (sha256, source_sha256, width, height, bytes, original_name, added_at) VALUES (?,?,?,?,?,?,?)";
        try (var statement = tx.connection().prepareStatement(sql)) {
            statement.setString(1, photo.sha256());
            statement.setString(2, sourceSha256);
            statement.setInt(3, photo.width());
            statement.setInt(4, photo.height());
            statement.setLong(5, photo.bytes());
            statement.setString(6, originalName);
            statement.setString(7, Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
            statement.executeUpdate();
        }
    }

    long count(Transaction tx) throws SQLException {
        try (var statement = tx.connection().prepareStatement("SELECT count(*) FROM photo"); var result = statement.executeQuery()) {
            return result.getLong(1);
        }
    }

    List<Code> codes(Transaction tx) throws SQLException {
        var sql = """
                SELECT v.sku, v.gtin, v.mpn, v.product FROM variant v JOIN product p ON p.pk = v.product
                WHERE v.removed = 0 AND p.removed = 0 ORDER BY v.product, v.position""";
        var codes = new ArrayList<Code>();
        try (var statement = tx.connection().prepareStatement(sql); var result = statement.executeQuery()) {
            while (result.next()) {
                for (int column = 1; column <= 3; column++) {
                    if (result.getString(column) != null) {
                        codes.add(new Code(result.getString(column), result.getLong(4), column == 3));
                    }
                }
            }
        }
        return codes;
    }

    private static Optional<StoredPhoto> first(Transaction tx, String sql, String argument) throws SQLException {
        try (var statement = tx.connection().prepareStatement(sql)) {
            statement.setString(1, argument);
            try (var result = statement.executeQuery()) {
                return result.next() ? Optional.of(photo(result)) : Optional.empty();
            }
        }
    }

    private static StoredPhoto photo(ResultSet result) throws SQLException {
        return new StoredPhoto(result.getString(1), result.getInt(2), result.getInt(3), result.getLong(4), true);
    }
}
