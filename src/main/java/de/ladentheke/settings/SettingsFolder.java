package de.ladentheke.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where each system keeps the settings of programs. */
final class SettingsFolder {
    private SettingsFolder() {}

    static Path of(String system, String home, UnaryOperator<String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            var roaming = environment.apply("APPDATA");
            return filled(roaming) ? Path.of(roaming, "Ladentheke") : Path.of(home, "AppData", "Roaming", "Ladentheke");
        }
        if (name.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Ladentheke");
        }
        var config = environment.apply("XDG_CONFIG_HOME");
        return filled(config) && Path.of(config).isAbsolute() ? Path.of(config, "ladentheke") : Path.of(home, ".config", "ladentheke");
    }

    private static boolean filled(String value) {
        return value != null && !value.isBlank();
    }
}
