package de.ladentheke.publish.website;

import de.ladentheke.publish.files.FileContent;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Photos as small as lists show them. */
final class Thumbnail {
    private static final int SIDE = 480;
    private static final float QUALITY = 0.8f;

    private Thumbnail() {}

    /** The photo itself where it cannot be read. */
    static FileContent of(Path jpeg) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = new MemoryCacheImageInputStream(Files.newInputStream(jpeg))) {
            reader.setInput(in, true, true);
            return FileContent.of(encode(scale(read(reader))));
        } catch (IOException | RuntimeException e) {
            return FileContent.of(jpeg);
        } finally {
            reader.dispose();
        }
    }

    /** Never more than four times the pixels that are needed. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        var parameters = reader.getDefaultReadParam();
        var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage scale(BufferedImage image) {
        var longest = Math.max(image.getWidth(), image.getHeight());
        int width = longest <= SIDE ? image.getWidth() : Math.max(1, image.getWidth() * SIDE / longest);
        int height = longest <= SIDE ? image.getHeight() : Math.max(1, image.getHeight() * SIDE / longest);
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return target;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
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
