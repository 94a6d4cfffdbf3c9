package de.ladentheke.db;

import de.ladentheke.db.StorageException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Numbered changes of the schema; a file that was released is never edited. {@code user_version} counts them. */
final class Migrations {
    private static final List<String> FILES = List.of("V1__shop.sql", "V2__import_run.sql", "V3__open_photo.sql", "V4__import_supplier.sql",
            "V5__history_missing.sql", "V6__placed_photo.sql", "V7__watched_list.sql", "V8__held_back.sql", "V9__publications.sql",
            "V10__thin_line.sql", "V11__sales_channel.sql", "V12__schedule.sql", "V13__packed_texts.sql", "V14__taken_off.sql",
            "V15__alike.sql", "V16__refused_field.sql");

    private Migrations() {}

    static void run(Connection connection) throws SQLException {
        var version = version(connection);
        if (version > FILES.size()) {
            throw new StorageException(Reason.NEWER_VERSION, "schema " + version, null);
        }
        if (version < FILES.size()) {
            apply(connection, FILES.subList(version, FILES.size()));
        }
        connection.rollback();
    }

    private static void apply(Connection connection, List<String> files) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var file : files) {
                statement.executeUpdate(read(file));
            }
            statement.executeUpdate("PRAGMA user_version = " + FILES.size());
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }

    private static String read(String file) {
        try (var in = Migrations.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
