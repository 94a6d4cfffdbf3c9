package de.ladentheke.photos;

import de.ladentheke.db.Database;
import de.ladentheke.photos.PhotoException.Reason;
import de.ladentheke.text.Sha256;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Photos in the form that a marketplace takes, made when they are needed: {@code renditions/ab/<sha256>.webp} or
 * {@code .jpg}. These files may be deleted at any time; those that were not needed for a week are.
 */
public final class Renditions {
    private static final String WEBP = "image/webp";

    private final Database database;
    private final PhotoLibrary library;
    private final PhotoFiles files;
    private final RenditionStore store = new RenditionStore();
    private boolean tidied;

    public Renditions(Database database, PhotoLibrary library) {
        this.database = database;
        this.library = library;
        files = PhotoFiles.renditions(database.folder());
    }

    /** @param photo as it is sent; its {@code sha256} is the one of {@code file} */
    public record Rendition(StoredPhoto photo, Path file) {}

    /** What was ever made of a photo, in whatever form. */
    public List<StoredPhoto> of(String photo) {
        return database.read(tx -> store.of(tx, photo));
    }

    /** What was made of a photo in one form: media type and longest side, {@code image/webp 1600}. */
    public Optional<StoredPhoto> of(String photo, String form) {
        return database.read(tx -> store.of(tx, photo, form));
    }

    /** The photo of the library that this was made of, whatever its form. */
    public Optional<String> source(String rendition) {
        return database.read(tx -> store.source(tx, rendition));
    }

    /**
     * Another PC has made this of the same photo: it is what goes out from here as well.
     *
     * @param photo     hash of the photo in the library
     * @param rendition hash of {@code bytes}
     */
    public void adopt(String photo, String mediaType, int longestSide, String rendition, byte[] bytes) throws PhotoException {
        var known = library.get(photo).orElseThrow(() -> new PhotoException(Reason.NOT_READABLE, photo, null));
        try {
            files.write(files.rendition(rendition, ImageFormat.of(bytes).filter(ImageFormat.WEBP::equals).isPresent() ? ".webp" : ".jpg"), bytes);
        } catch (IOException e) {
            throw new PhotoException(files.full() ? Reason.DISK_FULL : Reason.NOT_STORED, photo, e);
        }
        database.change(tx -> {
            store.put(tx, photo, mediaType + " " + longestSide, new StoredPhoto(rendition, known.width(), known.height(), bytes.length, false));
        });
    }

    /**
     * Takes a fifth of a second for a large photo, the first time. Never larger than the JPEG of that size: where the
     * other form is no smaller, the JPEG is taken.
     *
     * @param photo       hash of a photo in the library
     * @param mediaType   {@code image/webp} or {@code image/jpeg}
     * @param longestSide pixels
     * @throws PhotoException where the photo's file is lost or damaged, or the disk is full
     */
    public Rendition get(String photo, String mediaType, int longestSide) throws PhotoException {
        var form = mediaType + " " + longestSide;
        var known = of(photo, form);
        if (known.isPresent() && Files.isReadable(file(photo, known.get()))) {
            return new Rendition(known.get(), file(photo, known.get()));
        }
        tidy();
        var made = make(photo, mediaType.equals(WEBP), longestSide);
        if (!made.sha256().equals(photo) || mediaType.equals(WEBP)) {
            database.change(tx -> store.put(tx, photo, form, made));
        }
        return new Rendition(made, file(photo, made));
    }

    private Path file(String photo, StoredPhoto rendition) {
        if (rendition.sha256().equals(photo)) {
            return library.file(photo);
        }
        var webp = files.rendition(rendition.sha256(), ".webp");
        return Files.exists(webp) ? webp : files.rendition(rendition.sha256(), ".jpg");
    }

    private StoredPhoto make(String photo, boolean webp, int longestSide) throws PhotoException {
        var stored = library.get(photo).filter(found -> Files.isReadable(library.file(photo)))
                .orElseThrow(() -> new PhotoException(Reason.NOT_READABLE, photo, null));
        var fits = Math.max(stored.width(), stored.height()) <= longestSide;
        if (fits && !webp) {
            return stored;
        }
        var image = image(photo, longestSide);
        var jpeg = fits ? null : JpegWriter.bytes(image);
        var smaller = webp ? WebpWriter.bytes(image).filter(bytes -> bytes.length < (fits ? stored.bytes() : jpeg.length)) : Optional.<byte[]>empty();
        if (smaller.isPresent()) {
            return write(photo, image, smaller.get(), ".webp");
        }
        return fits ? stored : write(photo, image, jpeg, ".jpg");
    }

    private BufferedImage image(String photo, int longestSide) throws PhotoException {
        try {
            return PhotoScaler.fit(PhotoReader.read(Files.readAllBytes(library.file(photo)), photo, longestSide).image(), longestSide);
        } catch (IOException e) {
            throw new PhotoException(Reason.NOT_READABLE, photo, e);
        }
    }

    private StoredPhoto write(String photo, BufferedImage image, byte[] bytes, String ending) throws PhotoException {
        var sha256 = Sha256.of(bytes);
        try {
            files.write(files.rendition(sha256, ending), bytes);
        } catch (IOException e) {
            throw new PhotoException(files.full() ? Reason.DISK_FULL : Reason.NOT_STORED, photo, e);
        }
        return new StoredPhoto(sha256, image.getWidth(), image.getHeight(), bytes.length, false);
    }

    private synchronized void tidy() {
        if (!tidied) {
            tidied = true;
            files.forgetOld();
        }
    }
}
