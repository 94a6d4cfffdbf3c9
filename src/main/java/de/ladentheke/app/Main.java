package de.ladentheke.app;

import de.ladentheke.app.cli.CommandLineProgram;
import de.ladentheke.settings.Settings;
import java.util.Locale;

/** Entry point of the window and of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        var settings = Settings.load(Settings.defaultFile());
        ProgramLog.start(settings.folder());
        speak(settings.get().language());
        System.exit(CommandLineProgram.ofProcess(settings).run(args));
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
