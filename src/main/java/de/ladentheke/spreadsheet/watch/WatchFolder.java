package de.ladentheke.spreadsheet.watch;

import de.ladentheke.db.Database;
import de.ladentheke.db.StorageException;
import de.ladentheke.spreadsheet.FileReport;
import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.spreadsheet.ListPhotos;
import de.ladentheke.spreadsheet.RunOptions;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.watch.LeftLists.Until;
import de.ladentheke.spreadsheet.watch.Taken.Outcome;
import de.ladentheke.spreadsheet.watch.WatchedListStore.Waiting;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A folder into which another program, a cash register say, drops lists. Each is taken over once, as prices and stock,
 * by the mapping that was saved when a list with its headings was imported by hand; then it is put into the folder
 * {@code erledigt} with a report beside it. Only looks when asked: folders on other computers send no events.
 */
public final class WatchFolder {
    private static final Messages TEXT = Messages.of(WatchFolder.class);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final RunOptions HOW = RunOptions.SAVED.in(Mode.PRICE_AND_STOCK).whereMissing(Missing.NOTHING);

    private final Path folder;
    private final Imports imports;
    private final WatchReports reports;
    private final Map<Path, FileStamp> lastLook = new HashMap<>();
    private final LeftLists left = new LeftLists();
    private final Database database;
    private final ListPhotos photos;
    private final Clock clock;
    private final WatchedListStore store = new WatchedListStore();
    private final Map<Path, String> told = new HashMap<>();
    private long profiles;
    /** Whether it is known which lists an earlier session took over and could not move. */
    private boolean recalled;

    /** @param photos puts the photos that lie beside a list on its products */
    public WatchFolder(Path folder, Database database, Imports imports, ListPhotos photos, Clock clock) {
        this.folder = folder;
        this.database = database;
        this.imports = imports;
        this.photos = photos;
        this.clock = clock;
        reports = new WatchReports(folder, clock);
        profiles = imports.remembered();
    }

    public Path folder() {
        return folder;
    }

    /**
     * The lists that lie there whole: unchanged since the last look, so that none is taken while it is being written.
     * Those that were told of and have not changed since are left out, until their headings may be known.
     *
     * @throws IOException where the folder cannot be looked into
     */
    public synchronized List<Path> ready() throws IOException {
        lookAgain();
        var ready = new ArrayList<Path>();
        var now = new HashMap<Path, FileStamp>();
        for (var file : lists()) {
            FileStamp.of(file).ifPresent(stamp -> {
                now.put(file, stamp);
                if (stamp.equals(lastLook.get(file)) && !left.holds(file, stamp) && stamp.bytes() > 0) {
                    ready.add(file);
                }
            });
        }
        lastLook.clear();
        lastLook.putAll(now);
        left.retain(now).forEach(this::forget);
        told.keySet().retainAll(now.keySet());
        return ready;
    }

    private void lookAgain() {
        if (!recalled) {
            database.read(store::all).stream().filter(list -> folder.equals(list.file().getParent()))
                    .forEach(list -> left.add(list.file(), list.stamp(), Until.MOVED, clock.instant(), list.report()));
            recalled = true;
        }
        left.putAway(reports);
        left.forgetLater(clock.instant().minus(PATIENCE));
        if (left.any(Until.WRITABLE) && reports.writable()) {
            left.forget(Until.WRITABLE);
        }
        if (imports.remembered() != profiles) {
            profiles = imports.remembered();
            left.forget(Until.HEADINGS);
        }
    }

    /** Whether a list lies there that is not told of yet: another look is worth while. */
    public synchronized boolean waiting() throws IOException {
        return lists().stream().anyMatch(file -> FileStamp.of(file).filter(stamp -> !left.holds(file, stamp)).isPresent());
    }

    /**
     * Takes one list over.
     *
     * @throws de.ladentheke.task.Stopped where the user stopped it; nothing is stored, the list stays
     */
    public Taken take(Path file, Progress progress) {
        var stamp = FileStamp.of(file).orElse(null);
        try {
            return take(file, stamp, progress);
        } catch (StorageException e) {
            return later(file, stamp, FileReport.failed(file, TEXT.get("folder.storage", file.getFileName(), sentence(e)), System.nanoTime()));
        } catch (RuntimeException e) {
            // else every look would try it again, and tell the same mistake every few seconds
            leave(file, stamp, Until.CHANGED, null);
            throw e;
        }
    }

    private Taken take(Path file, FileStamp stamp, Progress progress) {
        if (!reports.writable()) {
            leave(file, stamp, Until.WRITABLE, null);
            return failed(file, FileReport.failed(file, TEXT.get("folder.unwritable", file.getFileName(), folder), System.nanoTime()));
        }
        var before = imports.remembered();
        var run = imports.runUnchanged(file, HOW, photos, progress);
        if (run.isEmpty()) {
            leave(file, stamp, Until.HEADINGS, null);
            return new Taken(file, Outcome.UNKNOWN, null, null, null);
        }
        if (run.get().error() != null) {
            return run.get().passing() ? later(file, stamp, run.get()) : leftFailed(file, stamp, run.get());
        }
        told.remove(file);
        profiles += imports.remembered() - before;
        return takenOver(file, stamp, run.get());
    }

    private Taken leftFailed(Path file, FileStamp stamp, FileReport report) {
        leave(file, stamp, Until.CHANGED, null);
        return failed(file, report);
    }

    /** Tried again in a while, and told again only where the reason is another one. */
    private Taken later(Path file, FileStamp stamp, FileReport report) {
        leave(file, stamp, Until.LATER, null);
        return report.error().equals(told.put(file, report.error())) ? new Taken(file, Outcome.STILL_FAILED, report, null, null) : failed(file, report);
    }

    private static String sentence(StorageException e) {
        return Messages.of(StorageException.class).get("storage." + e.reason().name().toLowerCase(Locale.ROOT), e.getMessage());
    }

    private static Taken failed(Path file, FileReport report) {
        return new Taken(file, Outcome.FAILED, report, null, null);
    }

    private Taken takenOver(Path file, FileStamp stamp, FileReport report) {
        var whole = report.toClarify() == 0 && report.alarms().isEmpty() && report.notes().isEmpty();
        var outcome = whole ? Outcome.DONE : Outcome.LEFT;
        if (stamp == null || !stamp.equals(FileStamp.of(file).orElse(null))) {
            return new Taken(file, outcome, report, null, null);
        }
        var words = reports.text(file, report);
        remember(new Waiting(file, stamp, words));
        var reportFile = reports.putAway(file, words);
        if (Files.exists(file)) {
            leave(file, stamp, Until.MOVED, words);
            return new Taken(file, outcome, report, null, TEXT.get("folder.stays", file.getFileName(), reports.folder()));
        }
        forget(file);
        return new Taken(file, outcome, report, reportFile, null);
    }

    private void remember(Waiting list) {
        database.change(tx -> store.add(tx, list));
    }

    private void forget(Path file) {
        database.change(tx -> store.remove(tx, file));
    }

    private synchronized void leave(Path file, FileStamp stamp, Until until, String report) {
        if (stamp != null) {
            left.add(file, stamp, until, clock.instant(), report);
        }
    }

    private List<Path> lists() throws IOException {
        var found = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                var name = entry.getFileName().toString();
                if (Spreadsheets.namedLikeList(entry) && !name.startsWith("~$") && !name.startsWith(".") && Files.isRegularFile(entry)) {
                    found.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(null);
        return found;
    }
}
