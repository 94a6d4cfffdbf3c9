package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.ImportPlan;

/** How many articles an import would touch. @param missing articles that go into the archive or are sold out */
public record Amounts(int taken, int missing, Missing what) {
    public static Amounts of(ImportPlan plan) {
        var counts = plan.counts();
        var what = plan.options().missing();
        return new Amounts(counts.fresh() + counts.changed(), plan.missingToChange(), what);
    }

    public boolean nothing() {
        return taken + missing == 0;
    }
}
