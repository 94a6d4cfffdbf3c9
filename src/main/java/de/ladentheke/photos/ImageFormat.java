package de.ladentheke.photos;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is by its first bytes, whatever its name says. */
enum ImageFormat {
    JPEG("jpeg"), PNG("png"), GIF("gif"), BMP("bmp"), TIFF("tiff"), WEBP("webp"),
    /** HEIC, AVIF and their kin: no reader of pure Java exists. */
    HEIF(null),
    /** Pictures, but of a kind that no shop's photo comes in: Photoshop, JPEG 2000, icons, SVG, camera raw. */
    OTHER(null);

    /** Brands of ISO/IEC 23008-12 and AV1 Image File Format, as main or as compatible brand. */
    private static final Pattern HEIF_BRAND =
            Pattern.compile("hei[cxms]|hev[cxms]|mif[123]|msf1|av(if|is|io|ci)|vvic|1pic|miaf|j2ki");
    private final String reader;

    ImageFormat(String reader) {
        this.reader = reader;
    }

    /** Name of the ImageIO reader; empty where there is none. */
    Optional<String> reader() {
        return Optional.ofNullable(reader);
    }

    /** Empty where the bytes are no picture at all. */
    static Optional<ImageFormat> of(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, 64), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        if (head.startsWith("BM") && head.length() > 25) {
            return Optional.of(BMP);
        }
        if (head.startsWith("ftyp", 4)) {
            return isHeif(head) ? Optional.of(HEIF) : Optional.empty();
        }
        return isOther(head) ? Optional.of(OTHER) : Optional.empty();
    }

    private static boolean isHeif(String head) {
        return HEIF_BRAND.matcher(head.substring(Math.min(head.length(), 8))).find();
    }

    private static boolean isOther(String head) {
        return head.startsWith("8BPS")
                || head.startsWith("\0\0\0\u000cjP  ") || head.startsWith("\u00ff\u004f\u00ff\u0051")
                || head.startsWith("\0\0\1\0") || head.startsWith("\0\0\2\0")
                || head.startsWith("II+\0") || head.startsWith("MM\0+") || head.startsWith("IIU\0")
                || head.contains("<svg");
    }
}
