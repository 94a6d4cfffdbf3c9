package de.ladentheke.spreadsheet.detection;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A heading made comparable (domain.md 3.1).
 *
 * @param whole everything in it, only letters and digits
 * @param core  without brackets and without unit words behind; may be empty
 * @param hints what was cut off, and the words about tax
 */
record Heading(String whole, String core, Set<String> hints) {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{<][^)\\]}>]*[)\\]}>]?");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NET = Pattern.compile("netto|excl|exkl|zzgl|ohnemwst|net");
    private static final Pattern GROSS = Pattern.compile("brutto|inkl|incl|gross");
    private static final Set<String> UNITS = Set.of("eur", "euro", "stk", "stueck", "kg", "g", "gramm", "ml", "cl", "liter", "mm", "cm", "lbs", "in", "prozent");

    static Heading of(String text) {
        var plain = plain(text);
        var hints = new LinkedHashSet<String>();
        var brackets = BRACKETS.matcher(plain);
        while (brackets.find()) {
            addWords(hints, brackets.group());
        }
        var words = NO_WORD.splitAsStream(BRACKETS.matcher(plain).replaceAll(" ")).filter(word -> !word.isEmpty()).toList();
        var kept = words.size();
        while (kept > 1 && (UNITS.contains(words.get(kept - 1)) || kept > 2 && words.get(kept - 2).equals("in"))) {
            hints.add(words.get(--kept));
        }
        hints.addAll(words);
        return new Heading(joined(plain), String.join("", words.subList(0, kept)), hints);
    }

    private static void addWords(Set<String> words, String text) {
        NO_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).forEach(words::add);
    }

    static String joined(String plain) {
        return NO_WORD.matcher(plain).replaceAll("");
    }

    static String plain(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        lower = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
                .replace("€", " eur ").replace("%", " prozent ");
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    boolean net() {
        return hints.stream().anyMatch(hint -> NET.matcher(hint).matches()) || whole.contains("netto") || whole.contains("exklmwst");
    }

    boolean gross() {
        return hints.stream().anyMatch(hint -> GROSS.matcher(hint).matches()) || whole.contains("brutto") || whole.contains("inklmwst");
    }
}
