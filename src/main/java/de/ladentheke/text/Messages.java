package de.ladentheke.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of one room: {@code messages_de.properties} and {@code messages_en.properties} beside the class that
 * asks. German is used where the display language is German, English everywhere else.
 */
public final class Messages {
    private static final ResourceBundle.Control GERMAN_OR_ENGLISH = new ResourceBundle.Control() {
        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }
    };

    private final String bundle;
    private final ClassLoader loader;

    private Messages(Class<?> owner) {
        bundle = owner.getPackageName() + ".messages";
        loader = owner.getClassLoader();
    }

    /** The messages that lie in the package of {@code owner}. */
    public static Messages of(Class<?> owner) {
        return new Messages(owner);
    }

    /** The language the program speaks now: German or English. */
    public static Locale language() {
        var locale = Locale.getDefault(Locale.Category.DISPLAY);
        return "de".equals(locale.getLanguage()) ? Locale.GERMANY : Locale.ENGLISH;
    }

    /**
     * The sentence of {@code key}; {@code {0}}, {@code {1}} … are replaced as {@link MessageFormat} does, in the
     * formats of the program's language.
     *
     * @throws MissingResourceException where no such key exists: a defect, found by the test of the bundles
     */
    public String get(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle(bundle, language(), loader, GERMAN_OR_ENGLISH).getString(key);
        return new MessageFormat(pattern, language()).format(arguments);
    }

    /** What {@code key} says in German and in English, for files that may have been written in either. */
    public static Set<String> everyLanguage(Class<?> owner, String key) {
        var messages = new Messages(owner);
        return Stream.of(Locale.GERMANY, Locale.ENGLISH)
                .map(language -> ResourceBundle.getBundle(messages.bundle, language, messages.loader, GERMAN_OR_ENGLISH).getString(key))
                .collect(Collectors.toSet());
    }

    /** Whether {@code key} has a sentence. */
    public boolean has(String key) {
        return ResourceBundle.getBundle(bundle, language(), loader, GERMAN_OR_ENGLISH).containsKey(key);
    }
}
