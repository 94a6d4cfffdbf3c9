package de.ladentheke.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One open transaction. A service opens it, stores receive it; it is never held across HTTP. A statement that comes
 * again is prepared once.
 */
public final class Transaction {
    private static final int MOST_KEPT = 64;

    /** One line of a result. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet line) throws SQLException;
    }

    private final Connection connection;
    /** Those that are not running just now. */
    private final Map<String, PreparedStatement> idle = new HashMap<>();

    Transaction(Connection connection) {
        this.connection = connection;
    }

    /** For stores only. */
    public Connection connection() {
        return connection;
    }

    /** For stores only: runs one statement and says how many rows it changed. */
    public int update(String sql, Object... arguments) throws SQLException {
        return with(sql, PreparedStatement::executeUpdate, arguments);
    }

    /** For stores only: all lines of a query. */
    public <T> List<T> list(String sql, Reader<T> reader, Object... arguments) throws SQLException {
        return query(sql, result -> {
            var lines = new ArrayList<T>();
            while (result.next()) {
                lines.add(reader.read(result));
            }
            return lines;
        }, arguments);
    }

    /** For stores only: the first line of a query. */
    public <T> Optional<T> first(String sql, Reader<T> reader, Object... arguments) throws SQLException {
        return query(sql, result -> result.next() ? Optional.ofNullable(reader.read(result)) : Optional.empty(), arguments);
    }

    /** For stores only: the first column of a query, without boxing. */
    public long[] keys(String sql, Object... arguments) throws SQLException {
        return query(sql, result -> {
            var keys = new long[256];
            int size = 0;
            while (result.next()) {
                if (size == keys.length) {
                    keys = Arrays.copyOf(keys, size * 2);
                }
                keys[size++] = result.getLong(1);
            }
            return Arrays.copyOf(keys, size);
        }, arguments);
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T query(String sql, Reader<T> all, Object... arguments) throws SQLException {
        return with(sql, statement -> {
            try (var result = statement.executeQuery()) {
                return all.read(result);
            }
        }, arguments);
    }

    private <T> T with(String sql, Use<T> use, Object... arguments) throws SQLException {
        var kept = idle.remove(sql);
        var statement = kept != null ? kept : connection.prepareStatement(sql);
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            var result = use.of(statement);
            keep(sql, statement);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            close(statement, e);
            throw e;
        }
    }

    private void keep(String sql, PreparedStatement statement) throws SQLException {
        if (idle.size() >= MOST_KEPT || idle.putIfAbsent(sql, statement) != null) {
            statement.close();
        }
    }

    private static void close(PreparedStatement statement, Throwable cause) {
        try {
            statement.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** At its end, before it is committed. */
    void end() throws SQLException {
        for (var statement : idle.values()) {
            statement.close();
        }
        idle.clear();
    }
}
