package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.RowSource;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Goes through the file once more for rows that turned out to be clarified when all were read, to keep their cells. */
final class LateRows implements RowSource.Visitor {
    private final PlanData data;
    private final Map<Integer, Integer> rows = new HashMap<>();

    /** @param late rows of the plan */
    LateRows(PlanData data, BitSet late) {
        this.data = data;
        late.stream().forEach(row -> rows.put(data.rows().number(row), row));
    }

    @Override
    public boolean row(CellRow cells) {
        var row = rows.remove(cells.number());
        if (row != null) {
            data.keep(row, data.corrected().of(cells));
        }
        return !rows.isEmpty();
    }
}
