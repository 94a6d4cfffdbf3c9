package de.ladentheke.screens;

import de.ladentheke.uikit.Pictures;
import de.ladentheke.uikit.Theming;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** A window outside of tests, of which pictures are taken: light and dark in the sizes that screens have, or in {@code -Dwidth=1280} alone. */
final class Camera {
    /** How the window looks in one picture. */
    private record Look(Theming.Mode mode, int width, int height) {}

    private static final List<Look> LOOKS = Stream.of(Theming.Mode.LIGHT, Theming.Mode.DARK)
            .flatMap(mode -> Stream.of(new Look(mode, 1280, 800), new Look(mode, 1366, 768), new Look(mode, 1440, 900), new Look(mode, 1920, 1080)))
            .filter(look -> look.width == Integer.getInteger("width", look.width)).toList();

    final ScreensWindow window;
    final Scene scene;
    private final Path target;

    Camera(Path target, Path folder) throws Exception {
        this.target = target;
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        window = on(() -> new ScreensWindow(folder));
        scene = on(() -> {
            var shown = window.scene(1440, 900);
            var stage = new Stage();
            stage.setScene(shown);
            stage.show();
            return shown;
        });
        while (on(() -> window.publish) == null) {
            Thread.sleep(20);
        }
    }

    void shoot(String name) throws Exception {
        for (var look : LOOKS) {
            on(() -> {
                window.wiring.theming().modeProperty().set(look.mode());
                scene.getWindow().setWidth(look.width());
                scene.getWindow().setHeight(look.height());
                return null;
            });
            settle(350);
            var file = target.resolve(name + "-" + look.mode().name().toLowerCase(Locale.ROOT) + "-" + look.width() + ".png");
            on(() -> {
                Pictures.save(scene, file);
                return null;
            });
        }
    }

    /** One picture as the window is now. */
    void shootOnce(String name) throws Exception {
        on(() -> {
            Pictures.save(scene, target.resolve(name + ".png"));
            return null;
        });
    }

    /** One picture of the screen with what lies over the window, such as menus. */
    void shootScreen(String name) throws Exception {
        on(() -> {
            var window = scene.getWindow();
            var image = new Robot().getScreenCapture(null, window.getX(), window.getY(), window.getWidth(), window.getHeight());
            Pictures.save(image, target.resolve(name + ".png"));
            return null;
        });
    }

    void press(String selector) throws Exception {
        on(() -> {
            ((ButtonBase) scene.lookup(selector)).fire();
            return null;
        });
    }

    void choose(String menu, String item) throws Exception {
        on(() -> {
            ((MenuButton) scene.lookup(menu)).getItems().stream().filter(i -> item.equals(i.getId())).findFirst().orElseThrow().fire();
            return null;
        });
    }

    void dropNotices() throws Exception {
        on(() -> {
            ((javafx.scene.layout.Pane) scene.lookup(".notices")).getChildren().clear();
            return null;
        });
    }

    /** Waits until a node is to be seen, and has come to rest. */
    Node await(String selector) throws Exception {
        var node = awaitNow(selector);
        settle(500);
        return node;
    }

    /** Waits until a node is to be seen. */
    Node awaitNow(String selector) throws Exception {
        for (int i = 0; i < 600; i++) {
            var node = on(() -> scene.lookup(selector));
            if (node != null && node.isVisible()) {
                return node;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("never seen: " + selector);
    }

    /** Waits until the window has been laid out anew. */
    void drawn() throws Exception {
        var laidOut = new CountDownLatch(1);
        on(() -> {
            Runnable once = laidOut::countDown;
            scene.addPostLayoutPulseListener(once);
            Platform.requestNextPulse();
            return null;
        });
        laidOut.await();
    }

    static void settle(long millis) throws Exception {
        Thread.sleep(millis);
        on(() -> null);
    }

    static <T> T on(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
