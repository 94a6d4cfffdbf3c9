package de.ladentheke.spreadsheet.plan.columns;

/** Whether the texts of a column come again often enough to be kept for that; judged once, by the first ones. */
final class Recurrence {
    private static final int JUDGED = 1 << 11;
    private static final int LEAST = JUDGED / 8;

    private int asked;
    private int again;

    /** @param before whether the text was there before */
    void note(boolean before) {
        if (asked < JUDGED) {
            asked++;
            again += before ? 1 : 0;
        }
    }

    boolean worthwhile() {
        return asked < JUDGED || again >= LEAST;
    }
}
