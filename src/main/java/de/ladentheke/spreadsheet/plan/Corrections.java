package de.ladentheke.spreadsheet.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the owner changed in the preview of one file: rows and cells that are to stay out, cells that were mended. The
 * file itself is not touched. Rows are named by their number in the file, columns by their index from 0.
 *
 * @param rows  that stay out
 * @param cells what stands there instead, as typed; empty: the cell stays out
 */
public record Corrections(Set<Integer> rows, Map<CellPlace, String> cells) {
    public static final Corrections NONE = new Corrections(Set.of(), Map.of());

    public record CellPlace(int row, int column) {}

    public Corrections {
        rows = Set.copyOf(rows);
        cells = Map.copyOf(cells);
    }

    /** The row stays out, or is taken in again. */
    public Corrections row(int row, boolean out) {
        var changed = new HashSet<>(rows);
        if (out) {
            changed.add(row);
        } else {
            changed.remove(row);
        }
        return new Corrections(changed, cells);
    }

    /** All of these rows stay out. */
    public Corrections without(Collection<Integer> more) {
        var changed = new HashSet<>(rows);
        changed.addAll(more);
        return new Corrections(changed, cells);
    }

    /** Something else stands in the cell; {@code null}: what stands in the file again. */
    public Corrections cell(int row, int column, String text) {
        var changed = new HashMap<>(cells);
        if (text == null) {
            changed.remove(new CellPlace(row, column));
        } else {
            changed.put(new CellPlace(row, column), text);
        }
        return new Corrections(rows, changed);
    }

    public boolean none() {
        return rows.isEmpty() && cells.isEmpty();
    }
}
