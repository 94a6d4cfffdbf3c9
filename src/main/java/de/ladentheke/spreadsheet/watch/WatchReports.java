package de.ladentheke.spreadsheet.watch;

import de.ladentheke.spreadsheet.FileReport;
import de.ladentheke.spreadsheet.plan.ImportPlan.Problem;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts lists that were taken over aside, each with a report in words beside it. */
final class WatchReports {
    private static final Logger LOG = Logger.getLogger(WatchReports.class.getName());
    private static final Messages TEXT = Messages.of(WatchReports.class);
    private static final DateTimeFormatter IN_NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss");
    private static final int NAMED = 200;

    private final Path done;
    private final Clock clock;

    WatchReports(Path folder, Clock clock) {
        done = folder.resolve(TEXT.get("folder.done"));
        this.clock = clock;
    }

    Path folder() {
        return done;
    }

    /** Whether a list can be put away. */
    boolean writable() {
        try {
            Files.createDirectories(done);
            Files.delete(Files.createTempFile(done, "", ".tmp"));
            return true;
        } catch (IOException e) {
            LOG.log(Level.FINE, "nothing can be put away in the watched folder", e);
            return false;
        }
    }

    /** Where the report lies; null where the folder cannot be written: the list then stays where it is. */
    Path putAway(Path file, String report) {
        try {
            Files.createDirectories(done);
            var now = LocalDateTime.now(clock);
            var target = free(now.format(IN_NAME) + " " + file.getFileName());
            Files.move(file, target);
            return Files.writeString(target.resolveSibling(target.getFileName() + ".txt"), report, StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.log(Files.exists(file) ? Level.FINE : Level.WARNING, "a list of the watched folder cannot be put away", e);
            return null;
        }
    }

    private Path free(String name) {
        var target = done.resolve(name);
        for (int i = 2; Files.exists(target); i++) {
            target = done.resolve(i + " " + name);
        }
        return target;
    }

    /** The report in words. */
    String text(Path file, FileReport report) {
        var now = LocalDateTime.now(clock);
        var lines = new ArrayList<String>(List.of(
                TEXT.get("report.title", file.getFileName()),
                now.format(DateTimeFormatter.ofPattern(TEXT.get("report.time"), Messages.language())), "",
                TEXT.get("report.changed", report.changed()),
                TEXT.get("report.unchanged", report.unchanged()),
                TEXT.get("report.left_out", report.leftOut()),
                TEXT.get("report.to_clarify", report.toClarify())));
        if (report.photos() > 0) {
            lines.add(TEXT.get("report.photos", report.photos()));
        }
        lines.addAll(report.notes());
        lines.addAll(report.remarks());
        list(lines, "report.problems", report.problems());
        list(lines, "report.left", report.left());
        if (report.changed() > 0) {
            lines.addAll(List.of("", TEXT.get("report.undo", file.getFileName())));
        }
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private static void list(List<String> lines, String title, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        lines.addAll(List.of("", TEXT.get(title)));
        problems.stream().limit(NAMED).forEach(p -> lines.add(TEXT.get("report.problem", Integer.toString(p.row()), place(p), p.reason())));
        if (problems.size() > NAMED) {
            lines.add(TEXT.get("report.more", problems.size() - NAMED));
        }
    }

    private static String place(Problem problem) {
        return Stream.of(problem.column(), problem.value()).filter(part -> part != null && !part.isBlank()).map(part -> " " + part).collect(Collectors.joining());
    }
}
