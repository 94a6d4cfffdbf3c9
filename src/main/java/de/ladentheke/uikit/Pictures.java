package de.ladentheke.uikit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Pictures of the window as PNG files. */
public final class Pictures {
    private Pictures() {}

    /** Takes a picture of {@code scene} as it looks now. On the FX thread. */
    public static void save(Scene scene, Path png) throws IOException {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        save(scene.snapshot(null), png);
    }

    /** Stores {@code image}; folders are made where they are missing. */
    public static void save(Image image, Path png) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(png.toAbsolutePath().getParent());
        ImageIO.write(copy, "png", png.toFile());
    }
}
