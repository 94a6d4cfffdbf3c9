package de.ladentheke.screens;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture for tests, another one for each file name. */
final class TestPhoto {
    private TestPhoto() {}

    static Path write(Path file) throws IOException {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        var hue = (file.getFileName().hashCode() & 0xff) / 255f;
        graphics.setPaint(new GradientPaint(0, 0, Color.getHSBColor(hue, 0.4f, 0.9f), 400, 300, Color.getHSBColor(hue, 0.7f, 0.5f)));
        graphics.fillRect(0, 0, 400, 300);
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
