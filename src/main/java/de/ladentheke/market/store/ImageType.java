package de.ladentheke.market.store;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of photos that the marketplace takes. */
public enum ImageType {
    JPEG("image/jpeg", ".jpg"),
    /** The simple file format: one picture, no animation and no metadata. */
    WEBP("image/webp", ".webp");

    private static final int RIFF_HEADER = 8;

    private final String mediaType;
    private final String ending;

    ImageType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(ImageType::mediaType).toList();
    }

    /** By the first bytes; empty where it is none of them, or a WebP that is not whole. */
    static Optional<ImageType> of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        return head.startsWith("RIFF") && (head.startsWith("WEBPVP8 ", 8) || head.startsWith("WEBPVP8L", 8)) && whole(bytes)
                ? Optional.of(WEBP) : Optional.empty();
    }

    private static boolean whole(byte[] webp) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).getInt(4)) == webp.length - RIFF_HEADER;
    }

    /** Written in Java: a hostile picture cannot reach beyond it. */
    ImageReader reader() throws IOException {
        return this == WEBP ? new WebPImageReaderSpi().createReaderInstance(null) : ImageIO.getImageReadersByFormatName("jpeg").next();
    }
}
