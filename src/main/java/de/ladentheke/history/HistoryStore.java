package de.ladentheke.history;

import de.ladentheke.db.Transaction;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The SQL of the history. */
final class HistoryStore {
    private static final String GROUPS = "SELECT pk, kind, title, at, created, changed, missing, undone_at IS NOT NULL FROM history_group ";

    long open(Transaction tx, Group.Kind kind, String title) throws SQLException {
        tx.update("UPDATE history_group SET undo_order = NULL WHERE undo_order IS NOT NULL");
        return tx.first("INSERT INTO history_group(kind, title, at) VALUES (?, ?, ?) RETURNING pk",
                line -> line.getLong(1), kind.name(), title, Instant.now().toString()).orElseThrow();
    }

    void record(Transaction tx, long group, List<Edit> edits) throws SQLException {
        var sql = "INSERT INTO history_edit(grp, product, variant, field, old_value, new_value) VALUES (?, ?, ?, ?, ?, ?)";
        try (var statement = tx.connection().prepareStatement(sql)) {
            for (var edit : edits) {
                bind(statement, group, edit);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, long group, Edit edit) throws SQLException {
        statement.setLong(1, group);
        statement.setLong(2, edit.product());
        if (edit.variant() == 0) {
            statement.setNull(3, Types.INTEGER);
        } else {
            statement.setLong(3, edit.variant());
        }
        statement.setString(4, edit.field());
        statement.setString(5, edit.oldValue());
        statement.setString(6, edit.newValue());
    }

    void close(Transaction tx, long group, long created, long changed, long missing) throws SQLException {
        tx.update("UPDATE history_group SET created = ?, changed = ?, missing = ? WHERE pk = ?", created, changed, missing, group);
    }

    List<Edit> edits(Transaction tx, long group) throws SQLException {
        return tx.list("SELECT product, variant, field, old_value, new_value FROM history_edit WHERE grp = ? ORDER BY pk",
                line -> new Edit(line.getLong(1), line.getLong(2), line.getString(3), line.getString(4), line.getString(5)), group);
    }

    /** The edits of the newest groups that were made by hand, by group. */
    Map<Long, List<Edit>> handEdits(Transaction tx, int groups) throws SQLException {
        var found = new HashMap<Long, List<Edit>>();
        tx.list("SELECT product, variant, field, old_value, new_value, grp FROM history_edit "
                + "WHERE grp IN (SELECT pk FROM history_group WHERE kind = 'EDIT' ORDER BY pk DESC LIMIT ?) ORDER BY pk", line -> {
            var edit = new Edit(line.getLong(1), line.getLong(2), line.getString(3), line.getString(4), line.getString(5));
            found.computeIfAbsent(line.getLong(6), group -> new ArrayList<>()).add(edit);
            return edit;
        }, groups);
        return found;
    }

    Map<History.Place, Instant> changedByHand(Transaction tx, long product, int groups) throws SQLException {
        var found = new HashMap<History.Place, Instant>();
        tx.list("SELECT coalesce(e.variant, 0), e.field, max(g.at) FROM history_edit e JOIN history_group g ON g.pk = e.grp "
                + "WHERE e.grp IN (SELECT pk FROM history_group WHERE kind IN ('EDIT', 'PHOTOS', 'BULK') AND undone_at IS NULL ORDER BY pk DESC LIMIT ?) "
                + "AND e.product = ? GROUP BY 1, 2",
                line -> found.put(new History.Place(line.getLong(1), line.getString(2)), Instant.parse(line.getString(3))), groups, product);
        return found;
    }

    void markUndone(Transaction tx, long group, boolean undone) throws SQLException {
        if (undone) {
            tx.update("UPDATE history_group SET undone_at = ?, "
                    + "undo_order = (SELECT coalesce(max(undo_order), 0) + 1 FROM history_group) WHERE pk = ?",
                    Instant.now().toString(), group);
        } else {
            tx.update("UPDATE history_group SET undone_at = NULL, undo_order = NULL WHERE pk = ?", group);
        }
    }

    List<Group> list(Transaction tx, int limit) throws SQLException {
        return groups(tx, "ORDER BY pk DESC LIMIT ?", limit);
    }

    Optional<Group> get(Transaction tx, long group) throws SQLException {
        return groups(tx, "WHERE pk = ?", group).stream().findFirst();
    }

    Optional<Group> undoable(Transaction tx) throws SQLException {
        return groups(tx, "WHERE undone_at IS NULL ORDER BY pk DESC LIMIT ?", 1).stream().findFirst();
    }

    Optional<Group> redoable(Transaction tx) throws SQLException {
        return groups(tx, "WHERE undo_order IS NOT NULL ORDER BY undo_order DESC LIMIT ?", 1).stream().findFirst();
    }

    Optional<Group> photosOf(Transaction tx, Group list) throws SQLException {
        return groups(tx, "WHERE kind = 'PHOTOS' AND title = ? AND pk > ? AND NOT EXISTS (SELECT 1 FROM history_group n "
                + "WHERE n.kind = 'IMPORT' AND n.pk > ? AND n.pk < history_group.pk) ORDER BY pk LIMIT 1", list.title(), list.pk(), list.pk())
                .stream().findFirst();
    }

    /** The newest import before these photos, where it has their title. */
    Optional<Group> listBefore(Transaction tx, Group photos) throws SQLException {
        return groups(tx, "WHERE kind = 'IMPORT' AND pk < ? ORDER BY pk DESC LIMIT 1", photos.pk()).stream()
                .filter(list -> list.title().equals(photos.title())).findFirst();
    }

    private static List<Group> groups(Transaction tx, String which, Object... arguments) throws SQLException {
        return tx.list(GROUPS + which, HistoryStore::group, arguments);
    }

    private static Group group(ResultSet result) throws SQLException {
        return new Group(result.getLong(1), Group.Kind.valueOf(result.getString(2)), result.getString(3),
                Instant.parse(result.getString(4)), result.getLong(5), result.getLong(6), result.getLong(7), result.getBoolean(8));
    }
}
