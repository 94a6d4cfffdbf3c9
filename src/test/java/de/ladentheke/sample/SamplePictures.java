package de.ladentheke.sample;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Draws the pictures of the sample shop, or takes one of the few photos whose licence allows it (see NOTICE). */
final class SamplePictures {
    private static final int LONGEST = 1000;

    @FunctionalInterface
    private interface Painter {
        void paint(Stage stage, Color colour, String name);
    }

    private static final Map<String, Painter> PAINTERS = Map.ofEntries(
            Map.entry("tin", Provisions::tin), Map.entry("jar", Provisions::jar), Map.entry("bottle", Provisions::bottle),
            Map.entry("bag", Provisions::bag), Map.entry("bar", Provisions::bar), Map.entry("book", Printed::book),
            Map.entry("map", Printed::map), Map.entry("calendar", Printed::calendar), Map.entry("box", Printed::game),
            Map.entry("yarn", Goods::yarn), Map.entry("socks", Goods::socks), Map.entry("scarf", Goods::scarf),
            Map.entry("towel", Goods::towel), Map.entry("cushion", Goods::cushion), Map.entry("train", Goods::train),
            Map.entry("stack", Goods::stack), Map.entry("blocks", Goods::blocks), Map.entry("witch", Goods::witch),
            Map.entry("mug", Pottery::mug), Map.entry("bowl", Pottery::bowl), Map.entry("vase", Pottery::vase),
            Map.entry("teapot", Pottery::teapot));

    private SamplePictures() {}

    /** @param recipe {@code kind #colour Words_on_it}; a {@code +} behind it asks for a second picture from nearby */
    static BufferedImage draw(String recipe) {
        var parts = recipe.split(" ");
        var colour = Color.decode(parts[1]);
        var stage = new Stage(colour);
        PAINTERS.get(parts[0]).paint(stage, colour, parts[2].replace('_', ' '));
        return stage.image();
    }

    /** The same from nearby and a little from the side. */
    static BufferedImage near(BufferedImage picture) {
        var near = new BufferedImage(LONGEST, LONGEST, BufferedImage.TYPE_INT_RGB);
        var pen = near.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.translate(LONGEST / 2.0, LONGEST / 2.0);
        pen.rotate(Math.toRadians(-6));
        pen.scale(1.75, 1.75);
        pen.drawImage(picture, -LONGEST / 2, -LONGEST * 56 / 100, null);
        pen.dispose();
        return near;
    }

    static BufferedImage photo(Path file) throws IOException {
        var photo = ImageIO.read(file.toFile());
        var factor = Math.min(1.0, (double) LONGEST / Math.max(photo.getWidth(), photo.getHeight()));
        var width = (int) Math.round(photo.getWidth() * factor);
        var height = (int) Math.round(photo.getHeight() * factor);
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = scaled.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(photo.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return scaled;
    }

    static void write(BufferedImage picture, Path jpeg) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        java.nio.file.Files.deleteIfExists(jpeg);
        try (var out = ImageIO.createImageOutputStream(jpeg.toFile())) {
            var quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(.84f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), quality);
        } finally {
            writer.dispose();
        }
    }
}
