package de.ladentheke.spreadsheet.watch;

import de.ladentheke.db.Transaction;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Table watched_list. */
final class WatchedListStore {
    /** @param report in words */
    record Waiting(Path file, FileStamp stamp, String report) {}

    List<Waiting> all(Transaction tx) throws SQLException {
        return tx.list("SELECT file, bytes, changed, report FROM watched_list", line -> new Waiting(Path.of(line.getString(1)),
                new FileStamp(line.getLong(2), FileTime.from(Instant.parse(line.getString(3)))), line.getString(4)));
    }

    void add(Transaction tx, Waiting list) throws SQLException {
        tx.update("INSERT OR REPLACE INTO watched_list (file, bytes, changed, report) VALUES (?, ?, ?, ?)",
                list.file().toString(), list.stamp().bytes(), list.stamp().changed().toInstant().toString(), list.report());
    }

    void remove(Transaction tx, Path file) throws SQLException {
        tx.update("DELETE FROM watched_list WHERE file = ?", file.toString());
    }
}
