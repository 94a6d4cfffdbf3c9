package de.ladentheke.photos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** A folder of a shop with files named by their content, written whole or not at all. */
final class PhotoFiles {
    private static final Logger LOG = Logger.getLogger(PhotoFiles.class.getName());
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private final Path folder;

    PhotoFiles(Path shop) {
        this(shop, "photos");
    }

    private PhotoFiles(Path shop, String name) {
        folder = shop.resolve(name);
    }

    /** What can be made again. */
    static PhotoFiles renditions(Path shop) {
        return new PhotoFiles(shop, "renditions");
    }

    /** @param ending {@code .webp} */
    Path rendition(String sha256, String ending) {
        return place(sha256, ending);
    }

    /** Deletes files that were written more than a week ago. */
    void forgetOld() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var old = FileTime.from(Instant.now().minus(Duration.ofDays(7)));
        try (var files = Files.find(folder, 2, (file, about) -> about.isRegularFile() && about.lastModifiedTime().compareTo(old) < 0)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.INFO, "old files stay", e);
        }
    }

    Path photo(String sha256) {
        return place(sha256, ".jpg");
    }

    Path thumbnail(String sha256) {
        return place(sha256, "_256.jpg");
    }

    /** Both files are there: a lost one (restored backup, cleaned disk) is made again. */
    boolean complete(String sha256) {
        return Files.isRegularFile(photo(sha256)) && Files.isRegularFile(thumbnail(sha256));
    }

    void write(Path target, byte[] content) throws IOException {
        Files.createDirectories(target.getParent());
        var part = Files.createTempFile(target.getParent(), "new", ".part");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                for (var buffer = ByteBuffer.wrap(content); buffer.hasRemaining();) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Whether a write failed for want of space. */
    boolean full() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < 8L * 1024 * 1024;
        } catch (IOException e) {
            return false;
        }
    }

    private Path place(String sha256, String ending) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ending);
    }
}
