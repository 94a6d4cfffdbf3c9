package de.ladentheke.screens;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Takes pictures of import, publish, photos, profile and settings in both themes, to look at. */
public final class ScreenPictures {
    private final Path folder = Files.createTempDirectory("screen-pictures");
    private final Camera camera;
    private final ScreensWindow window;

    private ScreenPictures(Path target) throws Exception {
        camera = new Camera(target, folder);
        window = camera.window;
    }

    /** @param args folder for the pictures, {@code target/snapshots} where there is none; {@code import} for these alone */
    public static void main(String[] args) throws Exception {
        int failed = 1;
        try {
            var pictures = new ScreenPictures(Path.of(args.length > 0 ? args[0] : "target/snapshots"));
            new ImportPictures(pictures.camera, pictures.folder).take();
            new AfterImportPictures(pictures.camera, pictures.folder).take();
            if (args.length < 2) {
                pictures.take();
            }
            Camera.on(() -> {
                pictures.window.close();
                return null;
            });
            failed = 0;
        } catch (Exception | Error e) {
            e.printStackTrace();
        } finally {
            System.exit(failed);
        }
    }

    private void take() throws Exception {
        publishPictures();
        photoPictures();
        others();
    }

    private void publishPictures() throws Exception {
        var shop = window.shop;
        add("Waldbaden im Harz", "9783898769990", 1999, 700, true);
        add("Trinkflasche 0,7 l Edelstahl", "FLA-07", 2200, 1900, true);
        add("Fahrradlampe LED 70 Lux", "LAM-70L", 4990, 1900, true);
        add("Keramikbecher „Dom St. Stephanus“", "BEC-044", 1450, 1900, false);
        var tea = shop.catalogue().bySku("TEE-0107").orElseThrow();
        shop.catalogue().save(tea.with(Field.PHOTOS, List.of(photo("tee"))).with(Field.CONTENT_AMOUNT, 100_000L).with(Field.CONTENT_UNIT, "g"));
        Camera.on(() -> {
            window.screens.show("publish");
            return null;
        });
        Camera.settle(2500);
        camera.shoot("publish-first");
        Camera.on(() -> {
            window.publish.publishNow();
            return null;
        });
        Camera.settle(6000);
        var lamp = shop.catalogue().bySku("LAM-70L").orElseThrow();
        shop.catalogue().save(lamp.with(Field.PRICE_GROSS, Money.ofCents(4490)).with(Field.STOCK_QTY, 2000L));
        Camera.settle(1500);
        camera.shoot("publish-changes");
        shop.practice().stop();
        camera.dropNotices();
        Camera.on(() -> {
            window.publish.publishNow();
            return null;
        });
        Camera.settle(5000);
        camera.shoot("publish-done");
    }

    private void photoPictures() throws Exception {
        var dropped = Files.createDirectories(folder.resolve("Kamera"));
        TestPhoto.write(dropped.resolve("FLA-07_2.png"));
        TestPhoto.write(dropped.resolve("IMG_2041.png"));
        TestPhoto.write(dropped.resolve("Schaufenster Oktober.png"));
        TestPhoto.write(dropped.resolve("becher blau.png"));
        Files.writeString(dropped.resolve("BEC-044.jpg"), "kein Bild");
        Camera.on(() -> {
            window.screens.show("photos");
            return null;
        });
        Camera.settle(600);
        camera.shoot("photos-empty");
        Camera.on(() -> {
            window.photos.add(List.of(dropped));
            return null;
        });
        Camera.settle(3000);
        camera.shoot("photos-open");
    }

    private void others() throws Exception {
        Camera.on(() -> {
            window.screens.show("profile");
            return null;
        });
        Camera.settle(600);
        camera.shoot("profile");
        Camera.on(() -> {
            window.screens.show("settings");
            return null;
        });
        Camera.settle(800);
        camera.shoot("settings");
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
}
