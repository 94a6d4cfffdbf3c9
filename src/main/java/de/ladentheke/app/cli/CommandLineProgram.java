package de.ladentheke.app.cli;

import de.ladentheke.app.ExitCode;
import de.ladentheke.app.ProgramLog;
import de.ladentheke.db.StorageException;
import de.ladentheke.settings.Settings;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.ErrorCode;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program without its window: {@code import}, {@code export}, {@code template}, {@code publish}, {@code conformance}, {@code market}, {@code demo}. */
public final class CommandLineProgram {
    private static final Logger LOG = Logger.getLogger(CommandLineProgram.class.getName());
    private final Settings settings;
    private final Console console;

    /** @param terminal whether a person watches {@code err} */
    public CommandLineProgram(Settings settings, PrintStream out, PrintStream err, boolean terminal) {
        this.settings = settings;
        console = new Console(out, err, terminal);
    }

    /** For the streams of the process. UTF-8, whatever the terminal's language says: JSON is UTF-8. */
    public static CommandLineProgram ofProcess(Settings settings) {
        var terminal = System.console() != null && System.console().isTerminal();
        return new CommandLineProgram(settings, utf8(System.out), utf8(System.err), terminal);
    }

    /** @return the exit code, see {@link ExitCode} */
    public int run(String... arguments) {
        var line = new CommandLine(new Root());
        var commands = commands();
        var named = arguments.length > 0 && commands.containsKey(arguments[0]);
        // one that is named needs no other, and each takes time to be understood
        commands.forEach((name, command) -> {
            if (!named || name.equals(arguments[0])) {
                line.addSubcommand(name, command);
            }
        });
        line.setResourceBundle(CliTexts.bundle());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands().values().forEach(sub -> sub.setResourceBundle(CliTexts.bundle()));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, args) -> misunderstood(e));
        line.setExecutionExceptionHandler((e, command, result) -> failed(e));
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(CliTexts.bundle().getString("usage.command"));
        try {
            return line.execute(arguments);
        } catch (Error e) {
            return unexpected(e);
        }
    }

    private Map<String, Object> commands() {
        var commands = new LinkedHashMap<String, Object>();
        commands.put("import", new ImportCommand(console, settings));
        commands.put("export", new ExportCommand(console, settings));
        commands.put("template", new TemplateCommand(console, settings));
        commands.put("watch", new WatchCommand(console, settings));
        commands.put("publish", new PublishCommand(console, settings));
        commands.put("conformance", new ConformanceCommand(console));
        commands.put("market", new MarketCommand(console, settings));
        commands.put("demo", new DemoCommand(console));
        return commands;
    }

    @Command(name = "ladentheke", mixinStandardHelpOptions = true, versionProvider = Version.class)
    static final class Root implements Runnable {
        @Override
        public void run() {
            // without a command the window opens; Main sees to that
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = CommandLineProgram.class.getPackage().getImplementationVersion();
            return new String[] {"Ladentheke " + (version == null ? "" : version), "Java " + Runtime.version()};
        }
    }

    private int misunderstood(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            console.say("usage.unknown", unmatched.getUnmatched().getFirst());
        } else if (e instanceof MissingParameterException missing) {
            console.say("usage.missing", missing.getMissing().isEmpty() ? "" : missing.getMissing().getFirst().paramLabel());
        } else if (e.getArgSpec() != null) {
            console.say("usage.value", e.getArgSpec().paramLabel(), e.getValue() == null ? "" : e.getValue());
        } else {
            console.say("usage.other", e.getMessage());
        }
        console.say("usage.help", e.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    private int failed(Exception e) {
        if (e instanceof StorageException storage) {
            LOG.log(Level.WARNING, "the shop folder cannot be used", e);
            var key = "storage." + storage.reason().name().toLowerCase(Locale.ROOT);
            console.line(Messages.of(StorageException.class).get(key, storage.getMessage()));
            return ExitCode.SHOP;
        }
        return unexpected(e);
    }

    private int unexpected(Throwable e) {
        LOG.log(Level.SEVERE, "unexpected, code " + ErrorCode.of(e), e);
        console.say("unexpected", ErrorCode.of(e), ProgramLog.folder(settings.folder()));
        return ExitCode.UNEXPECTED;
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
