package de.ladentheke.market.store;

import de.ladentheke.market.model.MarketException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/**
 * The marketplace's SQLite file {@code market.db}: one writer, readers beside it. It holds the shops' tokens and is
 * therefore readable by its owner only.
 */
public final class MarketStore implements AutoCloseable {
    private static final int READERS = 4;
    private static final List<String> SCHEMA = List.of("V1__market.sql", "V2__changed_by.sql", "V3__publication.sql");

    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final ArrayBlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);

    private MarketStore(Path file) throws SQLException {
        writer = connect(file, false);
        migrate();
        for (int i = 0; i < READERS; i++) {
            readers.add(connect(file, true));
        }
    }

    /** @throws MarketException where the folder or the file cannot be used */
    public static MarketStore open(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve("market.db");
            createForOwnerOnly(file);
            return new MarketStore(file);
        } catch (IOException | SQLException e) {
            throw new MarketException("market.db cannot be opened in " + folder, e);
        }
    }

    <T> T read(Work<T> work) {
        Connection reader = null;
        try {
            reader = readers.take();
            return inTransaction(reader, work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MarketException("interrupted", e);
        } finally {
            if (reader != null) {
                readers.add(reader);
            }
        }
    }

    <T> T write(Work<T> work) {
        writing.lock();
        try {
            return inTransaction(writer, work);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            if (writer.isClosed()) {
                return;
            }
            for (int i = 0; i < READERS; i++) {
                readers.take().close();
            }
            writer.close();
        } catch (SQLException e) {
            throw new MarketException("market.db cannot be closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            writing.unlock();
        }
    }

    private static <T> T inTransaction(Connection connection, Work<T> work) {
        try {
            T result;
            try {
                result = work.run(connection);
                connection.commit();
                return result;
            } catch (Throwable e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw new MarketException("market.db: " + e.getMessage(), e);
        }
    }

    /** Where the disk is full SQLite ends the transaction by itself: without a new one all that follows would be stored one by one. */
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

    private static Connection connect(Path file, boolean readOnly) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        config.setCacheSize(-32_768);
        config.enforceForeignKeys(!readOnly);
        config.setReadOnly(readOnly);
        config.setTransactionMode(readOnly ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        var connection = config.createConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(false);
        return connection;
    }

    private void migrate() throws SQLException {
        try (var statement = writer.createStatement()) {
            int version;
            try (var result = statement.executeQuery("PRAGMA user_version")) {
                version = result.getInt(1);
            }
            for (; version < SCHEMA.size(); version++) {
                statement.executeUpdate(sql(SCHEMA.get(version)));
                statement.executeUpdate("PRAGMA user_version = " + (version + 1));
            }
            writer.commit();
        }
    }

    private static String sql(String file) throws SQLException {
        try (var in = MarketStore.class.getResourceAsStream("/de/ladentheke/market/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private static void createForOwnerOnly(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        } catch (FileAlreadyExistsException e) {
            Files.setPosixFilePermissions(file, ownerOnly);
        }
    }
}
