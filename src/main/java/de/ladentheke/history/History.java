package de.ladentheke.history;

import de.ladentheke.db.Database;
import de.ladentheke.db.Transaction;
import java.util.List;
import java.util.Optional;

/** What was done, group by group, newest first. Keeps the record; the catalogue carries an undo out. */
public final class History {
    private static final UnsupportedOperationException TODO = new UnsupportedOperationException("being built");

    public History(Database database) {}

    /** Opens a group inside the caller's transaction and returns its key. */
    public long open(Transaction tx, Group.Kind kind, String title) {
        throw TODO;
    }

    public void record(Transaction tx, long group, List<Edit> edits) {
        throw TODO;
    }

    /** Writes the counts of a group when its work is done. */
    public void close(Transaction tx, long group, long created, long changed) {
        throw TODO;
    }

    /** The edits of a group, oldest first. */
    public List<Edit> edits(Transaction tx, long group) {
        throw TODO;
    }

    public void markUndone(Transaction tx, long group, boolean undone) {
        throw TODO;
    }

    /** Newest first. */
    public List<Group> list(int limit) {
        throw TODO;
    }

    public Optional<Group> get(long group) {
        throw TODO;
    }

    /** Newest group that is not undone. */
    public Optional<Group> undoable() {
        throw TODO;
    }

    /** Oldest undone group that nothing newer and not undone follows. */
    public Optional<Group> redoable() {
        throw TODO;
    }
}
