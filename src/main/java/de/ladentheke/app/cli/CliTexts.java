package de.ladentheke.app.cli;

import de.ladentheke.text.Messages;
import java.util.Locale;
import java.util.ResourceBundle;

/** The help of the commands, in the language that the program speaks. */
final class CliTexts {
    private static final ResourceBundle.Control EXACT = new ResourceBundle.Control() {
        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }
    };

    private CliTexts() {}

    static ResourceBundle bundle() {
        return ResourceBundle.getBundle("de.ladentheke.app.cli.messages", Messages.language(), EXACT);
    }
}
