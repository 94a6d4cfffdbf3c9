package de.ladentheke.spreadsheet.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lists that come after the open one, each once; those that were looked at already as they were left. */
final class ImportQueue {
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final Map<Path, OpenList> left = new HashMap<>();

    /** @param open the list that is open, or null: it is not taken a second time */
    void add(List<Path> chosen, Path open) {
        for (var file : chosen) {
            if (!same(file, open) && files.stream().noneMatch(waiting -> same(file, waiting))) {
                files.add(file);
            }
        }
    }

    /** Takes the next one; null where none waits. */
    Path next() {
        return files.isEmpty() ? null : files.removeFirst();
    }

    /** Puts {@code file} behind the next one, to be gone on with as it is left. */
    void afterNext(Path file, OpenList list) {
        left.put(file, list);
        files.add(Math.min(1, files.size()), file);
    }

    /** A list that was looked at already. */
    Optional<OpenList> goOn(Path file) {
        return Optional.ofNullable(left.remove(file));
    }

    ObservableList<Path> files() {
        return FXCollections.unmodifiableObservableList(files);
    }

    private static boolean same(Path one, Path other) {
        return other != null && one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
