package de.ladentheke.db;

import java.sql.Connection;

/** One open transaction. A service opens it, stores receive it; it is never held across HTTP. */
public final class Transaction {
    private final Connection connection;

    Transaction(Connection connection) {
        this.connection = connection;
    }

    /** For stores only. */
    public Connection connection() {
        return connection;
    }
}
