package de.ladentheke.photos;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes lossy WebP without metadata, by libwebp. */
final class WebpWriter {
    private static final Logger LOG = Logger.getLogger(WebpWriter.class.getName());
    private static final float QUALITY = 0.80f;
    private static final String LOSSY = "Lossy";

    private WebpWriter() {}

    /** Empty where libwebp does not run on this computer. */
    static Optional<byte[]> bytes(BufferedImage image) {
        try {
            return Optional.of(written(image));
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "no WebP on this computer, photos go as JPEG", e);
            return Optional.empty();
        }
    }

    private static byte[] written(BufferedImage image) throws IOException {
        var writer = new WebPImageWriterSpi().createWriterInstance(null);
        var bytes = new ByteArrayOutputStream(128 * 1024);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType(LOSSY);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
