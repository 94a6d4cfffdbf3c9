package de.ladentheke.app;

import de.ladentheke.app.cli.CommandLineProgram;
import de.ladentheke.app.window.WindowLauncher;
import de.ladentheke.db.Database;
import de.ladentheke.settings.Settings;
import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.ErrorCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Entry point of the window and of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        prepare(args);
        var settings = Settings.load(Settings.defaultFile());
        ProgramLog.start(settings.folder());
        speak(settings.get().language());
        System.exit(args.length == 0 ? window(settings) : CommandLineProgram.ofProcess(settings).run(args));
    }

    /** What the program is going to need is loaded while it finds out what it is asked for. */
    private static void prepare(String[] args) {
        if (args.length == 0 || !args[0].startsWith("-")) {
            Database.prepare();
        }
        if (args.length > 1 && args[0].equals("import")) {
            Imports.prepare(args[args.length - 1]);
        }
    }

    private static int window(Settings settings) {
        var missing = SystemCheck.problem();
        if (missing.isPresent()) {
            return sorry(missing.get(), ExitCode.SYSTEM);
        }
        try {
            var last = settings.get().shopFolder();
            WindowLauncher.launch(Settings.defaultFile(), last.isEmpty() ? Shop.defaultFolder() : Path.of(last));
            return ExitCode.OK;
        } catch (RuntimeException | Error e) {
            Logger.getLogger(Main.class.getName()).log(Level.SEVERE, "the window did not open", e);
            return sorry(Messages.of(Main.class).get("main.unexpected", ErrorCode.of(e), ProgramLog.folder(settings.folder())), ExitCode.UNEXPECTED);
        }
    }

    private static int sorry(String sentence, int code) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(sentence);
        return code;
    }

    /** Where the owner chose no language the system's is spoken. */
    private static void speak(Settings.Language language) {
        switch (language) {
            case GERMAN -> Locale.setDefault(Locale.GERMANY);
            case ENGLISH -> Locale.setDefault(Locale.UK);
            default -> { }
        }
    }
}
