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
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Takes groups of the history back and brings them back, each in one transaction. */
final class Undoing {
    /** @param products that changed; empty where very many did */
    record Done(UndoResult result, List<Long> products) {
        private boolean many() {
            return result.products() > products.size();
        }
    }

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

    /** Of an import and its photos, both. */
    Optional<Done> undo(Progress progress) {
        return database.write(tx -> {
            var group = history.undoable(tx);
            if (group.isEmpty()) {
                return Optional.empty();
            }
            var list = history.listOf(tx, group.get()).filter(of -> !of.undone());
            return Optional.of(backWithPhotos(tx, list.orElse(group.get()), progress));
        });
    }

    /** Does nothing where the group is undone already. The photos that came with an import go with it. */
    Done undo(long key, Progress progress) {
        return database.write(tx -> {
            var group = history.get(tx, key).orElseThrow(() -> new IllegalArgumentException("no group " + key));
            if (group.undone()) {
                return new Done(new UndoResult(group, 0, List.of()), List.of());
            }
            return backWithPhotos(tx, group, progress);
        });
    }

    private Done backWithPhotos(Transaction tx, Group group, Progress progress) throws SQLException {
        var photos = history.photosOf(tx, group).filter(with -> !with.undone());
        var first = photos.isEmpty() ? null : back(tx, photos.get(), progress);
        var all = back(tx, group, progress);
        return first == null ? all : together(first, all);
    }

    /** The photos that were taken back together with their list come back together with it. */
    private Done forwardWithPhotos(Transaction tx, Group group, Progress progress) throws SQLException {
        var all = forward(tx, group, progress);
        var photos = history.photosOf(tx, group);
        return photos.isPresent() && history.redoable(tx).equals(photos) ? together(forward(tx, photos.get(), progress), all) : all;
    }

    private static Done together(Done photos, Done list) {
        var kept = new ArrayList<>(photos.result.kept());
        kept.addAll(list.result.kept());
        var many = photos.many() || list.many();
        var keys = many ? List.<Long>of() : Stream.concat(photos.products.stream(), list.products.stream()).distinct().toList();
        var count = many ? Math.max(photos.result.products(), list.result.products()) : keys.size();
        return new Done(new UndoResult(list.result.group(), count, List.copyOf(kept)), keys);
    }

    Optional<Done> redo(Progress progress) {
        return database.write(tx -> {
            var group = history.redoable(tx);
            return group.isEmpty() ? Optional.empty() : Optional.of(forwardWithPhotos(tx, group.get(), progress));
        });
    }

    /** Only where this group is the one that was undone last. */
    Optional<Done> redo(long key, Progress progress) {
        return database.write(tx -> {
            var group = history.redoable(tx).filter(last -> last.pk() == key);
            return group.isEmpty() ? Optional.empty() : Optional.of(forwardWithPhotos(tx, group.get(), progress));
        });
    }

    private Done back(Transaction tx, Group group, Progress progress) throws SQLException {
        var kept = new ArrayList<String>();
        var removed = creations.remove(tx, group.pk(), kept, progress);
        var outcome = edits.apply(tx, group.pk(), Direction.BACK, progress);
        kept.addAll(outcome.kept());
        history.markUndone(tx, group.pk(), true);
        return done(tx, group, outcome, removed, kept);
    }

    private Done forward(Transaction tx, Group group, Progress progress) throws SQLException {
        var outcome = edits.apply(tx, group.pk(), Direction.FORWARD, progress);
        var kept = new ArrayList<>(outcome.kept());
        var restored = creations.restore(tx, group.pk(), kept, progress);
        history.markUndone(tx, group.pk(), false);
        return done(tx, group, outcome, restored, kept);
    }

    private Done done(Transaction tx, Group group, EditStore.Outcome outcome, long[] created, List<String> kept) throws SQLException {
        var count = outcome.changed().size() + created.length;
        var result = new UndoResult(history.get(tx, group.pk()).orElseThrow(), count, List.copyOf(kept));
        var keys = LongStream.concat(LongStream.of(created), outcome.changed().stream().mapToLong(Long::longValue));
        return new Done(result, count > MANY ? List.of() : keys.boxed().toList());
    }
}
