package de.ladentheke.photos.ui;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Query;
import de.ladentheke.catalogue.Row;
import de.ladentheke.history.Group;
import de.ladentheke.photos.PhotoException;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.photos.PhotoMatcher;
import de.ladentheke.photos.PhotoMatcher.Match;
import de.ladentheke.photos.PictureFiles;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Pictures that were dropped: put on their products by name, the open ones by hand. Holds no controls. */
public final class PhotosViewModel {
    private static final Messages ROOM = Messages.of(PhotoException.class);
    private static final int LAST = 10_000;
    private static final int FOUND = 8;

    /** @param attached photos added; @param known that were there already; @param group to undo it, 0 where nothing changed */
    public record Outcome(int attached, int known, int open, int failed, long group) {}

    /** A picture that could not be taken. */
    public record Failed(String file, String sentence) {}

    private record Done(PhotoMatcher.Attached attached, List<Path> open, long group, long count) {}

    private final PhotoLibrary library;
    private final PhotoMatcher matcher;
    private final Catalogue catalogue;
    private final Background background;
    private final Consumer<Outcome> outcome;
    private final Consumer<Throwable> unexpected;

    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Outcome> last = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Path> open = FXCollections.observableArrayList();
    private final ObservableList<Failed> failed = FXCollections.observableArrayList();
    private final ObjectProperty<Progress> watcher = new SimpleObjectProperty<>(Progress.NONE);
    private final List<Path> queue = new ArrayList<>();
    private Background.Job<?> job;
    private long question;

    public PhotosViewModel(
            PhotoLibrary library, PhotoMatcher matcher, Catalogue catalogue, Background background,
            Consumer<Outcome> outcome, Consumer<Throwable> unexpected) {
        this.library = library;
        this.matcher = matcher;
        this.catalogue = catalogue;
        this.background = background;
        this.outcome = outcome;
        this.unexpected = unexpected;
    }

    public void shown() {
        background.run(Lane.READ, p -> library.count()).onSuccess(count::set).onError(unexpected);
    }

    /** Pictures and folders with pictures; what comes while others are taken is taken after them. */
    public void add(List<Path> dropped) {
        queue.addAll(dropped);
        if (!working.get()) {
            next();
        }
    }

    /** Puts an open picture on a product, behind the photos that it has. */
    public void assign(Path file, long product) {
        open.remove(file);
        start(List.of(file), p -> finish(matcher.attach(List.of(new Match(file, product, LAST)), p), List.of()));
    }

    /** Leaves an open picture where it is. */
    public void leave(Path file) {
        open.remove(file);
    }

    public void leaveAll() {
        open.clear();
        failed.clear();
        last.set(null);
    }

    /** Products whose name or number begins so; an answer that a later question has overtaken is dropped. */
    public void search(String words, Consumer<List<Row>> answer) {
        var mine = ++question;
        if (words.isBlank()) {
            answer.accept(List.of());
            return;
        }
        background.run(Lane.READ, p -> {
            var found = catalogue.find(Query.ALL.withSearch(words));
            return catalogue.rows(Arrays.copyOf(found, Math.min(FOUND, found.length)));
        }).onSuccess(rows -> {
            if (mine == question) {
                answer.accept(rows);
            }
        }).onError(unexpected);
    }

    public void stop() {
        if (job != null) {
            job.stop();
        }
    }

    public void undo(long group, Consumer<Long> done) {
        background.run(Lane.WRITE, p -> catalogue.undo(group, p).products()).onSuccess(done).onError(unexpected);
    }

    private void next() {
        if (queue.isEmpty()) {
            return;
        }
        var files = List.copyOf(queue);
        queue.clear();
        start(files, p -> {
            var matches = matcher.match(pictures(files));
            return finish(matcher.attach(matches.matched(), p), matches.unmatched());
        });
    }

    private void start(List<Path> files, Background.Work<Done> work) {
        working.set(true);
        job = background.run(Lane.PHOTO, work)
                .onProgress((done, total, detail) -> watcher.get().report(done, total, detail))
                .onSuccess(this::show)
                .onError(unexpected)
                .onEnd(() -> {
                    working.set(false);
                    next();
                });
    }

    private Done finish(PhotoMatcher.Attached attached, List<Path> unmatched) {
        var group = attached.attached() == 0 ? 0
                : catalogue.undoable().filter(g -> g.kind() == Group.Kind.PHOTOS).map(Group::pk).orElse(0L);
        return new Done(attached, unmatched, group, library.count());
    }

    private void show(Done done) {
        count.set(done.count());
        done.open().stream().filter(file -> !open.contains(file)).forEach(open::add);
        for (var error : done.attached().failed()) {
            failed.add(new Failed(error.fileName(), sentence(error)));
        }
        var told = new Outcome(done.attached().attached(), done.attached().known(), open.size(), done.attached().failed().size(), done.group());
        last.set(told);
        outcome.accept(told);
    }

    private static String sentence(PhotoException error) {
        return ROOM.get("photo." + error.reason().name().toLowerCase(Locale.ROOT), error.fileName());
    }

    private static List<Path> pictures(List<Path> dropped) {
        var files = new ArrayList<Path>();
        for (var path : dropped) {
            if (Files.isDirectory(path)) {
                files.addAll(PictureFiles.in(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** Photos in the shop's library. */
    public ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** What became of the pictures that were dropped last; null where none were. */
    public ReadOnlyObjectProperty<Outcome> lastProperty() {
        return last.getReadOnlyProperty();
    }

    public ObservableList<Path> open() {
        return open;
    }

    public ObservableList<Failed> failed() {
        return failed;
    }

    /** Sees how far the work has come. */
    public ObjectProperty<Progress> watcherProperty() {
        return watcher;
    }
}
