package de.ladentheke.market.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** German spelling, as addresses and the search need it. */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_SLUG = 75;

    private Words() {}

    /** Lower case, {@code ä} as {@code ae}, {@code ß} as {@code ss}: {@code Kräuter} is {@code kraeuter}. */
    public static String spelledOut(String text) {
        var lower = text.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return withoutMarks(lower);
    }

    /** Lower case without marks: {@code Kräuter} is {@code krauter}. The database's tokenizer does the same to words. */
    public static String plain(String text) {
        return withoutMarks(text.toLowerCase(Locale.GERMAN).replace("ß", "ss"));
    }

    /** For an address: {@code a–z0–9-}, never empty. */
    public static String slug(String text) {
        var slug = NOT_SLUG.matcher(spelledOut(text)).replaceAll("-");
        var cut = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
        var trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "artikel" : trimmed;
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
