package de.ladentheke.publish.marketplace.conformance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.text.Sha256;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Goods and pictures that no shop has. */
final class Sample {
    private static final int SIDE = 16;
    private static final int NOISE = 0xffffff;

    private Sample() {}

    static ObjectNode content(String name, long cents) {
        var content = HttpLine.JSON.createObjectNode().put("name", name).put("category", "Konformitätstest").put("vatRate", 1900);
        content.putArray("variants").addObject().put("sku", "TEST").put("priceCents", cents).put("availability", "OUT");
        return content;
    }

    static ObjectNode withPhoto(ObjectNode content, String sha256) {
        content.putArray("photos").addObject().put("sha256", sha256).put("width", SIDE).put("height", SIDE);
        return content;
    }

    static String hash(ObjectNode content) {
        return hash(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String upsert(String id, ObjectNode content) {
        var line = HttpLine.JSON.createObjectNode().put("op", "upsert").put("id", id).put("hash", hash(content));
        line.set("content", content);
        return line.toString();
    }

    static String unpublish(String id) {
        return HttpLine.JSON.createObjectNode().put("op", "unpublish").put("id", id).toString();
    }

    /** A small picture of coloured noise: one that no marketplace has yet. */
    static byte[] jpeg(long seed) {
        return picture(seed, SIDE, "jpeg");
    }

    static byte[] jpeg(long seed, int side) {
        return picture(seed, side, "jpeg");
    }

    static byte[] webp(long seed) {
        return picture(seed, SIDE, "webp");
    }

    private static byte[] picture(long seed, int side, String format) {
        var random = new Random(seed);
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < side * side; i++) {
            image.setRGB(i % side, i / side, random.nextInt(NOISE));
        }
        try {
            var bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, bytes)) {
                throw new IOException("this computer writes no " + format);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(byte[] bytes) {
        return Sha256.of(bytes);
    }
}
