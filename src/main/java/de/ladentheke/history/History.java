package de.ladentheke.history;

import de.ladentheke.db.Database;
import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was done, group by group, newest first. Keeps the record; the catalogue carries an undo out. */
public final class History {
    private static final int RECENT = 5_000;

    private final Database database;
    private final HistoryStore store = new HistoryStore();

    public History(Database database) {
        this.database = database;
    }

    /**
     * Opens a group inside the caller's transaction and returns its key. What was undone before can no longer be
     * redone: something new was done.
     */
    public long open(Transaction tx, Group.Kind kind, String title) throws SQLException {
        return store.open(tx, kind, title);
    }

    /** At most one edit for a field of a product or variant in each group. */
    public void record(Transaction tx, long group, List<Edit> edits) throws SQLException {
        store.record(tx, group, edits);
    }

    /** Writes the counts of a group when its work is done. */
    public void close(Transaction tx, long group, long created, long changed) throws SQLException {
        close(tx, group, created, changed, 0);
    }

    /** As {@link #close(Transaction, long, long, long)} for an import. @param missing see {@link Group} */
    public void close(Transaction tx, long group, long created, long changed, long missing) throws SQLException {
        store.close(tx, group, created, changed, missing);
    }

    /** The edits of a group, oldest first. */
    public List<Edit> edits(Transaction tx, long group) throws SQLException {
        return store.edits(tx, group);
    }

    public void markUndone(Transaction tx, long group, boolean undone) throws SQLException {
        store.markUndone(tx, group, undone);
    }

    /** Newest first. */
    public List<Group> list(int limit) {
        return database.read(tx -> store.list(tx, limit));
    }

    /** Where a value lives. @param variant key of the variant, 0 for a field of the product; @param field {@code Field.key()} */
    public record Place(long variant, String field) {}

    /** When the fields of a product were changed by hand last, as far as the newest groups tell. */
    public Map<Place, Instant> changedByHand(long product) {
        return database.read(tx -> store.changedByHand(tx, product, RECENT));
    }

    /** What the newest groups made by hand changed, field by field, by the key of the group. */
    public Map<Long, List<Edit>> handEdits(int groups) {
        return database.read(tx -> store.handEdits(tx, groups));
    }

    public Optional<Group> get(long group) {
        return database.read(tx -> get(tx, group));
    }

    public Optional<Group> get(Transaction tx, long group) throws SQLException {
        return store.get(tx, group);
    }

    /** The photos that came with a list: attached after it, before the next one, under its title. */
    public Optional<Group> photosOf(Transaction tx, Group list) throws SQLException {
        return list.kind() == Group.Kind.IMPORT ? store.photosOf(tx, list) : Optional.empty();
    }

    /** The list that photos came with. */
    public Optional<Group> listOf(Transaction tx, Group photos) throws SQLException {
        var list = photos.kind() == Group.Kind.PHOTOS ? store.listBefore(tx, photos) : Optional.<Group>empty();
        return list.isPresent() && photosOf(tx, list.get()).filter(photos::equals).isPresent() ? list : Optional.empty();
    }

    /** Newest group that is not undone. */
    public Optional<Group> undoable() {
        return database.read(this::undoable);
    }

    public Optional<Group> undoable(Transaction tx) throws SQLException {
        return store.undoable(tx);
    }

    /** The group that was undone last, unless something new was done since. */
    public Optional<Group> redoable() {
        return database.read(this::redoable);
    }

    public Optional<Group> redoable(Transaction tx) throws SQLException {
        return store.redoable(tx);
    }
}
