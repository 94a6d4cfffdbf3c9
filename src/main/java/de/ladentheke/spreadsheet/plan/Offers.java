package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.plan.ImportPlan.Offer;

/** Counts of how many rows the owner is to be asked something. */
final class Offers {
    private final int[] counts = new int[Offer.values().length];

    /** One more row. */
    void add(Offer offer) {
        counts[offer.ordinal()]++;
    }

    int of(Offer offer) {
        return counts[offer.ordinal()];
    }
}
