package de.ladentheke.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/** The program's log: a few small files in the settings folder, nothing on the console, no secrets. */
public final class ProgramLog {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;
    private static final Logger ROOT = Logger.getLogger("");
    /** Kept, because the log manager holds its loggers only weakly. */
    private static final List<Logger> TALKATIVE =
            Stream.of("io.javalin", "org.eclipse.jetty", "javafx", "org.apache.sshd").map(Logger::getLogger).toList();

    private ProgramLog() {}

    /** From now on everything logged goes to {@code folder/log/}; where that cannot be written, nowhere. */
    public static void start(Path folder) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %2$s: %5$s%6$s%n");
        LogManager.getLogManager().reset();
        ROOT.setLevel(Level.INFO);
        try {
            ROOT.addHandler(file(Files.createDirectories(folder.resolve("log"))));
        } catch (IOException | SecurityException e) {
            ROOT.setLevel(Level.OFF);
        }
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    /** Where the files lie. */
    public static Path folder(Path settings) {
        return settings.resolve("log");
    }

    private static Handler file(Path folder) throws IOException {
        // %u: a second program beside this one gets a file of its own
        var handler = new FileHandler(folder.toString().replace("%", "%%") + "/ladentheke-%u-%g.log", BYTES, FILES, true);
        handler.setEncoding("UTF-8");
        handler.setFormatter(new SimpleFormatter());
        return handler;
    }
}
