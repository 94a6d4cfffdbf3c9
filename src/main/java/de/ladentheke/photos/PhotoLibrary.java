package de.ladentheke.photos;

import de.ladentheke.db.Database;
import de.ladentheke.photos.PhotoException.Reason;
import de.ladentheke.text.Sha256;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The shop's pictures, content-addressed: {@code photos/ab/<sha256>.jpg} (longest side at most 1600 px, upright,
 * without EXIF) and {@code photos/ab/<sha256>_256.jpg} beside it. The same picture twice is stored once.
 */
public final class PhotoLibrary {
    static final int LONGEST_SIDE = 1600;
    static final int THUMBNAIL_SIDE = 256;
    static final long MAX_BYTES = 40L * 1024 * 1024;
    private final Database database;
    private final PhotoFiles files;
    private final PhotoStore store = new PhotoStore();

    public PhotoLibrary(Database database) {
        this.database = database;
        files = new PhotoFiles(database.folder());
    }

    /** Reads, turns upright, scales and stores. Takes a second for a large photo: never on the FX thread. */
    public StoredPhoto add(Path file) throws PhotoException {
        return add(content(file), file.getFileName().toString());
    }

    /** The same for a picture that lies in no file of its own (in a cell of a workbook, on the clipboard). */
    public StoredPhoto add(byte[] content, String name) throws PhotoException {
        checkLength(content.length, name);
        var source = Sha256.of(content);
        var known = database.read(tx -> either(store.ofSource(tx, source), store.get(tx, source))).filter(photo -> files.complete(photo.sha256()));
        return known.isPresent() ? known.get() : store(content, name, source);
    }

    public Optional<StoredPhoto> get(String sha256) {
        return database.read(tx -> store.get(tx, sha256));
    }

    /** The stored JPEG; {@code sha256} must be 64 hex digits. */
    public Path file(String sha256) {
        return files.photo(sha256);
    }

    /** The picture of at most 256 px. */
    public Path thumbnail(String sha256) {
        return files.thumbnail(sha256);
    }

    public long count() {
        return database.read(store::count);
    }

    /** A picture that came from here, in an export say, is the one that is here. */
    private static Optional<StoredPhoto> either(Optional<StoredPhoto> ofSource, Optional<StoredPhoto> itself) {
        return ofSource.isPresent() ? ofSource : itself;
    }

    private StoredPhoto store(byte[] content, String name, String source) throws PhotoException {
        var image = image(content, name);
        var jpeg = JpegWriter.bytes(image);
        var sha256 = Sha256.of(jpeg);
        var known = get(sha256).isPresent() && files.complete(sha256);
        try {
            // the small one first: where the large one is, both are
            files.write(files.thumbnail(sha256), JpegWriter.bytes(PhotoScaler.fit(image, THUMBNAIL_SIDE)));
            files.write(files.photo(sha256), jpeg);
        } catch (IOException e) {
            throw new PhotoException(files.full() ? Reason.DISK_FULL : Reason.NOT_STORED, name, e);
        }
        var photo = new StoredPhoto(sha256, image.getWidth(), image.getHeight(), jpeg.length, known);
        database.change(tx -> store.insert(tx, photo, source, name));
        return photo;
    }

    private static BufferedImage image(byte[] content, String name) throws PhotoException {
        try {
            var decoded = PhotoReader.read(content, name, LONGEST_SIDE);
            return PhotoScaler.upright(PhotoScaler.fit(decoded.image(), LONGEST_SIDE), decoded.orientation());
        } catch (OutOfMemoryError e) {
            throw new PhotoException(Reason.TOO_LARGE, name, e);
        } catch (RuntimeException e) {
            // colour profiles and sample models that the drawing itself cannot follow
            throw new PhotoException(Reason.DAMAGED, name, e);
        }
    }

    private static byte[] content(Path file) throws PhotoException {
        var name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new PhotoException(Reason.NOT_READABLE, name, null);
            }
            checkLength(Files.size(file), name);
            try (var in = Files.newInputStream(file)) {
                return in.readNBytes((int) MAX_BYTES + 1);
            }
        } catch (IOException e) {
            throw new PhotoException(Reason.NOT_READABLE, name, e);
        }
    }

    private static void checkLength(long bytes, String name) throws PhotoException {
        if (bytes == 0) {
            throw new PhotoException(Reason.EMPTY, name, null);
        }
        if (bytes > MAX_BYTES) {
            throw new PhotoException(Reason.TOO_LARGE, name, null);
        }
    }
}
