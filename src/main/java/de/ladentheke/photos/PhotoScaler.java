package de.ladentheke.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Turns pictures upright, brings them to sRGB without transparency, and makes them smaller in steps of at most one half. */
final class PhotoScaler {
    private PhotoScaler() {}

    /** Opaque sRGB; transparent parts become white. Never larger than the original. */
    static BufferedImage fit(BufferedImage image, int longestSide) {
        var flat = flat(image);
        while (longest(flat) >= 2 * longestSide) {
            flat = scaled(flat, half(flat.getWidth()), half(flat.getHeight()), RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        }
        if (longest(flat) <= longestSide) {
            return flat;
        }
        var factor = (double) longestSide / longest(flat);
        return scaled(flat, side(flat.getWidth(), factor), side(flat.getHeight(), factor), RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        var swap = Orientation.swapsSides(orientation);
        var turned = canvas(swap ? image.getHeight() : image.getWidth(), swap ? image.getWidth() : image.getHeight());
        var graphics = turned.createGraphics();
        graphics.drawImage(image, Orientation.upright(orientation, image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return turned;
    }

    private static BufferedImage flat(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB || image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return image;
        }
        var flat = canvas(image.getWidth(), image.getHeight());
        var graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height, Object interpolation) {
        var scaled = canvas(width, height);
        var graphics = scaled.createGraphics();
        hint(graphics, interpolation);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private static void hint(Graphics2D graphics, Object interpolation) {
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    private static BufferedImage canvas(int width, int height) {
        var canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = canvas.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return canvas;
    }

    private static int longest(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    private static int half(int side) {
        return Math.max(1, (side + 1) / 2);
    }

    private static int side(int side, double factor) {
        return Math.max(1, (int) Math.round(side * factor));
    }
}
