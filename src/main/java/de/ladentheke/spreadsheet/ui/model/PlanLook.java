package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import java.util.List;
import java.util.function.Consumer;

/** Asks the shown plan something that takes a while. */
public final class PlanLook {
    private final ImportPlan shown;
    private final Background background;
    private final Consumer<Throwable> unexpected;

    PlanLook(ImportStatus status, Background background, Consumer<Throwable> unexpected) {
        shown = status.plan.get();
        this.background = background;
        this.unexpected = unexpected;
    }

    /** {@code ready} gets {@code otherwise} where the work failed. */
    public <T> void ask(Background.Work<T> work, T otherwise, Consumer<T> ready) {
        background.run(Lane.READ, work).onSuccess(ready).onError(error -> {
            ready.accept(otherwise);
            unexpected.accept(error);
        });
    }

    /** A net price of the list with the gross price that it becomes, for people; empty where there is none. */
    public void netExample(Consumer<String> ready) {
        ask(p -> ImportDesk.netExample(shown), "", ready);
    }

    /** The numbers of all rows of a kind, as in the file. */
    public void numbers(Filter only, Consumer<List<Integer>> ready) {
        ask(p -> ImportDesk.numbers(shown, only), List.<Integer>of(), ready);
    }
}
