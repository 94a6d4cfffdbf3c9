package de.ladentheke.market.store;

import de.ladentheke.market.model.MarketException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Photos of which a part has arrived: {@code uploads/<shop>/<sha256>}. What has come stays where the line breaks; the
 * oldest give way where a shop leaves many, and each is forgotten after a day.
 */
public final class PartialUploads {
    static final int MOST = 8;
    static final Duration KEPT = Duration.ofDays(1);
    private static final int CHUNK = 16 << 10;

    private final Path folder;
    /** Who writes: whoever asks how much there is takes the upload over. */
    private final Map<Path, Object> writers = new HashMap<>();

    public PartialUploads(Path folder) {
        this.folder = folder.resolve("uploads");
    }

    /** Bytes that have arrived. Whoever was still sending them is cut off, so that it stays that many. */
    public synchronized long offset(String shop, String sha256) throws IOException {
        var file = file(shop, sha256);
        writers.remove(file);
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** What became of a part. */
    public enum Part {
        /** It is there wholly. */
        ARRIVED,
        /** It does not begin where the last one ended, or another request goes on with it. */
        ELSEWHERE,
        /** More bytes than a photo may have; all of it is forgotten. */
        TOO_LARGE
    }

    /**
     * Keeps what comes, byte by byte.
     *
     * @param most bytes of the whole photo
     * @throws IOException where the sender breaks off; what came until then is kept
     */
    public Part append(String shop, String sha256, long offset, InputStream part, int most) throws IOException {
        var file = file(shop, sha256);
        var writer = new Object();
        if (!begin(file, offset, writer)) {
            return Part.ELSEWHERE;
        }
        var buffer = new byte[CHUNK];
        var at = offset;
        for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
            if (at + n > most) {
                forget(shop, sha256);
                return Part.TOO_LARGE;
            }
            if (!write(file, at, ByteBuffer.wrap(buffer, 0, n), writer)) {
                return Part.ELSEWHERE;
            }
            at += n;
        }
        return end(file, writer) ? Part.ARRIVED : Part.ELSEWHERE;
    }

    public synchronized byte[] bytes(String shop, String sha256) throws IOException {
        var file = file(shop, sha256);
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    public synchronized void forget(String shop, String sha256) throws IOException {
        writers.remove(file(shop, sha256));
        Files.deleteIfExists(file(shop, sha256));
    }

    private synchronized boolean begin(Path file, long offset, Object writer) {
        try {
            if (offset != (Files.exists(file) ? Files.size(file) : 0)) {
                return false;
            }
            Files.createDirectories(file.getParent());
            makeRoom(file);
            writers.put(file, writer);
            return true;
        } catch (IOException e) {
            throw new MarketException("the part of a photo cannot be stored", e);
        }
    }

    private synchronized boolean write(Path file, long at, ByteBuffer bytes, Object writer) {
        if (writers.get(file) != writer) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(at);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new MarketException("the part of a photo cannot be stored", e);
        }
        return true;
    }

    private synchronized boolean end(Path file, Object writer) {
        return writers.remove(file, writer);
    }

    private void makeRoom(Path wanted) throws IOException {
        var limit = FileTime.from(Instant.now().minus(KEPT));
        try (var files = Files.list(wanted.getParent())) {
            var others = files.filter(file -> !file.equals(wanted)).sorted(Comparator.comparing(PartialUploads::changed)).toList();
            for (int i = 0; i < others.size(); i++) {
                if (others.size() - i >= MOST || changed(others.get(i)).compareTo(limit) < 0) {
                    writers.remove(others.get(i));
                    Files.deleteIfExists(others.get(i));
                }
            }
        }
    }

    /** At the start: what came to nothing and will not be gone on with. */
    public synchronized void forgetOld() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var limit = FileTime.from(Instant.now().minus(KEPT));
        List<Path> old;
        try (var files = Files.find(folder, 2, (file, about) -> about.isRegularFile() && about.lastModifiedTime().compareTo(limit) < 0)) {
            old = files.toList();
        }
        for (var file : old) {
            Files.deleteIfExists(file);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private Path file(String shop, String sha256) {
        return folder.resolve(shop).resolve(sha256);
    }
}
