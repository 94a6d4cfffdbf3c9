package de.ladentheke.spreadsheet;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.db.Database;
import de.ladentheke.history.History;
import de.ladentheke.task.Progress;
import java.nio.file.Path;

/** Compares a list with the shop, and takes it over in one transaction that one undo takes back. */
public final class Importer {
    private static final UnsupportedOperationException TODO = new UnsupportedOperationException("being built");

    /** @param group the group of the history, 0 where nothing was to do */
    public record Result(long group, int created, int changed, int unchanged, int leftOut) {}

    public Importer(Database database, Catalogue catalogue, History history) {}

    /** Reads all rows, checks them and compares them with the shop. Stores nothing. */
    public ImportPlan plan(RowSource source, Layout layout, ImportOptions options, Progress progress) throws SpreadsheetException {
        throw TODO;
    }

    /**
     * Takes over what the plan says is new or changed; rows to be clarified stay out.
     *
     * @param title what the history calls it: the file's name
     * @throws PlanOutdatedException where the shop changed since the plan was made
     */
    public Result apply(ImportPlan plan, String title, Progress progress) {
        throw TODO;
    }

    /** The rows to be clarified as a workbook in the layout of the file, bad cells marked, the reason beside them. */
    public void saveToClarify(ImportPlan plan, Path target) throws SpreadsheetException {
        throw TODO;
    }
}
