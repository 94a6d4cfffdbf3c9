package de.ladentheke.photos;

import de.ladentheke.photos.PhotoMatcher.Match;
import de.ladentheke.task.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes pictures, folders of pictures and ZIP archives: what finds its product is put there, the rest waits in the tray. */
public final class PhotoIntake {
    private static final int BEHIND_ALL = 10_000;
    private final PhotoMatcher matcher;
    private final PhotoTray tray;
    private final PictureDownloads downloads;

    /** @param open pictures of this run without a product; @param failed with the reason */
    public record Taken(int attached, int known, int open, List<PhotoException> failed) {}

    public PhotoIntake(PhotoMatcher matcher, PhotoTray tray, PictureDownloads downloads) {
        this.matcher = matcher;
        this.tray = tray;
        this.downloads = downloads;
    }

    /** @throws de.ladentheke.task.Stopped no product has changed */
    public Taken take(List<Path> dropped, Progress progress) {
        try (var unpacked = tray.unpack()) {
            var failed = new ArrayList<PhotoException>();
            var matches = matcher.match(pictures(dropped, unpacked.path(), failed, progress));
            var attached = matcher.attach(matches.matched(), progress);
            failed.addAll(attached.failed());
            tray.add(matches.unmatched());
            tray.done(matches.matched().stream().map(Match::file).toList());
            return new Taken(attached.attached(), attached.known(), matches.unmatched().size(), List.copyOf(failed));
        }
    }

    /** Puts waiting pictures on a product, behind the photos that it has, in this order. What fails waits on. */
    public Taken assign(List<Path> files, long product, Progress progress) {
        var matches = new ArrayList<Match>();
        files.forEach(file -> matches.add(new Match(file, product, BEHIND_ALL + matches.size())));
        var attached = matcher.attach(matches, progress);
        var failed = attached.failed().stream().map(PhotoException::fileName).collect(Collectors.toSet());
        tray.done(files.stream().filter(file -> !failed.contains(String.valueOf(file.getFileName()))).toList());
        return new Taken(attached.attached(), attached.known(), failed.size(), attached.failed());
    }

    /** Tries once more to fetch what could not be fetched. */
    public Taken fetchAgain(Progress progress) {
        try (var unpacked = tray.unpack()) {
            var fetched = downloads.fetch(downloads.open(), unpacked.path(), progress);
            var attached = matcher.attach(fetched.matches(), progress);
            return new Taken(attached.attached(), attached.known(), 0, attached.failed());
        }
    }

    /** The pictures in what was dropped; archives are unpacked below {@code target}. */
    static List<Path> pictures(List<Path> dropped, Path target, List<PhotoException> failed, Progress progress) {
        var found = new ArrayList<Path>();
        for (var path : dropped) {
            if (Files.isDirectory(path)) {
                found.addAll(PictureFiles.in(path));
                PictureFiles.archivesIn(path).forEach(archive -> found.addAll(unpacked(archive, target, failed, progress)));
            } else if (PhotoArchive.isArchive(path)) {
                found.addAll(unpacked(path, target, failed, progress));
            } else {
                found.add(path);
            }
        }
        return found;
    }

    private static List<Path> unpacked(Path archive, Path target, List<PhotoException> failed, Progress progress) {
        try {
            var unpacked = PhotoArchive.unpack(archive, target.resolve(String.valueOf(archive.getFileName())), progress);
            failed.addAll(unpacked.failed());
            return unpacked.pictures();
        } catch (PhotoException e) {
            failed.add(e);
            return List.of();
        }
    }
}
