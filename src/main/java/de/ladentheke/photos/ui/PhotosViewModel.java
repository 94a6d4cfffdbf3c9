package de.ladentheke.photos.ui;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Query;
import de.ladentheke.catalogue.Row;
import de.ladentheke.history.Group;
import de.ladentheke.photos.FetchException;
import de.ladentheke.photos.PhotoException;
import de.ladentheke.photos.PhotoIntake;
import de.ladentheke.photos.PhotoIntake.Taken;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.photos.PhotoTray;
import de.ladentheke.photos.PictureDownloads;
import de.ladentheke.photos.PlacedPhotos;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private static final int FOUND = 200;

    /** @param attached photos added; @param known that were there already; @param group to undo it, 0 where nothing changed */
    public record Outcome(int attached, int known, int open, int failed, long group) {}

    /** @param all how many there are; the rows are the first of them */
    public record Found(List<Row> rows, int all) {}

    private record Done(Taken taken, List<Path> open, List<FetchException> notFetched, long group, long count) {}

    private final PhotoLibrary library;
    private final PhotoIntake intake;
    private final PhotoTray tray;
    private final PlacedPhotos placed;
    private final PictureDownloads downloads;
    private final Catalogue catalogue;
    private final Background background;
    private final Consumer<Outcome> outcome;
    private final Consumer<Throwable> unexpected;

    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Outcome> last = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Path> open = FXCollections.observableArrayList();
    private final ObservableList<PhotoException> failed = FXCollections.observableArrayList();
    private final ObservableList<FetchException> notFetched = FXCollections.observableArrayList();
    private final ObjectProperty<Progress> watcher = new SimpleObjectProperty<>(Progress.NONE);
    private final List<Path> queue = new ArrayList<>();
    private Background.Job<?> job;
    private long question;
    private boolean tidied;

    public PhotosViewModel(
            PhotoLibrary library, PhotoIntake intake, PhotoTray tray, PlacedPhotos placed, PictureDownloads downloads, Catalogue catalogue, Background background,
            Consumer<Outcome> outcome, Consumer<Throwable> unexpected) {
        this.library = library;
        this.intake = intake;
        this.tray = tray;
        this.placed = placed;
        this.downloads = downloads;
        this.catalogue = catalogue;
        this.background = background;
        this.outcome = outcome;
        this.unexpected = unexpected;
    }

    /** Counts anew, and shows the pictures that wait: also those that came with a list. */
    public void shown() {
        tidyOnce();
        background.run(Lane.READ, p -> library.count()).onSuccess(count::set).onError(unexpected);
        if (!working.get()) {
            background.run(Lane.READ, p -> tray.open()).onSuccess(open::setAll).onError(unexpected);
            background.run(Lane.READ, p -> downloads.failures()).onSuccess(notFetched::setAll).onError(unexpected);
        }
    }

    /** What was unpacked in an earlier session and waits no longer. */
    private void tidyOnce() {
        if (!tidied) {
            tidied = true;
            background.run(Lane.PHOTO, p -> {
                tray.tidy();
                return true;
            }).onError(unexpected);
        }
    }

    /** Pictures, folders and archives with pictures; what comes while others are taken is taken after them. */
    public void add(List<Path> dropped) {
        queue.addAll(dropped);
        if (!working.get()) {
            next();
        }
    }

    /** Puts open pictures on a product, behind the photos that it has, in this order. */
    public void assign(List<Path> files, long product) {
        start(p -> {
            var done = finish(intake.assign(files, product, p));
            placed.remember(done.group(), files);
            return done;
        });
    }

    /** Takes open pictures off the board; the owner's own files stay where they are. */
    public void leave(List<Path> files) {
        open.removeAll(files);
        var left = List.copyOf(files);
        background.run(Lane.WRITE, p -> {
            tray.done(left);
            return true;
        }).onError(unexpected);
    }

    /** Lists pictures of elsewhere that could not be taken. */
    public void tell(List<PhotoException> errors) {
        failed.setAll(errors);
    }

    /** Tries once more to fetch the pictures that could not be fetched. */
    public void fetchAgain() {
        start(p -> finish(intake.fetchAgain(p)));
    }

    public void leaveAll() {
        leave(List.copyOf(open));
        failed.clear();
        notFetched.clear();
        background.run(Lane.WRITE, p -> {
            downloads.forget();
            return true;
        }).onError(unexpected);
        last.set(null);
    }

    /** Products to put pictures on: those without a photo, or those that the words find; an overtaken answer is dropped. */
    public void search(String words, Consumer<Found> answer) {
        var mine = ++question;
        var wanted = words.isBlank() ? Query.ALL.withFilter(Query.Filter.WITHOUT_PHOTO) : Query.ALL.withSearch(words);
        background.run(Lane.READ, p -> {
            var found = catalogue.find(wanted);
            return new Found(catalogue.rows(Arrays.copyOf(found, Math.min(FOUND, found.length))), found.length);
        }).onSuccess(found -> {
            if (mine == question) {
                answer.accept(found);
            }
        }).onError(unexpected);
    }

    public void stop() {
        if (job != null) {
            job.stop();
        }
    }

    /** Pictures that were put on a product by hand are on the board again. */
    public void undo(long group, Consumer<Long> done) {
        background.run(Lane.WRITE, p -> {
            var undone = catalogue.undo(group, p);
            placed.undone(undone);
            return undone.products();
        }).onSuccess(products -> {
            shown();
            done.accept(products);
        }).onError(unexpected);
    }

    private void next() {
        if (queue.isEmpty()) {
            return;
        }
        var files = List.copyOf(queue);
        queue.clear();
        start(p -> finish(intake.take(files, p)));
    }

    private void start(Background.Work<Done> work) {
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

    private Done finish(Taken taken) {
        var group = taken.attached() == 0 ? 0
                : catalogue.undoable().filter(g -> g.kind() == Group.Kind.PHOTOS).map(Group::pk).orElse(0L);
        return new Done(taken, tray.open(), downloads.failures(), group, library.count());
    }

    private void show(Done done) {
        count.set(done.count());
        open.setAll(done.open());
        failed.addAll(done.taken().failed());
        notFetched.setAll(done.notFetched());
        var told = new Outcome(done.taken().attached(), done.taken().known(), open.size(), done.taken().failed().size(), done.group());
        last.set(told);
        outcome.accept(told);
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

    /** Pictures that could not be taken, with the reason. */
    public ObservableList<PhotoException> failed() {
        return failed;
    }

    /** Pictures in the internet that could not be fetched, with the reason. */
    public ObservableList<FetchException> notFetched() {
        return notFetched;
    }

    /** Sees how far the work has come. */
    public ObjectProperty<Progress> watcherProperty() {
        return watcher;
    }
}
