package de.ladentheke.market;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.market.model.Hashes;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Items and photos for tests. */
final class Samples {
    static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    /** One variant, no photo. */
    static ObjectNode content(String name, String category, long cents) {
        var content = JSON.createObjectNode().put("name", name).put("category", category).put("vatRate", 700);
        content.putArray("variants").addObject().put("id", "v-" + name.hashCode()).put("sku", "SKU-" + Math.abs(name.hashCode()))
                .put("priceCents", cents).put("stock", 24_000).put("availability", "IN_STOCK");
        return content;
    }

    static ObjectNode tea() {
        var tea = content("Harzer Bergkräuter-Tee, lose", "Lebensmittel > Tee", 690);
        tea.put("brand", "Kräuterhof").put("shortDescription", "Mild und würzig").put("description", "Von Hand gepflückt.\n\nZiehzeit 8 Minuten.");
        variant(tea, 0).put("sku", "TEE-0107").put("gtin", "4006381333931").put("contentAmount", 100_000).put("contentUnit", "g")
                .putObject("unitPrice").put("cents", 6900).put("unit", "kg");
        tea.putArray("facts").addObject().put("label", "Zutaten").put("text", "Melisse, Minze, Brennnessel");
        return tea;
    }

    static ObjectNode variant(ObjectNode content, int index) {
        return (ObjectNode) content.path("variants").get(index);
    }

    static ObjectNode withPhoto(ObjectNode content, String sha256, String alt) {
        content.withArray("photos").addObject().put("sha256", sha256).put("alt", alt).put("width", 640).put("height", 480);
        return content;
    }

    static String upsert(String id, ObjectNode content) {
        var hash = Hashes.hex(content.toString().getBytes(StandardCharsets.UTF_8));
        var line = JSON.createObjectNode().put("op", "upsert").put("id", id).put("hash", hash);
        line.set("content", content);
        return line.toString();
    }

    static String unpublish(String id) {
        return JSON.createObjectNode().put("op", "unpublish").put("id", id).toString();
    }

    /** A picture of its own for each seed. */
    static byte[] jpeg(int seed) {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(Color.HSBtoRGB(seed * 0.17f, 0.5f, 0.8f)));
        graphics.fillRect(0, 0, 640, 480);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(100 + seed % 200, 80, 300, 300);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
