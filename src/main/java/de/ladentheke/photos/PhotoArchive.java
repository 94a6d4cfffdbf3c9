package de.ladentheke.photos;

import de.ladentheke.photos.PhotoException.Reason;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The pictures of a ZIP archive. What an archive may ask of this machine is bounded; names never lead out of the target;
 * archives inside are named, not opened.
 */
public final class PhotoArchive {
    private static final int MOST_ENTRIES = 100_000;
    /** Pictures are packed already: what unpacks to many times its size is made to do harm. */
    private static final long RATIO = 20;
    private static final long SMALL = 256L << 20;
    private static final int NAME = 120;

    private PhotoArchive() {}

    /** @param pictures as files below the target; @param failed entries that were left out, with the reason */
    public record Unpacked(List<Path> pictures, List<PhotoException> failed) {}

    /** By its name and first bytes. */
    public static boolean isArchive(Path file) {
        if (!lower(file.getFileName().toString()).endsWith(".zip") || !Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(2);
            return head.length == 2 && head[0] == 'P' && head[1] == 'K';
        } catch (IOException e) {
            return false;
        }
    }

    /** Files in it that call themselves pictures; 0 where it cannot be read. */
    public static int count(Path archive) {
        try (var zip = open(archive)) {
            return (int) entries(zip).filter(entry -> pictureName(entry).isPresent()).count();
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    /**
     * Unpacks its pictures below {@code target}, in their folders.
     *
     * @throws PhotoException where nothing of it can be used, or where it is larger than allowed
     */
    public static Unpacked unpack(Path archive, Path target, Progress progress) throws PhotoException {
        var name = String.valueOf(archive.getFileName());
        try (var zip = open(archive)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new PhotoException(Reason.ARCHIVE_TOO_LARGE, name, null);
            }
            return new Unpacking(zip, name, target, Math.max(SMALL, Files.size(archive) * RATIO)).all(progress);
        } catch (IOException | IllegalArgumentException e) {
            throw new PhotoException(Reason.ARCHIVE_DAMAGED, name, e);
        }
    }

    /** Names are UTF-8 or, from older programs of Windows, CP 850. */
    private static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(archive.toFile(), Charset.forName("IBM850"));
        }
    }

    private static Stream<? extends ZipEntry> entries(ZipFile zip) {
        return zip.stream().filter(entry -> !entry.isDirectory()).limit(MOST_ENTRIES);
    }

    /** The entry's path without anything that would lead elsewhere; empty for what is no picture or only a shadow of one. */
    private static Optional<Path> pictureName(ZipEntry entry) {
        var parts = Stream.of(entry.getName().replace('\\', '/').split("/")).filter(part -> !part.isBlank() && !part.matches("\\.+")).toList();
        if (parts.isEmpty() || parts.contains("__MACOSX") || parts.stream().anyMatch(part -> part.startsWith("."))) {
            return Optional.empty();
        }
        var path = parts.stream().map(PhotoArchive::safe).reduce((folder, file) -> folder + "/" + file).map(Path::of);
        return path.filter(PictureFiles::isPicture);
    }

    private static String safe(String part) {
        var plain = part.replaceAll("[\\p{Cntrl}<>:\"|?*]", "_").replaceFirst("[ .]+$", "");
        return plain.length() <= NAME ? plain : plain.substring(plain.length() - NAME);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** One archive on its way to the disk. */
    private static final class Unpacking {
        private final ZipFile zip;
        private final String name;
        private final Path target;
        private final long most;
        private final List<Path> pictures = new ArrayList<>();
        private final List<PhotoException> failed = new ArrayList<>();
        private long bytes;

        Unpacking(ZipFile zip, String name, Path target, long most) {
            this.zip = zip;
            this.name = name;
            this.target = target;
            this.most = most;
        }

        Unpacked all(Progress progress) throws PhotoException {
            var entries = PhotoArchive.entries(zip).toList();
            int done = 0;
            for (var entry : entries) {
                progress.stopIfAsked();
                progress.report(done++, entries.size(), name);
                if (lower(entry.getName()).endsWith(".zip")) {
                    failed.add(new PhotoException(Reason.ARCHIVE_INSIDE, entry.getName(), null));
                }
                var path = pictureName(entry);
                if (path.isPresent()) {
                    one(entry, path.get());
                }
            }
            if (pictures.isEmpty() && failed.stream().anyMatch(e -> e.reason() == Reason.DAMAGED)) {
                throw new PhotoException(Reason.ARCHIVE_DAMAGED, name, failed.getFirst());
            }
            Collections.sort(pictures);
            return new Unpacked(List.copyOf(pictures), List.copyOf(failed));
        }

        private void one(ZipEntry entry, Path path) throws PhotoException {
            var content = read(entry, path.getFileName().toString());
            if (content.length == 0) {
                return;
            }
            bytes += content.length;
            if (bytes > most) {
                throw new PhotoException(Reason.ARCHIVE_TOO_LARGE, name, null);
            }
            try {
                pictures.add(write(path, content));
            } catch (IOException | IllegalArgumentException e) {
                throw new PhotoException(target.toFile().getUsableSpace() < bytes ? Reason.DISK_FULL : Reason.NOT_STORED, name, e);
            }
        }

        private byte[] read(ZipEntry entry, String file) {
            try (var in = zip.getInputStream(entry)) {
                var content = in.readNBytes((int) PhotoLibrary.MAX_BYTES + 1);
                if (content.length > 0 && content.length <= PhotoLibrary.MAX_BYTES) {
                    return content;
                }
                failed.add(new PhotoException(content.length == 0 ? Reason.EMPTY : Reason.TOO_LARGE, file, null));
            } catch (IOException e) {
                failed.add(new PhotoException(Reason.DAMAGED, file, e));
            }
            return new byte[0];
        }

        private Path write(Path path, byte[] content) throws IOException {
            var file = target.resolve(path).normalize();
            for (int copy = 2; Files.exists(file); copy++) {
                file = target.resolve(Integer.toString(copy)).resolve(path).normalize();
            }
            if (!file.startsWith(target)) {
                throw new IOException("leads out of the folder: " + path);
            }
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        }
    }
}
