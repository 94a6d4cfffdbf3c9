package de.ladentheke.publish.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.db.Transaction;
import de.ladentheke.publish.setup.ChannelRules;
import de.ladentheke.publish.setup.ChannelSetup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of the places where the shop publishes. */
public final class ChannelSetupStore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COLUMNS = "SELECT channel, listed, name, options, rules FROM sales_channel";

    /** In the owner's order. */
    public List<ChannelSetup> all(Transaction tx) throws SQLException {
        return tx.list(COLUMNS + " ORDER BY position, channel", ChannelSetupStore::setup);
    }

    public Optional<ChannelSetup> find(Transaction tx, String channel) throws SQLException {
        return tx.first(COLUMNS + " WHERE channel = ?", ChannelSetupStore::setup, channel);
    }

    /** A new one comes last; with other rules the version grows, with other options the place is looked at anew. */
    void save(Transaction tx, ChannelSetup setup) throws SQLException {
        insert(tx, setup);
        tx.update("UPDATE channel SET revision = NULL WHERE channel = ?1 AND EXISTS (SELECT 1 FROM sales_channel WHERE channel = ?1 AND options <> ?2)",
                setup.channel(), json(setup.options()));
        var sql = "UPDATE sales_channel SET version = version + (rules <> ?1 OR listed <> ?2), listed = ?2, name = ?3, options = ?4, rules = ?1 WHERE channel = ?5";
        tx.update(sql, setup.rules().json(), setup.listed() ? 1 : 0, setup.name(), json(setup.options()), setup.channel());
    }

    /** Leaves one that is there as it is. */
    void insert(Transaction tx, ChannelSetup setup) throws SQLException {
        var sql = "INSERT INTO sales_channel(channel, listed, name, position, options, rules)"
                + " VALUES (?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM sales_channel), ?, ?) ON CONFLICT DO NOTHING";
        tx.update(sql, setup.channel(), setup.listed() ? 1 : 0, setup.name(), json(setup.options()), setup.rules().json());
    }

    void remove(Transaction tx, String channel) throws SQLException {
        tx.update("DELETE FROM sales_channel WHERE channel = ?", channel);
        tx.update("DELETE FROM channel_open WHERE channel = ?", channel);
        new ChannelStore(channel).givenUp(tx, null);
    }

    void follow(Transaction tx, String from, String to) throws SQLException {
        tx.update("UPDATE OR IGNORE channel_hidden SET channel = ?2 WHERE channel = ?1", from, to);
        tx.update("UPDATE OR IGNORE channel_hold SET channel = ?2 WHERE channel = ?1 AND kind = 'OWNER'", from, to);
        tx.update("UPDATE planned_publication SET channel = ?2 WHERE channel = ?1", from, to);
    }

    void position(Transaction tx, String channel, int position) throws SQLException {
        tx.update("UPDATE sales_channel SET position = ? WHERE channel = ?", position, channel);
    }

    void hide(Transaction tx, String channel, long product, boolean hidden) throws SQLException {
        tx.update(hidden ? "INSERT OR IGNORE INTO channel_hidden(product, channel) VALUES (?, ?)"
                : "DELETE FROM channel_hidden WHERE product = ? AND channel = ?", product, channel);
    }

    long[] hidden(Transaction tx, String channel) throws SQLException {
        return tx.keys("SELECT product FROM channel_hidden WHERE channel = ? ORDER BY product", channel);
    }

    /** Changes whenever a channel comes, goes or gets other rules. */
    String versions(Transaction tx) throws SQLException {
        return String.join(", ", tx.list("SELECT channel, version FROM sales_channel ORDER BY channel", row -> row.getString(1) + " " + row.getInt(2)));
    }

    private static ChannelSetup setup(ResultSet row) throws SQLException {
        return new ChannelSetup(row.getString(1), row.getInt(2) == 1, row.getString(3), options(row.getString(4)), ChannelRules.parse(row.getString(5)));
    }

    private static Map<String, String> options(String text) {
        try {
            var options = new HashMap<String, String>();
            JSON.readTree(text).properties().forEach(option -> options.put(option.getKey(), option.getValue().asText()));
            return options;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("options of a channel cannot be read", e);
        }
    }

    private static String json(Map<String, String> options) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(options));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
