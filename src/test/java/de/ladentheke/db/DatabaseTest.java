package de.ladentheke.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.db.StorageException.Reason;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {
    @TempDir Path folder;

    private static long count(Database database) {
        return database.read(tx -> tx.first("SELECT count(*) FROM shop_profile", line -> line.getLong(1)).orElseThrow());
    }

    private static int put(Transaction tx, String field) throws SQLException {
        return tx.update("INSERT INTO shop_profile VALUES (?, 'x')", field);
    }

    private static int pageBytes(Database database) {
        return database.read(tx -> tx.first("PRAGMA page_size", line -> line.getInt(1)).orElseThrow());
    }

    @Test
    void aNewFileHasLargePagesAndAnOldOneKeepsItsOwn() throws Exception {
        try (var database = Database.open(folder.resolve("new"))) {
            assertThat(pageBytes(database)).isEqualTo(8192);
        }
        Files.createDirectories(folder.resolve("old"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("old/ladentheke.db")); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE before(x)");
        }
        try (var database = Database.open(folder.resolve("old"))) {
            assertThat(pageBytes(database)).isEqualTo(4096);
        }
    }

    @Test
    void keepsWhatWasWritten() {
        try (var database = Database.open(folder)) {
            database.write(tx -> put(tx, "a"));
        }
        try (var database = Database.open(folder)) {
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void rollsBackAndGoesOnAfterAnError() {
        try (var database = Database.open(folder)) {
            database.write(tx -> put(tx, "a"));
            assertThatExceptionOfType(StorageException.class).isThrownBy(() -> database.write(tx -> put(tx, "b") + put(tx, "a")));
            assertThatThrownBy(() -> database.write(tx -> put(tx, "c") / 0)).isInstanceOf(ArithmeticException.class);
            assertThatExceptionOfType(StorageException.class).isThrownBy(() -> database.read(tx -> tx.keys("SELECT nonsense")));
            assertThat(count(database)).isEqualTo(1);
            database.write(tx -> put(tx, "b"));
            assertThat(count(database)).isEqualTo(2);
        }
    }

    /** A full disk ends SQLite's transaction by itself at times; the next ones must be whole ones again. */
    @Test
    void afterAFullDiskTheNextTransactionIsWholeAgain() {
        try (var database = Database.open(folder)) {
            database.write(tx -> tx.keys("PRAGMA max_page_count = 400"));
            assertThatExceptionOfType(StorageException.class).isThrownBy(() -> database.write(tx -> {
                for (int i = 0; i < 200; i++) {
                    tx.update("INSERT INTO shop_profile VALUES (?, hex(zeroblob(50000)))", "big" + i);
                }
                return null;
            })).satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DISK_FULL));
            assertThat(count(database)).isZero();
            assertThatThrownBy(() -> database.write(tx -> put(tx, "c") / 0)).isInstanceOf(ArithmeticException.class);
            assertThat(count(database)).isZero();
            database.write(tx -> put(tx, "b"));
            assertThat(count(database)).isEqualTo(1);
        }
    }

    /** SQLite itself ends the transaction, as it does where the disk fails. */
    @Test
    void aTransactionThatSqliteEndedIsReportedAndTheNextIsWholeAgain() {
        try (var database = Database.open(folder)) {
            database.write(tx -> put(tx, "a"));
            assertThatExceptionOfType(StorageException.class).isThrownBy(
                    () -> database.write(tx -> put(tx, "b") + tx.update("INSERT OR ROLLBACK INTO shop_profile VALUES ('a', 'x')")))
                    .satisfies(e -> assertThat(e).hasMessageContaining("UNIQUE"));
            assertThatThrownBy(() -> database.write(tx -> put(tx, "c") / 0)).isInstanceOf(ArithmeticException.class);
            assertThat(count(database)).isEqualTo(1);
            database.write(tx -> put(tx, "d"));
            assertThat(count(database)).isEqualTo(2);
        }
    }

    /** The check of a deferred key fails only when the transaction is to be kept. */
    @Test
    void whatCannotBeKeptIsNotKeptWithTheNext() {
        try (var database = Database.open(folder)) {
            assertThatExceptionOfType(StorageException.class).isThrownBy(() -> database.write(tx -> {
                tx.update("PRAGMA defer_foreign_keys = ON");
                return tx.update("INSERT INTO channel_state(channel, product, hash, content, at) VALUES ('x', 77, 'h', '{}', 'now')");
            }));
            database.write(tx -> put(tx, "d"));
            assertThat(count(database)).isEqualTo(1);
            var kept = database.read(tx -> tx.first("SELECT count(*) FROM channel_state", line -> line.getLong(1)).orElseThrow());
            assertThat(kept).isZero();
        }
    }

    @Test
    @Timeout(20)
    void closedOnceMoreNothingHappens() {
        var database = Database.open(folder);
        database.close();
        database.close();
        try (var again = Database.open(folder)) {
            assertThat(count(again)).isZero();
        }
    }

    @Test
    void readersCannotWrite() {
        try (var database = Database.open(folder)) {
            assertThatExceptionOfType(StorageException.class).isThrownBy(() -> database.read(tx -> put(tx, "a")))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_WRITABLE));
        }
    }

    @Test
    void refusesAWriteInsideAWrite() {
        try (var database = Database.open(folder)) {
            assertThatThrownBy(() -> database.write(tx -> database.write(inner -> put(inner, "a")))).isInstanceOf(IllegalStateException.class);
            assertThat(count(database)).isZero();
            database.write(tx -> put(tx, "a"));
        }
    }

    @Test
    void readersSeeTheStateBeforeARunningWrite() throws Exception {
        try (var database = Database.open(folder); var other = Executors.newSingleThreadExecutor()) {
            var written = new CountDownLatch(1);
            var seen = new CountDownLatch(1);
            var writing = other.submit(() -> database.write(tx -> {
                var rows = put(tx, "a");
                written.countDown();
                await(seen);
                return rows;
            }));
            written.await();
            assertThat(count(database)).isZero();
            seen.countDown();
            writing.get();
            assertThat(count(database)).isEqualTo(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void versionGrowsWithWritesOnly() {
        try (var database = Database.open(folder)) {
            var start = database.version();
            count(database);
            assertThat(database.version()).isEqualTo(start);
            database.write(tx -> put(tx, "a"));
            assertThat(database.version()).isGreaterThan(start);
        }
    }

    @Test
    void checkpointEmptiesTheJournal() throws IOException {
        try (var database = Database.open(folder)) {
            database.write(tx -> put(tx, "a"));
            assertThat(Files.size(folder.resolve("ladentheke.db-wal"))).isPositive();
            database.checkpoint();
            assertThat(Files.size(folder.resolve("ladentheke.db-wal"))).isZero();
            database.write(tx -> put(tx, "b"));
            assertThat(count(database)).isEqualTo(2);
        }
    }

    @Test
    void oneProcessAtATime() {
        try (var database = Database.open(folder)) {
            assertThat(refusal()).isEqualTo(Reason.IN_USE);
            assertThat(count(database)).isZero();
        }
        Database.open(folder).close();
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        var garbage = "Das ist keine Datenbank. ".repeat(500);
        Files.writeString(folder.resolve("ladentheke.db"), garbage);
        assertThat(refusal()).isEqualTo(Reason.DAMAGED);
        assertThat(folder.resolve("ladentheke.db")).hasContent(garbage);
        Files.delete(folder.resolve("ladentheke.db"));
        Database.open(folder).close();
    }

    @Test
    void refusesADatabaseWithBrokenPages() throws IOException {
        Database.open(folder).close();
        var file = folder.resolve("ladentheke.db");
        var bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 100, 4096, (byte) 0x5a);
        Files.write(file, bytes);
        assertThat(refusal()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesWhatANewerProgramWrote() {
        try (var database = Database.open(folder)) {
            database.write(tx -> tx.update("PRAGMA user_version = 99"));
        }
        assertThat(refusal()).isEqualTo(Reason.NEWER_VERSION);
    }

    @Test
    void refusesAFolderThatCannotBe() throws IOException {
        var file = Files.writeString(folder.resolve("datei"), "x");
        folder = file.resolve("laden");
        assertThat(refusal()).isEqualTo(Reason.NOT_WRITABLE);
    }

    private Reason refusal() {
        try {
            Database.open(folder).close();
        } catch (StorageException e) {
            return e.reason();
        }
        return null;
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasASentence(Reason reason) {
        assertThat(Messages.of(StorageException.class).get("storage." + reason.name().toLowerCase(Locale.ROOT))).endsWith(".");
    }
}
