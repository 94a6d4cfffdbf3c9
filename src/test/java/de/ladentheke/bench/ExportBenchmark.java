package de.ladentheke.bench;

import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.Query;
import de.ladentheke.spreadsheet.export.ExportFormat;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.task.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Writes many products (argument, else 100,000) in each format, and compares what comes back with the shop. */
public final class ExportBenchmark {
    private ExportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = Files.createTempDirectory("ladentheke-bench");
        try (var shop = Shop.open(folder.resolve("shop"))) {
            ManyProducts.add(shop.database(), shop.history(), count);
            var products = shop.catalogue().find(Query.ALL);
            for (var format : ExportFormat.values()) {
                var file = folder.resolve(format + "." + format.ending());
                var report = shop.exporter().export(products, format, file, null, Progress.NONE);
                System.out.printf("%-12s %,9d rows %,7d ms %,6.1f MB%s%n", format, report.rows(), report.millis(), Files.size(file) / 1e6,
                        format == ExportFormat.XLSX || format == ExportFormat.CSV ? again(shop, file) : "");
            }
            System.out.printf("with a heap of %,d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static String again(Shop shop, Path file) throws Exception {
        var start = System.nanoTime();
        try (var list = shop.imports().open(file)) {
            var counts = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE).counts();
            return "   again: %,d unchanged, %,d others, %,d ms".formatted(counts.unchanged(), counts.fresh() + counts.changed() + counts.toClarify(),
                    (System.nanoTime() - start) / 1_000_000);
        }
    }
}
