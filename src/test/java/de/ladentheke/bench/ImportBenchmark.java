package de.ladentheke.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Import of an .xlsx of 100,000 rows and 20 columns through {@code ./ladentheke import}, whole process, against what the
 * sqlite3 command needs for the same data as CSV in the same schema, by turns. Arguments: rounds (5), rows (100000), further
 * JVM options for the import; one million rows: {@code -Dbench.heap=6g -Dbench.args="1 1000000"}, where the large heap is only
 * for making the file. The first run is not counted: it may build the program, and it makes the archive of its classes. Two
 * threads want two processors: look at the load.
 */
public final class ImportBenchmark {
    /** What the sqlite3 command gives a new file, and what we give one. */
    private static final int USUAL_PAGES = 4096;
    private static final int OUR_PAGES = 8192;

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        var options = List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
        var folder = Files.createTempDirectory("ladentheke-bench");
        try {
            new ImportBenchmark().run(folder, rounds, rows, options);
        } finally {
            delete(folder);
        }
    }

    private void run(Path folder, int rounds, int rows, List<String> options) throws Exception {
        var xlsx = folder.resolve("list.xlsx");
        var csv = folder.resolve("list.csv");
        ProductListFiles.xlsx(xlsx, rows);
        ProductListFiles.csv(csv, rows);
        System.out.printf("%,d rows x %d columns, %s, %d processors, load %.1f%n", rows, ProductList.HEADINGS.size(), options,
                Runtime.getRuntime().availableProcessors(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        warmUp(folder, options);
        var ours = new ArrayList<ProcessRun>();
        var floors = new ArrayList<ProcessRun>();
        var ourPages = new ArrayList<ProcessRun>();
        var again = new ArrayList<ProcessRun>();
        for (int round = 0; round < rounds; round++) {
            var shop = folder.resolve("shop" + round);
            floors.add(floor(folder, csv, rows));
            ourPages.add(floor(folder, csv, rows, OUR_PAGES));
            ours.add(ours(folder, shop, xlsx, options));
            again.add(ours(folder, shop, xlsx, options));
            delete(shop);
            System.out.printf("  floor %s%n  import %s%n  again %s%n", floors.getLast(), ours.getLast(), again.getLast());
        }
        print("floor: sqlite3 .import", floors);
        print("floor with our pages", ourPages);
        print("import, empty shop", ours);
        print("the same list again", again);
        System.out.printf("ratio of medians: wall %.2f (floor with our pages: %.2f), processor %.2f; again wall %.2f%n",
                median(ours, false) / median(floors, false), median(ours, false) / median(ourPages, false),
                median(ours, true) / median(floors, true), median(again, false) / median(floors, false));
    }

    /** Builds the program where it is not up to date, and lets it keep its classes. */
    static void warmUp(Path folder, List<String> options) throws Exception {
        var list = folder.resolve("short.xlsx");
        ProductListFiles.xlsx(list, 2_000);
        ours(folder, folder.resolve("short"), list, options);
    }

    static ProcessRun ours(Path folder, Path shop, Path xlsx, List<String> options) throws Exception {
        var command = List.of("env", "LADENTHEKE_JAVA_OPTIONS=" + String.join(" ", options), Path.of("ladentheke").toAbsolutePath().toString(),
                "import", "--shop", shop.toString(), xlsx.toString());
        return ProcessRun.of(folder, command, "");
    }

    static ProcessRun floor(Path folder, Path csv, int rows) throws Exception {
        return floor(folder, csv, rows, USUAL_PAGES);
    }

    private static ProcessRun floor(Path folder, Path csv, int rows, int pageBytes) throws Exception {
        var database = folder.resolve("floor.db");
        var run = ProcessRun.of(folder, List.of("sqlite3", "-bail", database.toString()), "PRAGMA page_size=" + pageBytes + ";\n" + ImportFloor.script(csv));
        var check = new ProcessBuilder("sqlite3", database.toString(), "SELECT count(*) FROM variant").start();
        var count = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        for (var name : List.of("floor.db", "floor.db-wal", "floor.db-shm")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        if (!count.equals(Integer.toString(rows))) {
            throw new IllegalStateException("the floor stored " + count + " rows");
        }
        return run;
    }

    static void print(String what, List<ProcessRun> runs) {
        System.out.printf("%-24s wall %.2f s, processor %.2f s, peak %d MB (medians of %d)%n", what, median(runs, false), median(runs, true),
                runs.stream().mapToLong(ProcessRun::peak).max().orElse(-1), runs.size());
    }

    static double median(List<ProcessRun> runs, boolean cpu) {
        var sorted = new ArrayList<Double>();
        runs.forEach(run -> sorted.add(cpu ? run.cpu() : run.seconds()));
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
