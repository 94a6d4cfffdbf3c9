package de.ladentheke.bench;

import de.ladentheke.bench.VendureScript.Goods;
import de.ladentheke.bench.VendureScript.Way;
import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import de.ladentheke.history.Group;
import de.ladentheke.history.History;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.vendure.Town;
import de.ladentheke.publish.vendure.VendureChannel;
import de.ladentheke.task.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * New products to a real Vendure on this machine: the whole way of a click against {@link VendureScript} at the best
 * parallelism that is found for it. Arguments: products (500), rounds (3), products for finding the parallelism (160). All
 * products show one photo that is there already, so that products are measured and not pictures.
 */
public final class VendureBenchmark {
    private static final Way USUAL = new Way(10, 4);
    private static final List<Way> WAYS = List.of(
            new Way(1, 8), new Way(5, 4), new Way(10, 3), new Way(10, 6), new Way(20, 2), new Way(20, 4), new Way(40, 2), new Way(40, 4));

    private final Town town;
    private final int products;
    private int made;

    private VendureBenchmark(Town town, int products) {
        this.town = town;
        this.products = products;
    }

    public static void main(String[] args) throws Exception {
        var products = args.length > 0 ? Integer.parseInt(args[0]) : 500;
        var rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        var search = args.length > 2 ? Integer.parseInt(args[2]) : 160;
        new VendureBenchmark(Town.here(), products).run(rounds, search);
        System.exit(0);
    }

    private void run(int rounds, int search) throws Exception {
        script(search, USUAL);
        ladentheke();
        var best = best(search);
        var script = new double[rounds];
        var ours = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            script[i] = script(products, best);
            ours[i] = ladentheke();
            System.out.printf("round %d: script %.1f/s, Ladentheke %.1f/s%n", i + 1, script[i], ours[i]);
        }
        System.out.printf("%d new products, medians of %d: script %.1f/s (%s), Ladentheke %.1f/s: %.0f %%%n",
                products, rounds, median(script), best, median(ours), 100 * median(ours) / median(script));
    }

    private Way best(int search) throws Exception {
        var best = USUAL;
        double most = 0;
        for (var way : WAYS) {
            var rate = script(search, way);
            System.out.printf("script, %-25s %6.1f/s%n", way, rate);
            best = rate > most ? way : best;
            most = Math.max(most, rate);
        }
        return best;
    }

    private static double median(double... rates) {
        var sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** @return products a second */
    private double script(int count, Way way) throws Exception {
        var place = town.addShop();
        try (var channel = new VendureChannel(place.at(town.main().address()))) {
            var file = Files.write(Files.createTempFile("photo", ".jpg"), picture("jpg"));
            channel.putImage("0".repeat(64), file);
            Files.delete(file);
        }
        var script = new VendureScript(town.main().address(), place.channel(), place.key());
        var goods = Stream.generate(this::next).limit(count).toList();
        var start = System.nanoTime();
        script.publish(goods, way);
        return rate(place, count, start);
    }

    private double ladentheke() throws Exception {
        var place = town.addShop();
        var folder = Files.createTempDirectory("vendure-benchmark");
        try (var database = Database.open(folder); var channel = new VendureChannel(place.at(town.main().address()))) {
            var catalogue = new Catalogue(database, new History(database));
            var photos = new PhotoLibrary(database);
            var photo = new Photo(photos.add(picture("png"), "foto.png").sha256(), "");
            var publisher = new Publisher(database, catalogue, photos, channel);
            fill(catalogue, photo, 1);
            publisher.publish(Progress.NONE, (product, stage, detail) -> {});
            fill(catalogue, photo, products - 1);
            var start = System.nanoTime();
            publisher.publish(Progress.NONE, (product, stage, detail) -> {});
            return rate(place, products, start);
        }
    }

    private double rate(Town.Shop place, int count, long start) throws Exception {
        var seconds = (System.nanoTime() - start) / 1e9;
        var shown = town.shelf(place).hashes().size();
        if (shown != count) {
            throw new IllegalStateException(shown + " products instead of " + count);
        }
        return count / seconds;
    }

    private Goods next() {
        made++;
        return new Goods(UUID.randomUUID().toString(), made, 99 + made % 900);
    }

    private void fill(Catalogue catalogue, Photo photo, int count) {
        catalogue.saveAll(Stream.generate(this::next).limit(count).map(goods -> product(goods, photo)).toList(), Group.Kind.IMPORT, "Liste.xlsx");
    }

    private static Product product(Goods goods, Photo photo) {
        var values = new EnumMap<Field, Object>(Map.of(
                Field.NAME, goods.name(), Field.SKU, goods.sku(), Field.PRICE_GROSS, Money.ofCents(goods.cents()), Field.VAT_RATE, 700,
                Field.CATEGORY, VendureScript.CATEGORY, Field.CONTENT_AMOUNT, 100_000L, Field.CONTENT_UNIT, "g", Field.STOCK_QTY, VendureScript.STOCK * 1000L,
                Field.INGREDIENTS, VendureScript.INGREDIENTS, Field.PHOTOS, List.of(photo)));
        values.put(Field.DESCRIPTION, VendureScript.DESCRIPTION);
        values.put(Field.BRAND, VendureScript.BRAND);
        return Product.create(values);
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
