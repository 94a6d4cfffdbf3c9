package de.ladentheke.bench;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.db.Database;
import de.ladentheke.history.History;
import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * Imports one file into one shop folder, as the command line does, and says what it did. Started as a process of its
 * own. A third argument N makes it halt at its Nth report of progress, say so, and wait to be killed.
 */
public final class ImportProcess {
    private static int reports;

    private ImportProcess() {}

    public static void main(String[] arguments) {
        try (var database = Database.open(Path.of(arguments[0]))) {
            var history = new History(database);
            var imports = new Imports(database, new Catalogue(database, history), history);
            System.out.println("start");
            System.out.flush();
            var report = imports.run(Path.of(arguments[1]), false, haltAt(arguments.length > 2 ? Integer.parseInt(arguments[2]) : -1));
            System.out.printf("new %d changed %d unchanged %d toClarify %d millis %d error %s%n", report.fresh(), report.changed(),
                    report.unchanged(), report.toClarify(), report.millis(), report.error());
        }
        System.out.println("reports " + reports);
    }

    private static Progress haltAt(int last) {
        return (done, total, detail) -> {
            if (reports++ == last) {
                System.out.println("halted");
                System.out.flush();
                LockSupport.parkNanos(Long.MAX_VALUE);
            }
        };
    }
}
