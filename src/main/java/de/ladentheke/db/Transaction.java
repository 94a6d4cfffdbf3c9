package de.ladentheke.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One open transaction. A service opens it, stores receive it; it is never held across HTTP. */
public final class Transaction {
    /** One line of a result. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet line) throws SQLException;
    }

    private final Connection connection;

    Transaction(Connection connection) {
        this.connection = connection;
    }

    /** For stores only. */
    public Connection connection() {
        return connection;
    }

    /** For stores only: runs one statement and says how many rows it changed. */
    public int update(String sql, Object... arguments) throws SQLException {
        try (var statement = prepare(sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    /** For stores only: all lines of a query. */
    public <T> List<T> list(String sql, Reader<T> reader, Object... arguments) throws SQLException {
        try (var statement = prepare(sql, arguments); var result = statement.executeQuery()) {
            var lines = new ArrayList<T>();
            while (result.next()) {
                lines.add(reader.read(result));
            }
            return lines;
        }
    }

    /** For stores only: the first line of a query. */
    public <T> Optional<T> first(String sql, Reader<T> reader, Object... arguments) throws SQLException {
        try (var statement = prepare(sql, arguments); var result = statement.executeQuery()) {
            return result.next() ? Optional.ofNullable(reader.read(result)) : Optional.empty();
        }
    }

    /** For stores only: the first column of a query, without boxing. */
    public long[] keys(String sql, Object... arguments) throws SQLException {
        try (var statement = prepare(sql, arguments); var result = statement.executeQuery()) {
            var keys = new long[256];
            int size = 0;
            while (result.next()) {
                if (size == keys.length) {
                    keys = Arrays.copyOf(keys, size * 2);
                }
                keys[size++] = result.getLong(1);
            }
            return Arrays.copyOf(keys, size);
        }
    }

    private PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
