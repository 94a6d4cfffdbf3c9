package de.ladentheke.app.cli;

import de.ladentheke.app.ExitCode;
import de.ladentheke.app.Shop;
import de.ladentheke.settings.Settings;
import de.ladentheke.spreadsheet.watch.Taken;
import de.ladentheke.spreadsheet.watch.WatchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch}: takes over prices and stock from the lists that another program puts into a folder. */
@Command(name = "watch", mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
    private static final long PAUSE_MILLIS = 2_000;
    /** A list that still grows after so many looks is left for the next call. */
    private static final int LOOKS = 30;
    private final Console console;
    private final Settings settings;

    @Option(names = "--once", descriptionKey = "watch.once")
    private boolean once;

    @Option(names = "--json", descriptionKey = "import.json")
    private boolean json;

    @Mixin
    private ShopOption shop;

    @Parameters(paramLabel = "DIR", arity = "1", descriptionKey = "watch.folder")
    private Path folder;

    WatchCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            console.say("watch.no_folder", folder);
            return ExitCode.FILE;
        }
        try (var open = Shop.open(shop.folder(settings))) {
            var watched = new WatchFolder(folder.toAbsolutePath(), open.imports(), Clock.systemDefaultZone());
            if (!once) {
                console.say("watch.begins", folder);
            }
            return look(watched);
        }
    }

    private int look(WatchFolder watched) throws IOException, InterruptedException {
        int code = ExitCode.OK;
        for (int looks = 0; !once || looks < LOOKS && (looks == 0 || watched.waiting()); looks++) {
            for (var file : watched.ready()) {
                code = Math.max(code, take(watched, file));
            }
            if (!once || watched.waiting()) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        return once && watched.waiting() ? Math.max(code, ExitCode.LEFT) : code;
    }

    private int take(WatchFolder watched, Path file) {
        Taken taken;
        try (var progress = console.progress("import.reading", file.getFileName())) {
            taken = watched.take(file, progress);
        }
        var report = taken.report();
        if (json && report != null) {
            console.json(report);
        }
        switch (taken.outcome()) {
            case UNKNOWN -> console.say("watch.unknown", file);
            case FAILED -> console.line(file + ": " + report.error());
            case DONE, LEFT -> console.say("watch.taken", file, report.changed(), report.unchanged(), report.leftOut(), report.alarms().size(), report.toClarify());
        }
        if (taken.note() != null) {
            console.line(taken.note());
        }
        return switch (taken.outcome()) {
            case DONE -> taken.note() == null ? ExitCode.OK : ExitCode.LEFT;
            case LEFT, UNKNOWN -> ExitCode.LEFT;
            case FAILED -> ExitCode.FILE;
        };
    }
}
