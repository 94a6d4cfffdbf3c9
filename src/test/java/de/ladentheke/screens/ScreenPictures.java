package de.ladentheke.screens;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.uikit.Pictures;
import de.ladentheke.uikit.Theming;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Takes pictures of import, publish, photos, profile and settings in both themes, to look at. */
public final class ScreenPictures {
    private final Path target;
    private final Path folder;
    private ScreensWindow window;
    private Scene scene;

    private ScreenPictures(Path target) throws Exception {
        this.target = target;
        folder = Files.createTempDirectory("screen-pictures");
    }

    /** @param args folder for the pictures; {@code target/snapshots} where there is none */
    public static void main(String[] args) throws Exception {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        new ScreenPictures(Path.of(args.length > 0 ? args[0] : "target/snapshots")).run();
        System.exit(0);
    }

    private void run() throws Exception {
        on(() -> {
            window = new ScreensWindow(folder);
            scene = window.scene(1440, 900);
            var stage = new javafx.stage.Stage();
            stage.setScene(scene);
            stage.show();
            return null;
        });
        settle(800);
        shoot("import-empty");
        importPictures();
        publishPictures();
        photoPictures();
        others();
        on(() -> {
            window.close();
            return null;
        });
        System.out.println("pictures in " + target);
    }

    private void importPictures() throws Exception {
        TeaList.stock(window.shop.catalogue());
        var pictures = Files.createDirectories(folder.resolve("Bilder"));
        TestPhoto.write(pictures.resolve("TEE-0212.png"));
        var list = TeaList.write(folder.resolve("Preisliste_Herbst_2026.xlsx"));
        on(() -> window.imports.take(List.of(list)));
        settle(2500);
        shoot("import-preview");
        on(() -> {
            ((javafx.scene.control.Hyperlink) scene.lookup("#import-change-layout")).fire();
            return null;
        });
        settle(1200);
        shoot("import-layout");
        on(() -> {
            ((javafx.scene.control.Button) scene.lookup("#import-keep-layout")).fire();
            ((javafx.scene.control.Button) scene.lookup("#import-cancel")).fire();
            return null;
        });
        var broken = Files.writeString(folder.resolve("kaputt.xlsx"), "das ist keine Tabelle, sondern ein Brief.");
        on(() -> window.imports.take(List.of(broken)));
        settle(1000);
        shoot("import-failed");
        on(() -> {
            ((javafx.scene.control.Button) scene.lookup("#import-failed .button")).fire();
            return null;
        });
    }

    private void publishPictures() throws Exception {
        var shop = window.shop;
        add("Waldbaden im Harz", "9783898769990", 1999, 700, true);
        add("Trinkflasche 0,7 l Edelstahl", "FLA-07", 2200, 1900, true);
        add("Fahrradlampe LED 70 Lux", "LAM-70L", 4990, 1900, true);
        add("Keramikbecher „Dom St. Stephanus“", "BEC-044", 1450, 1900, false);
        var tea = shop.catalogue().bySku("TEE-0107").orElseThrow();
        shop.catalogue().save(tea.with(Field.PHOTOS, List.of(photo("tee"))).with(Field.CONTENT_AMOUNT, 100_000L).with(Field.CONTENT_UNIT, "g"));
        on(() -> {
            window.screens.show("publish");
            return null;
        });
        settle(2500);
        shoot("publish-first");
        on(() -> {
            window.publish.publishNow();
            return null;
        });
        settle(6000);
        var lamp = shop.catalogue().bySku("LAM-70L").orElseThrow();
        shop.catalogue().save(lamp.with(Field.PRICE_GROSS, Money.ofCents(4490)).with(Field.STOCK_QTY, 2000L));
        settle(1500);
        shoot("publish-changes");
        shop.practice().stop();
        on(() -> {
            ((javafx.scene.layout.Pane) scene.lookup(".notices")).getChildren().clear();
            return null;
        });
        on(() -> {
            window.publish.publishNow();
            return null;
        });
        settle(5000);
        shoot("publish-done");
    }

    private void photoPictures() throws Exception {
        var dropped = Files.createDirectories(folder.resolve("Kamera"));
        TestPhoto.write(dropped.resolve("FLA-07_2.png"));
        TestPhoto.write(dropped.resolve("IMG_2041.png"));
        TestPhoto.write(dropped.resolve("Schaufenster Oktober.png"));
        TestPhoto.write(dropped.resolve("becher blau.png"));
        Files.writeString(dropped.resolve("BEC-044.jpg"), "kein Bild");
        on(() -> {
            ((javafx.scene.layout.Pane) scene.lookup(".notices")).getChildren().clear();
            window.screens.show("photos");
            return null;
        });
        settle(600);
        shoot("photos-empty");
        on(() -> {
            window.photos.add(List.of(dropped));
            return null;
        });
        settle(3000);
        shoot("photos-open");
    }

    private void others() throws Exception {
        on(() -> {
            ((javafx.scene.layout.Pane) scene.lookup(".notices")).getChildren().clear();
            window.screens.show("profile");
            return null;
        });
        settle(600);
        shoot("profile");
        on(() -> {
            window.screens.show("settings");
            return null;
        });
        settle(800);
        shoot("settings");
        on(() -> {
            ((javafx.scene.control.RadioButton) scene.lookup("#settings-other")).fire();
            return null;
        });
        settle(800);
        shoot("settings-other");
    }

    private void add(String name, String sku, long cents, int vat, boolean withPhoto) throws Exception {
        var values = new EnumMap<Field, Object>(Map.of(Field.NAME, name, Field.SKU, sku, Field.PRICE_GROSS, Money.ofCents(cents), Field.VAT_RATE, vat));
        if (withPhoto) {
            values.put(Field.PHOTOS, List.of(photo(sku)));
        }
        window.shop.catalogue().save(Product.create(values));
    }

    private Photo photo(String name) throws Exception {
        return new Photo(window.shop.photos().add(TestPhoto.write(folder.resolve(name + ".png"))).sha256(), "");
    }

    private void shoot(String name) throws Exception {
        for (var mode : List.of(Theming.Mode.LIGHT, Theming.Mode.DARK)) {
            for (var size : List.of(new int[] {1440, 900}, new int[] {1280, 800})) {
                on(() -> {
                    window.wiring.theming().modeProperty().set(mode);
                    scene.getWindow().setWidth(size[0]);
                    scene.getWindow().setHeight(size[1]);
                    return null;
                });
                settle(350);
                var file = target.resolve(name + "-" + mode.name().toLowerCase(java.util.Locale.ROOT) + "-" + size[0] + ".png");
                on(() -> {
                    Pictures.save(scene, file);
                    return null;
                });
            }
        }
    }

    private static void settle(long millis) throws Exception {
        Thread.sleep(millis);
        on(() -> null);
    }

    private static <T> T on(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
