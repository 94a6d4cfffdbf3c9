package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.PlanOutdatedException;
import de.ladentheke.spreadsheet.ui.model.ImportStatus.State;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * One list after another: read, looked at, taken over. Holds no controls; all work runs in the background, and an
 * answer that a newer question has overtaken is dropped.
 */
public final class ImportViewModel {
    private final ImportStatus status = new ImportStatus();
    private final ImportQueue queue = new ImportQueue();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>();
    private final ObjectProperty<Progress> watcher = new SimpleObjectProperty<>(Progress.NONE);
    private final ImportDesk desk;
    private final Background background;
    private final ImportOutcome outcome;
    private final LatestQuestion question;
    private final ListPhotosModel photos;
    private final Planning planning;
    private final ListEditing editing;
    private final OpenQuestions questions;
    private final TextReading text;
    private final LayoutChoice layout;

    public ImportViewModel(ImportDesk desk, Background background, ImportOutcome outcome) {
        this.desk = desk;
        this.background = background;
        this.outcome = outcome;
        question = new LatestQuestion(background, watcher::get, () -> status.planning.set(false), this::failed, this::stopped);
        photos = new ListPhotosModel(desk, background);
        planning = new Planning(status, desk, question, photos::look);
        editing = new ListEditing(status, planning::make);
        questions = new OpenQuestions(status, photos);
        status.plan.subscribe(this::showAllWhereNoneIsLeft);
        text = new TextReading(status, queue, desk, question, this::opened, outcome);
        layout = new LayoutChoice(status, desk, question, planning);
    }

    /** Takes these lists one after another, none twice; the first at once where nothing is open. */
    public void open(List<Path> files) {
        var free = status.state.get() == State.EMPTY || status.state.get() == State.FAILED;
        queue.add(files, free);
        if (free) {
            status.close();
            next();
        }
    }

    /** The beginning of a long list is in sight. */
    public void beginningSeen() {
        planning.beginningSeen();
    }

    /** Looks at the next list now; the open one comes after it, as it is left. */
    public void switchToNext() {
        if (status.state.get() == State.PREVIEW && !queue.files().isEmpty()) {
            forgetWork();
            queue.openAfterNext(status.list.get());
            status.leave();
            next();
        }
    }

    /** Takes over what is new and changed, where nothing stands in the way. */
    public void apply() {
        if (status.state.get() != State.PREVIEW || questions.obstacle().getValue() != Obstacle.NONE) {
            return;
        }
        var list = status.list.get();
        var accepted = status.plan.get();
        status.state.set(State.APPLYING);
        question.ask(Lane.WRITE, p -> desk.apply(list, accepted, p), result -> {
            status.plan.set(null);
            outcome.imported(queue.open(), result, accepted.options().missing());
            if (photos.wanted()) {
                attachPhotos(accepted);
            } else {
                finish();
            }
        });
    }

    /** @param saved is run when it is done and the list is still shown as it was */
    public void saveToClarify(Path target, Runnable saved) {
        var open = status.list.get();
        var shown = status.plan.get();
        var job = background.run(Lane.WRITE, p -> {
            desk.saveToClarify(open, shown, target, p);
            return target;
        });
        outcome.saving(target, job);
        job.onSuccess(file -> {
            outcome.saved(file);
            if (status.plan.get() == shown) {
                saved.run();
            }
        }).onError(error -> {
            if (error instanceof SpreadsheetException unwritable) {
                outcome.refused(unwritable.sentence());
            } else {
                failed(error);
            }
        });
    }

    /** Leaves this list; what is stored stays stored. The next one in the queue follows. */
    public void cancel() {
        forgetWork();
        status.close();
        next();
    }

    /** Stops reading or taking over: nothing of what was under way is stored. */
    public void stop() {
        if (status.state.get() == State.READING) {
            // nothing is stored yet: nobody need wait until the file is read
            question.abandon();
        } else {
            question.stop();
        }
    }

    private void showAllWhereNoneIsLeft(ImportPlan plan) {
        if (plan != null && filter.get() != null && plan.size(filter.get()) == 0) {
            filter.set(null);
        }
    }

    private void forgetWork() {
        question.forget();
        status.planning.set(false);
    }

    private void next() {
        var file = queue.next();
        photos.close(file == null);
        text.forget();
        status.fileName.set(file == null ? "" : file.getFileName().toString());
        status.state.set(file == null ? State.EMPTY : State.READING);
        if (file != null) {
            queue.goOn(file).ifPresentOrElse(this::opened, () -> question.ask(Lane.READ, p -> desk.open(file, null, p), this::opened));
        }
    }

    private void opened(OpenList opened) {
        status.list.set(opened);
        filter.set(null);
        editing.forget();
        if (opened.layout().mapped()) {
            planning.begin(opened);
        } else {
            failed(new SpreadsheetException(SpreadsheetException.Reason.NO_TABLE, status.fileName.get(), null));
        }
    }

    private void attachPhotos(ImportPlan applied) {
        var list = status.list.get();
        var wanted = photos.order();
        var title = status.fileName.get();
        question.ask(Lane.PHOTO, p -> desk.attachPhotos(list, applied, wanted, title, p), attached -> {
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

    private void stopped() {
        if (status.state.get() == State.APPLYING) {
            if (status.plan.get() == null) {
                outcome.photosStopped();
            } else {
                outcome.stopped();
            }
        }
        backToWhatStands();
    }

    private void failed(Throwable error) {
        switch (error) {
            case PlanOutdatedException outdated -> {
                outcome.outdated();
                planning.make(status.list.get());
            }
            case SpreadsheetException unreadable -> {
                status.failure.set(new Failure(unreadable.sentence(), status.list.get() != null));
                status.state.set(State.FAILED);
            }
            default -> {
                outcome.unexpected(error);
                backToWhatStands();
            }
        }
    }

    private void backToWhatStands() {
        if (status.plan.get() == null || status.counting.get()) {
            finish();
        } else {
            editing.backTo(planning.planned());
            status.state.set(State.PREVIEW);
        }
    }

    /** What is to be asked about the open list, and what stands in the way of taking it over. */
    public OpenQuestions questions() {
        return questions;
    }

    /** Looks into the plan of the open list. */
    public PlanLook look() {
        return new PlanLook(status, background, outcome::unexpected);
    }

    /** The choice of the sheet and of the row with the headings by hand. */
    public LayoutChoice layout() {
        return layout;
    }

    /** How the open file's text is read. */
    public TextReading text() {
        return text;
    }

    /** How far the open list is. */
    public ImportStatus status() {
        return status;
    }

    /** What a person changes in the preview. */
    public ListEditing editing() {
        return editing;
    }

    /** Null for all rows. */
    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** Where the open list's photos are, and which are wanted. */
    public ListPhotosModel photos() {
        return photos;
    }

    /** Sees how far the work has come. */
    public ObjectProperty<Progress> watcherProperty() {
        return watcher;
    }

    /** The lists behind the open one. */
    public ImportQueue queue() {
        return queue;
    }
}
