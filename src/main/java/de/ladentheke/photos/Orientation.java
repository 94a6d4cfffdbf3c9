package de.ladentheke.photos;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.tiff.TiffMetadataReader;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** How the camera was held (EXIF tag 0x0112). Only EXIF is parsed: no XMP, no compressed text chunks. */
final class Orientation {
    private static final int UPRIGHT = 1;

    private Orientation() {}

    /** 1 to 8; 1 where the file does not say or says nonsense. */
    static int of(ImageFormat format, byte[] file) {
        try {
            var metadata = metadata(format, file);
            var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            var value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return value == null || value < 1 || value > 8 ? UPRIGHT : value;
        } catch (Exception e) {
            return UPRIGHT;
        }
    }

    /** Whether the upright picture is as wide as the stored one is high. */
    static boolean swapsSides(int orientation) {
        return orientation >= 5;
    }

    /** Turns and mirrors a stored picture of this size upright. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Metadata metadata(ImageFormat format, byte[] file) throws Exception {
        return switch (format) {
            case JPEG -> JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()));
            case TIFF -> TiffMetadataReader.readMetadata(new ByteArrayInputStream(file));
            case PNG -> exif(chunk(file, 8, "eXIf", ByteOrder.BIG_ENDIAN, 4, 12));
            case WEBP -> exif(chunk(file, 12, "EXIF", ByteOrder.LITTLE_ENDIAN, 0, 8));
            default -> new Metadata();
        };
    }

    private static Metadata exif(byte[] tiff) {
        var metadata = new Metadata();
        if (tiff.length > 0) {
            new ExifReader().extract(new ByteArrayReader(tiff), metadata, 0);
        }
        return metadata;
    }

    /** PNG: length, name, data, checksum. RIFF: name, length, data padded to even length. */
    private static byte[] chunk(byte[] file, int start, String wanted, ByteOrder order, int nameAt, int overhead) {
        var buffer = ByteBuffer.wrap(file).order(order);
        long at = start;
        while (at + 8 <= file.length) {
            long length = buffer.getInt((int) at + 4 - nameAt) & 0xffffffffL;
            var name = new String(file, (int) at + nameAt, 4, StandardCharsets.ISO_8859_1);
            if (name.equals(wanted) && at + 8 + length <= file.length) {
                return withoutPrefix(Arrays.copyOfRange(file, (int) at + 8, (int) (at + 8 + length)));
            }
            at += overhead + length + (overhead == 8 ? length & 1 : 0);
        }
        return new byte[0];
    }

    private static byte[] withoutPrefix(byte[] exif) {
        var prefixed = exif.length > 6 && exif[0] == 'E' && exif[1] == 'x' && exif[4] == 0;
        return prefixed ? Arrays.copyOfRange(exif, 6, exif.length) : exif;
    }
}
