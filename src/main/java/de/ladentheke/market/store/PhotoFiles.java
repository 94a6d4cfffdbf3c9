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
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * The photos as files, {@code images/ab/<sha256>.jpg}, and beside each its small version for lists. A file appears
 * whole or not at all: written under another name, forced to the disk, then moved.
 */
public final class PhotoFiles {
    /** What became of a photo that was sent. */
    public enum Put { STORED, HAD_IT, WRONG_HASH, NO_IMAGE }

    /** Longest side of the small version in pixels. */
    public static final int SMALL = 480;
    private static final int AT_ONCE = 2;

    private final Path folder;
    private final ImageStore rows;
    private final Semaphore decoding = new Semaphore(AT_ONCE);

    public PhotoFiles(Path folder, ImageStore rows) {
        this.folder = folder.resolve("images");
        this.rows = rows;
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
            var image = Jpeg.decode(bytes);
            if (image.isEmpty()) {
                return Put.NO_IMAGE;
            }
            write(file(sha256, true), Jpeg.encode(Jpeg.scale(image.get(), SMALL)));
            write(file(sha256, false), bytes);
            rows.add(sha256, image.get().getWidth(), image.get().getHeight(), bytes.length);
            return Put.STORED;
        } catch (IOException e) {
            throw new MarketException("photo cannot be stored", e);
        } finally {
            decoding.release();
        }
    }

    /** @param small the version for lists */
    public Optional<Path> find(String sha256, boolean small) {
        if (!Hashes.isSha256(sha256)) {
            return Optional.empty();
        }
        return Optional.of(file(sha256, small)).filter(Files::isRegularFile);
    }

    private Path file(String sha256, boolean small) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + (small ? "-" + SMALL : "") + ".jpg");
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
