package de.ladentheke.app.cli;

import de.ladentheke.app.ExitCode;
import de.ladentheke.app.ProgramLog;
import de.ladentheke.app.Shop;
import de.ladentheke.settings.Settings;
import de.ladentheke.spreadsheet.FileReport;
import de.ladentheke.spreadsheet.watch.Taken;
import de.ladentheke.spreadsheet.watch.Taken.Outcome;
import de.ladentheke.spreadsheet.watch.WatchFolder;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch}: takes over prices and stock from the lists that another program puts into a folder. */
@Command(name = "watch", mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
    private static final Logger LOG = Logger.getLogger(WatchCommand.class.getName());
    private static final Messages TEXT = Messages.of(WatchCommand.class);
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
    public Integer call() throws InterruptedException {
        if (!Files.isDirectory(folder)) {
            console.say("watch.no_folder", folder);
            return ExitCode.FILE;
        }
        try (var open = Shop.open(shop.folder(settings))) {
            var watched = new WatchFolder(folder.toAbsolutePath(), open.database(), open.imports(), open.listPhotos(), Clock.systemDefaultZone());
            if (once) {
                return lookOnce(watched);
            }
            console.say("watch.begins", folder);
            lookOn(watched);
            return ExitCode.OK;
        }
    }

    private int lookOnce(WatchFolder watched) throws InterruptedException {
        int code = ExitCode.OK;
        try {
            for (int looks = 0; looks < LOOKS && (looks == 0 || watched.waiting()); looks++) {
                code = Math.max(code, takeReady(watched));
                if (watched.waiting()) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
            return watched.waiting() ? Math.max(code, ExitCode.LEFT) : code;
        } catch (IOException e) {
            tellUnreachable(e);
            return ExitCode.FILE;
        }
    }

    /** A folder that cannot be reached, of a computer that is off, say, is told once. */
    private void lookOn(WatchFolder watched) throws InterruptedException {
        var reachable = true;
        while (true) {
            try {
                takeReady(watched);
                reachable = true;
            } catch (IOException e) {
                if (reachable) {
                    tellUnreachable(e);
                }
                reachable = false;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private int takeReady(WatchFolder watched) throws IOException {
        int code = ExitCode.OK;
        for (var file : watched.ready()) {
            code = Math.max(code, take(watched, file));
        }
        return code;
    }

    private void tellUnreachable(IOException e) {
        LOG.log(Level.INFO, "the watched folder cannot be looked into", e);
        console.say(once ? "watch.unreachable" : "watch.unreachable_now", folder);
    }

    private int take(WatchFolder watched, Path file) {
        Taken taken;
        try (var progress = console.progress("import.reading", file.getFileName())) {
            taken = watched.take(file, progress);
        } catch (RuntimeException e) {
            // of one list: the others are watched all the same
            LOG.log(Level.SEVERE, "unexpected, code " + ErrorCode.of(e), e);
            console.say("unexpected", ErrorCode.of(e), ProgramLog.folder(settings.folder()));
            return ExitCode.UNEXPECTED;
        }
        var report = taken.outcome() == Outcome.UNKNOWN ? unknown(file) : taken.report();
        if (json) {
            console.json(report);
        }
        switch (taken.outcome()) {
            case UNKNOWN, FAILED -> console.line(file + ": " + report.error());
            case STILL_FAILED -> { }
            case DONE, LEFT -> console.say("watch.taken", file, report.changed(), report.unchanged(), report.leftOut(), report.alarms().size(), report.toClarify());
        }
        if (taken.note() != null) {
            console.line(taken.note());
        }
        return switch (taken.outcome()) {
            case DONE -> taken.note() == null ? ExitCode.OK : ExitCode.LEFT;
            case LEFT, UNKNOWN -> ExitCode.LEFT;
            case FAILED, STILL_FAILED -> ExitCode.FILE;
        };
    }

    private static FileReport unknown(Path file) {
        return FileReport.failed(file, TEXT.get("watch.unknown"), System.nanoTime());
    }
}
