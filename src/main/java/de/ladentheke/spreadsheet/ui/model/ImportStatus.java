package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Problem;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The open list and how far it is. Everybody may look; only {@link ImportViewModel} sets. */
public final class ImportStatus {
    public enum State { EMPTY, READING, PREVIEW, LAYOUT, APPLYING, FAILED }

    final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    public final ReadOnlyObjectWrapper<OpenList> list = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<ImportPlan> plan = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<List<Problem>> alarms = new ReadOnlyObjectWrapper<>(List.of());
    final ReadOnlyObjectWrapper<Sample> sample = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    final ReadOnlyStringWrapper fileName = new ReadOnlyStringWrapper("");
    final ReadOnlyBooleanWrapper planning = new ReadOnlyBooleanWrapper();
    final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<OpenList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /** What the import would do; null until it is known. */
    public ReadOnlyObjectProperty<ImportPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sample> sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty fileNameProperty() {
        return fileName.getReadOnlyProperty();
    }

    /** Whether a new preview is being made while the old one is still shown. */
    public ReadOnlyBooleanProperty planningProperty() {
        return planning.getReadOnlyProperty();
    }

    /** Whether the plan is the list's beginning only, while its other rows are still being read. */
    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    /** Lets go of the list. */
    void close() {
        if (list.get() != null) {
            list.get().list().close();
        }
        leave();
    }

    /** Shows the list no longer, without closing it. */
    void leave() {
        counting.set(false);
        plan.set(null);
        alarms.set(List.of());
        list.set(null);
        sample.set(null);
    }
}
