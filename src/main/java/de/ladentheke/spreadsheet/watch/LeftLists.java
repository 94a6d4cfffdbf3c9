package de.ladentheke.spreadsheet.watch;

import de.ladentheke.spreadsheet.FileReport;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Lists that were looked at and stay in the watched folder, each until something happens. */
final class LeftLists {
    enum Until {
        /** The file changes. */
        CHANGED,
        /** Some list was imported by hand: its headings may be those of this one. */
        HEADINGS,
        /** The folder can be written again. */
        WRITABLE,
        /** It was taken over and can be moved. */
        MOVED
    }

    private record Entry(FileStamp stamp, Until until, FileReport report) {}

    private final Map<Path, Entry> entries = new HashMap<>();

    boolean holds(Path file, FileStamp stamp) {
        return entries.containsKey(file) && entries.get(file).stamp().equals(stamp);
    }

    void add(Path file, FileStamp stamp, Until until, FileReport report) {
        entries.put(file, new Entry(stamp, until, report));
    }

    /** Forgets those that have gone or have changed. */
    void retain(Map<Path, FileStamp> present) {
        entries.entrySet().removeIf(entry -> !entry.getValue().stamp().equals(present.get(entry.getKey())));
    }

    boolean any(Until until) {
        return entries.values().stream().anyMatch(entry -> entry.until() == until);
    }

    void forget(Until until) {
        entries.values().removeIf(entry -> entry.until() == until);
    }

    /** Tries once more to move what was taken over already. */
    void putAway(WatchReports reports) {
        entries.forEach((file, entry) -> {
            if (entry.until() == Until.MOVED && FileStamp.of(file).filter(entry.stamp()::equals).isPresent()) {
                reports.putAway(file, entry.report());
            }
        });
    }
}
