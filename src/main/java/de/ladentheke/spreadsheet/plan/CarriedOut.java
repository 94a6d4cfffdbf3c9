package de.ladentheke.spreadsheet.plan;

/** Up to which row a plan is already being carried out, and whether such a row was changed afterwards. */
final class CarriedOut {
    private int rows;
    private boolean broken;

    /** Rows below may be stored from now on. */
    void upTo(int row) {
        rows = row;
    }

    void touched(int row) {
        broken |= row < rows;
    }

    boolean broken() {
        return broken;
    }
}
