package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.layout.Layout;
import java.util.List;

/**
 * What an import would do, before anything is stored. Rows are kept compactly and made on demand, so that a hundred
 * thousand can be looked at. What it announces is exactly what {@link Importer#apply} does, or nothing happens.
 */
public interface ImportPlan {
    /** What becomes of a row. */
    enum Change {
        NEW, CHANGED, UNCHANGED,
        /** No row of the file: an article of this supplier that the file does not name. */
        MISSING,
        /** The owner took the row out, or it is hidden in the file. */
        LEFT_OUT,
        TO_CLARIFY
    }

    /** Which rows are looked at. */
    enum Filter {
        NEW, CHANGED, UNCHANGED, MISSING, LEFT_OUT, TO_CLARIFY,
        /** Rows that are taken over with a price that looks like a slip. */
        ALARM;

        public static Filter of(Change change) {
            return valueOf(change.name());
        }
    }

    /** What the owner is asked or offered about the list as a whole. */
    enum Offer {
        /** Net prices become gross prices; to be confirmed before the list is taken over. */
        NET_PRICES,
        /** Prices that look like a slip; to be looked at before the list is taken over. */
        PRICE_ALARMS,
        /** Rows that are hidden in the file. */
        HIDDEN_ROWS,
        /** Names that hold amount and unit. */
        CONTENT_FROM_NAME
    }

    /**
     * One cell of the preview.
     *
     * @param text    as it will be stored, formatted for people; as in the file where it is not understood
     * @param before  what stands there now, where it differs; else null
     * @param problem sentence for people, null where all is well
     */
    record Cell(String text, String before, String problem) {}

    /**
     * @param row   number as in the file, 0 for an article that is missing in it
     * @param cells one per column of the layout
     * @param alarm whether a price looks like a slip
     */
    record PlanRow(int row, Change change, List<Cell> cells, String problem, boolean alarm) {}

    /** One thing to clarify. @param column heading; @param value as in the file; @param reason sentence for people */
    record Problem(int row, String column, String value, String reason) {}

    /** @param missing articles, not rows of the file */
    record Counts(int fresh, int changed, int unchanged, int missing, int leftOut, int toClarify) {
        public Counts(int fresh, int changed, int unchanged, int toClarify) {
            this(fresh, changed, unchanged, 0, 0, toClarify);
        }

        /** Rows of articles in the file. */
        public int total() {
            return fresh + changed + unchanged + leftOut + toClarify;
        }
    }

    Layout layout();

    ImportOptions options();

    Corrections corrections();

    Counts counts();

    /** Of how many rows this is to be asked; 0 where there is nothing to ask. */
    int offered(Offer offer);

    /** How many rows of this kind; {@code null} for all of the file. */
    int size(Filter only);

    /** Rows {@code from} … of this kind ({@code null} for all of the file), at most {@code count}, in the order of the file. */
    List<PlanRow> rows(Filter only, int from, int count);

    /** All problems in the order of the file, at most {@code limit}. */
    List<Problem> problems(int limit);
}
