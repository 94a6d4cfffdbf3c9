package de.ladentheke.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A light table of 1000 × 1000 pixels on which the sample products are drawn. */
final class Stage {
    static final int SIZE = 1000;
    private final BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    /** @param tint colour of the product: the wall behind it takes a breath of it */
    Stage(Color tint) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        fill(new java.awt.Rectangle(0, 0, SIZE, 780), new GradientPaint(0, 0, mix(new Color(0xf6f3ee), tint, .05), 0, 780, mix(new Color(0xece6dd), tint, .10)));
        fill(new java.awt.Rectangle(0, 770, SIZE, 230), new GradientPaint(0, 770, mix(new Color(0xe2d9cc), tint, .08), 0, SIZE, new Color(0xf2ece3)));
    }

    BufferedImage image() {
        return image;
    }

    Graphics2D pen() {
        return pen;
    }

    void fill(Shape shape, Paint paint) {
        pen.setPaint(paint);
        pen.fill(shape);
    }

    void line(Shape shape, Color colour, double width) {
        pen.setPaint(colour);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    /** Soft shadow on the table. */
    void shadow(double x, double y, double width, double height) {
        for (int i = 12; i >= 1; i--) {
            var grow = i * 5.0;
            fill(new Ellipse2D.Double(x - width / 2 - grow, y - height / 2 - grow / 3, width + 2 * grow, height + grow * 2 / 3), new Color(60, 45, 30, 9));
        }
    }

    /** Light from the left over a round body. */
    static Paint round(double left, double right, Color colour) {
        return new LinearGradientPaint((float) left, 0, (float) right, 0, new float[] {0, .22f, .6f, 1},
                new Color[] {mix(colour, Color.BLACK, .18), mix(colour, Color.WHITE, .22), colour, mix(colour, Color.BLACK, .38)});
    }

    static Paint glow(double x, double y, double radius, Color inner, Color outer) {
        return new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, new float[] {0, 1}, new Color[] {inner, outer});
    }

    static Color mix(Color a, Color b, double share) {
        return new Color((int) (a.getRed() + (b.getRed() - a.getRed()) * share),
                (int) (a.getGreen() + (b.getGreen() - a.getGreen()) * share),
                (int) (a.getBlue() + (b.getBlue() - a.getBlue()) * share));
    }

    static Color veil(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    static RoundRectangle2D box(double x, double y, double width, double height, double arc) {
        return new RoundRectangle2D.Double(x, y, width, height, arc, arc);
    }

    /** Words centred at x, made smaller until they fit; several lines where they hold blanks and are long. */
    void words(String text, double x, double y, double width, double size, Color colour, boolean serif) {
        var lines = text.length() > 14 && text.contains(" ") ? halves(text) : new String[] {text};
        double at = y - (lines.length - 1) * size * .55;
        for (var line : lines) {
            word(line, x, at, width, size, colour, serif);
            at += size * 1.1;
        }
    }

    private void word(String text, double x, double y, double width, double size, Color colour, boolean serif) {
        var font = new Font(serif ? "DejaVu Serif" : "DejaVu Sans", Font.BOLD, 1).deriveFont((float) size);
        var wide = pen.getFontMetrics(font).getStringBounds(text, pen).getWidth();
        if (wide > width) {
            font = font.deriveFont((float) (size * width / wide));
            wide = width;
        }
        pen.setFont(font);
        pen.setPaint(colour);
        pen.drawString(text, (float) (x - wide / 2), (float) (y + font.getSize2D() * .36));
    }

    private static String[] halves(String text) {
        int best = text.indexOf(' ');
        for (int i = best; i >= 0; i = text.indexOf(' ', i + 1)) {
            best = Math.abs(i - text.length() / 2) < Math.abs(best - text.length() / 2) ? i : best;
        }
        return new String[] {text.substring(0, best), text.substring(best + 1)};
    }

    /** A range of hills between two heights, with a few firs: the mark of the region. */
    void hills(double x, double y, double width, double height, Color back, Color front) {
        var clip = pen.getClip();
        pen.clip(new java.awt.geom.Rectangle2D.Double(x, y, width, height));
        fill(hill(x, y + height, width, height * .85, .62), back);
        fill(hill(x - width * .25, y + height, width * 1.1, height * .55, .35), mix(back, front, .5));
        fill(hill(x + width * .1, y + height, width * 1.2, height * .42, .7), front);
        for (int i = 0; i < 5; i++) {
            fir(x + width * (.12 + i * .2), y + height, height * (.22 + i % 2 * .1), mix(front, Color.BLACK, .25));
        }
        pen.setClip(clip);
    }

    private static Shape hill(double x, double bottom, double width, double height, double top) {
        var hill = new Path2D.Double();
        hill.moveTo(x, bottom);
        hill.curveTo(x + width * top * .5, bottom, x + width * top * .8, bottom - height, x + width * top, bottom - height);
        hill.curveTo(x + width * (top + .15), bottom - height, x + width * .9, bottom - height * .1, x + width, bottom);
        hill.closePath();
        return hill;
    }

    void fir(double x, double bottom, double height, Color colour) {
        for (int i = 0; i < 3; i++) {
            var tree = new Path2D.Double();
            var low = bottom - height * i * .28;
            var half = height * (.26 - i * .06);
            tree.moveTo(x - half, low);
            tree.lineTo(x + half, low);
            tree.lineTo(x, low - height * .45);
            tree.closePath();
            fill(tree, colour);
        }
    }
}
