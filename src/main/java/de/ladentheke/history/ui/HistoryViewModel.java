package de.ladentheke.history.ui;

import de.ladentheke.history.Group;
import de.ladentheke.history.Group.Kind;
import de.ladentheke.history.History;
import de.ladentheke.history.ui.Undoing.Outcome;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Background.Work;
import de.ladentheke.task.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was done, and taking it back; one undo or redo at a time. On the FX thread. */
public final class HistoryViewModel {
    private static final int SHOWN = 500;

    private record Loaded(List<Group> groups, Map<Long, String> changes, Optional<Group> redoable) {}

    private final History history;
    private final Undoing undoing;
    private final Background background;
    private final UndoOutcome outcome;
    private final ChangeWords words;
    private Map<Long, String> changes = Map.of();
    private final ObservableList<Group> groups = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Long> redoable = new ReadOnlyObjectWrapper<>(0L);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Progress> watcher = new SimpleObjectProperty<>(Progress.NONE);
    private Background.Job<?> job;

    public HistoryViewModel(History history, Undoing undoing, Background background, UndoOutcome outcome, ChangeWords words) {
        this.history = history;
        this.undoing = undoing;
        this.background = background;
        this.outcome = outcome;
        this.words = words;
    }

    /** Newest first. */
    public ObservableList<Group> groups() {
        return groups;
    }

    /** Key of the group that a redo would bring back, 0 for none. */
    public ReadOnlyObjectProperty<Long> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Is told how far a long undo has come. */
    public ObjectProperty<Progress> watcherProperty() {
        return watcher;
    }

    public void refresh() {
        background.run(Lane.READ, progress -> load()).onSuccess(loaded -> {
            changes = loaded.changes;
            groups.setAll(loaded.groups);
            redoable.set(loaded.redoable.map(Group::pk).orElse(0L));
        });
    }

    /** What the group changed, in words; empty where that is too much to tell. */
    public String changes(Group group) {
        return changes.getOrDefault(group.pk(), "");
    }

    private Loaded load() {
        var told = new HashMap<Long, String>();
        history.handEdits(SHOWN).forEach((group, edits) -> told.put(group, words.of(edits)));
        return new Loaded(joined(history.list(SHOWN), told), told, history.redoable());
    }

    /** One line for a list and the photos that came with it: undone and brought back they are together. */
    private static List<Group> joined(List<Group> groups, Map<Long, String> told) {
        var lines = new ArrayList<Group>();
        Group photos = null;
        for (var group : groups.reversed()) {
            if (photos == null && group.kind() == Kind.PHOTOS && last(lines, Kind.IMPORT).filter(list -> together(list, group)).isPresent()) {
                photos = group;
                told.put(last(lines, Kind.IMPORT).orElseThrow().pk(), Words.photos(group));
            } else {
                photos = group.kind() == Kind.IMPORT ? null : photos;
                lines.add(group);
            }
        }
        return lines.reversed();
    }

    private static Optional<Group> last(List<Group> groups, Kind kind) {
        return groups.reversed().stream().filter(group -> group.kind() == kind).findFirst();
    }

    private static boolean together(Group list, Group photos) {
        return list.title().equals(photos.title()) && list.undone() == photos.undone();
    }

    /** Takes back the newest change. */
    public void undo() {
        run(undoing::undo, true, () -> outcome.nothing(true));
    }

    /** Takes back this group; says so where it is taken back already. */
    public void undo(long group) {
        run(progress -> Optional.of(undoing.undo(group, progress)).filter(HistoryViewModel::didSomething), true, () -> outcome.outdated(true));
    }

    /** Brings back what the last undo took. */
    public void redo() {
        run(undoing::redo, false, () -> outcome.nothing(false));
    }

    /** Brings back this group; says so where something else was done or undone since. */
    public void redo(long group) {
        run(progress -> undoing.redo(group, progress), false, () -> outcome.outdated(false));
    }

    public void stop() {
        if (job != null) {
            job.stop();
        }
    }

    private static boolean didSomething(Outcome done) {
        return done.products() > 0 || !done.kept().isEmpty();
    }

    private void run(Work<Optional<Outcome>> work, boolean undo, Runnable nothing) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        job = background.run(Lane.WRITE, work)
                .onSuccess(done -> tell(done, undo, nothing))
                .onStopped(outcome::stopped)
                .onProgress((done, total, detail) -> watcher.get().report(done, total, detail))
                .onEnd(() -> {
                    busy.set(false);
                    refresh();
                });
    }

    private void tell(Optional<Outcome> done, boolean undo, Runnable nothing) {
        if (done.isEmpty()) {
            nothing.run();
        } else if (undo) {
            outcome.undone(done.get());
        } else {
            outcome.redone(done.get());
        }
    }
}
