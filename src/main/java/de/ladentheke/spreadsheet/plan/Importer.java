package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.db.Database;
import de.ladentheke.history.History;
import de.ladentheke.spreadsheet.file.Pipeline;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.ImportOptions.Duplicates;
import de.ladentheke.spreadsheet.plan.shop.ShopKeys;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Compares a list with the shop, and takes it over in one transaction that one undo takes back.
 *
 * <p>Only columns that are mapped are touched, and an empty cell never clears a value. Rows mean the article with their
 * SKU, else the one with their GTIN, else, where they have neither, the one with exactly their name.
 */
public final class Importer {
    /** How many articles {@link #planBeginning} looks at. */
    private static final int BEGINNING = 200;

    private final Database database;
    private final Catalogue catalogue;
    private final History history;

    /**
     * What was done, in rows of the file.
     *
     * @param group   the group of the history, 0 where nothing was to do
     * @param missing articles that the file does not name and that were changed
     */
    public record Result(long group, int created, int changed, int unchanged, int missing, int leftOut, int toClarify) {}

    public Importer(Database database, Catalogue catalogue, History history) {
        this.database = database;
        this.catalogue = catalogue;
        this.history = history;
    }

    /**
     * Reads all rows, checks them and compares them with the shop. Stores nothing.
     *
     * @throws PlanOutdatedException where an article that the list means went while it was read
     */
    public ImportPlan plan(RowSource source, Layout layout, ImportOptions options, Corrections corrections, Progress progress)
            throws SpreadsheetException {
        var shop = ShopKeys.load(database);
        var read = read(source, new PlanData(layout, options, corrections, shop.state()), shop, progress);
        if (options.duplicates() == Duplicates.LAST && read.data.numbers().contested() > 0) {
            read = read(source, new PlanData(layout, options, corrections, shop.state(), read.data.numbers()), shop, progress);
        }
        return compared(source, read.data, read.builder, progress);
    }

    private record Read(PlanData data, PlanBuilder builder) {}

    private static Read read(RowSource source, PlanData data, ShopKeys shop, Progress progress) throws SpreadsheetException {
        var builder = new PlanBuilder(data, shop, progress);
        Pipeline.read(source, data.layout().sheet(), builder);
        return new Read(data, builder);
    }

    private ImportPlan compared(RowSource source, PlanData data, PlanBuilder builder, Progress progress) throws SpreadsheetException {
        var late = builder.finish();
        if (!late.isEmpty()) {
            source.read(data.layout().sheet(), new LateRows(data, late));
        }
        database.read(tx -> {
            new Comparison(data).run(tx, progress);
            data.missing(MissingFinder.find(tx, data));
            return null;
        });
        return new StoredPlan(data, database);
    }

    /**
     * The plan of the first articles alone, at once, to be shown while {@link #plan} reads the rest: the same rows with the
     * same outcome, but its counts are those of the beginning, and it must not be applied.
     */
    public ImportPlan planBeginning(RowSource source, Layout layout, ImportOptions options, Corrections corrections) throws SpreadsheetException {
        var shop = ShopKeys.load(database);
        var data = new PlanData(layout, options, corrections, shop.state());
        var builder = new PlanBuilder(data, shop, Progress.NONE);
        source.read(layout.sheet(), row -> builder.row(row) && data.rows().size() < BEGINNING);
        database.read(tx -> {
            new Comparison(data).run(tx, Progress.NONE);
            return null;
        });
        return new StoredPlan(data, database);
    }

    /**
     * Takes over what the plan says is new or changed and does to missing articles what was chosen; all else stays out.
     *
     * @param title what the history calls it: the file's name
     * @throws PlanOutdatedException where the shop changed since the plan was made
     */
    public Result apply(ImportPlan plan, String title, Progress progress) {
        var counts = plan.counts();
        if (counts.fresh() + counts.changed() + plan.missingToChange() == 0) {
            return new Result(0, 0, 0, counts.unchanged(), 0, counts.leftOut(), counts.toClarify());
        }
        var data = ((StoredPlan) plan).data();
        var result = database.write(tx -> {
            try (var application = new PlanApplication(tx, data, history, progress)) {
                return application.run(title);
            }
        });
        catalogue.announce(List.of());
        return result;
    }

    /** @param result null where the plan was not carried out */
    public record Early(ImportPlan plan, Result result) {}

    /**
     * {@link #plan}, and {@link #apply} while it is being made, for a list that fills an empty shop. Where the shop is not
     * empty, or the whole plan is not agreed to, only the plan is made.
     *
     * @param title  what the history calls it: the file's name
     * @param agreed asked when all is known, before anything is stored for good
     */
    public Early early(RowSource source, Layout layout, ImportOptions options, String title, Predicate<ImportPlan> agreed, Progress progress)
            throws SpreadsheetException {
        var shop = ShopKeys.load(database);
        var data = new PlanData(layout, options, Corrections.NONE, shop.state());
        if (!EarlyApplication.possible(data)) {
            return new Early(plan(source, layout, options, Corrections.NONE, progress), null);
        }
        var plan = new StoredPlan(data, database);
        var builder = new PlanBuilder(data, shop, progress);
        try {
            var result = database.write(tx -> new EarlyApplication(tx, data, history, progress).run(source, builder, title, () -> agreed.test(plan)));
            catalogue.announce(List.of());
            return new Early(plan, result);
        } catch (EarlyApplication.Unreadable e) {
            throw e.getCause();
        } catch (EarlyApplication.Withdrawn e) {
            return new Early(plan, null);
        }
    }

    /**
     * The rows to be clarified as a workbook in the layout of the file, bad cells marked, the reason beside them.
     *
     * @param file name of the list
     * @throws de.ladentheke.task.Stopped where it was stopped: {@code target} is as it was
     */
    public void saveToClarify(ImportPlan plan, String file, Path target, Progress progress) throws SpreadsheetException {
        var stored = (StoredPlan) plan;
        new CorrectionWorkbook(stored, new PlanPreview(database, stored.data()), file).save(target, progress);
    }
}
