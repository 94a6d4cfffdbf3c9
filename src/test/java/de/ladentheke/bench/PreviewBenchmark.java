package de.ladentheke.bench;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.db.Database;
import de.ladentheke.history.History;
import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.task.Progress;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How long an owner waits in the window after dropping a list: until its first rows can be shown, and until all are
 * counted. The first round is the one after the program's start, the others are in a warm one. Arguments: rounds (5),
 * rows (100000).
 */
public final class PreviewBenchmark {
    private static final int SHOWN = 40;

    private PreviewBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        var folder = Files.createTempDirectory("ladentheke-bench");
        var xlsx = folder.resolve("list.xlsx");
        ProductListFiles.xlsx(xlsx, rows);
        System.out.printf("%,d rows, load of the machine %.1f%n", rows, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        try (var database = Database.open(folder.resolve("shop"))) {
            var history = new History(database);
            var imports = new Imports(database, new Catalogue(database, history), history);
            for (int round = 0; round < rounds; round++) {
                measure(imports, xlsx);
            }
        } finally {
            ImportBenchmark.delete(folder);
        }
    }

    private static void measure(Imports imports, Path xlsx) throws Exception {
        long start = System.nanoTime();
        try (var list = imports.open(xlsx)) {
            var beginning = list.planBeginning(list.layout(), list.options(), Corrections.NONE);
            int shown = beginning.rows(null, 0, SHOWN).size();
            long first = System.nanoTime();
            var counts = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE).counts();
            System.out.printf("first %d rows after %.2f s, %s after %.2f s%n", shown, (first - start) / 1e9, counts, (System.nanoTime() - start) / 1e9);
        }
    }
}
