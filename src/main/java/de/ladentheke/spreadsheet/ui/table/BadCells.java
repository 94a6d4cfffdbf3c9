package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.Corrections.CellPlace;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the cells that are to be mended, one after the other. Cells that were mended since the plan was made are
 * passed over. Reads the plan: in the background only.
 */
final class BadCells {
    private static final int PAGE = 200;

    private final ImportPlan plan;
    private final Filter only;
    private final Corrections since;

    /** @param index of the row among those that are shown; @param position of the column */
    record Spot(int index, int position) {}

    private record Cell(int row, int position) {}

    /** @param only the rows that are shown, null for all; among striking prices those are looked for, else what is to be clarified */
    BadCells(ImportPlan plan, Filter only, Corrections since) {
        this.plan = plan;
        this.only = only;
        this.since = since;
    }

    /** The next one behind (before, where not {@code forward}) a cell. @param row as in the file */
    Optional<Spot> from(int row, int position, boolean forward) {
        var here = new Cell(row, position);
        Cell found = null;
        var kind = only == Filter.ALARM ? Filter.ALARM : Filter.TO_CLARIFY;
        for (int from = 0; from < plan.size(kind); from += PAGE) {
            for (var cell : cells(plan.rows(kind, from, PAGE))) {
                if (forward && behind(cell, here)) {
                    return spot(cell);
                }
                if (!forward && behind(here, cell)) {
                    found = cell;
                }
            }
        }
        return found == null ? Optional.empty() : spot(found);
    }

    /** The positions of a row's bad cells. @param columns of the list */
    static List<Integer> in(PlanRow row, int columns) {
        return IntStream.range(0, columns).filter(position -> row.cells().get(position).problem() != null).boxed().toList();
    }

    private List<Cell> cells(List<PlanRow> rows) {
        var bad = new ArrayList<Cell>();
        for (var row : rows) {
            for (int position : in(row, plan.layout().columns().size())) {
                var place = new CellPlace(row.row(), plan.layout().columns().get(position).index());
                if (mended(since, place) == mended(plan.corrections(), place)) {
                    bad.add(new Cell(row.row(), position));
                }
            }
        }
        return bad;
    }

    private static Object mended(Corrections corrections, CellPlace place) {
        return corrections.cells().get(place);
    }

    private static boolean behind(Cell cell, Cell other) {
        return cell.row() > other.row() || cell.row() == other.row() && cell.position() > other.position();
    }

    /** Rows stand in the order of the file. */
    private Optional<Spot> spot(Cell cell) {
        int low = 0;
        int high = plan.size(only) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int row = plan.rows(only, middle, 1).getFirst().row();
            if (row == cell.row()) {
                return Optional.of(new Spot(middle, cell.position()));
            }
            if (row < cell.row()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }
}
