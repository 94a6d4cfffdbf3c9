package de.ladentheke.app.cli;

import de.ladentheke.app.ExitCode;
import de.ladentheke.app.SampleShop;
import de.ladentheke.app.Shop;
import de.ladentheke.app.SystemCheck;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.db.StorageException;
import de.ladentheke.publish.Publisher;
import de.ladentheke.settings.Settings;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the whole way from a list to the storefront, without a screen. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final Logger LOG = Logger.getLogger(DemoCommand.class.getName());
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
        var place = folder == null ? Files.createTempDirectory("ladentheke-demo") : made(folder.toAbsolutePath());
        SampleShop.unpack(place.resolve("list"));
        console.result("demo.start", place);
        try (var shop = Shop.open(place.resolve("shop"))) {
            fill(shop, place.resolve("list"));
            var publisher = shop.publisher(shop.practiceChannel());
            publish(publisher);
            change(shop, publisher);
            goOn(shop, publisher);
            pictures(shop, place);
            finish(shop);
        }
        return ExitCode.OK;
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.NOT_WRITABLE, folder.toString(), e);
        }
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

    /** What a morning in the shop brings; it waits for the next publication. */
    private void goOn(Shop shop, Publisher publisher) {
        edit(shop, "HK-1101", Field.PRICE_GROSS, Money.ofCents(690));
        edit(shop, "HK-5001", Field.STOCK_QTY, 19_000L);
        edit(shop, "HK-2001", Field.SHORT_DESCRIPTION, "30 Touren mit Karten, Höhenprofilen, Einkehr und Bahnhöfen");
        publisher.refresh(Progress.NONE);
        console.result("demo.waiting", publisher.status().waiting());
    }

    private static void edit(Shop shop, String sku, Field field, Object value) {
        shop.catalogue().save(shop.catalogue().bySku(sku).orElseThrow().with(field, value));
    }

    private void pictures(Shop shop, Path place) throws IOException, InterruptedException {
        var missing = SystemCheck.drawingProblem();
        if (missing.isPresent()) {
            console.result("demo.no_pictures", missing.get());
            return;
        }
        try {
            var settings = Settings.load(place.resolve("settings.json"));
            var list = SampleShop.workbook(place.resolve("list"));
            var pictures = ScreenPictures.take(shop, settings, list, place.resolve("pictures"));
            console.result("demo.pictures", pictures.size(), place.resolve("pictures"));
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "the window cannot be drawn", e);
            console.result("demo.no_pictures", ErrorCode.of(e));
        }
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
