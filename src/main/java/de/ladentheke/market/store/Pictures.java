package de.ladentheke.market.store;

import java.awt.Color;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Decoding with a bound, scaling down, encoding as JPEG. */
final class Pictures {
    /** Beyond this a picture is refused before it is decoded: it would fill the memory. */
    static final long MOST_PIXELS = 25_000_000;
    private static final float QUALITY = 0.82f;

    private Pictures() {}

    /** Empty where the picture is damaged or has too many pixels. */
    static Optional<BufferedImage> decode(byte[] bytes, ImageType type) {
        ImageReader reader = null;
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader = type.reader();
            reader.setInput(in, true, true);
            return read(reader);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            return Optional.empty();
        }
        return Optional.ofNullable(reader.read(0));
    }

    /** No side longer than {@code longest}; halved step by step, which keeps edges clean. */
    static BufferedImage scale(BufferedImage image, int longest) {
        var current = image;
        var factor = Math.min(1.0, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        while (current.getWidth() > 2 * width && current.getHeight() > 2 * height) {
            current = draw(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return draw(current, width, height);
    }

    private static BufferedImage draw(Image image, int width, int height) {
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return target;
    }

    static byte[] encode(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
