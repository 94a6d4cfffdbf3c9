package de.ladentheke.app.window;

import de.ladentheke.app.SampleShop;
import de.ladentheke.app.Shop;
import de.ladentheke.settings.Settings;
import de.ladentheke.task.Progress;
import de.ladentheke.uikit.Pictures;
import de.ladentheke.uikit.Theming;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Pictures of every screen with the sample shop in it: both themes, two sizes, in {@code target/snapshots}. */
public final class Snapshots {
    private static final Path TARGET = Path.of("target/snapshots");

    private Snapshots() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("snapshots");
        Platform.startup(() -> Platform.setImplicitExit(false));
        firstSteps(folder);
        try (var shop = Shop.open(folder.resolve("shop"))) {
            SampleShop.fill(shop, Progress.NONE);
            var window = new Window(shop, folder);
            window.everything(args.length > 0);
            window.close();
        }
        System.exit(0);
    }

    private static void firstSteps(Path folder) throws Exception {
        var made = new ShopWindow[1];
        var stages = new Stage[1];
        var settings = Settings.load(folder.resolve("settings.json"));
        onFx(() -> {
            stages[0] = new Stage();
            made[0] = new ShopWindow(stages[0], settings, new TestOutside().outside(), Shop.open(folder.resolve("empty")));
            made[0].show(1280, 800);
            stages[0].show();
        });
        settle();
        onFx(() -> {
            try {
                Pictures.save(stages[0].getScene(), TARGET.resolve("first-steps.png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            stages[0].close();
            made[0].close();
        });
    }

    private static final class Window {
        private final Wiring wiring;
        private final Stage stage;
        private String suffix = "";

        Window(Shop shop, Path folder) throws Exception {
            var made = new Object() {
                Wiring wiring;
                Stage stage;
            };
            onFx(() -> {
                made.wiring = new Wiring(shop, Settings.load(folder.resolve("settings.json")), new TestOutside().outside());
                made.stage = new Stage();
                Scene scene = made.wiring.scene(1440, 900);
                made.stage.setScene(scene);
                made.stage.show();
                made.wiring.theming().modeProperty().set(Theming.Mode.LIGHT);
            });
            wiring = made.wiring;
            stage = made.stage;
        }

        /** The first product with photos at work, then the first one that lacks something. */
        void details() throws Exception {
            suffix = "";
            show("catalogue");
            onFx(() -> {
                java.util.Optional.ofNullable(stage.getScene().lookup("#photo-0")).ifPresent(javafx.scene.Node::requestFocus);
                wiring.list().marks().all(true, wiring.list().rowsProperty().get().size());
            });
            settle();
            picture("catalogue-photo-and-marks");
            onFx(() -> {
                wiring.list().marks().all(false, 0);
                wiring.list().queryProperty().set(wiring.list().queryProperty().get().withFilter(de.ladentheke.catalogue.Query.Filter.WITHOUT_PHOTO));
            });
            settle();
            onFx(() -> wiring.list().selectedProperty().set(wiring.list().rowsProperty().get().get(0).product()));
            settle();
            picture("catalogue-hints");
            onFx(() -> wiring.list().queryProperty().set(de.ladentheke.catalogue.Query.ALL));
            settle();
        }

        void everything(boolean quick) throws Exception {
            details();
            all("1280-light", 1280, 800, Theming.Mode.LIGHT);
            if (quick) {
                return;
            }
            all("1440-light", 1440, 900, Theming.Mode.LIGHT);
            all("1440-dark", 1440, 900, Theming.Mode.DARK);
            all("1280-dark", 1280, 800, Theming.Mode.DARK);
        }

        private void all(String name, double width, double height, Theming.Mode mode) throws Exception {
            suffix = "-" + name;
            onFx(() -> wiring.theming().modeProperty().set(mode));
            resize(width, height);
            for (var screen : wiring.screens().all()) {
                show(screen.id());
                if (screen.id().equals("catalogue")) {
                    onFx(() -> wiring.list().selectedProperty().set(wiring.list().rowsProperty().get().get(2).product()));
                    settle();
                }
                picture(screen.id());
            }
        }

        void resize(double width, double height) throws Exception {
            onFx(() -> {
                stage.setWidth(width);
                stage.setHeight(height);
            });
            settle();
        }

        void show(String id) throws Exception {
            onFx(() -> wiring.screens().show(id));
            settle();
        }

        void picture(String name) throws Exception {
            onFx(() -> {
                try {
                    Pictures.save(stage.getScene(), TARGET.resolve(name + suffix + ".png"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        void close() throws Exception {
            onFx(() -> {
                stage.close();
                wiring.close();
            });
        }
    }

    private static void settle() throws Exception {
        Thread.sleep(1200);
        onFx(() -> {});
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
