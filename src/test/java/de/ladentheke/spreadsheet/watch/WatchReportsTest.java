package de.ladentheke.spreadsheet.watch;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.spreadsheet.FileReport;
import de.ladentheke.spreadsheet.plan.ImportPlan.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says in words. */
class WatchReportsTest {
    @TempDir
    Path folder;

    @Test
    void theRowIsNamedByWhatThereIsOfColumnAndValue() throws IOException {
        var file = Files.writeString(folder.resolve("kasse.csv"), "x");
        var problems = List.of(new Problem(5, "", "", "Doppelt."), new Problem(6, "VK brutto", "", "Leer."), new Problem(7, null, "9999", "Fremd."),
                new Problem(8, "VK brutto", "auf  Anfrage", "Kein Preis."));
        var report = new FileReport(file.toString(), null, 1, Map.of(), 0, 0, 0, 0, 0, 0, 4, problems, List.of(), List.of(), List.of(),
                List.of("Nullen fehlten."), 0, null, 0, 0, false);
        var reports = new WatchReports(folder, Clock.systemUTC());

        assertThat(Files.readString(reports.putAway(file, reports.text(file, report))).lines())
                .contains("Nullen fehlten.", "Zeile 5: Doppelt.", "Zeile 6 VK brutto: Leer.", "Zeile 7 9999: Fremd.", "Zeile 8 VK brutto auf  Anfrage: Kein Preis.");
    }
}
