package de.ladentheke.photos;

import de.ladentheke.db.Transaction;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Table placed_photo. */
final class PlacedPhotoStore {
    /** @param sha256 of the stored photo that was made of the file */
    record Placed(Path file, String sha256) {}

    List<Placed> of(Transaction tx, long group) throws SQLException {
        return tx.list("SELECT file, sha256 FROM placed_photo WHERE grp = ? ORDER BY file",
                line -> new Placed(Path.of(line.getString(1)), line.getString(2)), group);
    }

    void add(Transaction tx, long group, List<Placed> placed) throws SQLException {
        for (var one : placed) {
            tx.update("INSERT OR IGNORE INTO placed_photo (grp, file, sha256) VALUES (?, ?, ?)", group, one.file().toString(), one.sha256());
        }
    }

    void moved(Transaction tx, long group, Path from, Path to) throws SQLException {
        tx.update("UPDATE OR IGNORE placed_photo SET file = ? WHERE grp = ? AND file = ?", to.toString(), group, from.toString());
    }
}
