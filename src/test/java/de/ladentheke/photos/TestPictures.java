package de.ladentheke.photos;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Pictures made by the test, so that what must come out is known. */
final class TestPictures {
    private TestPictures() {}

    static Path png(Path file, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /** Upright it is 400 × 200: red, green above, blue, white below. Stored as a camera held that way stores it. */
    static Path jpegHeldAs(Path file, int orientation) throws IOException {
        var swapped = orientation >= 5;
        var stored = new BufferedImage(swapped ? 200 : 400, swapped ? 400 : 200, BufferedImage.TYPE_INT_RGB);
        var upright = quarters();
        for (int y = 0; y < stored.getHeight(); y++) {
            for (int x = 0; x < stored.getWidth(); x++) {
                var at = shown(orientation, x, y, stored.getWidth(), stored.getHeight());
                stored.setRGB(x, y, upright.getRGB(at[0], at[1]));
            }
        }
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(stored, "jpeg", jpeg);
        return Files.write(file, withExif(jpeg.toByteArray(), orientation));
    }

    /** Where a stored pixel is seen, by the words of the EXIF standard ("row 0 is the visual top …"). */
    private static int[] shown(int orientation, int x, int y, int width, int height) {
        return switch (orientation) {
            case 2 -> new int[] {width - 1 - x, y};
            case 3 -> new int[] {width - 1 - x, height - 1 - y};
            case 4 -> new int[] {x, height - 1 - y};
            case 5 -> new int[] {y, x};
            case 6 -> new int[] {height - 1 - y, x};
            case 7 -> new int[] {height - 1 - y, width - 1 - x};
            case 8 -> new int[] {y, width - 1 - x};
            default -> new int[] {x, y};
        };
    }

    private static BufferedImage quarters() {
        var image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        var colours = new Color[] {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < 4; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * 200, i / 2 * 100, 200, 100);
        }
        graphics.dispose();
        return image;
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(4 + 6 + 26);
        exif.put((byte) 0xff).put((byte) 0xe1).putShort((short) 34);
        exif.put("Exif\0\0".getBytes()).put("MM\0*".getBytes()).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        exif.putInt(0);
        return ByteBuffer.allocate(jpeg.length + exif.capacity()).put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** The same PNG with another size in its header, checksum right. */
    static byte[] withPngSize(byte[] png, int width, int height) {
        var changed = ByteBuffer.wrap(png.clone()).putInt(16, width).putInt(20, height);
        var crc = new CRC32();
        crc.update(changed.array(), 12, 17);
        return changed.putInt(29, (int) crc.getValue()).array();
    }

    static Path progressive(Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(quarters(), null, null), parameters);
        } finally {
            writer.dispose();
        }
        return Files.write(file, bytes.toByteArray());
    }

    static byte[] withLastScanRepeated(byte[] jpeg, int times) {
        int last = jpeg.length - 2;
        while (jpeg[last] != (byte) 0xff || jpeg[last + 1] != (byte) 0xda) {
            last--;
        }
        var scan = jpeg.length - 2 - last;
        var longer = ByteBuffer.allocate(jpeg.length + scan * times).put(jpeg, 0, last);
        for (int i = 0; i <= times; i++) {
            longer.put(jpeg, last, scan);
        }
        return longer.put(jpeg, jpeg.length - 2, 2).array();
    }
}
