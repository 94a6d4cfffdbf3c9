package de.ladentheke.spreadsheet.plan.columns;

/** Up to which row a plan is already being carried out, and whether such a row was changed afterwards. */
public final class CarriedOut {
    private int rows;
    private boolean broken;

    /** Rows below may be stored from now on. */
    public void upTo(int row) {
        rows = row;
    }

    public void touched(int row) {
        broken |= row < rows;
    }

    public boolean broken() {
        return broken;
    }
}
