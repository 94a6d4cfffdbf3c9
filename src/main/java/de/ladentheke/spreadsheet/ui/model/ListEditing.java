package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportOptions;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Everything that a person changes in the preview of the open list. Each step can be taken back. */
public final class ListEditing {
    private final ImportStatus status;
    private final Consumer<OpenList> replan;
    private final Deque<OpenList> before = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

    /** @param replan makes the plan of a list that is read otherwise */
    ListEditing(ImportStatus status, Consumer<OpenList> replan) {
        this.status = status;
        this.replan = replan;
    }

    /** The columns or constants mean something else. */
    public void layout(UnaryOperator<Layout> change) {
        step(list().with(change.apply(list().layout())));
    }

    public void options(UnaryOperator<ImportOptions> change) {
        step(list().with(change.apply(list().options())));
    }

    /** The column is what it is taken for. */
    public void confirm(Layout.Column column) {
        layout(layout -> layout.columns(layout.columns().stream().map(c -> c.index() == column.index() ? c.confirmed() : c).toList()));
    }

    /** @param text null or blank: the rows say it no longer */
    public void constant(ImportField field, String text) {
        layout(layout -> layout.constant(field, text));
    }

    /** Rows stay out, or are taken in again. @param numbers as in the file */
    public void takeOut(Collection<Integer> numbers, boolean out) {
        correct(corrections -> {
            for (int number : numbers) {
                corrections = corrections.row(number, out);
            }
            return corrections;
        });
    }

    /** @param column from 0, as in the file; @param text empty: the cell stays out; null: as in the file */
    public void mend(int row, int column, String text) {
        correct(corrections -> corrections.cell(row, column, text));
    }

    /** The offer is not to be shown again. */
    public void dismiss(Topic topic) {
        step(list().with(list().answers().dismiss(topic)));
    }

    /** The striking prices were looked at and are right. @param count of all of them */
    public void alarmsChecked(int count) {
        step(list().with(list().answers().checked(status.alarms.get(), count)));
    }

    /** Takes the last step back. */
    public void undo() {
        if (!before.isEmpty()) {
            var last = before.pop();
            undoable.set(!before.isEmpty());
            show(last);
        }
    }

    /** The plan for the last steps is not made after all: back to the list that is shown. */
    void backTo(OpenList planned) {
        var now = list();
        while (!now.readAs(planned) && !before.isEmpty()) {
            now = before.pop();
        }
        undoable.set(!before.isEmpty());
        status.list.set(now.readAs(planned) ? now : planned);
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Another list is open now. */
    void forget() {
        before.clear();
        undoable.set(false);
    }

    private void correct(UnaryOperator<Corrections> change) {
        step(list().with(change.apply(list().corrections())));
    }

    private void step(OpenList changed) {
        if (!changed.equals(list())) {
            before.push(list());
            undoable.set(true);
            show(changed);
        }
    }

    private void show(OpenList changed) {
        if (changed.readAs(list())) {
            status.list.set(changed);
        } else {
            replan.accept(changed);
        }
    }

    private OpenList list() {
        return status.list.get();
    }
}
