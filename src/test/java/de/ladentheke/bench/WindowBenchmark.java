package de.ladentheke.bench;

import de.ladentheke.app.Folders;
import de.ladentheke.app.Shop;
import de.ladentheke.app.window.TestOutside;
import de.ladentheke.app.window.Wiring;
import de.ladentheke.settings.Settings;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;

/**
 * The whole window at many products (argument, else 100,000): a scripted scroll and typing into the search. A pulse's
 * duration is taken from one pulse to the next (17 ms when idle) and, apart from what else the computer does, as the
 * time that the window's thread computed.
 */
public final class WindowBenchmark {
    private static final int PULSES = 400;
    private static final List<String> WORDS = List.of("schokolade", "käse", "harzer tee", "weisse", "A012345", "brocken senf");

    private final Scene scene;
    private final Wiring wiring;

    private WindowBenchmark(Scene scene, Wiring wiring) {
        this.scene = scene;
        this.wiring = wiring;
    }

    public static void main(String[] arguments) throws Exception {
        var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = Files.createTempDirectory("window-bench");
        Platform.startup(() -> Platform.setImplicitExit(false));
        try (var shop = Shop.open(folder.resolve("shop"))) {
            ManyProducts.add(shop.database(), shop.history(), count);
            run(shop, folder, count);
        } finally {
            Folders.delete(folder);
        }
        System.exit(0);
    }

    private static void run(Shop shop, Path folder, int count) throws Exception {
        var made = new WindowBenchmark[1];
        var start = System.nanoTime();
        onFx(() -> {
            var wiring = new Wiring(shop, Settings.load(folder.resolve("settings.json")), new TestOutside().outside());
            var stage = new Stage();
            var scene = wiring.scene(1440, 900);
            stage.setScene(scene);
            stage.show();
            made[0] = new WindowBenchmark(scene, wiring);
        });
        var built = System.nanoTime();
        made[0].waitForRows(count);
        System.out.printf("%,d products: window built in %,.0f ms, list in it %,.0f ms later (first time in a new process)%n",
                count, (built - start) / 1e6, (System.nanoTime() - built) / 1e6);
        Thread.sleep(5000);
        made[0].measure();
        onFx(made[0].wiring::close);
    }

    private void measure() throws Exception {
        System.out.printf("%-44s %8s %8s %8s %8s %10s%n", "ms", "median", "p99", "max", ">50 ms", "max (CPU)");
        VirtualFlow<?> flow = (VirtualFlow<?>) scene.getRoot().lookup("#product-table").lookup(".virtual-flow");
        scroll("warm-up", n -> flow.scrollPixels(40));
        scroll("wheel, 40 px a pulse", n -> flow.scrollPixels(40));
        scroll("fast wheel, 400 px a pulse", n -> flow.scrollPixels(400));
        var random = new Random(7);
        scroll("thumb thrown anywhere every third pulse", n -> {
            if (n % 3 == 0) {
                flow.setPosition(random.nextDouble());
            }
        });
        scroll("at rest", n -> {});
        var warm = typing(1);
        System.out.printf("warm-up of typing: %d keystrokes%n", warm.length);
        var typed = typing(2);
        Arrays.sort(typed);
        System.out.printf("keystroke to refreshed list, %d keystrokes: median %.0f ms, p90 %.0f ms, max %.0f ms%n",
                typed.length, typed[typed.length / 2], typed[typed.length * 9 / 10], typed[typed.length - 1]);
    }

    private void scroll(String name, IntConsumer step) throws Exception {
        var walls = new double[PULSES];
        var cpus = new double[PULSES];
        var done = new CountDownLatch(1);
        var threads = ManagementFactory.getThreadMXBean();
        onFx(() -> new AnimationTimer() {
            private int n = -1;
            private long lastWall;
            private long lastCpu;

            @Override
            public void handle(long now) {
                var wall = System.nanoTime();
                var cpu = threads.getCurrentThreadCpuTime();
                if (n >= 0) {
                    walls[n] = (wall - lastWall) / 1e6;
                    cpus[n] = (cpu - lastCpu) / 1e6;
                }
                lastWall = wall;
                lastCpu = cpu;
                if (++n == PULSES) {
                    stop();
                    done.countDown();
                } else {
                    step.accept(n);
                }
            }
        }.start());
        done.await();
        Arrays.sort(walls);
        Arrays.sort(cpus);
        var slow = Arrays.stream(walls).filter(w -> w > 50).count();
        System.out.printf("%-44s %8.1f %8.1f %8.1f %7.2f%% %10.1f%n", name, walls[PULSES / 2], walls[PULSES * 99 / 100], walls[PULSES - 1],
                100.0 * slow / PULSES, cpus[PULSES - 1]);
    }

    /** From the keystroke to the end of the pulse that laid out the answer. */
    private double[] typing(int rounds) throws Exception {
        var times = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            for (var word : WORDS) {
                for (int length = 1; length <= word.length(); length++) {
                    var time = keystroke(word.substring(0, length));
                    if (time > 0) {
                        times.add(time);
                    }
                }
                keystroke("");
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double keystroke(String text) throws Exception {
        var laidOut = new CountDownLatch(1);
        var times = new long[2];
        onFx(() -> {
            var rows = wiring.list().rowsProperty();
            rows.addListener(new javafx.beans.value.ChangeListener<>() {
                @Override
                public void changed(javafx.beans.value.ObservableValue<? extends de.ladentheke.catalogue.ui.PagedRows> property,
                        de.ladentheke.catalogue.ui.PagedRows before, de.ladentheke.catalogue.ui.PagedRows now) {
                    rows.removeListener(this);
                    var self = new Runnable[1];
                    self[0] = () -> {
                        times[1] = System.nanoTime();
                        scene.removePostLayoutPulseListener(self[0]);
                        laidOut.countDown();
                    };
                    scene.addPostLayoutPulseListener(self[0]);
                    Platform.requestNextPulse();
                }
            });
            times[0] = System.nanoTime();
            ((TextField) scene.getRoot().lookup("#search")).setText(text);
        });
        // a letter that changes nothing in the list has no answer to wait for
        var answered = laidOut.await(600, TimeUnit.MILLISECONDS);
        Thread.sleep(40);
        return answered ? (times[1] - times[0]) / 1e6 : 0;
    }

    private void waitForRows(int count) throws Exception {
        var size = new int[1];
        while (size[0] < count / 2) {
            Thread.sleep(5);
            onFx(() -> size[0] = wiring.list().rowsProperty().get().size());
        }
    }

    private static void onFx(Runnable action) throws Exception {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                action.run();
            } finally {
                done.countDown();
            }
        });
        done.await();
    }
}
