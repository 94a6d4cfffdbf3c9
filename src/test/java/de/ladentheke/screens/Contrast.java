package de.ladentheke.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** How well what is written in a window stands out from what is behind it, as WCAG 2.2 measures it: 1 to 21. */
final class Contrast {
    static final double ENOUGH = 4.5;

    private Contrast() {}

    /** The words below {@code root} that do not stand out enough, each with its contrast. */
    static List<String> tooLow(Parent root) {
        var found = new ArrayList<String>();
        texts(root).filter(Contrast::readable).forEach(text -> {
            var ratio = of(text);
            if (ratio < ENOUGH) {
                found.add("%.2f “%s” in %s".formatted(ratio, text.getText(), text.getParent()));
            }
        });
        return found;
    }

    private static Stream<Text> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Text text ? Stream.of(text)
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Contrast::texts) : Stream.empty();
    }

    /** Symbols of icon fonts are no words. */
    private static boolean readable(Text text) {
        Bounds bounds = text.getBoundsInLocal();
        return bounds.getWidth() > 0 && text.getText().codePoints().anyMatch(Character::isLetterOrDigit)
                && text.getStyleClass().stream().noneMatch(c -> c.contains("ikonli"));
    }

    static double of(Text text) {
        var behind = behind(text.getParent());
        return ratio(over((Color) text.getFill(), opacity(text), behind), behind);
    }

    private static double opacity(Node node) {
        return node == null ? 1 : node.getOpacity() * opacity(node.getParent());
    }

    private static Color behind(Parent parent) {
        if (parent == null) {
            return Color.WHITE;
        }
        var colour = behind(parent.getParent());
        if (parent instanceof Region region && region.getBackground() != null) {
            for (var fill : region.getBackground().getFills()) {
                colour = fill.getFill() instanceof Color top ? over(top, opacity(parent), colour) : colour;
            }
        }
        return colour;
    }

    static Color over(Color top, double opacity, Color below) {
        return below.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity() * opacity);
    }

    static double ratio(Color one, Color other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
