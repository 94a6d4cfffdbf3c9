package de.ladentheke.spreadsheet.plan;

/** How the arrays of a plan grow. */
final class Growth {
    private Growth() {}

    /** A length that holds index {@code row}, half as large again. */
    static int to(int row) {
        return Math.max(1024, row + 1 + (row >> 1));
    }
}
