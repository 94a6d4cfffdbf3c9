package de.ladentheke.sample;

import static de.ladentheke.sample.Stage.box;
import static de.ladentheke.sample.Stage.glow;
import static de.ladentheke.sample.Stage.mix;
import static de.ladentheke.sample.Stage.round;
import static de.ladentheke.sample.Stage.veil;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Textiles and toys. */
final class Goods {
    private static final Color WOOD = new Color(0xd8b27c);

    private Goods() {}

    static void yarn(Stage stage, Color colour, String name) {
        stage.shadow(500, 820, 470, 50);
        stage.fill(new Ellipse2D.Double(260, 340, 480, 480), glow(420, 480, 400, mix(colour, Color.WHITE, .3), mix(colour, Color.BLACK, .3)));
        for (int i = 0; i < 34; i++) {
            var lean = i % 3 * 60 - 60;
            stage.line(new Arc2D.Double(275 + i * 3, 350 + i * 2, 450 - i * 6, 460 - i * 4, lean + i * 11, 130, Arc2D.OPEN),
                    veil(i % 2 == 0 ? mix(colour, Color.WHITE, .35) : mix(colour, Color.BLACK, .25), 130), 5);
        }
        var thread = new Path2D.Double();
        thread.moveTo(690, 700);
        thread.curveTo(800, 820, 640, 880, 820, 900);
        stage.line(thread, mix(colour, Color.BLACK, .1), 7);
        label(stage, name, colour, 400, 520);
    }

    private static void label(Stage stage, String name, Color colour, double x, double y) {
        stage.fill(box(x, y, 200, 110, 12), new Color(0xfbf7ee));
        stage.words(name, x + 100, y + 45, 170, 30, mix(colour, Color.BLACK, .4), true);
        stage.words("REINE WOLLE", x + 100, y + 85, 120, 14, mix(colour, Color.BLACK, .2), false);
    }

    static void socks(Stage stage, Color colour, String name) {
        stage.shadow(520, 860, 520, 44);
        sock(stage, mix(colour, Color.BLACK, .12), 90);
        sock(stage, colour, 0);
    }

