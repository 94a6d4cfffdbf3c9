package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.spreadsheet.detection.LayoutFinder;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.Spreadsheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A thousand files that broke other readers: each ends in rows or in a reason, never in a crash or in waiting. */
class HostileFilesTest {
    private static final Path FOLDER = Path.of("../shared/data/hostile-spreadsheets");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Map<SpreadsheetException.Reason, Integer> reasons = new EnumMap<>(SpreadsheetException.Reason.class);
    private int read;

    @Test
    void everyFileEndsInRowsOrInAReason() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no hostile files here");
        List<Path> files;
        try (var list = Files.list(FOLDER)) {
            files = list.sorted().toList();
        }
        Map<String, String> crashes = new TreeMap<>();
        for (var file : files) {
            try {
                assertTimeoutPreemptively(LONGEST, () -> readAll(file));
            } catch (Throwable e) {
                crashes.put(file.getFileName().toString(), e.toString());
            }
        }
        System.out.println(files.size() + " hostile files: " + read + " read, " + reasons);
        assertThat(crashes).isEmpty();
        assertThat(read).as("files that could be read").isGreaterThan(files.size() / 2);
    }

    private void readAll(Path file) {
        try (var source = Spreadsheets.open(file)) {
            for (var sheet : source.sheets()) {
                source.read(sheet.index(), row -> true);
            }
            findLayout(source);
            read++;
        } catch (SpreadsheetException e) {
            reasons.merge(e.reason(), 1, Integer::sum);
            if (System.getProperty("hostile.list") != null) {
                System.out.println(e.reason() + "\t" + file.getFileName() + "\t" + e.detail() + "\t" + e.getCause());
            }
        }
    }

    /** A workbook without a list is no defect of the reader. */
    private static void findLayout(RowSource source) throws SpreadsheetException {
        try {
            var layout = new LayoutFinder().find(source);
            assertThat(layout.columns()).isNotEmpty();
        } catch (SpreadsheetException e) {
            if (e.reason() != SpreadsheetException.Reason.NO_TABLE) {
                throw e;
            }
        }
    }
}
