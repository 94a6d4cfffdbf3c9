package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.file.CellRow;
import java.util.TreeMap;

/** The titles of groups as they stand in the file above their articles. */
final class GroupRows {
    private final TreeMap<Integer, RawRow> byFirst = new TreeMap<>();

    /** @param first the row of the plan that comes next */
    void add(int first, CellRow cells) {
        byFirst.put(first, RawRow.of(cells));
    }

    /** The title above this row of the plan, null where there is none. */
    RawRow above(int row) {
        var entry = byFirst.floorEntry(row);
        return entry == null ? null : entry.getValue();
    }
}
