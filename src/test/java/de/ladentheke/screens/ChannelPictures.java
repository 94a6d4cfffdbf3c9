package de.ladentheke.screens;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;

/** Takes pictures of the channels and of the page that sets one up, to look at. */
public final class ChannelPictures {
    private ChannelPictures() {}

    /** @param args folder for the pictures */
    public static void main(String[] args) throws Exception {
        int failed = 1;
        try {
            take(new Camera(Path.of(args.length > 0 ? args[0] : "target/snapshots"), Files.createTempDirectory("channel-pictures")));
            failed = 0;
        } catch (Exception | Error e) {
            e.printStackTrace();
        } finally {
            System.exit(failed);
        }
    }

    private static void take(Camera camera) throws Exception {
        camera.window.shop.catalogue().save(Product.create(new EnumMap<>(Map.of(Field.NAME, "Harzer Kräutertee", Field.SKU, "TEE-1",
                Field.PRICE_GROSS, Money.ofCents(690), Field.CATEGORY, "Lebensmittel > Tee"))));
        Camera.on(() -> {
            camera.window.screens.show("publish");
            return null;
        });
        Camera.settle(1500);
        camera.shoot("channels-one");
        camera.press("#channel-add");
        Camera.settle(500);
        camera.shoot("channels-kinds");
        for (var kind : ChannelKind.values()) {
            camera.press("#setup-kind-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            Camera.settle(1500);
            camera.shoot("channels-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            camera.press("#setup-back");
            Camera.settle(200);
        }
        camera.press("#setup-back");
        several(camera);
    }

    private static void several(Camera camera) throws Exception {
        var setups = new ChannelSetups(camera.window.shop.database());
        setups.save(ChannelSetup.of("marketplace:http://127.0.0.1:9/teehaus", Map.of(ChannelOption.ADDRESS, "http://127.0.0.1:9/", ChannelOption.SHOP, "teehaus"))
                .withName("Marktplatz Harz"));
        var folder = Files.createTempDirectory("liste").toString();
        setups.save(ChannelSetup.of("feed:" + folder, Map.of(ChannelOption.TARGET, "folder", ChannelOption.FOLDER, folder)));
        Camera.on(() -> {
            camera.window.channels.reload();
            return null;
        });
        Camera.settle(3000);
        camera.shoot("channels-several");
        waiting(camera);
        moving(camera);
    }

    /** Of a place that cannot be reached: when it is tried again. */
    private static void waiting(Camera camera) throws Exception {
        Camera.on(() -> {
            camera.window.channels.channels().get(1).publish().publishNow();
            return null;
        });
        Camera.settle(3000);
        camera.shoot("channels-offline");
    }

    private static void moving(Camera camera) throws Exception {
        var photo = camera.window.shop.photos().add(TestPhoto.write(Files.createTempDirectory("photo").resolve("tee.png"))).sha256();
        camera.window.shop.catalogue().save(Product.create(new EnumMap<>(Map.of(Field.NAME, "Brockentee", Field.SKU, "TEE-2",
                Field.PRICE_GROSS, Money.ofCents(790), Field.PHOTOS, List.of(new Photo(photo, ""))))));
        try (var market = Market.start(new MarketOptions(Files.createTempDirectory("town"), 0, "127.0.0.1"))) {
            var address = market.address().toString();
            var id = "marketplace:" + address + "teehaus";
            camera.window.secrets.put(id, market.registerShop("teehaus", "Teehaus"));
            new ChannelSetups(camera.window.shop.database()).save(
                    ChannelSetup.of(id, Map.of(ChannelOption.ADDRESS, address, ChannelOption.SHOP, "teehaus")).withName("Marktplatz Bode"));
            Camera.on(() -> {
                camera.window.channels.reload();
                return null;
            });
            Camera.settle(2000);
            var channel = Camera.on(() -> camera.window.channels.channels().getLast());
            Camera.on(() -> {
                channel.publish().publishNow();
                return null;
            });
            Camera.settle(3000);
            Camera.on(() -> {
                var gears = camera.scene.getRoot().lookupAll("#channel-set-up").stream().map(ButtonBase.class::cast).toList();
                gears.getLast().fire();
                return null;
            });
            Camera.settle(1500);
            Camera.on(() -> {
                ((TextField) camera.scene.lookup("#setup-shop")).setText("teekontor");
                return null;
            });
            camera.press("#setup-save");
            Camera.settle(1500);
            camera.shoot("channels-moving");
            camera.press("#setup-cancel");
        }
        restoring(camera);
    }

    /** Of the shop's own web page, whose files somebody changed. */
    private static void restoring(Camera camera) throws Exception {
        var web = Files.createTempDirectory("web");
        OwnWebsite.in(camera.window, web);
        Camera.on(() -> {
            camera.window.channels.reload();
            return null;
        });
        Camera.settle(2000);
        var website = Camera.on(() -> camera.window.channels.channels().getFirst());
        Camera.on(() -> {
            website.publish().publishNow();
            return null;
        });
        Camera.settle(3000);
        try (var pages = Files.list(web.resolve("artikel"))) {
            for (var page : pages.toList()) {
                Files.delete(page);
            }
        }
        Files.writeString(web.resolve("index.html"), "");
        camera.press("#publish-look");
        camera.await("#publish-read-restore");
        camera.dropNotices();
        camera.shoot("channels-restore");
    }
}
