package de.ladentheke.spreadsheet.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists that were looked at and stay in the watched folder, each until something happens. */
final class LeftLists {
    enum Until {
        /** The file changes. */
        CHANGED,
        /** Some time has passed: what was in the way had nothing to do with the list. */
        LATER,
        /** Some list was imported by hand: its headings may be those of this one. */
        HEADINGS,
        /** The folder can be written again. */
        WRITABLE,
        /** It was taken over and can be moved. */
        MOVED
    }

    /** @param report of a list that was taken over, in words, else null */
    private record Entry(FileStamp stamp, Until until, Instant since, String report) {}

    private final Map<Path, Entry> entries = new HashMap<>();

    boolean holds(Path file, FileStamp stamp) {
        return entries.containsKey(file) && entries.get(file).stamp().equals(stamp);
    }

    void add(Path file, FileStamp stamp, Until until, Instant now, String report) {
        entries.put(file, new Entry(stamp, until, now, report));
    }

    /** Forgets those that have gone or have changed; returns those of them that were to be moved. */
    List<Path> retain(Map<Path, FileStamp> present) {
        var gone = entries.entrySet().stream().filter(entry -> !entry.getValue().stamp().equals(present.get(entry.getKey()))).toList();
        var moved = gone.stream().filter(entry -> entry.getValue().until() == Until.MOVED).map(Map.Entry::getKey).toList();
        gone.stream().map(Map.Entry::getKey).toList().forEach(entries::remove);
        return moved;
    }

    boolean any(Until until) {
        return entries.values().stream().anyMatch(entry -> entry.until() == until);
    }

    void forget(Until until) {
        entries.values().removeIf(entry -> entry.until() == until);
    }

    /** Those that wait for better times since before {@code then} are looked at again. */
    void forgetLater(Instant then) {
        entries.values().removeIf(entry -> entry.until() == Until.LATER && entry.since().isBefore(then));
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
