package de.ladentheke.bench;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Query;
import de.ladentheke.catalogue.Query.Filter;
import de.ladentheke.catalogue.Query.Sort;
import de.ladentheke.db.Database;
import de.ladentheke.history.Group;
import de.ladentheke.history.History;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What the list asks of the data side, at many products (argument, else 100,000): medians and worst cases in ms. */
public final class CatalogueBenchmark {
    private static final int PAGE = 60;
    private static final boolean CPU = Boolean.getBoolean("bench.cpu");
    private final Database database;
    private final History history;
    private final Catalogue catalogue;

    private CatalogueBenchmark(Path folder) {
        database = Database.open(folder);
        history = new History(database);
        catalogue = new Catalogue(database, history);
    }

    public static void main(String[] arguments) throws IOException {
        var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = Files.createTempDirectory("ladentheke-bench");
        var benchmark = new CatalogueBenchmark(folder);
        try {
            benchmark.run(count);
        } finally {
            benchmark.database.close();
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run(int count) {
        var start = System.nanoTime();
        var group = ManyProducts.add(database, history, count);
        database.checkpoint();
        System.out.printf("%,d products made in %,.0f ms%n", count, since(start));
        System.out.printf("%-52s %9s %9s %9s%n", "ms", "first", "median", "worst");
        reading();
        typing();
        writing(count);
        undoing(group);
    }

    private void reading() {
        measure("all keys by name + page + counts, order known", 30, () -> show(Query.ALL));
        measure("page of 60 in the middle", 100, () -> catalogue.rows(Arrays.copyOfRange(catalogue.find(Query.ALL), 5000, 5000 + PAGE)));
        measure("counts(), after a write", 30, () -> {
            forget();
            catalogue.counts();
        });
        measure("categories()", 10, catalogue::categories);
        for (var sort : Sort.values()) {
            measure("sort by " + sort + ", order not known", 5, () -> {
                forget();
                catalogue.find(Query.ALL.withSort(sort, true));
            });
        }
        for (var filter : Filter.values()) {
            measure("filter " + filter, 10, () -> catalogue.find(Query.ALL.withFilter(filter)));
        }
    }

    /** Letter by letter; each time keys, first page and counts. */
    private void typing() {
        var known = new ArrayList<Double>();
        var afterWrite = new ArrayList<Double>();
        for (var word : List.of("schokolade", "käse", "harzer tee", "weisse", "4000000123457", "A012345", "brocken senf", "zzz")) {
            for (int end = 1; end <= word.length(); end++) {
                var query = Query.ALL.withSearch(word.substring(0, end));
                known.add(time(() -> show(query)));
            }
            for (int end = 1; end <= word.length(); end++) {
                var query = Query.ALL.withSearch(word.substring(0, end));
                forget();
                afterWrite.add(time(() -> show(query)));
            }
        }
        print("keystroke -> keys + first page + counts", known);
        print("keystroke right after a write", afterWrite);
        for (var typed : List.of("s", "sc", "sch", "schokolade", "h f", "4")) {
            measure("search \"" + typed + "\" (" + catalogue.find(Query.ALL.withSearch(typed)).length + " hits)", 10,
                    () -> catalogue.find(Query.ALL.withSearch(typed)));
        }
    }

    private void show(Query query) {
        var keys = catalogue.find(query);
        catalogue.rows(Arrays.copyOf(keys, Math.min(PAGE, keys.length)));
        catalogue.counts();
    }

    private void forget() {
        database.write(tx -> null);
    }

    private void writing(int count) {
        var cents = new int[] {1};
        measure("save of one price", 50, () -> catalogue.change(7, p -> p.with(Field.PRICE_GROSS, Money.ofCents(cents[0]++))));
        measure("save of one name", 50, () -> catalogue.change(8, p -> p.with(Field.NAME, "Name " + cents[0]++)));
        measure("undo of one save", 50, () -> catalogue.undo(Progress.NONE));
        measure("redo of one save", 50, () -> catalogue.redo(Progress.NONE));
        measure("undo of one save", 100, () -> catalogue.undo(Progress.NONE));
    }

    private void undoing(long group) {
        System.out.printf("%-52s %9.0f%n", "change every price, as an import records it", time(this::changeAllPrices));
        System.out.printf("%-52s %9.0f%n", "undo of all price changes", time(() -> catalogue.undo(Progress.NONE)));
        System.out.printf("%-52s %9.0f%n", "redo of all price changes", time(() -> catalogue.redo(Progress.NONE)));
        System.out.printf("%-52s %9.0f%n", "undo of all price changes", time(() -> catalogue.undo(Progress.NONE)));
        System.out.printf("%-52s %9.0f%n", "archive everything", time(() ->
                catalogue.archive(Arrays.stream(catalogue.find(Query.ALL)).boxed().toList(), true)));
        System.out.printf("%-52s %9.0f%n", "undo of that", time(() -> catalogue.undo(Progress.NONE)));
        System.out.printf("%-52s %9.0f%n", "undo of the whole import", time(() -> catalogue.undo(group, Progress.NONE)));
        System.out.printf("%-52s %9.0f%n", "redo of the whole import", time(() -> catalogue.redo(Progress.NONE)));
        System.out.printf("%,d products are there%n", catalogue.find(Query.ALL).length);
    }

    private void changeAllPrices() {
        database.write(tx -> {
            var edits = history.open(tx, Group.Kind.IMPORT, "Preise.xlsx");
            tx.update("INSERT INTO history_edit(grp, product, variant, field, old_value, new_value) "
                    + "SELECT ?, product, pk, 'price_gross', price_gross, price_gross + 10 FROM variant", edits);
            tx.update("UPDATE variant SET price_gross = price_gross + 10");
            return null;
        });
    }

    private static void measure(String what, int times, Runnable work) {
        var all = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            all.add(time(work));
        }
        print(what, all);
    }

    private static void print(String what, List<Double> all) {
        var first = all.getFirst();
        Collections.sort(all);
        System.out.printf("%-52s %9.1f %9.1f %9.1f%n", what, first, all.get(all.size() / 2), all.getLast());
    }

    private static double time(Runnable work) {
        var start = now();
        work.run();
        return (now() - start) / 1e6;
    }

    /** With {@code -Dbench.cpu=true} the thread's own computing time, for machines that are busy otherwise. */
    private static long now() {
        return CPU ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
