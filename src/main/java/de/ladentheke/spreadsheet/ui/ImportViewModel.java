package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.plan.ImportOptions;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.spreadsheet.plan.PlanOutdatedException;
import de.ladentheke.spreadsheet.ui.ImportStatus.State;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/**
 * One list after another: read, looked at, taken over. Holds no controls; all work runs in the background, and an
 * answer that a newer question has overtaken is dropped.
 */
public final class ImportViewModel {
    private final ImportStatus status = new ImportStatus();
    private final ImportDesk desk;
    private final Background background;
    private final ImportOutcome outcome;
    private final ImportQueue queue = new ImportQueue();

    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>();
    private final ObjectProperty<Progress> watcher = new SimpleObjectProperty<>(Progress.NONE);
    private final BooleanProperty updateOnly = new SimpleBooleanProperty();
    private final BooleanProperty withPhotos = new SimpleBooleanProperty(true);
    private final LatestQuestion question;
    private Path file;

    public ImportViewModel(ImportDesk desk, Background background, ImportOutcome outcome) {
        this.desk = desk;
        this.background = background;
        this.outcome = outcome;
        this.question = new LatestQuestion(background, watcher::get, this::failed, this::stopped);
    }

    /** Takes these lists one after another, none twice; the first at once where nothing is open. */
    public void open(List<Path> files) {
        var free = status.state.get() == State.EMPTY || status.state.get() == State.FAILED;
        queue.add(files, free ? null : file);
        if (free) {
            status.close();
            next();
        }
    }

    /** Looks at the next list now; the open one comes after it, as it is left. */
    void switchToNext() {
        if (status.state.get() == State.PREVIEW && !queue.files().isEmpty()) {
            question.forget();
            status.planning.set(false);
            queue.afterNext(file, status.list.get());
            status.leave();
            next();
        }
    }

    /** The column means something else now; {@code null}: it is not taken over. */
    public void map(int column, ImportField field) {
        plan(status.list.get().with(status.list.get().layout().with(column, field)));
    }

    public void setUpdateOnly(boolean only) {
        if (updateOnly.get() != only) {
            updateOnly.set(only);
            var mode = only ? ImportOptions.Mode.UPDATE_ONLY : ImportOptions.Mode.CREATE_AND_UPDATE;
            plan(status.list.get().with(status.list.get().options().mode(mode)));
        }
    }

    /** Shows the first rows of a sheet, so that a person can click on the one with the headings. */
    public void chooseLayout(int sheet) {
        var open = status.list.get();
        ask(Lane.READ, p -> desk.sample(open.source(), sheet), found -> {
            status.sample.set(found);
            status.state.set(State.LAYOUT);
        });
    }

    /** @param row number as in the file, 0 where there are no headings */
    public void headingsIn(int row) {
        var open = status.list.get();
        var sheet = status.sample.get().sheet();
        status.state.set(State.READING);
        ask(Lane.READ, p -> desk.at(open, sheet, row), found -> plan(open.with(found)));
    }

    /** Back from the choice of the headings without a change. */
    public void keepLayout() {
        status.state.set(status.plan.get() == null ? State.FAILED : State.PREVIEW);
    }

    /** Takes over what is new and changed. */
    public void apply() {
        var accepted = status.plan.get();
        status.state.set(State.APPLYING);
        ask(Lane.WRITE, p -> desk.apply(status.list.get(), accepted, p), result -> {
            status.plan.set(null);
            outcome.imported(file, result);
            if (withPhotos.get() && status.list.get().photos().count() > 0) {
                attachPhotos();
            } else {
                finish();
            }
        });
    }

    /** Reads some rows of the preview. */
    void rows(ImportPlan shown, Filter only, int from, int count, Consumer<List<PlanRow>> ready) {
        background.run(Lane.READ, p -> shown.rows(only, from, count)).onSuccess(ready).onError(error -> {
            ready.accept(List.of());
            outcome.unexpected(error);
        });
    }

    public void saveToClarify(Path target) {
        var shown = status.plan.get();
        background.run(Lane.READ, p -> {
            desk.saveToClarify(shown, target);
            return target;
        }).onSuccess(outcome::saved).onError(this::failed);
    }

    /** Leaves this list; what is stored stays stored. The next one in the queue follows. */
    public void cancel() {
        question.forget();
        status.planning.set(false);
        status.close();
        next();
    }

    /** Stops reading or taking over: nothing of what was under way is stored. */
    public void stop() {
        question.stop();
    }

    private void next() {
        file = queue.next();
        status.fileName.set(file == null ? "" : file.getFileName().toString());
        status.state.set(file == null ? State.EMPTY : State.READING);
        if (file == null) {
            return;
        }
        var wanted = file;
        queue.goOn(wanted).ifPresentOrElse(this::opened, () -> ask(Lane.READ, p -> desk.open(wanted), this::opened));
    }

    private void opened(OpenList opened) {
        status.list.set(opened);
        filter.set(null);
        updateOnly.set(opened.options().mode() == ImportOptions.Mode.UPDATE_ONLY);
        if (!opened.layout().mapped()) {
            failed(new SpreadsheetException(SpreadsheetException.Reason.NO_TABLE, status.fileName.get(), null));
        } else {
            plan(opened);
        }
    }

    private void plan(OpenList changed) {
        status.list.set(changed);
        status.planning.set(true);
        ask(Lane.READ, p -> desk.plan(changed, p), made -> {
            status.plan.set(made);
            status.state.set(State.PREVIEW);
        });
    }

    private void attachPhotos() {
        var folder = status.list.get().photos().folder();
        var title = status.fileName.get();
        ask(Lane.PHOTO, p -> desk.attachPhotos(folder, title, p), attached -> {
            outcome.photosAttached(attached);
            finish();
        });
    }

    private void finish() {
        var stored = status.state.get() == State.APPLYING;
        status.close();
        next();
        if (stored && status.state.get() == State.EMPTY) {
            outcome.allDone();
        }
    }

    private <T> void ask(Lane lane, Background.Work<T> work, Consumer<T> answer) {
        question.ask(lane, work, value -> {
            status.planning.set(false);
            answer.accept(value);
        });
    }

    private void stopped() {
        status.planning.set(false);
        if (status.state.get() == State.APPLYING && status.plan.get() != null) {
            outcome.stopped();
        }
        backToWhatStands();
    }

    private void failed(Throwable error) {
        status.planning.set(false);
        switch (error) {
            case PlanOutdatedException outdated -> {
                outcome.outdated();
                plan(status.list.get());
            }
            case SpreadsheetException unreadable -> {
                status.failure.set(new Failure(desk.sentence(unreadable), status.list.get() != null));
                status.state.set(State.FAILED);
            }
            default -> {
                outcome.unexpected(error);
                backToWhatStands();
            }
        }
    }

    private void backToWhatStands() {
        if (status.plan.get() == null) {
            finish();
        } else {
            status.state.set(State.PREVIEW);
        }
    }

    /** How far the open list is. */
    ImportStatus status() {
        return status;
    }

    /** Null for all rows. */
    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public BooleanProperty updateOnlyProperty() {
        return updateOnly;
    }

    public BooleanProperty withPhotosProperty() {
        return withPhotos;
    }

    /** Sees how far the work has come. */
    public ObjectProperty<Progress> watcherProperty() {
        return watcher;
    }

    /** Lists that wait behind the open one. */
    ObservableList<Path> queued() {
        return queue.files();
    }
}
