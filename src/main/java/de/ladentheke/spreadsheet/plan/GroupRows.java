package de.ladentheke.spreadsheet.plan;

import java.util.List;
import java.util.TreeMap;

/** The titles of groups as they stand in the file above their articles. */
final class GroupRows {
    private final TreeMap<Integer, List<RawRow>> byFirst = new TreeMap<>();

    /** @param first the row of the plan that comes next */
    void add(int first, List<RawRow> titles) {
        byFirst.put(first, titles);
    }

    /** The titles above this row of the plan, the outermost first. */
    List<RawRow> above(int row) {
        var entry = byFirst.floorEntry(row);
        return entry == null ? List.of() : entry.getValue();
    }
}
