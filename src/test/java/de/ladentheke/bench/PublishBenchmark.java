package de.ladentheke.bench;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import de.ladentheke.history.Group;
import de.ladentheke.history.History;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.task.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Publishing to the practice marketplace on the same machine. Arguments: products in the shop (100000), of which to
 * publish first (1000). All products show one photo, so that items are measured and not pictures.
 */
public final class PublishBenchmark {
    private static final int CHUNK = 2_000;

    private PublishBenchmark() {}

    public static void main(String[] args) throws Exception {
        var products = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        var first = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        var folder = Files.createTempDirectory("publish-benchmark");
        try (var market = Market.start(MarketOptions.local(folder.resolve("market"), 0));
                var channel = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "bench", market.registerShop("bench", "Bench")));
                var database = Database.open(folder.resolve("shop"))) {
            var catalogue = new Catalogue(database, new History(database));
            var photos = new PhotoLibrary(database);
            var photo = new Photo(photos.add(picture(), "foto.png").sha256(), "");
            var publisher = new Publisher(database, catalogue, photos, channel);

            fill(catalogue, photo, 0, first);
            publish("first publication", publisher, first);
            publish("again, nothing changed", publisher, 0);
            catalogue.saveAll(catalogue.products(IntStream.rangeClosed(1, 14).asLongStream().toArray()).stream()
                    .map(p -> p.with(Field.PRICE_GROSS, Money.ofCents(1))).toList(), Group.Kind.BULK, "Preise");
            publish("14 changed prices", publisher, 14);

            fill(catalogue, photo, first, products - first);
            timed("refresh after " + (products - first) + " new products", () -> refresh(publisher));
            timed("refresh, nothing changed", () -> refresh(publisher));
            timed("status", publisher::status);
            timed("outgoing, first page of 50", () -> publisher.outgoing(0, 50));
            timed("outgoing, last page of 50", () -> publisher.outgoing(products - first - 50, 50));
            timed("blocked, first page of 50", () -> publisher.blocked(0, 50));
            timed("estimate of what waits", publisher::estimate);
            publish("everything else", publisher, products - first);
            timed("status with everything online", publisher::status);
            timed("refresh, nothing changed", () -> refresh(publisher));
            publish("again, nothing changed", publisher, 0);
        }
    }

    private static Object refresh(Publisher publisher) {
        publisher.refresh(Progress.NONE);
        return "";
    }

    private static void publish(String what, Publisher publisher, int expected) throws Exception {
        var start = System.nanoTime();
        var report = publisher.publish(Progress.NONE, (product, stage, detail) -> {});
        var millis = (System.nanoTime() - start) / 1_000_000;
        if (report.published() != expected) {
            throw new IllegalStateException(what + ": " + report);
        }
        System.out.printf("%-40s %8d ms%s%n", what, millis, expected == 0 ? "" : "  " + expected * 1000L / Math.max(1, millis) + " items/s");
    }

    private static void timed(String what, Callable<?> work) throws Exception {
        var start = System.nanoTime();
        work.call();
        System.out.printf("%-40s %8.1f ms%n", what, (System.nanoTime() - start) / 1e6);
    }

    private static void fill(Catalogue catalogue, Photo photo, int from, int count) {
        var random = new Random(from);
        for (int done = 0; done < count; done += CHUNK) {
            var chunk = new ArrayList<Product>();
            for (int i = from + done; i < from + Math.min(count, done + CHUNK); i++) {
                chunk.add(product(photo, i, random));
            }
            catalogue.saveAll(chunk, Group.Kind.IMPORT, "Liste.xlsx");
        }
    }

    private static Product product(Photo photo, int number, Random random) {
        var values = new EnumMap<Field, Object>(Map.of(
                Field.NAME, "Harzer Schokolade Nr. " + number, Field.SKU, "A%06d".formatted(number), Field.PRICE_GROSS, Money.ofCents(99 + random.nextInt(9000)),
                Field.CATEGORY, "Lebensmittel > Schokolade", Field.VAT_RATE, 700, Field.CONTENT_AMOUNT, 100_000L, Field.CONTENT_UNIT, "g",
                Field.STOCK_QTY, random.nextInt(40) * 1000L, Field.INGREDIENTS, "Kakaomasse, Rohrzucker, Kakaobutter, Vollmilchpulver, Haselnüsse",
                Field.PHOTOS, List.of(photo)));
        values.put(Field.DESCRIPTION, "Aus kleiner Herstellung im Harz, von Hand verpackt. Kühl und trocken lagern. ".repeat(5));
        values.put(Field.BRAND, "Brockenhof");
        return Product.create(values);
    }

    private static byte[] picture() throws Exception {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
