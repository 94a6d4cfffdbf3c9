package de.ladentheke.db;

import de.ladentheke.db.StorageException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The shop's SQLite file {@code ladentheke.db} in its folder: one writer, readers beside it (WAL). Opening brings the
 * schema up to date. A shop folder is open in one process at a time.
 */
public final class Database implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Database.class.getName());
    private static final int READERS = 3;

    /** Work inside a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Transaction tx) throws SQLException;
    }

    /** Work that gives nothing back. */
    @FunctionalInterface
    public interface Change {
        void run(Transaction tx) throws SQLException;
    }

    private final Path folder;
    private final FileChannel lockFile;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicLong version = new AtomicLong();
    private final ArrayBlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);

    private Database(Path folder, FileChannel lockFile, Connection writer) throws SQLException {
        this.folder = folder;
        this.lockFile = lockFile;
        this.writer = writer;
        for (int i = 0; i < READERS; i++) {
            readers.add(ShopFile.connect(folder, true));
        }
    }

    /** Loads SQLite on another thread, so that a program that will open a shop can do something else meanwhile. */
    public static void prepare() {
        Thread.ofPlatform().daemon().name("database").start(() -> {
            try {
                SQLiteJDBCLoader.initialize();
            } catch (Exception e) {
                LOG.log(System.Logger.Level.DEBUG, "opening will tell", e);
            }
        });
    }

    /**
     * Opens the shop in {@code folder}, creating folder and file where there are none.
     *
     * @throws StorageException with the reason where it cannot be used
     */
    public static Database open(Path folder) {
        FileChannel lock = null;
        Connection writer = null;
        try {
            Files.createDirectories(folder);
            ShopFolder.refuseNetworkDrive(folder);
            lock = ShopFile.lock(folder);
            ShopFile.create(folder);
            writer = ShopFile.connect(folder, false);
            Migrations.run(writer);
            return new Database(folder, lock, writer);
        } catch (IOException e) {
            close(lock);
            throw new StorageException(Reason.NOT_WRITABLE, folder.toString(), e);
        } catch (SQLException e) {
            close(writer);
            close(lock);
            throw translate(e);
        } catch (RuntimeException e) {
            close(writer);
            close(lock);
            throw e;
        }
    }

    public Path folder() {
        return folder;
    }

    /** Runs {@code work} on a consistent snapshot. */
    public <T> T read(Work<T> work) {
        Connection reader = null;
        try {
            reader = readers.take();
            return inTransaction(reader, work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException(Reason.OTHER, "interrupted", e);
        } finally {
            if (reader != null) {
                readers.add(reader);
            }
        }
    }

    /** Runs {@code work} as the only writer: all of it is stored, or, where it throws, nothing. */
    public <T> T write(Work<T> work) {
        writing.lock();
        try {
            if (writing.getHoldCount() > 1) {
                throw new IllegalStateException("a write transaction inside another one");
            }
            return inTransaction(writer, work);
        } finally {
            version.incrementAndGet();
            writing.unlock();
        }
    }

    /** As {@link #write}, where nothing is given back. */
    public void change(Change change) {
        write(tx -> {
            change.run(tx);
            return null;
        });
    }

    /**
     * Grows with every write. What was read after asking for it is valid as long as it stays the same.
     */
    public long version() {
        return version.get();
    }

    /** After much was written: moves it from the journal into the database file, and makes the journal small again. */
    public void checkpoint() {
        writing.lock();
        try {
            writer.setAutoCommit(true);
            try (var statement = writer.createStatement()) {
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            } finally {
                writer.setAutoCommit(false);
            }
        } catch (SQLException e) {
            throw translate(e);
        } finally {
            writing.unlock();
        }
    }

    /** Waits for whoever still reads or writes. Once more does nothing. */
    @Override
    public void close() {
        writing.lock();
        try {
            if (!lockFile.isOpen()) {
                return;
            }
            for (int i = 0; i < READERS; i++) {
                readers.take().close();
            }
            writer.close();
        } catch (SQLException e) {
            throw translate(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            writing.unlock();
            close(lockFile);
        }
    }

    private static <T> T inTransaction(Connection connection, Work<T> work) {
        try {
            var tx = new Transaction(connection);
            T result;
            try {
                result = work.run(tx);
            } finally {
                tx.end();
            }
            connection.commit();
            return result;
        } catch (SQLException e) {
            rollBack(connection, e);
            throw translate(e);
        } catch (Throwable e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /**
     * Where the disk is full or fails SQLite ends the transaction by itself, and the driver begins no new one: without
     * that all later statements would be stored one by one.
     */
    private static void rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException ended) {
            cause.addSuppressed(ended);
            beginAnew(connection, cause);
        }
    }

    private static void beginAnew(Connection connection, Throwable cause) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException nothingToCommit) {
            cause.addSuppressed(nothingToCommit);
        }
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static StorageException translate(SQLException e) {
        var code = e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        var reason = switch (code) {
            case SQLITE_FULL -> Reason.DISK_FULL;
            case SQLITE_NOTADB, SQLITE_CORRUPT -> Reason.DAMAGED;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> Reason.NOT_WRITABLE;
            case SQLITE_BUSY, SQLITE_LOCKED -> Reason.IN_USE;
            default -> Reason.OTHER;
        };
        return new StorageException(reason, e.getMessage(), e);
    }

    /** After a failure that is being reported already. */
    private static void close(AutoCloseable resource) {
        if (resource != null) {
            try {
                resource.close();
            } catch (Exception e) {
                LOG.log(System.Logger.Level.WARNING, "could not be closed", e);
            }
        }
    }
}
