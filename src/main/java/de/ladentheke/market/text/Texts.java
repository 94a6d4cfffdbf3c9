package de.ladentheke.market.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The marketplace's sentences in the language of one reader: German, or English where the browser prefers it. */
public final class Texts {
    private static final String BUNDLE = "de.ladentheke.market.messages";
    private static final int LONGEST_HEADER = 200;
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    public static Texts german() {
        return new Texts(Locale.GERMANY);
    }

    /** @param acceptLanguage header of the browser, or null */
    public static Texts preferredBy(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
            return german();
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(Locale.GERMAN, Locale.ENGLISH));
            return Locale.ENGLISH.equals(best) ? new Texts(Locale.UK) : german();
        } catch (IllegalArgumentException e) {
            return german();
        }
    }

    public Locale locale() {
        return locale;
    }

    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
