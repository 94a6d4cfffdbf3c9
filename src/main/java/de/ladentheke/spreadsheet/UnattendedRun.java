package de.ladentheke.spreadsheet;

import de.ladentheke.db.StorageException;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportOptions.Duplicates;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.ImportOptions;
import de.ladentheke.spreadsheet.plan.ImportPlan.Offer;
import de.ladentheke.spreadsheet.plan.ImportPlan.Problem;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.Importer;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes one list over while nobody watches: what would be a question in the window is left undone and told. */
final class UnattendedRun {
    private static final Logger LOG = Logger.getLogger(UnattendedRun.class.getName());

    private final SupplierList list;
    private final RunOptions how;
    private final ListPhotos photos;
    private final Progress progress;
    private final Messages messages = Messages.of(UnattendedRun.class);
    private final List<String> notes = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Problem> alarms = new ArrayList<>();
    private Corrections corrections = Corrections.NONE;
    private ImportOptions options;
    private ImportPlan plan;

    /** @param photos null: none are wanted */
    UnattendedRun(SupplierList list, RunOptions how, ListPhotos photos, Progress progress) {
        this.list = list;
        this.how = how;
        this.photos = photos;
        this.progress = progress;
        options = how.over(list.options());
    }

    FileReport run(long start) throws SpreadsheetException {
        var early = early();
        if (early != null) {
            tellUnanswered();
            return FileReport.of(list.file(), plan, alarms, notes, remarks, photos(), early.group(), start);
        }
        int net = plan.offered(Offer.NET_PRICES);
        if (net > 0) {
            return FileReport.refused(list.file(), plan, messages.get("run.net_prices", list.file().getFileName(), net), start);
        }
        tellUnanswered();
        leaveMissing();
        leaveAlarms();
        long group = how.dry() ? 0 : list.apply(plan, list.options(), progress).group();
        return FileReport.of(list.file(), plan, alarms, notes, remarks, how.dry() ? 0 : photos(), group, start);
    }

    /** Puts photos on products, once the list is taken over. Returns how many. */
    private int photos() {
        if (photos == null) {
            return 0;
        }
        try {
            return attached();
        } catch (SpreadsheetException e) {
            notes.add(messages.get("run.photos_not_read", e.sentence()));
        } catch (StorageException | UncheckedIOException | OutOfMemoryError e) {
            LOG.log(Level.WARNING, "the list is taken over, its photos are not", e);
            notes.add(messages.get("run.photos_not_stored"));
        }
        return 0;
    }

    private int attached() throws SpreadsheetException {
        var attached = photos.attachFound(list, plan, progress);
        if (!attached.failed().isEmpty()) {
            notes.add(messages.get("run.photos_failed", attached.failed().size(), attached.failed().getFirst().sentence()));
        }
        return attached.attached();
    }

    /** What was done where nothing is to be asked and the list fills an empty shop; else null, and the plan is there. */
    private Importer.Result early() throws SpreadsheetException {
        if (how.dry()) {
            look();
            return null;
        }
        var outcome = list.early(options, this::nothingToAsk, progress);
        plan = outcome.plan();
        if (outcome.result() != null) {
            alarms.addAll(plan.alarms(Integer.MAX_VALUE));
        }
        return outcome.result();
    }

    private boolean nothingToAsk(ImportPlan whole) {
        return whole.offered(Offer.NET_PRICES) == 0 && whole.offered(Offer.MANY_MISSING) == 0
                && (how.alarms() || whole.offered(Offer.PRICE_ALARMS) == 0);
    }

    private void look() throws SpreadsheetException {
        plan = list.plan(list.layout(), options, corrections, progress);
    }

    private void tellUnanswered() {
        int onSale = options.salePrices() ? 0 : plan.offered(Offer.SALE_PRICES);
        if (onSale > 0) {
            notes.add(messages.get("run.sale_prices", onSale));
        }
        int twice = options.duplicates() == Duplicates.TO_CLARIFY ? plan.offered(Offer.DUPLICATES) : 0;
        if (twice > 0) {
            notes.add(messages.get("run.duplicates", twice));
        }
        int zeros = plan.offered(Offer.LEADING_ZEROS);
        if (zeros > 0) {
            remarks.add(messages.get("run.leading_zeros", zeros));
        }
    }

    private void leaveMissing() throws SpreadsheetException {
        int many = plan.offered(Offer.MANY_MISSING);
        if (many > 0 && !how.manyMissing()) {
            notes.add(messages.get("run.many_missing", many));
            options = options.missing(Missing.NOTHING);
            look();
        }
    }

    /** A row that goes may leave another one in its place, so it is looked again until there is none. */
    private void leaveAlarms() throws SpreadsheetException {
        var found = plan.alarms(Integer.MAX_VALUE);
        alarms.addAll(found);
        while (!found.isEmpty() && !how.alarms()) {
            corrections = corrections.without(found.stream().map(Problem::row).toList());
            look();
            found = plan.alarms(Integer.MAX_VALUE);
            alarms.addAll(found);
        }
        if (!alarms.isEmpty() && !how.alarms()) {
            notes.add(messages.get("run.alarms", corrections.rows().size()));
        }
    }
}
