package de.ladentheke.app.cli;

import de.ladentheke.spreadsheet.RunOptions;
import de.ladentheke.spreadsheet.plan.ImportOptions.Duplicates;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import picocli.CommandLine.Option;

/** The answers to what the window would ask about a list; what is not answered is as saved for the supplier. */
final class RunChoices {
    /** As written on the command line. */
    enum Scope {
        all(Mode.CREATE_AND_UPDATE), update(Mode.UPDATE_ONLY), prices(Mode.PRICE_AND_STOCK);

        private final Mode mode;

        Scope(Mode mode) {
            this.mode = mode;
        }
    }

    /** As written on the command line. */
    enum Absent {
        keep(Missing.NOTHING), soldout(Missing.SOLD_OUT), archive(Missing.ARCHIVE);

        private final Missing missing;

        Absent(Missing missing) {
            this.missing = missing;
        }
    }

    /** As written on the command line. */
    enum Counting {
        first(Duplicates.FIRST), last(Duplicates.LAST);

        private final Duplicates duplicates;

        Counting(Duplicates duplicates) {
            this.duplicates = duplicates;
        }
    }

    @Option(names = "--only", paramLabel = "all|update|prices", descriptionKey = "import.only")
    private Scope only;

    @Option(names = "--missing", paramLabel = "keep|soldout|archive", descriptionKey = "import.missing")
    private Absent missing;

    @Option(names = "--hidden-rows", descriptionKey = "import.hidden_rows")
    private boolean hiddenRows;

    @Option(names = "--sale-prices", descriptionKey = "import.sale_prices")
    private boolean salePrices;

    @Option(names = "--duplicates", paramLabel = "first|last", descriptionKey = "import.duplicates")
    private Counting duplicates;

    @Option(names = "--net", descriptionKey = "import.net")
    private boolean net;

    @Option(names = "--accept-odd-prices", descriptionKey = "import.accept_odd_prices")
    private boolean oddPrices;

    @Option(names = "--accept-many-missing", descriptionKey = "import.accept_many_missing")
    private boolean manyMissing;

    RunOptions options(boolean dryRun) {
        return new RunOptions(only == null ? null : only.mode, missing == null ? null : missing.missing, hiddenRows ? true : null,
                salePrices ? true : null, duplicates == null ? null : duplicates.duplicates, net, oddPrices, manyMissing, dryRun);
    }
}
