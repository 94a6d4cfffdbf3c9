package de.ladentheke.spreadsheet;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.db.Database;
import de.ladentheke.history.History;
import de.ladentheke.spreadsheet.detection.LayoutFinder;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import de.ladentheke.spreadsheet.file.TextFormat;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.Importer;
import de.ladentheke.spreadsheet.plan.PlanOutdatedException;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The way of a list into the shop, for window and command line alike: open, look, plan, apply. */
public final class Imports {
    private static final Logger LOG = Logger.getLogger(Imports.class.getName());
    private static final int TRIES = 3;

    private final Importer importer;
    private final Profiles profiles;

    public Imports(Database database, Catalogue catalogue, History history) {
        importer = new Importer(database, catalogue, history);
        profiles = new Profiles(database);
    }

    /**
     * Looks at the beginning of a list on another thread and forgets it: what opening it needs is loaded then, while the
     * program does something else. Only of .xlsx, whose beginning can be read without the rest.
     */
    public static void prepare(String file) {
        if (!file.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return;
        }
        Thread.ofPlatform().daemon().name("list").start(() -> {
            try (var source = Spreadsheets.open(Path.of(file))) {
                new LayoutFinder().find(source);
            } catch (SpreadsheetException | RuntimeException e) {
                LOG.log(Level.FINE, "opening will tell", e);
            }
        });
    }

    /**
     * Goes through the beginning of a list as if a person had dropped it, and forgets it: what the first list needs is
     * loaded then, while nobody waits.
     */
    public void rehearse(Path file) {
        try (var list = open(file)) {
            list.planBeginning(list.layout(), list.options(), Corrections.NONE);
        } catch (SpreadsheetException | RuntimeException e) {
            LOG.log(Level.FINE, "the first list takes a moment longer", e);
        }
    }

    public Importer importer() {
        return importer;
    }

    /** Grows whenever the headings of a list are remembered: one that was unknown may be known now. */
    public long remembered() {
        return profiles.remembered();
    }

    /** Opens a list and finds its layout; the one that was used last time, where its headings are known. */
    public SupplierList open(Path file) throws SpreadsheetException {
        return open(file, null);
    }

    /** @param byHand how the text of the file is written; null: as found, or as chosen last time for these headings */
    public SupplierList open(Path file, TextFormat byHand) throws SpreadsheetException {
        return SupplierList.open(file, byHand, importer, profiles);
    }

    /** {@link #run(Path, RunOptions, Progress)} as saved for the supplier. @param dryRun only looks; stores nothing */
    public FileReport run(Path file, boolean dryRun, Progress progress) {
        return run(file, RunOptions.SAVED.dryRun(dryRun), progress);
    }

    /**
     * The whole way of one file while nobody watches. What is wrong with it is told in the report, not thrown.
     *
     * @throws de.ladentheke.task.Stopped where the user stopped it; nothing is stored
     */
    public FileReport run(Path file, RunOptions how, Progress progress) {
        return run(file, how, null, list -> true, progress).orElseThrow();
    }

    /**
     * {@link #run(Path, RunOptions, Progress)} for a list with exactly the headings of one that was imported before: a
     * layout that changed is not guessed. Empty for any other, and nothing happens.
     *
     * @param photos puts photos that lie beside the list or in it on its products
     */
    public Optional<FileReport> runUnchanged(Path file, RunOptions how, ListPhotos photos, Progress progress) {
        return run(file, how, photos, SupplierList::unchanged, progress);
    }

    private Optional<FileReport> run(Path file, RunOptions how, ListPhotos photos, Predicate<SupplierList> which, Progress progress) {
        long start = System.nanoTime();
        try (var list = open(file)) {
            if (!which.test(list)) {
                return Optional.empty();
            }
            if (!list.layout().mapped()) {
                throw new SpreadsheetException(Reason.NO_TABLE, file.getFileName().toString(), null);
            }
            return Optional.of(unattended(list, how, photos, progress, start));
        } catch (SpreadsheetException e) {
            return Optional.of(FileReport.failed(file, e.sentence(), e.reason() == Reason.NOT_READABLE, start));
        } catch (OutOfMemoryError e) {
            LOG.log(Level.WARNING, "a list and the shop together are too large", e);
            return Optional.of(FileReport.failed(file, Messages.of(Imports.class).get("run.memory", file.getFileName()), start));
        }
    }

    /** Where the shop changes while the list is read, it is read again. */
    private static FileReport unattended(SupplierList list, RunOptions how, ListPhotos photos, Progress progress, long start) throws SpreadsheetException {
        for (int i = 0; i < TRIES; i++) {
            try {
                return new UnattendedRun(list, how, photos, progress).run(start);
            } catch (PlanOutdatedException e) {
                LOG.log(Level.FINE, "the shop changed while a list was read", e);
            }
        }
        return FileReport.failed(list.file(), Messages.of(Imports.class).get("run.outdated", list.file().getFileName()), true, start);
    }
}
