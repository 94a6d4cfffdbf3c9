package de.ladentheke.spreadsheet;

import de.ladentheke.catalogue.Query;
import de.ladentheke.spreadsheet.plan.TestShop;
import de.ladentheke.task.Progress;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Takes all files of a folder into a shop, in a process of its own whose heap is bounded. Prints {@code ok} or {@code fail}
 * and how each ended. Arguments: folder of files, folder for the shop, every how many are really taken over.
 */
final class HostileProcess {
    private static final int LONGEST_SECONDS = 20;

    private HostileProcess() {}

    public static void main(String[] arguments) throws Exception {
        ProxySelector.setDefault(new Calls());
        List<Path> files;
        try (var list = Files.list(Path.of(arguments[0]))) {
            files = list.sorted().toList();
        }
        int every = Integer.parseInt(arguments[2]);
        try (var shop = new TestShop(Path.of(arguments[1])); var lane = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            for (int i = 0; i < files.size(); i++) {
                var file = files.get(i);
                var real = i % every == 0;
                var start = System.nanoTime();
                String end;
                try {
                    end = lane.submit(() -> taken(shop, file, real)).get(LONGEST_SECONDS, TimeUnit.SECONDS);
                } catch (Throwable e) {
                    var cause = e.getCause() == null ? e : e.getCause();
                    end = "fail " + cause + " at " + (cause.getStackTrace().length == 0 ? "" : cause.getStackTrace()[0]);
                }
                System.out.println(end.replaceAll("\\s+", " ") + " | " + file.getFileName() + " | " + (System.nanoTime() - start) / 1_000_000 + " ms");
            }
        }
        System.exit(0);
    }

    private static String taken(TestShop shop, Path file, boolean real) {
        var imports = shop.imports;
        var before = shop.catalogue.find(Query.ALL).length;
        var dry = imports.run(file, true, Progress.NONE);
        if (shop.catalogue.find(Query.ALL).length != before) {
            return "fail the dry run stored something";
        }
        if (real) {
            var report = imports.run(file, false, Progress.NONE);
            var made = shop.catalogue.find(Query.ALL).length - before;
            if (report.fresh() != dry.fresh() || made > report.fresh() || report.fresh() > 0 && made == 0) {
                return "fail announced " + dry.fresh() + ", reported " + report.fresh() + ", made " + made;
            }
        }
        var leaked = dry.problems().stream().anyMatch(problem -> problem.value() != null && problem.value().contains("root:"));
        return leaked ? "fail read another file" : dry.error() == null ? "ok rows" : "ok sentence " + dry.error();
    }

    /** Whoever wants to go out asks for a proxy first. */
    private static final class Calls extends ProxySelector {
        @Override
        public List<java.net.Proxy> select(URI uri) {
            System.out.println("fail goes out to " + uri + " | - | 0 ms");
            return List.of(java.net.Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, java.io.IOException e) {
            // select has told it already
        }
    }
}
