package de.ladentheke.screens;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.publish.channel.Channel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Takes pictures of what the owner decides and checks when publishing. */
final class PublishPictures {
    private final Camera camera;
    private final Path folder;

    PublishPictures(Camera camera, Path folder) {
        this.camera = camera;
        this.folder = folder;
    }

    /** @param args folder for the pictures; the language is that of the system */
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("publish-pictures");
        try {
            new PublishPictures(new Camera(Path.of(args[0]), folder), folder).take();
        } catch (Exception | Error e) {
            e.printStackTrace();
        }
        System.exit(0);
    }

    void take() throws Exception {
        show();
        Camera.settle(1200);
        camera.shoot("publish-nothing");
        var tea = add("Harzer Bergkräuter-Tee, lose", "TEE-0107", 740, 700);
        var book = add("Waldbaden im Harz", "9783898769990", 1999, 700);
        var bottle = add("Trinkflasche 0,7 l Edelstahl", "FLA-07", 2200, 1900);
        var lamp = add("Fahrradlampe LED 70 Lux", "LAM-70L", 4990, 1900);
        var cup = add("Becher blau", "BEC-040", 1450, 1900);
        Camera.settle(800);
        camera.shoot("publish-first");
        publish();
        Camera.settle(1500);
        change(tea, Map.of(Field.PRICE_GROSS, Money.ofCents(690), Field.STOCK_QTY, 24_000L,
                Field.DESCRIPTION, "Eine Mischung aus zwölf Kräutern von den Wiesen am Brocken, von Hand gepflückt und schonend getrocknet. Ohne Aroma.",
                Field.CATEGORY, "Tee > Kräutertee"));
        change(book, Map.of(Field.PHOTOS, List.of(photo("buch1"), photo("buch2"))));
        change(bottle, Map.of(Field.PRICE_GROSS, Money.ofCents(220000)));
        change(lamp, Map.of(Field.STOCK_QTY, 0L));
        add("Kanne „Ilse“", "KAN-001", 3990, 1900);
        values("Keramikbecher „Dom St. Stephanus“", "BEC-044", 1450, false);
        camera.window.shop.publisher(camera.window.shop.practiceChannel()).holds().holdBack(List.of(cup.pk()));
        change(cup, Map.of(Field.PRICE_GROSS, Money.ofCents(1650)));
        Camera.settle(1800);
        camera.dropNotices();
        camera.shoot("publish-waiting");
        table(table -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
            key(table, KeyCode.SPACE);
            table.getSelectionModel().select(2);
            key(table, KeyCode.SPACE);
            key(table, KeyCode.ENTER);
        });
        camera.await("#publish-comparison");
        camera.shoot("publish-details");
        camera.press("#publish-side-close");
        publish();
        Camera.settle(1500);
        camera.press("#publish-history");
        Camera.settle(600);
        camera.dropNotices();
        camera.shoot("publish-past");
        versions(tea);
        behindOurBack(book, lamp);
        camera.press("#publish-look");
        Camera.settle(1500);
        camera.shoot("publish-read-back");
        camera.press("#publish-take-off");
        Camera.on(() -> {
            ((javafx.scene.control.TextField) camera.scene.lookup("#off-search")).setText("Kanne");
            return null;
        });
        Camera.settle(700);
        camera.press("#publish-off .hyperlink");
        Camera.settle(2500);
        camera.press("#off-all");
        camera.dropNotices();
        camera.shoot("publish-off");
        camera.press("#publish-plan");
        Camera.settle(500);
        camera.press("#later-plan");
        Camera.settle(600);
        camera.shoot("publish-later");
        camera.press("#publish-promote");
        Camera.on(() -> {
            ((javafx.scene.control.TextField) camera.scene.lookup("#promotion-name")).setText("Adventswoche");
            ((javafx.scene.control.TextField) camera.scene.lookup("#promotion-search")).setText("Kanne");
            return null;
        });
        Camera.settle(900);
        camera.press("#publish-promotion .hyperlink");
        Camera.settle(700);
        camera.press("#promotion-reduce");
        Camera.settle(400);
        camera.shoot("publish-promotion");
    }

    /** What another PC of the shop has made of the tea meanwhile. */
    private void versions(Product tea) throws Exception {
        change(tea, Map.of(Field.PRICE_GROSS, Money.ofCents(790), Field.NAME, "Harzer Kräutertee, lose", Field.STOCK_QTY, 12_000L,
                Field.PHOTOS, List.of(tea.photos().getFirst(), photo("tee-lose"))));
        OtherPc.publishes(camera.window.shop.practiceChannel(), tea, text -> text.replace("Bergkräuter-Tee", "Bergkräutertee").replaceFirst("\"priceCents\":\\d+", "\"priceCents\":650")
                .replace("Eine Mischung aus zwölf Kräutern", "Zwölf Kräuter"));
        camera.press("#publish-look");
        Camera.settle(2500);
        camera.press("#publish-read .hyperlink");
        camera.await("#versions-publish");
        camera.dropNotices();
        camera.shoot("publish-versions");
        camera.press("#versions-all-market");
        camera.shootOnce("publish-versions-chosen");
        camera.press("#publish-side-close");
    }

    private void show() throws Exception {
        Camera.on(() -> {
            camera.window.screens.show("publish");
            return null;
        });
    }

    private void publish() throws Exception {
        Camera.on(() -> {
            camera.window.publish.publishNow();
            return null;
        });
        while (Camera.on(() -> camera.window.publish.publishingProperty().get())) {
            Camera.settle(100);
        }
    }

    private void table(java.util.function.Consumer<TableView<?>> action) throws Exception {
        Camera.on(() -> {
            action.accept((TableView<?>) camera.scene.lookup("#publish-outgoing"));
            return null;
        });
    }

    private static void key(TableView<?> table, KeyCode code) {
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /** Takes products off the market without the shop's knowledge. */
    private void behindOurBack(Product... lost) throws Exception {
        var channel = camera.window.shop.practiceChannel();
        channel.send(Stream.of(lost).map(one -> new Channel.Item(one.uid().toString(), null, null)).toList(), channel.manifest(null).revision());
    }

    private Product add(String name, String sku, long cents, int vat) throws Exception {
        return change(values(name, sku, cents, true), Map.of(Field.VAT_RATE, vat, Field.STOCK_QTY, 3_000L));
    }

    private Product values(String name, String sku, long cents, boolean withPhoto) throws Exception {
        var values = new EnumMap<Field, Object>(Map.of(Field.NAME, name, Field.SKU, sku, Field.PRICE_GROSS, Money.ofCents(cents),
                Field.CONTENT_AMOUNT, 100_000L, Field.CONTENT_UNIT, "g"));
        if (withPhoto) {
            values.put(Field.PHOTOS, List.of(photo(sku)));
        }
        return camera.window.shop.catalogue().save(Product.create(values));
    }

    private Product change(Product product, Map<Field, Object> values) {
        return camera.window.shop.catalogue().change(product.pk(), p -> {
            var changed = p;
            for (var value : values.entrySet()) {
                changed = changed.with(value.getKey(), value.getValue());
            }
            return changed;
        });
    }

    private Photo photo(String name) throws Exception {
        return new Photo(camera.window.shop.photos().add(TestPhoto.write(folder.resolve(name + ".png"))).sha256(), "");
    }
}
