package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.ui.model.ImportStatus.State;
import de.ladentheke.task.Background.Lane;
import java.util.function.Consumer;

/** Makes the plan of the open list: of a long one its beginning first, so that something is to be seen while it is counted. */
final class Planning {
    private final ImportStatus status;
    private final ImportDesk desk;
    private final LatestQuestion question;
    private final Consumer<OpenList> made;
    private OpenList planned;
    private OpenList begun;

    /** @param made is told of each whole plan's list */
    Planning(ImportStatus status, ImportDesk desk, LatestQuestion question, Consumer<OpenList> made) {
        this.status = status;
        this.desk = desk;
        this.question = question;
        this.made = made;
    }

    /** A list that has just been opened. */
    void begin(OpenList opened) {
        if (!desk.slow(opened)) {
            make(opened);
            return;
        }
        question.ask(Lane.READ, p -> desk.planBeginning(opened), beginning -> {
            status.counting.set(true);
            status.plan.set(beginning);
            status.state.set(State.PREVIEW);
            begun = opened;
        });
    }

    /** The beginning is in sight: the other rows are read now. Both at once would keep the owner waiting for the first ones. */
    void beginningSeen() {
        if (begun != null && begun == status.list.get()) {
            make(begun);
        }
    }

    /** A list that is read otherwise now; until its plan is made, the one before stays in sight. */
    void make(OpenList changed) {
        begun = null;
        status.list.set(changed);
        status.planning.set(true);
        question.ask(Lane.READ, p -> desk.plan(changed, p), ready -> {
            planned = changed;
            status.alarms.set(ready.alarms());
            status.counting.set(false);
            status.plan.set(ready.plan());
            status.state.set(State.PREVIEW);
            made.accept(changed);
        });
    }

    /** The list as it was read for the plan that is shown. */
    OpenList planned() {
        return planned;
    }
}
