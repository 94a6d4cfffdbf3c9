package de.ladentheke.bench;

import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.task.Progress;
import java.nio.file.Files;
import java.util.concurrent.Callable;

/**
 * Publishing to the practice marketplace on the same machine. Arguments: products in the shop (100000), of which to
 * publish first (1000). All products show one photo, so that items are measured and not pictures.
 */
public final class PublishBenchmark {
    private PublishBenchmark() {}

    public static void main(String[] args) throws Exception {
        var products = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        var first = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        var folder = Files.createTempDirectory("publish-benchmark");
        try (var market = Market.start(MarketOptions.local(folder.resolve("market"), 0));
                var channel = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "bench", market.registerShop("bench", "Bench")));
                var shop = new BenchShop(folder.resolve("shop"))) {
            var photo = shop.photo();
            var publisher = shop.publisher(channel);

            shop.fill(0, first, photo);
            publish("first publication", publisher, first);
            publish("again, nothing changed", publisher, 0);
            shop.reprice(1, 14);
            publish("14 changed prices", publisher, 14);

            shop.fill(first, products - first, photo);
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
}
