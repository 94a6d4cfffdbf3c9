package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.ImportPlan;
import de.ladentheke.spreadsheet.ImportPlan.Change;
import de.ladentheke.spreadsheet.ImportPlan.PlanRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableListBase;

/** The rows of a plan, made page by page as the table asks for them. */
final class PreviewRows extends ObservableListBase<PlanRow> {
    private static final int PAGE = 64;
    private static final int PAGES = 16;

    private final ImportPlan plan;
    private final Change only;
    private final int size;
    private final Map<Integer, List<PlanRow>> pages = new LinkedHashMap<>(PAGES * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<PlanRow>> eldest) {
            return size() > PAGES;
        }
    };

    PreviewRows(ImportPlan plan, Change only) {
        this.plan = plan;
        this.only = only;
        this.size = plan.size(only);
    }

    @Override
    public PlanRow get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return pages.computeIfAbsent(index / PAGE, page -> plan.rows(only, page * PAGE, PAGE)).get(index % PAGE);
    }

    @Override
    public int size() {
        return size;
    }
}
