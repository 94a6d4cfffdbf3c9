package de.ladentheke.spreadsheet.ui.model;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** What is to be asked about the open list, and what stands in the way of taking it over. */
public final class OpenQuestions {
    private final ImportStatus status;
    private final ListPhotosModel photos;
    private final ObservableValue<List<Question>> all;
    private final ObservableValue<Obstacle> obstacle;

    OpenQuestions(ImportStatus status, ListPhotosModel photos) {
        this.status = status;
        this.photos = photos;
        all = Bindings.createObjectBinding(this::find, status.list, status.plan, status.counting);
        obstacle = Bindings.createObjectBinding(this::findObstacle, all, status.plan, status.planning, status.counting,
                photos.sourcesProperty(), photos.filesProperty(), photos.addressesProperty());
    }

    /** What blocks first. */
    public ObservableValue<List<Question>> all() {
        return all;
    }

    /** Why the list cannot be taken over yet. */
    public ObservableValue<Obstacle> obstacle() {
        return obstacle;
    }

    private List<Question> find() {
        return status.list.get() == null || status.plan.get() == null || status.counting.get() ? List.of()
                : Questions.of(status.list.get(), status.plan.get(), status.alarms.get());
    }

    private Obstacle findObstacle() {
        var found = Obstacle.of(status.plan.get(), all.getValue(), status.counting.get(), status.planning.get());
        return found == Obstacle.NOTHING && photos.wanted() ? Obstacle.NONE : found;
    }
}
