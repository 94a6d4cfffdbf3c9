package de.ladentheke.app.cli;

import de.ladentheke.app.Shop;
import de.ladentheke.app.window.Outside;
import de.ladentheke.app.window.Wiring;
import de.ladentheke.settings.Settings;
import de.ladentheke.uikit.Pictures;
import de.ladentheke.uikit.Theming.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opens the window of a shop where nobody sees it and takes a picture of each screen. */
final class ScreenPictures {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int SECONDS = 30;
    private static final int LOOKS = 12;
    private final Path folder;
    private final List<Path> taken = new ArrayList<>();
    private Stage stage;

    private ScreenPictures(Path folder) {
        this.folder = folder;
    }

    /**
     * @param list an import screen is shown with it
     * @throws IllegalStateException where JavaFX does not run here, not even without a screen
     */
    static List<Path> take(Shop shop, Settings settings, Path list, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        start();
        return new ScreenPictures(folder).take(shop, settings, list);
    }

    private static void start() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException e) {
            // runs already
        }
    }

    private List<Path> take(Shop shop, Settings settings, Path list) throws IOException, InterruptedException {
        var wiring = onFx(() -> show(new Wiring(shop, settings, outside(settings))));
        try {
            screens(wiring, list);
            dark(wiring);
        } finally {
            onFx(() -> {
                stage.close();
                wiring.close();
                return null;
            });
        }
        return taken;
    }

    private Wiring show(Wiring wiring) {
        stage = new Stage();
        stage.setScene(wiring.scene(WIDTH, HEIGHT));
        wiring.theming().modeProperty().set(Mode.LIGHT);
        stage.show();
        return wiring;
    }

    private void screens(Wiring wiring, Path list) throws IOException, InterruptedException {
        for (var screen : wiring.screens().all()) {
            onFx(() -> {
                wiring.screens().show(screen.id());
                if (screen.id().equals("import")) {
                    wiring.actions().importLists(List.of(list), List.of());
                }
                return null;
            });
            picture(screen.id());
            if (screen.id().equals("catalogue")) {
                choose(wiring);
                picture(screen.id());
            }
        }
    }

    private void dark(Wiring wiring) throws IOException, InterruptedException {
        onFx(() -> {
            wiring.theming().modeProperty().set(Mode.DARK);
            wiring.screens().show("catalogue");
            return null;
        });
        picture("catalogue-dark");
    }

    /** The third product of the list, so that its details are seen. */
    private static void choose(Wiring wiring) throws InterruptedException {
        onFx(() -> {
            var rows = wiring.list().rowsProperty().get();
            if (rows.size() > 2) {
                wiring.list().selectedProperty().set(rows.get(2).product());
            }
            return null;
        });
    }

    /** Looks until two pictures in a row are the same: then everything that loads beside has come. */
    private void picture(String name) throws IOException, InterruptedException {
        var file = folder.resolve(name + ".png");
        byte[] before = null;
        for (int look = 0; look < LOOKS; look++) {
            Thread.sleep(look == 0 ? 600 : 250);
            onFx(() -> {
                Pictures.save(stage.getScene(), file);
                return null;
            });
            var now = Files.readAllBytes(file);
            if (Arrays.equals(before, now)) {
                break;
            }
            before = now;
        }
        if (!taken.contains(file)) {
            taken.add(file);
        }
    }

    private static Outside outside(Settings settings) {
        var nobody = new Nobody(settings.folder());
        return new Outside(nobody, address -> {}, nobody);
    }

    private static <T> T onFx(Callable<T> action) throws InterruptedException {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(action.call());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the window cannot be drawn", e);
        }
    }
}
