package de.ladentheke.app.cli;

import de.ladentheke.app.ExitCode;
import de.ladentheke.app.Shop;
import de.ladentheke.photos.PhotoArchive;
import de.ladentheke.photos.PhotoIntake;
import de.ladentheke.settings.Settings;
import de.ladentheke.spreadsheet.FileReport;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: takes lists over, one after the other, each in one transaction. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final int PROBLEMS_SHOWN = 20;
    private final Console console;
    private final Settings settings;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "import.json")
    private boolean json;

    @Mixin
    private ShopOption shop;

    @Mixin
    private RunChoices choices;

    @Option(names = "--photos", paramLabel = "DIR|ZIP", descriptionKey = "photos")
    private Path photos;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files;

    ImportCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try (var folder = TryFolder.of(shop.folder(settings), dryRun); var open = Shop.open(folder.path())) {
            int code = ExitCode.OK;
            for (var file : files) {
                code = Math.max(code, importFile(open, file));
            }
            if (photos != null && !dryRun) {
                code = Math.max(code, attachPhotos(open));
            }
            return code;
        }
    }

    private int importFile(Shop open, Path file) {
        FileReport report;
        try (var progress = console.progress("import.reading", file.getFileName())) {
            report = open.imports().run(file, choices.options(dryRun), progress);
        }
        if (json) {
            console.json(report);
        }
        tell(report, file);
        if (report.error() != null) {
            return ExitCode.FILE;
        }
        return report.toClarify() > 0 || !report.notes().isEmpty() ? ExitCode.LEFT : ExitCode.OK;
    }

    private void tell(FileReport report, Path file) {
        if (report.error() != null) {
            console.line(file + ": " + report.error());
            return;
        }
        console.say(dryRun ? "import.would" : "import.done", file, report.fresh(), report.changed(), report.unchanged(),
                report.toClarify(), report.millis() / 1000.0, report.sheet(), report.headerRow());
        if (report.missing() > 0) {
            console.say("import.absent", report.missing(), report.missingChanged());
        }
        report.problems().stream().limit(PROBLEMS_SHOWN)
                .forEach(p -> console.say("import.problem", p.row(), p.column() == null ? "" : p.column(), p.reason()));
        if (report.problems().size() > PROBLEMS_SHOWN) {
            console.say("import.more_problems", report.problems().size() - PROBLEMS_SHOWN);
        }
        tellLeft(report);
    }

    /** Rows that stayed out by their reason, prices that look like a slip, what somebody has to decide, and what was understood otherwise. */
    private void tellLeft(FileReport report) {
        var reasons = report.left().stream().filter(left -> !report.alarms().contains(left))
                .collect(Collectors.groupingBy(ImportPlan.Problem::reason, LinkedHashMap::new, Collectors.counting()));
        reasons.entrySet().stream().limit(PROBLEMS_SHOWN).forEach(left -> console.line("  " + left.getValue() + " × " + left.getKey()));
        if (reasons.size() > PROBLEMS_SHOWN) {
            console.say("import.more_problems", reasons.values().stream().skip(PROBLEMS_SHOWN).mapToLong(Long::longValue).sum());
        }
        report.alarms().stream().limit(PROBLEMS_SHOWN).forEach(a -> console.say("import.problem", a.row(), a.column(), a.reason()));
        Stream.concat(report.notes().stream(), report.remarks().stream()).forEach(sentence -> console.line("  " + sentence));
    }

    private int attachPhotos(Shop open) {
        if (!Files.isDirectory(photos) && !PhotoArchive.isArchive(photos)) {
            console.say("import.no_photos", photos);
            return ExitCode.FILE;
        }
        PhotoIntake.Taken taken;
        try (var progress = console.progress("import.photos")) {
            taken = open.photoIntake().take(List.of(photos), progress);
        }
        console.say("import.photos_done", taken.attached(), taken.known(), taken.open(), taken.failed().size());
        taken.failed().forEach(failed -> console.line("  " + failed.sentence()));
        return taken.open() == 0 && taken.failed().isEmpty() ? ExitCode.OK : ExitCode.LEFT;
    }
}
