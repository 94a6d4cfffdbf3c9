package de.ladentheke.photos;

import de.ladentheke.photos.PhotoException.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a picture no larger than is needed; the size in its header is looked at first. */
final class PhotoReader {
    static final long MAX_PIXELS = 64_000_000;
    /** Below this a marketplace shows nothing useful (Google's smallest product picture is 100 × 100). */
    static final int MIN_SIDE = 100;

    private PhotoReader() {}

    /** A decoded picture as stored in the file: not yet upright. */
    record Decoded(BufferedImage image, int orientation) {}

    /**
     * @param file   the file's bytes
     * @param enough longest side that is wanted in the end: decoding may leave pixels out, down to twice as many
     */
    static Decoded read(byte[] file, String name, int enough) throws PhotoException {
        var format = ImageFormat.of(file).orElseThrow(() -> new PhotoException(Reason.NOT_AN_IMAGE, name, null));
        var reader = format.reader().orElseThrow(() -> unsupported(format, name));
        return new Decoded(decode(file, name, reader, enough), Orientation.of(format, file));
    }

    /** Pictures from anywhere are decoded by Java alone: what is wrong with them cannot touch more than themselves. */
    private static boolean isNative(ImageReader reader) {
        return reader.getClass().getPackageName().startsWith("com.luciad");
    }

    private static PhotoException unsupported(ImageFormat format, String name) {
        var reason = format == ImageFormat.HEIF ? Reason.UNSUPPORTED_HEIC : Reason.UNSUPPORTED_FORMAT;
        return new PhotoException(reason, name, null);
    }

    /** Asks one reader after the other: the tolerant one comes first, the JDK's own last. */
    private static BufferedImage decode(byte[] file, String name, String format, int enough) throws PhotoException {
        PhotoException failure = new PhotoException(Reason.UNSUPPORTED_FORMAT, name, null);
        for (Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format); readers.hasNext();) {
            var reader = readers.next();
            if (isNative(reader)) {
                continue;
            }
            try {
                return decode(file, name, format, reader, enough);
            } catch (PhotoException e) {
                failure = e;
                if (e.reason() != Reason.DAMAGED) {
                    throw e;
                }
            }
        }
        throw failure;
    }

    private static BufferedImage decode(byte[] file, String name, String format, ImageReader reader, int enough) throws PhotoException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            checkSize(reader, file, format, name);
            return pixels(reader, name, enough);
        } catch (IOException | RuntimeException e) {
            throw new PhotoException(Reason.DAMAGED, name, e);
        } catch (OutOfMemoryError e) {
            throw new PhotoException(Reason.TOO_LARGE, name, e);
        } finally {
            reader.dispose();
        }
    }

    private static void checkSize(ImageReader reader, byte[] file, String format, String name) throws IOException, PhotoException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width <= 0 || height <= 0) {
            throw new PhotoException(Reason.DAMAGED, name, null);
        }
        if (width * height > MAX_PIXELS || format.equals("jpeg") && JpegScans.tooMany(file, width * height)) {
            throw new PhotoException(Reason.TOO_LARGE, name, null);
        }
        if (Math.min(width, height) < MIN_SIDE) {
            throw new PhotoException(Reason.TOO_SMALL, name, null);
        }
    }

    private static BufferedImage pixels(ImageReader reader, String name, int enough) throws IOException, PhotoException {
        var cut = new AtomicBoolean();
        reader.addIIOReadWarningListener((IIOReadWarningListener) (source, warning) -> {
            if (isCut(warning)) {
                cut.set(true);
            }
        });
        var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        var step = Math.max(1, longest / (2 * enough));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, parameters);
        if (cut.get()) {
            throw new PhotoException(Reason.DAMAGED, name, null);
        }
        return image;
    }

    /** The end of the file is missing: the decoder fills the rest with grey, which nobody wants in a shop. */
    private static boolean isCut(String warning) {
        return warning != null && warning.toLowerCase(Locale.ROOT).contains("premature end");
    }
}
