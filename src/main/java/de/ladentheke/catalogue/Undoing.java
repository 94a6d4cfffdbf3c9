package de.ladentheke.catalogue;

import de.ladentheke.catalogue.EditStore.Direction;
import de.ladentheke.db.Database;
import de.ladentheke.db.Transaction;
import de.ladentheke.history.Group;
import de.ladentheke.history.History;
import de.ladentheke.task.Progress;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes groups of the history back and brings them back, each in one transaction. */
final class Undoing {
    /** @param products that changed; empty where very many did */
    record Done(UndoResult result, List<Long> products) {}

    private static final int MANY = 1_000;

    private final Database database;
    private final History history;
    private final EditStore edits;
    private final CreationStore creations = new CreationStore();

    Undoing(Database database, History history, EditStore edits) {
        this.database = database;
        this.history = history;
        this.edits = edits;
    }

    Optional<Done> undo(Progress progress) {
        return database.write(tx -> {
            var group = history.undoable(tx);
            return group.isEmpty() ? Optional.empty() : Optional.of(back(tx, group.get(), progress));
        });
    }

    /** Does nothing where the group is undone already. */
    Done undo(long key, Progress progress) {
        return database.write(tx -> {
            var group = history.get(tx, key).orElseThrow(() -> new IllegalArgumentException("no group " + key));
            return group.undone() ? new Done(new UndoResult(group, 0, List.of()), List.of()) : back(tx, group, progress);
        });
    }

    Optional<Done> redo(Progress progress) {
        return database.write(tx -> {
            var group = history.redoable(tx);
            return group.isEmpty() ? Optional.empty() : Optional.of(forward(tx, group.get(), progress));
        });
    }

    private Done back(Transaction tx, Group group, Progress progress) throws SQLException {
        var kept = new ArrayList<String>();
        var removed = creations.remove(tx, group.pk(), kept, progress);
        return finish(tx, group, Direction.BACK, removed, kept, progress);
    }

    private Done forward(Transaction tx, Group group, Progress progress) throws SQLException {
        var outcome = edits.apply(tx, group.pk(), Direction.FORWARD, progress);
        var kept = new ArrayList<>(outcome.kept());
        var restored = creations.restore(tx, group.pk(), kept, progress);
        return done(tx, group, false, outcome, restored, kept);
    }

    private Done finish(Transaction tx, Group group, Direction direction, long removed, List<String> kept, Progress progress)
            throws SQLException {
        var outcome = edits.apply(tx, group.pk(), direction, progress);
        kept.addAll(outcome.kept());
        return done(tx, group, true, outcome, removed, kept);
    }

    private Done done(Transaction tx, Group group, boolean undone, EditStore.Outcome outcome, long created, List<String> kept)
            throws SQLException {
        history.markUndone(tx, group.pk(), undone);
        var result = new UndoResult(history.get(tx, group.pk()).orElseThrow(), outcome.changed().size() + created, List.copyOf(kept));
        var few = created == 0 && outcome.changed().size() <= MANY;
        return new Done(result, few ? List.copyOf(outcome.changed()) : List.of());
    }
}
