package de.ladentheke.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Other programs that are installed here and store the same .xlsx (src/test/peers), beside our import and the floor, by
 * turns. Ours checks, compares and keeps a history; they do not. Arguments: rounds (3), rows (100000).
 */
public final class PeersBenchmark {
    private static final Path SCRIPTS = Path.of("src/test/peers").toAbsolutePath();

    private PeersBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        var folder = Files.createTempDirectory("ladentheke-bench");
        try {
            run(folder, rounds, rows);
        } finally {
            ImportBenchmark.delete(folder);
        }
    }

    private static void run(Path folder, int rounds, int rows) throws Exception {
        var xlsx = folder.resolve("list.xlsx");
        var csv = folder.resolve("list.csv");
        ProductListFiles.xlsx(xlsx, rows);
        ProductListFiles.csv(csv, rows);
        ImportBenchmark.warmUp(folder, List.of());
        var runs = new LinkedHashMap<String, List<ProcessRun>>();
        for (int round = 0; round < rounds; round++) {
            note(runs, "sqlite3 .import", ImportBenchmark.floor(folder, csv, rows));
            var shop = folder.resolve("shop" + round);
            note(runs, "Ladentheke", ImportBenchmark.ours(folder, shop, xlsx, List.of()));
            ImportBenchmark.delete(shop);
            for (var peer : peers().entrySet()) {
                peer(folder, xlsx, rows, peer, runs);
            }
        }
        var floor = ImportBenchmark.median(runs.get("sqlite3 .import"), false);
        runs.forEach((name, all) -> {
            ImportBenchmark.print(name, all);
            System.out.printf("%-24s %.2f times the floor%n", "", ImportBenchmark.median(all, false) / floor);
        });
    }

    private static void note(Map<String, List<ProcessRun>> runs, String name, ProcessRun run) {
        runs.computeIfAbsent(name, n -> new ArrayList<>()).add(run);
    }

    /** One that is not installed says so and is left out. */
    private static void peer(Path folder, Path xlsx, int rows, Map.Entry<String, List<String>> peer, Map<String, List<ProcessRun>> runs) throws Exception {
        var database = folder.resolve("peer.db");
        var command = new ArrayList<>(peer.getValue());
        command.addAll(List.of(xlsx.toString(), database.toString()));
        try {
            var run = ProcessRun.of(folder, command, "");
            if (!run.said().endsWith(Integer.toString(rows))) {
                throw new IllegalStateException("stored not " + rows + " rows: " + run.said());
            }
            note(runs, peer.getKey(), run);
        } catch (IllegalStateException | IOException e) {
            System.out.printf("%s left out: %.200s%n", peer.getKey(), e.getMessage());
        } finally {
            for (var ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(folder.resolve("peer.db" + ending));
            }
        }
    }

    private static Map<String, List<String>> peers() {
        var python = Objects.requireNonNullElse(System.getenv("PEERS_PYTHON"), "python3");
        var peers = new LinkedHashMap<String, List<String>>();
        peers.put("SheetJS", List.of("node", "--max-old-space-size=4096", script("sheetjs.js")));
        peers.put("exceljs", List.of("node", "--max-old-space-size=4096", script("exceljs.js")));
        peers.put("openpyxl", List.of(python, script("openpyxl_import.py")));
        peers.put("pandas", List.of(python, script("pandas_import.py")));
        peers.put("LibreOffice and sqlite3", List.of("sh", script("libreoffice.sh")));
        return peers;
    }

    private static String script(String name) {
        return SCRIPTS.resolve(name).toString();
    }
}
