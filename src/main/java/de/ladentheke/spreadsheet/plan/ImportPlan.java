package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.layout.Layout;
import java.util.List;

/**
 * What an import would do, before anything is stored. Rows are kept compactly and made on demand, so that a hundred
 * thousand can be looked at. What it announces is exactly what {@link Importer#apply} does, or nothing happens.
 */
public interface ImportPlan {
    enum Change { NEW, CHANGED, UNCHANGED, TO_CLARIFY }

    /**
     * One cell of the preview.
     *
     * @param text    as it will be stored, formatted for people; as in the file where it is not understood
     * @param before  what stands there now, where it differs; else null
     * @param problem sentence for people, null where all is well
     */
    record Cell(String text, String before, String problem) {}

    /** @param row number as in the file; @param cells one per column of the layout */
    record PlanRow(int row, Change change, List<Cell> cells, String problem) {}

    /** One thing to clarify. @param column heading; @param value as in the file; @param reason sentence for people */
    record Problem(int row, String column, String value, String reason) {}

    record Counts(int fresh, int changed, int unchanged, int toClarify) {
        public int total() {
            return fresh + changed + unchanged + toClarify;
        }
    }

    Layout layout();

    Counts counts();

    /** How many rows of this kind; {@code null} for all. */
    int size(Change only);

    /** Rows {@code from} … of this kind ({@code null} for all), at most {@code count}, in the order of the file. */
    List<PlanRow> rows(Change only, int from, int count);

    /** All problems in the order of the file, at most {@code limit}. */
    List<Problem> problems(int limit);
}
