package de.ladentheke.bench;

import de.ladentheke.spreadsheet.detection.LayoutFinder;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;

/** Reads files and prints what was found, how long it took and how much memory was needed. Arguments: FILE… */
public final class ReadBenchmark {
    private ReadBenchmark() {}

    public static void main(String[] files) throws Exception {
        for (var file : files) {
            measure(Path.of(file));
        }
    }

    private static void measure(Path file) throws Exception {
        var start = System.nanoTime();
        try (var source = Spreadsheets.open(file)) {
            var layout = new LayoutFinder().find(source);
            var found = System.nanoTime();
            var counts = new long[2];
            source.read(layout.sheet(), row -> {
                counts[0]++;
                counts[1] += row.width();
                return true;
            });
            var end = System.nanoTime();
            System.out.printf("%s: sheet %s, headings in row %d, %d rows, %d cells; layout %.2f s, reading %.2f s, peak heap %d MB%n",
                    file.getFileName(), layout.sheetName(), layout.headerRow(), counts[0], counts[1],
                    (found - start) / 1e9, (end - found) / 1e9, peak() >> 20);
            layout.columns().forEach(column -> System.out.printf("  %s '%s' -> %s %s %s %s%n", column.letter(), column.heading(),
                    column.field() == null ? "-" : column.field().key(), column.basis(), column.decimal(), column.samples()));
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
