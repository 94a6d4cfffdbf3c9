package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.ui.model.ImportStatus.State;
import de.ladentheke.task.Background.Lane;

/** The choice of the sheet and of the row with the headings by hand. */
public final class LayoutChoice {
    private final ImportStatus status;
    private final ImportDesk desk;
    private final LatestQuestion question;
    private final Planning planning;

    LayoutChoice(ImportStatus status, ImportDesk desk, LatestQuestion question, Planning planning) {
        this.status = status;
        this.desk = desk;
        this.question = question;
        this.planning = planning;
    }

    /** Shows the first rows of the open list's sheet, so that a person can click on the one with the headings. */
    public void begin() {
        look(status.list.get().layout().sheet());
    }

    /** The same for another sheet. */
    public void look(int sheet) {
        var open = status.list.get();
        question.ask(Lane.READ, p -> desk.sample(open.source(), sheet), found -> {
            status.sample.set(found);
            status.state.set(State.LAYOUT);
        });
    }

    /** @param row number as in the file, 0 where there are no headings */
    public void headingsIn(int row) {
        var open = status.list.get();
        var sheet = status.sample.get().sheet();
        status.state.set(State.READING);
        question.ask(Lane.READ, p -> desk.at(open, sheet, row), found -> planning.make(open.with(found)));
    }

    /** Back without a change. */
    public void keep() {
        status.state.set(status.plan.get() == null ? State.FAILED : State.PREVIEW);
    }
}
