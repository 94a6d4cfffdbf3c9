package de.ladentheke.screens;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

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
    }
}
