package de.ladentheke.photos;

import de.ladentheke.db.Database;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The shop's pictures, content-addressed: {@code photos/ab/<sha256>.jpg} (longest side at most 1600 px, upright,
 * without EXIF) and {@code photos/ab/<sha256>_256.jpg} beside it. The same picture twice is stored once.
 */
public final class PhotoLibrary {
    private static final UnsupportedOperationException TODO = new UnsupportedOperationException("being built");

    public PhotoLibrary(Database database) {}

    /** Reads, turns upright, scales and stores. Takes a second for a large photo: never on the FX thread. */
    public StoredPhoto add(Path file) throws PhotoException {
        throw TODO;
    }

    public Optional<StoredPhoto> get(String sha256) {
        throw TODO;
    }

    /** The stored JPEG; {@code sha256} must be 64 hex digits. */
    public Path file(String sha256) {
        throw TODO;
    }

    /** The picture of at most 256 px. */
    public Path thumbnail(String sha256) {
        throw TODO;
    }

    public long count() {
        throw TODO;
    }
}
