package de.ladentheke.photos;

import de.ladentheke.db.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Pictures that wait until somebody says whose they are, kept over restarts. Those that came out of an archive, a
 * workbook or the internet lie as files in the shop's folder {@code photos-open} until then; others stay where they are.
 */
public final class PhotoTray {
    private final Database database;
    private final Path folder;
    private final OpenPhotoStore store = new OpenPhotoStore();

    public PhotoTray(Database database) {
        this.database = database;
        folder = database.folder().resolve("photos-open");
    }

    /** Oldest first; files that are gone are forgotten. */
    public List<Path> open() {
        var known = database.read(store::files);
        var gone = known.stream().filter(file -> !Files.isRegularFile(file)).toList();
        done(gone);
        return known.stream().filter(file -> !gone.contains(file)).toList();
    }

    /** They wait from now on. What was unpacked before and waits still is not taken a second time. */
    public void add(List<Path> files) {
        var waiting = open().stream().filter(this::isOurs).toList();
        var fresh = files.stream().filter(file -> !isOurs(file) || waiting.stream().noneMatch(other -> sameContent(file, other)));
        var added = fresh.map(Path::toAbsolutePath).toList();
        if (!added.isEmpty()) {
            database.change(tx -> store.add(tx, added));
        }
    }

    /** They have found their product, or are not wanted. What the program unpacked is deleted at the next {@link #tidy}. */
    public void done(List<Path> files) {
        if (!files.isEmpty()) {
            database.change(tx -> store.remove(tx, files.stream().map(Path::toAbsolutePath).toList()));
        }
    }

    /** A folder for pictures that are being unpacked; closing it deletes those that do not wait. */
    public Unpacked unpack() {
        try {
            Files.createDirectories(folder);
            return new Unpacked(Files.createTempDirectory(folder, "run-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where pictures come to lie that were taken back from a product and are nowhere else any more. */
    Path returned(long group) {
        return folder.resolve("returned-" + group).toAbsolutePath();
    }

    /** Deletes what was unpacked more than an hour ago and waits no longer. */
    public void tidy() {
        var before = FileTime.from(Instant.now().minus(1, ChronoUnit.HOURS));
        if (!Files.isDirectory(folder)) {
            return;
        }
        var kept = Set.copyOf(open());
        try (var runs = Files.list(folder)) {
            runs.filter(run -> olderThan(before, run)).forEach(run -> deleteAllBut(run, kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean olderThan(FileTime time, Path file) {
        try {
            return Files.getLastModifiedTime(file).compareTo(time) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Unpacked pictures on their way. */
    public final class Unpacked implements AutoCloseable {
        private final Path path;

        private Unpacked(Path path) {
            this.path = path;
        }

        public Path path() {
            return path;
        }

        @Override
        public void close() {
            deleteAllBut(path, Set.copyOf(open()));
        }
    }

    private static boolean sameContent(Path one, Path other) {
        try {
            return one.getFileName().equals(other.getFileName()) && Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isOurs(Path file) {
        return file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
    }

    /** Empty folders go as well. */
    private static void deleteAllBut(Path root, Set<Path> kept) {
        try (var files = Files.walk(root)) {
            var all = files.sorted(Comparator.reverseOrder()).toList();
            all.stream().filter(file -> !kept.contains(file.toAbsolutePath())).forEach(PhotoTray::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What another program holds open, or a folder that is not empty, goes the next time. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(PhotoTray.class.getName()).log(System.Logger.Level.DEBUG, "stays: " + file, e);
        }
    }
}
