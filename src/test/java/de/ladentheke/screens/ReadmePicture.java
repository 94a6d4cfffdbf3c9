package de.ladentheke.screens;

import de.ladentheke.app.SampleShop;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.task.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Takes the picture of publishing that the README shows: {@code ReadmePicture [target folder]}. */
public final class ReadmePicture {
    private final Camera camera;
    private final Path folder;

    private ReadmePicture(Camera camera, Path folder) {
        this.camera = camera;
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        int failed = 1;
        try {
            var folder = Files.createTempDirectory("readme-picture");
            new ReadmePicture(new Camera(Path.of(args.length > 0 ? args[0] : "target/snapshots"), folder), folder).take();
            failed = 0;
        } catch (Exception | Error e) {
            e.printStackTrace();
        } finally {
            System.exit(failed);
        }
    }

    private void take() throws Exception {
        SampleShop.fill(camera.window.shop, Progress.NONE);
        try (var town = Market.start(new MarketOptions(folder.resolve("town"), 0, "127.0.0.1"))) {
            channels(town);
            Camera.on(() -> {
                camera.window.screens.show("publish");
                camera.window.channels.publishAll();
                return null;
            });
            while (Camera.on(() -> camera.window.channels.publishingProperty().get())) {
                Camera.settle(200);
            }
            changes();
            Camera.on(() -> {
                camera.window.screens.show("catalogue");
                camera.window.screens.show("publish");
                return null;
            });
            Camera.settle(3000);
            if (camera.scene.lookup("#passphrase-later") != null) {
                camera.press("#passphrase-later");
            }
            camera.dropNotices();
            camera.shoot("publish");
        }
    }

    private void channels(Market town) throws Exception {
        var setups = new ChannelSetups(camera.window.shop.database());
        var token = town.registerShop("harzkontor", "Harzkontor");
        var id = MarketplaceAccess.of(town.address(), "harzkontor", token).id();
        camera.window.secrets.put(id, token);
        setups.save(ChannelSetup.of(id, Map.of(ChannelOption.ADDRESS, town.address().toString(), ChannelOption.SHOP, "harzkontor")).withName("Marktplatz Harz"));
        var list = Files.createDirectory(folder.resolve("liste")).toString();
        setups.save(ChannelSetup.of("feed:" + list, Map.of(ChannelOption.TARGET, "folder", ChannelOption.FOLDER, list, ChannelOption.TAKER, "google",
                ChannelOption.FORMAT, "xml", ChannelOption.ADDRESS, "https://www.harzkontor.example/")));
        Camera.on(() -> {
            camera.window.channels.reload();
            return null;
        });
        Camera.settle(2000);
    }

    private void changes() {
        change("HK-1101", Field.PRICE_GROSS, Money.ofCents(690));
        change("HK-2001", Field.SHORT_DESCRIPTION, "Dreißig Wanderungen rund um den höchsten Berg des Harzes, mit Karten.");
        change("HK-5001", Field.STOCK_QTY, 19_000L);
        change("HK-1102", Field.PRICE_GROSS, Money.ofCents(69_000));
    }

    private void change(String sku, Field field, Object value) {
        var catalogue = camera.window.shop.catalogue();
        catalogue.bySku(sku).map(Product::pk).ifPresent(pk -> catalogue.change(pk, product -> product.with(field, value)));
    }
}
