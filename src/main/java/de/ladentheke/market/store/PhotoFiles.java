package de.ladentheke.market.store;

import de.ladentheke.market.model.Hashes;
import de.ladentheke.market.model.MarketException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * The photos as files, {@code images/ab/<sha256>.jpg} or {@code .webp}, and beside each its small version for lists. A file appears
 * whole or not at all: written under another name, forced to the disk, then moved.
 */
public final class PhotoFiles {
    /** What became of a photo that was sent. */
    public enum Put { STORED, HAD_IT, WRONG_HASH, NO_IMAGE }

    /** Longest side of the small version in pixels. */
    public static final int SMALL = 480;
    private static final int AT_ONCE = 2;
    private static final int DIGITS = 64;

    private final Path folder;
    private final ImageStore rows;
    private final Semaphore decoding = new Semaphore(AT_ONCE);

    public PhotoFiles(Path folder, ImageStore rows) {
        this.folder = folder.resolve("images");
        this.rows = rows;
    }

    /** Takes away what a kill left behind: halves of files, and files whose row was not written any more. */
    public void sweep() {
        if (Files.notExists(folder)) {
            return;
        }
        var known = rows.all();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).filter(file -> !known.contains(sha256(file))).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new MarketException("photos cannot be looked through", e);
        }
    }

    private static String sha256(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".part") ? "" : name.substring(0, Math.min(DIGITS, name.length()));
    }

    /** @param sha256 64 hexadecimal digits that the bytes must have */
    public Put put(String sha256, byte[] bytes) {
        if (!Hashes.hex(bytes).equals(sha256)) {
            return Put.WRONG_HASH;
        }
        if (rows.has(sha256)) {
            return Put.HAD_IT;
        }
        decoding.acquireUninterruptibly();
        try {
            var type = ImageType.of(bytes);
            var image = type.flatMap(t -> Pictures.decode(bytes, t));
            if (image.isEmpty()) {
                return Put.NO_IMAGE;
            }
            write(small(sha256), Pictures.encode(Pictures.scale(image.get(), SMALL)));
            write(file(sha256, type.get().ending()), bytes);
            rows.add(sha256, image.get().getWidth(), image.get().getHeight(), bytes.length);
            return Put.STORED;
        } catch (IOException e) {
            throw new MarketException("photo cannot be stored", e);
        } finally {
            decoding.release();
        }
    }

    /** A photo's file and what it is. */
    public record Found(Path file, ImageType type) {}

    /** @param small the version for lists */
    public Optional<Found> find(String sha256, boolean small) {
        if (!Hashes.isSha256(sha256)) {
            return Optional.empty();
        }
        var files = small ? Stream.of(new Found(small(sha256), ImageType.JPEG))
                : Arrays.stream(ImageType.values()).map(type -> new Found(file(sha256, type.ending()), type));
        return files.filter(found -> Files.isRegularFile(found.file())).findFirst();
    }

    private Path small(String sha256) {
        return file(sha256, "-" + SMALL + ImageType.JPEG.ending());
    }

    private Path file(String sha256, String ending) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ending);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        var part = Files.createTempFile(file.getParent(), "in", ".part");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        forceFolder(file.getParent());
    }

    /** Makes the new name durable; Windows does so by itself and refuses to open folders. */
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // nothing more can be done there
        }
    }
}
