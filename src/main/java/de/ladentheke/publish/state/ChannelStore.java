package de.ladentheke.publish.state;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.Arrays;

/** One row per channel: how far it is known and what is wished of it. */
public final class ChannelStore {
    private final String channel;
    private final ChosenStore chosen;

    public ChannelStore(String channel) {
        this.channel = channel;
        this.chosen = new ChosenStore(channel);
    }

    /** All may be null except {@code attempts}; times are ISO-8601 UTC. */
    public record State(
            String revision, String lastPublishedAt, String lastError, String profileHash,
            String wishedAt, int attempts, String nextAttemptAt) {
        static final State NONE = new State(null, null, null, null, null, 0, null);
    }

    public State read(Transaction tx) throws SQLException {
        var sql = "SELECT revision, last_published_at, last_error, profile_hash, wished_at, attempts, next_attempt_at"
                + " FROM channel WHERE channel = ?";
        return tx.first(sql, row -> new State(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), row.getInt(6), row.getString(7)), channel).orElse(State.NONE);
    }

    public void revision(Transaction tx, String revision) throws SQLException {
        set(tx, "revision = ?", revision);
    }

    public void profileHash(Transaction tx, String hash) throws SQLException {
        set(tx, "profile_hash = ?", hash);
    }

    public void wish(Transaction tx, String at) throws SQLException {
        set(tx, "wished_at = coalesce(wished_at, ?)", at);
    }

    public void published(Transaction tx, String at) throws SQLException {
        set(tx, "last_published_at = ?, last_error = NULL, wished_at = NULL, attempts = 0, next_attempt_at = NULL", at);
        chosen.forget(tx);
    }

    /** The wish stays, and is carried out by itself at {@code nextAttemptAt}. */
    public void failed(Transaction tx, String error, String nextAttemptAt) throws SQLException {
        set(tx, "last_error = ?, attempts = attempts + 1, next_attempt_at = ?", error, nextAttemptAt);
    }

    public void hurry(Transaction tx) throws SQLException {
        set(tx, "next_attempt_at = NULL");
    }

    /** The wish is over: a person must act, or has stopped it. */
    public void givenUp(Transaction tx, String error) throws SQLException {
        set(tx, "last_error = ?, wished_at = NULL, attempts = 0, next_attempt_at = NULL", error);
        chosen.forget(tx);
    }

    private void set(Transaction tx, String assignments, Object... values) throws SQLException {
        tx.update("INSERT INTO channel(channel) VALUES (?) ON CONFLICT DO NOTHING", channel);
        var arguments = Arrays.copyOf(values, values.length + 1);
        arguments[values.length] = channel;
        tx.update("UPDATE channel SET " + assignments + " WHERE channel = ?", arguments);
    }
}
