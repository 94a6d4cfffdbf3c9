package de.ladentheke.bench;

import de.ladentheke.screens.PreviewWindow;
import java.nio.file.Files;

/**
 * {@link PreviewBenchmark} through the window: from the drop of a list to what is seen; the first time a second after
 * the program's start, then again and again. Argument: rows (100000).
 */
public final class PreviewWindowBenchmark {
    private static final int ROUNDS = 4;

    private PreviewWindowBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = Files.createTempDirectory("ladentheke-bench");
        var list = folder.resolve("list.xlsx");
        ProductListFiles.xlsx(list, rows);
        int failed = 1;
        try {
            var window = new PreviewWindow(folder);
            for (int round = 0; round < ROUNDS; round++) {
                if (round > 0) {
                    window.cancel();
                }
                double first = window.drop(list);
                System.out.printf("%,d rows: first row shown after %.2f s", rows, first);
                System.out.printf(", all counted after %.2f s%n", first + window.counted());
            }
            for (int row : new int[] {rows / 2, rows - 10}) {
                System.out.printf("mended row %,d, planned anew after %.2f s", row, window.mend(row));
                System.out.printf(", row %,d is selected%n", window.selected());
            }
            window.close();
            failed = 0;
        } finally {
            ImportBenchmark.delete(folder);
            System.exit(failed);
        }
    }
}
