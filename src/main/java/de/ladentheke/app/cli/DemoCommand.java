package de.ladentheke.app.cli;

import de.ladentheke.app.ExitCode;
import de.ladentheke.app.SampleShop;
import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.publish.Publisher;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the whole way from a list to the storefront, without a screen. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--exit", descriptionKey = "demo.exit")
    private boolean exit;

    @Option(names = "--folder", paramLabel = "DIR", descriptionKey = "demo.folder")
    private Path folder;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var place = folder == null ? Files.createTempDirectory("ladentheke-demo") : Files.createDirectories(folder).toAbsolutePath();
        SampleShop.unpack(place.resolve("list"));
        console.result("demo.start", place);
        try (var shop = Shop.open(place.resolve("shop"))) {
            fill(shop, place.resolve("list"));
            var publisher = shop.publisher(shop.practiceChannel());
            publish(publisher);
            change(shop, publisher);
            finish(shop);
        }
        return ExitCode.OK;
    }

    private void fill(Shop shop, Path list) {
        SampleShop.Filled filled;
        try (var progress = console.progress("import.photos")) {
            filled = SampleShop.fill(shop, list, progress);
        }
        var report = filled.list();
        console.result("demo.imported", report.headerRow(), report.mapping().size(), report.fresh(), report.toClarify(), seconds(filled.listTime()));
        report.problems().forEach(p -> console.result("import.problem", p.row(), p.column(), p.reason()));
        console.result("demo.photos", filled.photos().attached(), filled.unmatched(), seconds(filled.photoTime()));
    }

    private void publish(Publisher publisher) throws IOException {
        var start = System.nanoTime();
        publisher.refresh(Progress.NONE);
        var report = publisher.publish(Progress.NONE, (product, stage, detail) -> {});
        publisher.refresh(Progress.NONE);
        var time = Duration.ofNanos(System.nanoTime() - start);
        console.result("demo.published", report.published(), report.photosSent(), report.bytesSent() / 1_000_000.0, seconds(time));
        publisher.blocked(0, 20).forEach(b -> console.result("publish.left", b.sku(), b.name(), b.reason()));
    }

    /** One price changes: only that product goes out again. */
    private void change(Shop shop, Publisher publisher) throws IOException {
        var product = shop.catalogue().bySku("HK-1001").orElseThrow();
        var changed = shop.catalogue().save(product.with(Field.PRICE_GROSS, Money.ofCents(650)));
        publisher.refresh(Progress.NONE);
        var outgoing = publisher.outgoing(0, 10);
        var report = publisher.publish(Progress.NONE, (p, stage, detail) -> {});
        console.result("demo.changed", changed.name(), outgoing.isEmpty() ? "" : String.join(", ", outgoing.getFirst().changes()), report.published());
        publisher.refresh(Progress.NONE);
    }

    private void finish(Shop shop) throws InterruptedException {
        console.result(exit ? "demo.market_was" : "demo.market", shop.practice().start(), shop.practice().shopPage());
        console.out().flush();
        if (!exit) {
            Until.stopped(shop.practice());
        }
    }

    private static String seconds(Duration time) {
        return String.format(Messages.language(), "%.1f s", time.toMillis() / 1000.0);
    }
}
