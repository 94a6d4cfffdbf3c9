package de.ladentheke.spreadsheet.value;

import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.value.Cells.Content;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes amount and unit out of an article's name: {@code Honig 500 g}, {@code Apfelsaft 6x0,33l}. A proposal: two
 * different amounts, measures of size, what a vessel holds and what a device bears are no content, and what is
 * doubtful is left alone.
 */
public final class NameContent {
    private static final String UNIT = "(?<unit>kg|kilo|gramm|gr|g|ml|cl|liter|ltr|lt|l|m²|m2|qm|m³|m3|cbm|m|stück|stk|st|paar)";
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\p{L}\\p{N},./-])(?:(?<times>\\d{1,3})\\s?[x×*]\\s?)?(?<amount>\\d+(?:[.,]\\d+)*)[\\s-]?"
            + UNIT + "(?![\\p{L}\\p{N}²³]|\\s?/\\s?\\p{L}|\\s?[x×]\\s?\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** {@code 10er Pack}, {@code 2er-Set}. */
    private static final Pattern PACK = Pattern.compile("(?<![\\p{N},.])(\\d{1,3})er[\\s-]?(pack(ung)?|set|karton|box|beutel|stange|tray)(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAINED = Pattern.compile("(abtropfgewicht|abtropfgew\\.|atg\\.?)\\s*:?\\s*\\d+([.,]\\d+)?\\s?k?g(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    /** Before an amount that is a limit, a reach or a size. */
    private static final Pattern LIMIT = Pattern.compile("(?:\\b(?:bis|max\\.?|min\\.?|ab|für|fuer|ca\\. für|pro|je|gr\\.?|größe|grösse|groesse|traglast|tragkraft|fassungsvermögen|volumen|nr\\.?|typ)|[x×]|\\d\\s?-)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    /** Ends of words for things whose litres are what goes in. */
    private static final List<String> VESSELS = List.of("rucksack", "tasche", "koffer", "topf", "eimer", "kanne", "krug", "karaffe", "schüssel",
            "tonne", "kocher", "tasse", "kessel", "kühlschrank", "truhe", "backofen", "mikrowelle", "kompressor", "mixer", "fritteuse", "bräter",
            "wanne", "behälter", "korb", "pfanne", "müllbeutel", "müllsack", "müllsäcke", "shaker", "kübel", "vase", "aquarium", "trinkflasche",
            "isolierflasche", "thermosflasche", "wärmflasche", "sprühflasche", "schrank", "box", "spritze");
    /** The same, but standing alone they are a packing: "Joghurt Becher 500 ml", "Weizenglas 0,5 l". */
    private static final List<String> VESSELS_COMPOUND = List.of("glas", "gläser", "becher", "dose", "dosen", "kanister", "form");
    /** Ends of words for things whose grams or kilograms are a feature. */
    private static final List<String> HEAVY = List.of("hammer", "hantel", "kettlebell", "waage", "waschmaschine", "trockner", "papier", "beil", "axt",
            "ohrring", "ohrringe", "ehering", "anhänger", "goldkette", "silberkette", "halskette", "armband", "rakete", "schläger", "kugel");
    /** Only what is sold by length has a length for content. */
    private static final List<String> LONG = List.of("band", "garn", "schlauch", "seil", "schnur", "kordel", "draht", "kabel", "folie", "borte", "zwirn",
            "wolle", "vlies", "stoff", "bordüre", "litze", "leine", "tape", "rolle", "meterware", "spitze", "faden");

    private NameContent() {}

    /** The content that {@code name} tells; empty where it tells none, or more than one. */
    public static Optional<Content> of(String name) {
        return mayTell(name) ? told(name) : Optional.empty();
    }

    /** Cheap: a digit with the beginning of a unit behind it. */
    private static boolean mayTell(String name) {
        for (int i = 0; i + 1 < name.length(); i++) {
            if (digit(name.charAt(i)) && !digit(name.charAt(i + 1)) && beginsUnit(name, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsUnit(String name, int from) {
        int at = name.charAt(from) == ' ' || name.charAt(from) == '-' || name.charAt(from) == '\u00A0' ? from + 1 : from;
        return at < name.length() && "gklmcqspe".indexOf(Character.toLowerCase(name.charAt(at))) >= 0;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<Content> told(String name) {
        var text = DRAINED.matcher(name.replace('\u00A0', ' ')).replaceAll(" ");
        var words = words(text);
        Set<Content> found = new HashSet<>();
        var matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            if (content(matcher, text)) {
                amount(matcher).filter(content -> fits(content, words)).ifPresent(content -> found.add(comparable(content)));
            }
        }
        var pack = PACK.matcher(text);
        while (pack.find()) {
            found.add(new Content(Long.parseLong(pack.group(1)) * 1000, "Stk"));
        }
        return found.size() == 1 ? first(text, words, found.iterator().next()) : Optional.empty();
    }

    /** As it was written: kilograms stay kilograms. */
    private static Optional<Content> first(String text, List<String> words, Content found) {
        var matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            var written = content(matcher, text) ? amount(matcher).filter(content -> fits(content, words)) : Optional.<Content>empty();
            if (written.isPresent()) {
                return written;
            }
        }
        return Optional.of(found);
    }

    private static boolean content(Matcher matcher, String text) {
        var unit = matcher.group("unit");
        var shouted = unit.equals("M") || unit.equals("G") && matcher.group("amount").length() == 1;
        var saint = unit.equalsIgnoreCase("st") && text.substring(matcher.end()).matches("\\.\\s*\\p{L}.*");
        return !shouted && !saint && !LIMIT.matcher(text.substring(0, matcher.start())).find();
    }

    private static Optional<Content> amount(Matcher matcher) {
        var amount = Decimals.parse(matcher.group("amount"), Decimal.COMMA);
        var unit = Units.normal(matcher.group("unit"));
        if (amount == null || unit.isEmpty() || amount.signum() == 0) {
            return Optional.empty();
        }
        var times = matcher.group("times") == null ? BigDecimal.ONE : new BigDecimal(matcher.group("times"));
        return Units.content(amount.multiply(times), unit.get());
    }

    private static boolean fits(Content content, List<String> words) {
        return switch (content.unit()) {
            case "l", "ml", "cl" -> none(words, VESSELS) && words.stream().noneMatch(word -> VESSELS_COMPOUND.stream().anyMatch(end -> longer(word, end)));
            case "g", "kg" -> none(words, HEAVY);
            case "m" -> !none(words, LONG);
            case "Stk" -> content.amount() % 1000 == 0 && content.amount() <= 1_000_000;
            default -> true;
        };
    }

    private static boolean none(List<String> words, List<String> ends) {
        return words.stream().noneMatch(word -> ends.stream().anyMatch(word::endsWith));
    }

    private static boolean longer(String word, String end) {
        return word.length() > end.length() && word.endsWith(end);
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.GERMAN).split("[^\\p{L}]+"));
    }

    /** In the smallest unit, so that "1 l (1000 ml)" tells one content. */
    private static Content comparable(Content content) {
        return switch (content.unit()) {
            case "kg" -> new Content(content.amount() * 1000, "g");
            case "l" -> new Content(content.amount() * 1000, "ml");
            case "cl" -> new Content(content.amount() * 10, "ml");
            default -> content;
        };
    }
}
