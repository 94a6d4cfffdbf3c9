package de.ladentheke.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads an .xlsx with our reader and with others by turns, and prints the median of each and its ratio to ours.
 * Arguments: ROUNDS ROWS|FILE [dom]; of ROWS it makes its own list, {@code dom} reads it with POI's object model as well.
 */
public final class ReadPeersBenchmark {
    private ReadPeersBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        var file = arguments[1].matches("[0-9]+") ? list(Integer.parseInt(arguments[1])) : Path.of(arguments[1]);
        var peers = ReadPeers.all(arguments.length > 2 && arguments[2].equals("dom"));
        Map<String, long[]> nanos = new LinkedHashMap<>();
        Map<String, Long> cells = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (var peer : peers.entrySet()) {
                System.gc();
                long start = System.nanoTime();
                cells.put(peer.getKey(), peer.getValue().read(file));
                if (round >= 0) {
                    nanos.computeIfAbsent(peer.getKey(), name -> new long[rounds])[round] = System.nanoTime() - start;
                }
            }
        }
        double ours = median(nanos.get("ours"));
        nanos.forEach((name, each) -> System.out.printf("%-18s %7.2f s  %5.2f times ours  %d cells%n", name, median(each) / 1e9, median(each) / ours, cells.get(name)));
    }

    private static Path list(int rows) throws IOException {
        var file = Files.createTempFile("list", ".xlsx");
        file.toFile().deleteOnExit();
        ProductListFiles.xlsx(file, rows);
        return file;
    }

    private static double median(long[] values) {
        return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
    }
}
