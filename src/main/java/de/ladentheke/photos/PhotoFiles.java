package de.ladentheke.photos;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/** The folder {@code photos} of a shop: files named by their content, written whole or not at all. */
final class PhotoFiles {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private final Path folder;

    PhotoFiles(Path shop) {
        folder = shop.resolve("photos");
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
