package de.ladentheke.spreadsheet;

import de.ladentheke.spreadsheet.plan.ImportOptions;
import de.ladentheke.spreadsheet.plan.ImportOptions.Duplicates;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.plan.ImportPlan;

/**
 * How a list is to go in while nobody watches. What is not said here is as saved for the supplier; what a person would
 * be asked is left undone and told, unless it was answered here. Nothing of it is remembered.
 *
 * @param mode        null: as saved
 * @param missing     null: as saved
 * @param hiddenRows  null: as saved
 * @param salePrices  null: as saved
 * @param duplicates  null: as saved
 * @param netPrices   the column of net prices is known to hold net prices
 * @param alarms      prices that look like a slip are taken over all the same
 * @param manyMissing unusually many of the supplier's articles (see {@link ImportPlan.Offer#MANY_MISSING}) may be changed because the file does not name them
 * @param dry         only looks, stores nothing
 */
public record RunOptions(Mode mode, Missing missing, Boolean hiddenRows, Boolean salePrices, Duplicates duplicates,
        boolean netPrices, boolean alarms, boolean manyMissing, boolean dry) {
    /** As saved for the supplier. */
    public static final RunOptions SAVED = new RunOptions(null, null, null, null, null, false, false, false, false);

    public RunOptions in(Mode chosen) {
        return new RunOptions(chosen, missing, hiddenRows, salePrices, duplicates, netPrices, alarms, manyMissing, dry);
    }

    public RunOptions whereMissing(Missing chosen) {
        return new RunOptions(mode, chosen, hiddenRows, salePrices, duplicates, netPrices, alarms, manyMissing, dry);
    }

    public RunOptions takeSalePrices() {
        return new RunOptions(mode, missing, hiddenRows, true, duplicates, netPrices, alarms, manyMissing, dry);
    }

    public RunOptions ofDuplicates(Duplicates chosen) {
        return new RunOptions(mode, missing, hiddenRows, salePrices, chosen, netPrices, alarms, manyMissing, dry);
    }

    public RunOptions confirmNetPrices() {
        return new RunOptions(mode, missing, hiddenRows, salePrices, duplicates, true, alarms, manyMissing, dry);
    }

    public RunOptions acceptAlarms() {
        return new RunOptions(mode, missing, hiddenRows, salePrices, duplicates, netPrices, true, manyMissing, dry);
    }

    public RunOptions acceptManyMissing() {
        return new RunOptions(mode, missing, hiddenRows, salePrices, duplicates, netPrices, alarms, true, dry);
    }

    public RunOptions dryRun(boolean only) {
        return new RunOptions(mode, missing, hiddenRows, salePrices, duplicates, netPrices, alarms, manyMissing, only);
    }

    ImportOptions over(ImportOptions saved) {
        var options = saved.netPrices(netPrices || saved.netPrices());
        options = mode == null ? options : options.mode(mode);
        options = missing == null ? options : options.missing(missing);
        options = salePrices == null ? options : options.salePrices(salePrices);
        options = duplicates == null ? options : options.duplicates(duplicates);
        return hiddenRows == null ? options : options.hiddenRows(hiddenRows);
    }
}
