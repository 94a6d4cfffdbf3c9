package de.ladentheke.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they stand in addresses: {@code gruener-tee-100-g}. */
public final class Slug {
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /** At most so many characters; empty where the text has no letter and no digit that an address takes. */
    public static String of(String text, int longest) {
        var german = text.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        var plain = Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var joined = NOT_WORD.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        return joined.length() <= longest ? joined : joined.substring(0, longest).replaceAll("-$", "");
    }
}
