package de.ladentheke.bench;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import de.ladentheke.faults.FaultyLine;
import de.ladentheke.history.Group;
import de.ladentheke.history.History;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.photos.PhotoException;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.PhotoForm;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.task.Progress;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Real photos over a thin line to the practice marketplace, as the stored JPEG and as WebP. Arguments: folder of photos,
 * kilobytes a second (250), round trip in ms (100). The first half of the photos measures the line, by which the second
 * half is foretold.
 */
public final class ThinLineBenchmark {
    private ThinLineBenchmark() {}

    public static void main(String[] args) throws Exception {
        var photos = Path.of(args.length > 0 ? args[0] : "../shared/data/product-photos");
        var rate = (args.length > 1 ? Long.parseLong(args[1]) : 250) * 1000;
        var roundTrip = Duration.ofMillis(args.length > 2 ? Long.parseLong(args[2]) : 100);
        for (var webp : new boolean[] {false, true}) {
            run(photos, rate, roundTrip, webp);
        }
    }

    private static void run(Path files, long rate, Duration roundTrip, boolean webp) throws Exception {
        var folder = Files.createTempDirectory("thin-line");
        try (var market = Market.start(MarketOptions.local(folder.resolve("market"), 0));
                var line = new FaultyLine(market.address());
                var real = new MarketplaceChannel(MarketplaceAccess.practice(line.address(), "bench", market.registerShop("bench", "Bench")));
                var database = Database.open(folder.resolve("shop"))) {
            var catalogue = new Catalogue(database, new History(database));
            var library = new PhotoLibrary(database);
            var products = products(library, files);
            var publisher = new Publisher(database, catalogue, library, webp ? real : asStored(real));
            line.narrow(rate, roundTrip);
            var half = products.size() / 2;
            catalogue.saveAll(products.subList(0, half), Group.Kind.IMPORT, "Liste.xlsx");
            publish(webp, "first half", publisher, line, rate);
            catalogue.saveAll(products.subList(half, products.size()), Group.Kind.IMPORT, "Liste.xlsx");
            publish(webp, "second half", publisher, line, rate);
        }
    }

    private static void publish(boolean webp, String what, Publisher publisher, FaultyLine line, long rate) throws Exception {
        publisher.refresh(Progress.NONE);
        var foretold = publisher.estimate();
        var before = line.bytesUp();
        var start = System.nanoTime();
        var report = publisher.publish(Progress.NONE, (product, stage, detail) -> {});
        var bytes = line.bytesUp() - before;
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-5s %-12s foretold %-40s (%5.1f s)  was %6.2f MB %5.1f s, line used %3.0f %%  photos %d%n", webp ? "WebP" : "JPEG", what,
                foretold.sentence(), foretold.duration().toMillis() / 1e3, bytes / 1e6, seconds, 100 * bytes / (seconds * rate), report.photosSent());
    }

    private static List<Product> products(PhotoLibrary library, Path folder) throws Exception {
        var products = new ArrayList<Product>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                product(library, file, products.size()).ifPresent(products::add);
            }
        }
        return products;
    }

    private static Optional<Product> product(PhotoLibrary library, Path file, int number) {
        try {
            var photo = new Photo(library.add(file).sha256(), "");
            return Optional.of(Product.create(new EnumMap<Field, Object>(Map.of(Field.NAME, "Artikel " + number, Field.SKU, "A" + number,
                    Field.PRICE_GROSS, Money.ofCents(1490), Field.MANUFACTURER_NAME, "Töpferei Harz", Field.PHOTOS, List.of(photo)))));
        } catch (PhotoException e) {
            return Optional.empty();
        }
    }

    private static Channel asStored(Channel real) {
        return (Channel) Proxy.newProxyInstance(Channel.class.getClassLoader(), new Class<?>[] {Channel.class}, (proxy, method, arguments) -> {
            try {
                return method.getName().equals("photoForm") ? PhotoForm.STORED : method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
