package de.ladentheke.db;

import de.ladentheke.db.StorageException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** The SQLite file in a shop's folder: how it is made, connected to and kept from other processes. */
final class ShopFile {
    private static final String FILE = "ladentheke.db";
    /** Twice SQLite's own: products have long rows, and very many of them are written at once (docs/decisions/151). */
    private static final int PAGE_BYTES = 8192;
    /** Negative, as SQLite wants kibibytes. The writer holds what an import of 100,000 articles writes: it is not read again for the indexes. */
    private static final int WRITER_CACHE_KIB = -98_304;
    private static final int READER_CACHE_KIB = -16_384;

    private ShopFile() {}

    /** A new file gets its size of pages, which WAL fixes; one that is there keeps its own. */
    static void create(Path folder) throws SQLException, IOException {
        var file = folder.resolve(FILE);
        if (Files.exists(file) && Files.size(file) > 0) {
            return;
        }
        try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = " + PAGE_BYTES);
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    static Connection connect(Path folder, boolean readOnly) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        config.setCacheSize(readOnly ? READER_CACHE_KIB : WRITER_CACHE_KIB);
        config.enforceForeignKeys(!readOnly);
        config.setReadOnly(readOnly);
        config.setTransactionMode(readOnly ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        var connection = config.createConnection("jdbc:sqlite:" + folder.resolve(FILE));
        connection.setAutoCommit(false);
        return connection;
    }

    /** @throws StorageException IN_USE where another program, or this one, has the shop open */
    static FileChannel lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("ladentheke.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // this process has it open already
        }
        channel.close();
        throw new StorageException(Reason.IN_USE, folder.toString(), null);
    }
}
