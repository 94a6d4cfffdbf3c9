package de.ladentheke.sample;

import static de.ladentheke.sample.Stage.box;
import static de.ladentheke.sample.Stage.glow;
import static de.ladentheke.sample.Stage.mix;
import static de.ladentheke.sample.Stage.round;
import static de.ladentheke.sample.Stage.veil;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Books, maps, calendars and boxed games. */
final class Printed {
    private static final Color PAPER = new Color(0xf7f2e6);

    private Printed() {}

    static void book(Stage stage, Color colour, String title) {
        stage.shadow(520, 865, 480, 44);
        stage.fill(box(290, 155, 450, 705, 8), mix(PAPER, Color.BLACK, .12));
        for (int i = 0; i < 6; i++) {
            stage.line(new Line2D.Double(735 - i, 170, 735 - i, 850), mix(PAPER, Color.BLACK, .06 + i % 2 * .12), 1);
        }
        stage.fill(box(270, 145, 455, 710, 10), round(120, 1100, colour));
        cover(stage, colour, 296, 145, 429, 710);
        stage.fill(box(270, 145, 26, 710, 8), mix(colour, Color.BLACK, .3));
        stage.words(title, 510, 255, 380, 56, PAPER, true);
        stage.words("VERLAG BERGPFAD", 510, 825, 220, 18, veil(PAPER, 220), false);
    }

    private static void cover(Stage stage, Color colour, double x, double y, double width, double height) {
        var sky = new GradientPaint(0, (float) y, mix(colour, Color.BLACK, .12), 0, (float) (y + height), mix(colour, new Color(0xf2c27a), .55));
        stage.fill(new java.awt.geom.Rectangle2D.Double(x, y, width, height), sky);
        stage.fill(new Ellipse2D.Double(x + width * .58, y + height * .42, 110, 110), glow(x + width * .58 + 55, y + height * .42 + 55, 60, new Color(0xfff1cf), veil(new Color(0xfff1cf), 0)));
        stage.hills(x, y + height * .52, width, height * .42, mix(colour, Color.WHITE, .25), mix(colour, Color.BLACK, .35));
        stage.fill(new java.awt.geom.Rectangle2D.Double(x, y + height * .93, width, height * .07), mix(colour, Color.BLACK, .45));
    }

    static void map(Stage stage, Color colour, String title) {
        stage.shadow(520, 850, 600, 40);
        for (int i = 0; i < 4; i++) {
            var left = 190 + i * 155;
            var fold = new Path2D.Double();
            var tilt = i % 2 == 0 ? 0 : 26;
            fold.moveTo(left, 230 + 26 - tilt);
            fold.lineTo(left + 155, 230 + tilt);
            fold.lineTo(left + 155, 800 + tilt);
            fold.lineTo(left, 800 + 26 - tilt);
            fold.closePath();
            stage.fill(fold, mix(new Color(0xe9ecd2), i % 2 == 0 ? Color.WHITE : Color.BLACK, .1));
        }
        for (int i = 0; i < 9; i++) {
            var path = new Path2D.Double();
            path.moveTo(195, 300 + i * 55);
            path.curveTo(350, 240 + i * 62, 520, 400 + i * 40, 805, 290 + i * 54);
            stage.line(path, veil(i % 3 == 0 ? new Color(0xc2522d) : colour, i % 3 == 0 ? 220 : 120), i % 3 == 0 ? 5 : 3);
        }
        stage.fill(box(200, 262, 150, 190, 6), colour);
        stage.words(title, 275, 345, 130, 26, PAPER, true);
    }

    static void calendar(Stage stage, Color colour, String title) {
        stage.shadow(510, 870, 620, 36);
        stage.fill(box(190, 190, 620, 670, 8), PAPER);
        cover(stage, colour, 210, 230, 580, 400);
        stage.words(title, 500, 300, 500, 60, PAPER, true);
        for (int i = 0; i < 24; i++) {
            stage.line(new Ellipse2D.Double(205 + i * 25, 172, 12, 34), new Color(0x777777), 3);
        }
        for (int day = 0; day < 31; day++) {
            stage.words(String.valueOf(day + 1), 250 + day % 8 * 71, 680 + day / 8 * 46, 40, 24,
                    day % 7 == 2 ? new Color(0xb0413e) : new Color(0x444444), false);
        }
    }

    static void game(Stage stage, Color colour, String title) {
        stage.shadow(520, 830, 660, 46);
        var side = new Path2D.Double();
        side.moveTo(180, 740);
        side.lineTo(820, 740);
        side.lineTo(800, 830);
        side.lineTo(200, 830);
        side.closePath();
        stage.fill(side, mix(colour, Color.BLACK, .35));
        stage.fill(box(180, 250, 640, 500, 10), round(60, 1100, colour));
        cover(stage, colour, 205, 275, 590, 450);
        stage.words(title, 500, 370, 520, 64, PAPER, true);
        stage.words("SPIELESCHMIEDE HARZ", 500, 790, 300, 20, veil(PAPER, 220), false);
    }
}
