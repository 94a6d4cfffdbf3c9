package de.ladentheke.sample;

import static de.ladentheke.sample.Stage.mix;
import static de.ladentheke.sample.Stage.round;
import static de.ladentheke.sample.Stage.veil;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Mugs, bowls, vases and a teapot. */
final class Pottery {
    private static final Color CLAY = new Color(0xd9c3a5);

    private Pottery() {}

    static void mug(Stage stage, Color colour, String name) {
        stage.shadow(500, 830, 380, 46);
        stage.line(new Arc2D.Double(600, 440, 200, 260, -80, 170, Arc2D.OPEN), mix(colour, Color.BLACK, .12), 40);
        var body = vessel(330, 670, 340, 830, 20, 24);
        stage.fill(body, round(330, 670, colour));
        glaze(stage, body, colour, 700);
        rim(stage, 330, 340, 340, 66);
    }

    static void bowl(Stage stage, Color colour, String name) {
        stage.shadow(500, 830, 360, 44);
        var body = new Path2D.Double();
        body.moveTo(200, 500);
        body.curveTo(220, 720, 360, 830, 400, 830);
        body.lineTo(600, 830);
        body.curveTo(640, 830, 780, 720, 800, 500);
        body.closePath();
        stage.fill(body, round(200, 800, mix(colour, Color.WHITE, .45)));
        glaze(stage, body, colour, 740);
        rim(stage, 200, 440, 600, 120);
    }

    static void vase(Stage stage, Color colour, String name) {
        stems(stage);
        stage.shadow(500, 860, 280, 40);
        var body = new Path2D.Double();
        body.moveTo(440, 360);
        body.curveTo(450, 470, 330, 560, 360, 740);
        body.curveTo(370, 800, 400, 860, 430, 860);
        body.lineTo(570, 860);
        body.curveTo(600, 860, 630, 800, 640, 740);
        body.curveTo(670, 560, 550, 470, 560, 360);
        body.closePath();
        stage.fill(body, round(350, 650, colour));
        glaze(stage, body, colour, 760);
        rim(stage, 440, 345, 120, 30);
    }

    private static void stems(Stage stage) {
        for (int i = 0; i < 7; i++) {
            var stem = new Path2D.Double();
            var x = 330 + i * 57;
            stem.moveTo(500, 370);
            stem.curveTo(500, 280, x, 240, x, 110 + Math.abs(3 - i) * 22);
            stage.line(stem, new Color(0x6b7f4a), 6);
            for (int bead = 0; bead < 6; bead++) {
                stage.fill(new Ellipse2D.Double(x - 14 + bead % 2 * 14, 95 + Math.abs(3 - i) * 22 + bead * 15, 16, 20), new Color(0xc9a24b));
            }
        }
    }

    static void teapot(Stage stage, Color colour, String name) {
        stage.shadow(500, 840, 460, 46);
        var spout = new Path2D.Double();
        spout.moveTo(690, 660);
        spout.curveTo(800, 640, 790, 500, 880, 470);
        spout.lineTo(900, 500);
        spout.curveTo(840, 560, 830, 720, 690, 760);
        spout.closePath();
        stage.fill(spout, round(680, 920, colour));
        stage.line(new Arc2D.Double(120, 460, 220, 260, 70, 220, Arc2D.OPEN), mix(colour, Color.BLACK, .15), 36);
        var body = new Ellipse2D.Double(240, 400, 500, 440);
        stage.fill(body, round(240, 740, colour));
        glaze(stage, body, colour, 720);
        stage.fill(new Ellipse2D.Double(370, 385, 240, 70), round(370, 610, mix(colour, Color.WHITE, .2)));
        stage.fill(new Ellipse2D.Double(460, 335, 64, 64), round(460, 524, mix(colour, Color.BLACK, .1)));
    }

    private static Path2D vessel(double left, double right, double top, double bottom, double foot, double belly) {
        var body = new Path2D.Double();
        body.moveTo(left, top + 30);
        body.curveTo(left - belly, top + 250, left + foot, bottom - 60, left + foot + 30, bottom);
        body.lineTo(right - foot - 30, bottom);
        body.curveTo(right - foot, bottom - 60, right + belly, top + 250, right, top + 30);
        body.closePath();
        return body;
    }

    /** Below the glaze the bare clay shows. */
    private static void glaze(Stage stage, java.awt.Shape body, Color colour, double edge) {
        var pen = stage.pen();
        var clip = pen.getClip();
        pen.clip(body);
        var bare = new Path2D.Double();
        bare.moveTo(0, edge);
        for (int x = 0; x <= 1000; x += 100) {
            bare.curveTo(x + 30, edge + 26, x + 70, edge - 14, x + 100, edge + (x / 100 % 2) * 10);
        }
        bare.lineTo(1100, 1000);
        bare.lineTo(0, 1000);
        bare.closePath();
        stage.fill(bare, round(300, 720, CLAY));
        var chance = new java.util.Random(colour.getRGB());
        for (int i = 0; i < 160; i++) {
            stage.fill(new Ellipse2D.Double(chance.nextInt(1000), chance.nextInt(1000), 4, 4), veil(mix(colour, Color.BLACK, .6), 60));
        }
        pen.setClip(clip);
    }

    private static void rim(Stage stage, double x, double y, double width, double height) {
        stage.fill(new Ellipse2D.Double(x, y, width, height), mix(CLAY, Color.WHITE, .35));
        stage.fill(new Ellipse2D.Double(x + 12, y + 8, width - 24, height - 12), round(x, x + width, new Color(0xefe8da)));
    }
}
