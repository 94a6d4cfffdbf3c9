package de.ladentheke.spreadsheet.ui.model;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The open list's file and the lists that come after it, each once; those that were looked at already as they were left. */
public final class ImportQueue {
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final Map<Path, OpenList> left = new HashMap<>();
    private Path open;

    /** @param again whether the list that was open last may come once more */
    void add(List<Path> chosen, boolean again) {
        for (var file : chosen) {
            if ((again || !same(file, open)) && files.stream().noneMatch(waiting -> same(file, waiting))) {
                files.add(file);
            }
        }
    }

    /** Opens the next one; null where none waits. */
    Path next() {
        open = files.isEmpty() ? null : files.removeFirst();
        return open;
    }

    /** The file that is open; null where none is. */
    Path open() {
        return open;
    }

    /** Puts the open file behind the next one, to be gone on with as it is left. */
    void openAfterNext(OpenList list) {
        left.put(open, list);
        files.add(Math.min(1, files.size()), open);
    }

    /** A list that was looked at already. */
    Optional<OpenList> goOn(Path file) {
        return Optional.ofNullable(left.remove(file));
    }

    public ObservableList<Path> files() {
        return FXCollections.unmodifiableObservableList(files);
    }

    private static boolean same(Path one, Path other) {
        return other != null && one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