    private static void sock(Stage stage, Color colour, double shift) {
        var sock = new Path2D.Double();
        sock.moveTo(330 + shift, 170);
        sock.lineTo(520 + shift, 170);
        sock.lineTo(520 + shift, 590);
        sock.curveTo(530 + shift, 680, 690 + shift, 680, 720 + shift, 760);
        sock.curveTo(735 + shift, 850, 640 + shift, 860, 560 + shift, 850);
        sock.curveTo(420 + shift, 830, 330 + shift, 760, 330 + shift, 620);
        sock.closePath();
        stage.fill(sock, round(330 + shift, 740 + shift, colour));
        for (int i = 0; i < 9; i++) {
            stage.line(new Line2D.Double(345 + i * 20 + shift, 180, 345 + i * 20 + shift, 260), veil(Color.BLACK, 50), 5);
        }
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 6; i++) {
                stage.fir(348 + i * 32 + shift, 370 + row * 90, 46, mix(colour, Color.WHITE, .75));
            }
        }
        stage.fill(new Ellipse2D.Double(610 + shift, 740, 110, 100), veil(mix(colour, Color.WHITE, .6), 160));
    }

    static void scarf(Stage stage, Color colour, String name) {
        stage.shadow(500, 840, 560, 46);
        for (int i = 0; i < 4; i++) {
            stage.fill(box(230 + i * 12, 640 - i * 95, 540 - i * 24, 120, 60), round(200, 820, mix(colour, Color.WHITE, i * .12)));
            for (int x = 0; x < 15; x++) {
                stage.line(new Line2D.Double(260 + x * 34, 650 - i * 95, 250 + x * 34, 750 - i * 95), veil(Color.WHITE, 40), 6);
            }
        }
        for (int i = 0; i < 17; i++) {
            stage.line(new Line2D.Double(260 + i * 29, 755, 255 + i * 29, 830), mix(colour, Color.WHITE, .1), 7);
        }
        label(stage, name, colour, 400, 480);
    }

    static void towel(Stage stage, Color colour, String name) {
        stage.shadow(500, 850, 520, 40);
        stage.fill(box(250, 170, 500, 670, 8), round(0, 1100, new Color(0xf3ede0)));
        for (int i = 0; i < 6; i++) {
            stage.fill(box(290 + i * 74, 170, i % 2 == 0 ? 30 : 12, 670, 0), veil(colour, 215));
        }
        for (int i = 0; i < 4; i++) {
            stage.fill(box(250, 600 + i * 52, 500, i % 2 == 0 ? 22 : 8, 0), veil(colour, 170));
        }
        stage.fill(box(490, 150, 20, 60, 10), mix(colour, Color.BLACK, .2));
        stage.fill(new java.awt.geom.Rectangle2D.Double(500, 170, 4, 670), veil(Color.BLACK, 22));
    }

    static void cushion(Stage stage, Color colour, String name) {
        stage.shadow(500, 830, 560, 52);
        stage.fill(box(220, 250, 560, 570, 120), round(150, 900, new Color(0xf1e8d8)));
        var pen = stage.pen();
        var clip = pen.getClip();
        pen.clip(box(235, 265, 530, 540, 110));
        for (int i = 0; i < 4; i++) {
            stage.line(new Line2D.Double(240 + i * 175, 250, 240 + i * 175, 820), colour, 30);
            stage.line(new Line2D.Double(220, 300 + i * 160, 780, 300 + i * 160), colour, 26);
            stage.line(new Line2D.Double(240 + i * 175, 300, 415 + i * 175, 460), colour, 22);
            stage.line(new Line2D.Double(415 + i * 175, 620, 240 + i * 175, 780), colour, 22);
        }
        pen.setClip(clip);
        stage.fill(box(220, 250, 560, 570, 120), glow(400, 420, 520, veil(Color.WHITE, 40), veil(Color.BLACK, 60)));
    }

    static void train(Stage stage, Color colour, String name) {
        stage.shadow(500, 800, 760, 40);
        stage.fill(box(110, 770, 780, 18, 8), mix(WOOD, Color.BLACK, .25));
        wagon(stage, 120, mix(colour, new Color(0xe6c15a), .75));
        wagon(stage, 370, new Color(0x3f6f8a));
        stage.fill(box(620, 560, 240, 150, 20), round(600, 900, colour));
        stage.fill(box(620, 430, 120, 170, 16), round(600, 780, mix(colour, Color.BLACK, .2)));
        stage.fill(box(645, 465, 70, 70, 10), new Color(0xf3e4c2));
        stage.fill(box(605, 405, 150, 34, 12), mix(WOOD, Color.BLACK, .15));
        stage.fill(box(800, 450, 44, 120, 10), round(795, 850, new Color(0x33302c)));
        wheels(stage, 640);
        wheels(stage, 760);
    }

    private static void wagon(Stage stage, double x, Color colour) {
        stage.fill(box(x, 590, 220, 120, 16), round(x - 20, x + 240, colour));
        for (int i = 0; i < 3; i++) {
            stage.fill(new Ellipse2D.Double(x + 20 + i * 64, 545, 54, 54), glow(x + 40 + i * 64, 560, 60, mix(WOOD, Color.WHITE, .4), mix(WOOD, Color.BLACK, .25)));
        }
        stage.fill(box(x + 216, 660, 40, 14, 6), new Color(0x33302c));
        wheels(stage, x + 14);
        wheels(stage, x + 116);
    }

    private static void wheels(Stage stage, double x) {
        stage.fill(new Ellipse2D.Double(x, 680, 92, 92), glow(x + 35, 715, 80, mix(WOOD, Color.WHITE, .35), mix(WOOD, Color.BLACK, .3)));
        stage.fill(new Ellipse2D.Double(x + 36, 716, 20, 20), new Color(0x7a5a36));
    }

    static void stack(Stage stage, Color colour, String name) {
        var colours = new int[] {0xb0413e, 0xd9803a, 0xe2b93f, 0x6f9a4a, 0x3f8a8a, 0x4a6fa5, 0x75508a};
        stage.shadow(500, 850, 520, 46);
        stage.fill(box(260, 805, 480, 44, 30), round(240, 760, WOOD));
        for (int i = 0; i < colours.length; i++) {
            var width = 440 - i * 46;
            stage.fill(box(500 - width / 2.0, 728 - i * 78, width, 80, 76), round(500 - width / 2.0, 500 + width / 2.0, new Color(colours[i])));
        }
        stage.fill(new Ellipse2D.Double(452, 170, 96, 96), glow(485, 200, 80, mix(WOOD, Color.WHITE, .4), mix(WOOD, Color.BLACK, .2)));
    }

    static void blocks(Stage stage, Color colour, String name) {
        stage.shadow(500, 850, 640, 46);
        for (int i = 0; i < 2; i++) {
            var x = 200 + i * 310;
            stage.fill(box(x, 560, 280, 285, 6), new Color(0xf2e6cf));
            for (int post = 0; post < 4; post++) {
                stage.fill(box(x + post * 84, 560, 28, 285, 4), round(x + post * 84, x + post * 84 + 34, mix(colour, Color.BLACK, .2)));
            }
            stage.fill(box(x, 690, 280, 26, 4), mix(colour, Color.BLACK, .25));
            var roof = new Path2D.Double();
            roof.moveTo(x - 30, 565);
            roof.lineTo(x + 140, 340 - i * 60);
            roof.lineTo(x + 310, 565);
            roof.closePath();
            stage.fill(roof, round(x - 30, x + 330, i == 0 ? new Color(0xa8442f) : new Color(0x8a3a2c)));
        }
        stage.fill(box(120, 770, 76, 76, 6), round(110, 210, WOOD));
        stage.fill(box(815, 790, 120, 56, 6), round(800, 950, mix(WOOD, Color.BLACK, .12)));
    }

    static void witch(Stage stage, Color colour, String name) {
        stage.line(new Line2D.Double(470, 60, 500, 330), new Color(0x8a8378), 3);
        stage.line(new Line2D.Double(200, 760, 800, 560), mix(WOOD, Color.BLACK, .3), 20);
        for (int i = 0; i < 14; i++) {
            stage.line(new Line2D.Double(215, 755, 90 + i * 5, 740 + i * 14), new Color(0xb98b46), 6);
        }
        var dress = new Path2D.Double();
        dress.moveTo(470, 430);
        dress.lineTo(560, 430);
        dress.lineTo(680, 720);
        dress.curveTo(560, 780, 440, 780, 360, 720);
        dress.closePath();
        stage.fill(dress, round(360, 700, colour));
        stage.fill(new Ellipse2D.Double(440, 300, 150, 150), glow(490, 350, 130, new Color(0xf3d3b0), new Color(0xd9a77a)));
        stage.fill(new Ellipse2D.Double(400, 300, 230, 50), mix(colour, Color.BLACK, .35));
        var hat = new Path2D.Double();
        hat.moveTo(430, 320);
        hat.curveTo(480, 260, 480, 180, 560, 130);
        hat.curveTo(540, 200, 580, 260, 600, 320);
        hat.closePath();
        stage.fill(hat, mix(colour, Color.BLACK, .2));
        stage.fill(new Ellipse2D.Double(478, 365, 14, 18), Color.DARK_GRAY);
        stage.fill(new Ellipse2D.Double(538, 365, 14, 18), Color.DARK_GRAY);
        stage.line(new Arc2D.Double(485, 375, 60, 45, 200, 140, Arc2D.OPEN), new Color(0x9b4a3a), 5);
    }
}
