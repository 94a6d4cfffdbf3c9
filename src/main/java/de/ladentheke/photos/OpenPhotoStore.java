package de.ladentheke.photos;

import de.ladentheke.db.Transaction;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Table open_photo. */
final class OpenPhotoStore {
    List<Path> files(Transaction tx) throws SQLException {
        return tx.list("SELECT file FROM open_photo ORDER BY added_at, file", line -> Path.of(line.getString(1)));
    }

    void add(Transaction tx, List<Path> files) throws SQLException {
        var now = Instant.now().toString();
        for (var file : files) {
            tx.update("INSERT OR IGNORE INTO open_photo (file, added_at) VALUES (?, ?)", file.toString(), now);
        }
    }

    void remove(Transaction tx, List<Path> files) throws SQLException {
        for (var file : files) {
            tx.update("DELETE FROM open_photo WHERE file = ?", file.toString());
        }
    }
}
