package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.TextFormat;
import de.ladentheke.spreadsheet.file.TextFormats;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.PlanOutdatedException;
import de.ladentheke.spreadsheet.ui.ImportStatus.State;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
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
    private final ListPhotosModel photos;
    private final LatestQuestion question;
    private final ListEditing editing = new ListEditing(status, this::plan);
    private final ObservableValue<List<Question>> questions =
            Bindings.createObjectBinding(this::openQuestions, status.list, status.plan, status.counting);
    private final ObservableValue<Obstacle> obstacle;
    private Path file;

    public ImportViewModel(ImportDesk desk, Background background, ImportOutcome outcome) {
        this.desk = desk;
        this.photos = new ListPhotosModel(desk, background);
        this.obstacle = Bindings.createObjectBinding(this::findObstacle, questions, status.plan, status.planning, status.counting,
                photos.sourcesProperty(), photos.filesProperty(), photos.addressesProperty());
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

    /** The text of the file is written otherwise than was found. Where it cannot be read so, everything stays. */
    void readAs(TextFormat format) {
        var before = status.list.get();
        status.planning.set(true);
        question.ask(Lane.READ, p -> desk.open(before.list().file(), format), opened -> {
            before.list().close();
            opened(opened);
        }, error -> {
            status.planning.set(false);
            outcome.refused(error instanceof SpreadsheetException unreadable ? desk.sentence(unreadable) : String.valueOf(error.getMessage()));
        });
    }

    /** The ways in which the text of the open file could be written. */
    void textOffers(Consumer<List<TextFormats.Offer>> ready) {
        var open = status.list.get();
        look(p -> desk.textOffers(open), List.<TextFormats.Offer>of(), ready);
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
            if (photos.wanted()) {
                attachPhotos(accepted);
            } else {
                finish();
            }
        });
    }

    /** Asks the plan something that takes a while; {@code ready} gets {@code otherwise} where that failed. */
    <T> void look(Background.Work<T> work, T otherwise, Consumer<T> ready) {
        background.run(Lane.READ, work).onSuccess(ready).onError(error -> {
            ready.accept(otherwise);
            outcome.unexpected(error);
        });
    }

    /** A net price of the list with the gross price that it becomes, for people; empty where there is none. */
    void netExample(Consumer<String> ready) {
        var shown = status.plan.get();
        look(p -> ImportDesk.netExample(shown), "", ready);
    }

    /** Every row with a striking price stays out. */
    void leaveOutAlarms() {
        var shown = status.plan.get();
        look(p -> ImportDesk.numbers(shown, Filter.ALARM), List.<Integer>of(), numbers -> editing.takeOut(numbers, true));
    }

    public void saveToClarify(Path target) {
        var open = status.list.get();
        var shown = status.plan.get();
        background.run(Lane.WRITE, p -> {
            desk.saveToClarify(open, shown, target);
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
        photos.close(file == null);
        status.fileName.set(file == null ? "" : file.getFileName().toString());
        status.state.set(file == null ? State.EMPTY : State.READING);
        if (file == null) {
            return;
        }
        var wanted = file;
        queue.goOn(wanted).ifPresentOrElse(this::opened, () -> ask(Lane.READ, p -> desk.open(wanted, null), this::opened));
    }

    private void opened(OpenList opened) {
        status.list.set(opened);
        filter.set(null);
        editing.forget();
        if (!opened.layout().mapped()) {
            failed(new SpreadsheetException(SpreadsheetException.Reason.NO_TABLE, status.fileName.get(), null));
        } else if (desk.slow(opened)) {
            ask(Lane.READ, p -> desk.planBeginning(opened), beginning -> {
                status.counting.set(true);
                status.plan.set(beginning);
                status.state.set(State.PREVIEW);
                plan(opened);
            });
        } else {
            plan(opened);
        }
    }

    private void plan(OpenList changed) {
        status.list.set(changed);
        status.planning.set(true);
        ask(Lane.READ, p -> desk.plan(changed, p), made -> {
            status.counting.set(false);
            status.plan.set(made);
            status.state.set(State.PREVIEW);
            photos.look(changed);
        });
    }

    private List<Question> openQuestions() {
        return status.list.get() == null || status.plan.get() == null || status.counting.get() ? List.of()
                : Questions.of(status.list.get(), status.plan.get());
    }

    private Obstacle findObstacle() {
        var found = Obstacle.of(status.plan.get(), questions.getValue(), status.counting.get(), status.planning.get());
        return found == Obstacle.NOTHING && photos.wanted() ? Obstacle.NONE : found;
    }

    private void attachPhotos(ImportPlan applied) {
        var list = status.list.get();
        var wanted = photos.order();
        var title = status.fileName.get();
        ask(Lane.PHOTO, p -> desk.attachPhotos(list, applied, wanted, title, p), attached -> {
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

    /** What is to be asked about the open list, the most urgent first. */
    ObservableValue<List<Question>> questions() {
        return questions;
    }

    /** Why the list cannot be taken over yet. */
    ObservableValue<Obstacle> obstacle() {
        return obstacle;
    }

    /** How far the open list is. */
    ImportStatus status() {
        return status;
    }

    /** What a person changes in the preview. */
    ListEditing editing() {
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

    /** Lists that wait behind the open one. */
    ObservableList<Path> queued() {
        return queue.files();
    }
}
