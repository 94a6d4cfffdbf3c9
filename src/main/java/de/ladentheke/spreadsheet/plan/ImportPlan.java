package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import java.util.List;

/**
 * What an import would do, before anything is stored. Rows are kept compactly and made on demand, so that a hundred
 * thousand can be looked at. What it announces is exactly what {@link Importer#apply} does, or nothing happens.
 */
public interface ImportPlan {
    /** The VAT rate of new articles for which the list says none, in basis points. */
    int DEFAULT_VAT = 1900;

    /** What becomes of a row. */
    enum Change {
        NEW, CHANGED, UNCHANGED,
        /** No row of the file: an article of this supplier that the file does not name. */
        MISSING,
        /** The row stays out for a reason: the owner took it out, it is hidden in the file, another one counts. */
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
        /** New articles for which neither a column nor a constant says the VAT rate: they get the usual one. */
        NO_VAT,
        /** Prices that look like a slip; to be looked at before the list is taken over. */
        PRICE_ALARMS,
        /** Rows that are hidden in the file. */
        HIDDEN_ROWS,
        /** Articles that have a sale price today, taken over or not. */
        SALE_PRICES,
        /** Article numbers that several rows have with something else beside them, whichever row counts. */
        DUPLICATES,
        /** Rows whose article number is that of an article of the shop without its leading zeros, and that are taken over for it. */
        LEADING_ZEROS,
        /** Names that hold amount and unit. */
        CONTENT_FROM_NAME,
        /** Unusually many of the supplier's articles are missing and would be changed: is the file complete? */
        MANY_MISSING
    }

    /**
     * One cell of the preview.
     *
     * @param text    as it will be stored, formatted for people; as in the file where it is not understood
     * @param before  what stands there now, where it differs; else null
     * @param problem sentence for people, null where all is well
     * @param inFile  what stands in the file, or, where the row was understood, its value as one would type it
     * @param typed   what the owner put in its place, empty where the cell is left out; null where it is as in the file
     */
    record Cell(String text, String before, String problem, String inFile, String typed) {
        Cell(String text, String before, String problem) {
            this(text, before, problem, "", null);
        }

        /** Whether the owner mended the cell or took it out. */
        public boolean corrected() {
            return typed != null;
        }

        /** What to begin with when the cell is edited. */
        public String toEdit() {
            return typed == null ? inFile : typed;
        }
    }

    /**
     * @param row     number as in the file, 0 for an article that is missing in it
     * @param cells   one per column of the layout, then one per field of {@link #further()}
     * @param problem sentence for people: what is wrong, why the row is left out, what becomes of a missing article; or null
     * @param alarm   whether a price looks like a slip
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

    /**
     * How many of the missing articles the import changes: under SOLD_OUT those that are not sold out already, under
     * ARCHIVE all, under NOTHING none.
     */
    int missingToChange();

    /** What rows say beside the columns of the list: its constants, content out of the name. Shown behind the columns. */
    List<ImportField> further();

    /** Of how many rows (of articles, for MANY_MISSING; of numbers, for DUPLICATES) this is to be asked; 0 where there is nothing to ask. */
    int offered(Offer offer);

    /** How many rows of this kind; {@code null} for all of the file. */
    int size(Filter only);

    /** Rows {@code from} … of this kind ({@code null} for all of the file), at most {@code count}, in the order of the file. */
    List<PlanRow> rows(Filter only, int from, int count);

    /** All problems of rows to be clarified in the order of the file, at most {@code limit}. */
    List<Problem> problems(int limit);

    /** Why rows are left out, in the order of the file, at most {@code limit}. */
    List<Problem> leftOut(int limit);

    /** Why prices look like slips, in the order of the file, at most {@code limit}. */
    List<Problem> alarms(int limit);
}
