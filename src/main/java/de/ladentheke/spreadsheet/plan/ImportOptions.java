package de.ladentheke.spreadsheet.plan;

/**
 * How an import is to go; chosen per run and remembered per supplier.
 *
 * @param mode            what the import may do
 * @param missing         what becomes of this supplier's articles that the file does not name
 * @param hiddenRows      whether rows that the file hides (by hand or by a filter) are taken over as well
 * @param netPrices       whether the owner has confirmed that the column of net prices holds net prices
 * @param contentFromName whether amount and unit are taken out of the name where no column gives them
 * @param salePrices      whether a sale price takes the place of the regular one on its days
 * @param duplicates      which row counts of those with the same article number; null, as in older profiles: none is chosen
 */
public record ImportOptions(Mode mode, Missing missing, boolean hiddenRows, boolean netPrices, boolean contentFromName, boolean salePrices,
        Duplicates duplicates) {
    public static final ImportOptions DEFAULT =
            new ImportOptions(Mode.CREATE_AND_UPDATE, Missing.NOTHING, false, false, false, false, Duplicates.TO_CLARIFY);

    public enum Mode {
        CREATE_AND_UPDATE, UPDATE_ONLY,
        /** Of articles that are there already, prices and stock; everything else in the file is left alone. */
        PRICE_AND_STOCK
    }

    public enum Missing { NOTHING, SOLD_OUT, ARCHIVE }

    /** Which of several rows with the same article number counts; the others are left out. */
    public enum Duplicates {
        /** The first is taken over, the owner is asked about the others. */
        TO_CLARIFY,
        FIRST, LAST
    }

    public ImportOptions {
        duplicates = duplicates == null ? Duplicates.TO_CLARIFY : duplicates;
    }

    public ImportOptions mode(Mode chosen) {
        return new ImportOptions(chosen, missing, hiddenRows, netPrices, contentFromName, salePrices, duplicates);
    }

    public ImportOptions missing(Missing chosen) {
        return new ImportOptions(mode, chosen, hiddenRows, netPrices, contentFromName, salePrices, duplicates);
    }

    public ImportOptions hiddenRows(boolean taken) {
        return new ImportOptions(mode, missing, taken, netPrices, contentFromName, salePrices, duplicates);
    }

    public ImportOptions netPrices(boolean confirmed) {
        return new ImportOptions(mode, missing, hiddenRows, confirmed, contentFromName, salePrices, duplicates);
    }

    public ImportOptions contentFromName(boolean taken) {
        return new ImportOptions(mode, missing, hiddenRows, netPrices, taken, salePrices, duplicates);
    }

    public ImportOptions salePrices(boolean taken) {
        return new ImportOptions(mode, missing, hiddenRows, netPrices, contentFromName, taken, duplicates);
    }

    public ImportOptions duplicates(Duplicates chosen) {
        return new ImportOptions(mode, missing, hiddenRows, netPrices, contentFromName, salePrices, chosen);
    }
}
