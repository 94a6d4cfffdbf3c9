package de.ladentheke.sample;

import static de.ladentheke.sample.Stage.box;
import static de.ladentheke.sample.Stage.mix;
import static de.ladentheke.sample.Stage.round;
import static de.ladentheke.sample.Stage.veil;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Tins, jars, bottles, bags and bars. */
final class Provisions {
    private static final Color PAPER = new Color(0xfbf7ee);

    private Provisions() {}

    static void tin(Stage stage, Color colour, String name) {
        stage.shadow(510, 850, 400, 46);
        stage.fill(new Ellipse2D.Double(320, 815, 360, 60), mix(colour, Color.BLACK, .45));
        stage.fill(box(320, 330, 360, 515, 12), round(320, 680, colour));
        stage.fill(new Ellipse2D.Double(320, 300, 360, 60), round(320, 680, mix(colour, Color.BLACK, .2)));
        stage.fill(box(312, 245, 376, 90, 14), round(312, 688, mix(colour, Color.WHITE, .12)));
        stage.fill(new Ellipse2D.Double(312, 218, 376, 58), mix(colour, Color.WHITE, .30));
        stage.fill(new Ellipse2D.Double(340, 226, 320, 40), mix(colour, Color.WHITE, .16));
        stage.fill(box(345, 440, 310, 300, 10), round(320, 700, PAPER));
        stage.hills(360, 455, 280, 120, mix(colour, Color.WHITE, .55), colour);
        stage.words(name, 500, 630, 270, 46, mix(colour, Color.BLACK, .35), true);
        stage.words("TEE AUS DEM HARZ", 500, 700, 230, 20, mix(colour, Color.BLACK, .2), false);
    }

    static void jar(Stage stage, Color colour, String name) {
        stage.shadow(510, 850, 400, 44);
        stage.fill(box(315, 360, 370, 490, 90), round(315, 685, colour));
        stage.fill(box(330, 375, 340, 60, 50), veil(Color.WHITE, 60));
        stage.fill(box(345, 300, 310, 80, 20), round(345, 655, mix(colour, Color.WHITE, .35)));
        stage.fill(box(330, 235, 340, 95, 22), round(330, 670, new Color(0xb08d57)));
        for (int x = 345; x < 665; x += 16) {
            stage.line(new java.awt.geom.Line2D.Double(x, 250, x, 318), veil(Color.BLACK, 26), 3);
        }
        stage.fill(new Ellipse2D.Double(330, 222, 340, 40), new Color(0xd0b083));
        stage.fill(box(330, 500, 340, 230, 16), round(315, 700, PAPER));
        stage.line(box(346, 516, 308, 198, 12), mix(colour, Color.BLACK, .1), 3);
        stage.words(name, 500, 600, 280, 50, mix(colour, Color.BLACK, .45), true);
        stage.hills(400, 640, 200, 60, mix(colour, Color.WHITE, .5), mix(colour, Color.BLACK, .15));
        stage.fill(box(345, 380, 26, 430, 26), veil(Color.WHITE, 70));
    }

    static void bottle(Stage stage, Color colour, String name) {
        stage.shadow(510, 880, 270, 34);
        var body = new Path2D.Double();
        body.moveTo(455, 190);
        body.lineTo(545, 190);
        body.curveTo(545, 330, 625, 340, 625, 450);
        body.lineTo(625, 850);
        body.curveTo(625, 875, 610, 885, 590, 885);
        body.lineTo(410, 885);
        body.curveTo(390, 885, 375, 875, 375, 850);
        body.lineTo(375, 450);
        body.curveTo(375, 340, 455, 330, 455, 190);
        body.closePath();
        stage.fill(body, round(375, 625, colour));
        stage.fill(box(448, 120, 104, 80, 14), round(448, 552, new Color(0x6a4b35)));
        stage.fill(box(383, 545, 234, 240, 8), round(365, 640, PAPER));
        stage.hills(395, 555, 210, 90, mix(colour, Color.WHITE, .5), colour);
        stage.words(name, 500, 695, 200, 40, mix(colour, Color.BLACK, .5), true);
        stage.words("AUS DEM HARZ", 500, 755, 150, 17, mix(colour, Color.BLACK, .3), false);
        stage.fill(box(398, 430, 18, 420, 18), veil(Color.WHITE, 80));
    }

    static void bag(Stage stage, Color colour, String name) {
        stage.shadow(510, 870, 400, 44);
        var body = new Path2D.Double();
        body.moveTo(330, 260);
        body.curveTo(450, 250, 550, 250, 670, 260);
        body.curveTo(660, 460, 690, 700, 700, 865);
        body.curveTo(560, 885, 440, 885, 300, 865);
        body.curveTo(310, 700, 340, 460, 330, 260);
        body.closePath();
        stage.fill(body, round(300, 700, colour));
        stage.fill(box(322, 190, 356, 84, 10), round(322, 678, mix(colour, Color.BLACK, .15)));
        stage.line(new java.awt.geom.Line2D.Double(325, 232, 675, 232), veil(Color.WHITE, 60), 3);
        stage.fill(box(365, 400, 270, 330, 14), round(330, 690, PAPER));
        stage.hills(380, 415, 240, 130, mix(colour, Color.WHITE, .55), colour);
        stage.words(name, 500, 605, 235, 42, mix(colour, Color.BLACK, .4), true);
        stage.words("WERKSTATT IM HARZ", 500, 690, 200, 17, mix(colour, Color.BLACK, .1), false);
        stage.fill(new Ellipse2D.Double(478, 320, 44, 44), mix(colour, Color.WHITE, .25));
    }

    static void bar(Stage stage, Color colour, String name) {
        var pen = stage.pen();
        var before = pen.getTransform();
        stage.shadow(520, 800, 560, 46);
        pen.rotate(Math.toRadians(-9), 500, 560);
        stage.fill(box(190, 385, 620, 340, 10), new Color(0x3b2417));
        for (int i = 0; i < 3; i++) {
            stage.fill(box(716, 398 + i * 108, 84, 96, 8), new Color(0x54341f));
        }
        stage.fill(box(180, 375, 520, 360, 12), round(120, 900, colour));
        stage.fill(box(690, 375, 26, 360, 6), new Color(0xd9d5cc));
        stage.fill(box(230, 425, 420, 260, 12), PAPER);
        stage.hills(245, 440, 390, 110, mix(colour, Color.WHITE, .5), colour);
        stage.words(name, 440, 610, 370, 48, mix(colour, Color.BLACK, .3), true);
        pen.setTransform(before);
    }
}
