package de.ladentheke.spreadsheet.watch;

import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.spreadsheet.RunOptions;
import de.ladentheke.spreadsheet.file.Spreadsheets;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.watch.Taken.Outcome;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder into which another program, a cash register say, drops lists. Each is taken over once, as prices and stock,
 * by the mapping that was saved when a list with its headings was imported by hand; then it is put into the folder
 * {@code erledigt} with a report beside it. Only looks when asked: folders on other computers send no events.
 */
public final class WatchFolder {
    private static final RunOptions HOW = RunOptions.SAVED.in(Mode.PRICE_AND_STOCK).whereMissing(Missing.NOTHING);

    private final Path folder;
    private final Imports imports;
    private final WatchReports reports;
    private final Map<Path, FileStamp> lastLook = new HashMap<>();
    private final Map<Path, FileStamp> told = new HashMap<>();

    public WatchFolder(Path folder, Imports imports, Clock clock) {
        this.folder = folder;
        this.imports = imports;
        reports = new WatchReports(folder, clock);
    }

    public Path folder() {
        return folder;
    }

    /**
     * The lists that lie there whole: unchanged since the last look, so that none is taken while it is being written.
     * Those that were told of and have not changed since are left out.
     *
     * @throws IOException where the folder cannot be looked into
     */
    public synchronized List<Path> ready() throws IOException {
        var ready = new ArrayList<Path>();
        var now = new HashMap<Path, FileStamp>();
        for (var file : lists()) {
            FileStamp.of(file).ifPresent(stamp -> {
                now.put(file, stamp);
                if (stamp.equals(lastLook.get(file)) && !stamp.equals(told.get(file)) && stamp.bytes() > 0) {
                    ready.add(file);
                }
            });
        }
        lastLook.clear();
        lastLook.putAll(now);
        told.keySet().retainAll(now.keySet());
        return ready;
    }

    /** Whether a list lies there that is not told of yet: another look is worth while. */
    public synchronized boolean waiting() throws IOException {
        return lists().stream().anyMatch(file -> FileStamp.of(file).filter(stamp -> !stamp.equals(told.get(file))).isPresent());
    }

    /**
     * Takes one list over.
     *
     * @throws de.ladentheke.task.Stopped where the user stopped it; nothing is stored, the list stays
     */
    public Taken take(Path file, Progress progress) {
        var stamp = FileStamp.of(file).orElse(null);
        var taken = taken(file, stamp, progress);
        if (Files.exists(file)) {
            remember(file, stamp);
        }
        return taken;
    }

    private Taken taken(Path file, FileStamp stamp, Progress progress) {
        var run = imports.runUnchanged(file, HOW, progress);
        if (run.isEmpty()) {
            return new Taken(file, Outcome.UNKNOWN, null, null);
        }
        var report = run.get();
        if (report.error() != null) {
            return new Taken(file, Outcome.FAILED, report, null);
        }
        var whole = report.toClarify() == 0 && report.alarms().isEmpty() && report.notes().isEmpty();
        var replaced = !FileStamp.of(file).equals(Optional.ofNullable(stamp));
        return new Taken(file, whole ? Outcome.DONE : Outcome.LEFT, report, replaced ? null : reports.putAway(file, report));
    }

    private synchronized void remember(Path file, FileStamp stamp) {
        if (stamp != null) {
            told.put(file, stamp);
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
