package de.ladentheke.spreadsheet.detection;

import de.ladentheke.spreadsheet.layout.ImportField;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What headings mean, by the table of synonyms (domain.md 3.2). */
final class Synonyms {
    /** How sure a match is, best first. */
    enum Quality { SYSTEM, EXACT, WEAK, PREFIX, SUFFIX, DISTANCE }

    record Match(ImportField field, Quality quality) {}

    private record Entry(ImportField field, String word, boolean weak) {
        /** A vague word with more behind it says nothing, except of a price: there the cells must agree. */
        private boolean prefixes() {
            return !weak || field == ImportField.PRICE_GROSS;
        }
    }

    private static final int SHORTEST_PREFIX = 5;
    private static final int SHORTEST_SUFFIX = 8;
    private static final int SHORTEST_DISTANCE = 6;
    /** One letter makes a new price of a net price. */
    private static final int SHORTEST_DISTANCE_OF_PRICES = 11;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();

    Synonyms() {
        for (var line : lines("synonyms.tsv")) {
            var field = ImportField.byKey(line[0]).orElseThrow(() -> new IllegalStateException(line[0]));
            for (var synonym : line[1].split(";")) {
                var weak = synonym.startsWith("~");
                add(field, Heading.joined(Heading.plain(weak ? synonym.substring(1) : synonym)), weak);
            }
        }
    }

    private void add(ImportField field, String word, boolean weak) {
        var entry = new Entry(field, word, weak);
        entries.add(entry);
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
    }

    /** Rows of a table beside this class, without comments. */
    static List<String[]> lines(String resource) {
        try (var reader = new BufferedReader(new InputStreamReader(Synonyms.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All meanings of a heading, best first; each field once. */
    List<Match> matches(Heading heading) {
        var best = new EnumMap<ImportField, Quality>(ImportField.class);
        exact(heading.whole(), best);
        exact(heading.core(), best);
        if (best.isEmpty()) {
            prefix(heading.core().isEmpty() ? heading.whole() : heading.core(), best);
        }
        if (best.isEmpty()) {
            suffix(heading.core(), best);
        }
        if (best.isEmpty()) {
            distance(heading.core(), best);
        }
        var matches = new ArrayList<Match>();
        best.forEach((field, quality) -> matches.add(new Match(taxed(field, heading), quality)));
        matches.sort(Comparator.comparing(Match::quality));
        return matches;
    }

    private void exact(String word, Map<ImportField, Quality> best) {
        for (var entry : byWord.getOrDefault(word, List.of())) {
            best.merge(entry.field, entry.weak ? Quality.WEAK : Quality.EXACT, Synonyms::better);
        }
    }

    /** The longest synonym that the heading begins with; or what all longer synonyms have in common. */
    private void prefix(String word, Map<ImportField, Quality> best) {
        int longest = 0;
        for (var entry : entries) {
            var length = entry.word.length();
            if (length >= SHORTEST_PREFIX && length >= longest && word.startsWith(entry.word) && entry.prefixes()) {
                if (length > longest) {
                    best.clear();
                }
                longest = length;
                best.put(entry.field, Quality.PREFIX);
            }
        }
        if (longest == 0 && word.length() >= SHORTEST_PREFIX) {
            var longer = entries.stream().filter(entry -> !entry.weak && entry.word.startsWith(word)).map(Entry::field).distinct().toList();
            if (longer.size() == 1) {
                best.put(longer.getFirst(), Quality.PREFIX);
            }
        }
    }

    /** What stands last in a German compound says what it is: "Bruttoladenpreis" is a price. Asked of prices alone. */
    private void suffix(String word, Map<ImportField, Quality> best) {
        entries.stream().filter(entry -> !entry.weak && ColumnMapper.money(entry.field) && entry.word.length() >= SHORTEST_SUFFIX && word.endsWith(entry.word))
                .max(Comparator.comparingInt(entry -> entry.word.length()))
                .ifPresent(entry -> best.put(entry.field, Quality.SUFFIX));
    }

    private static int shortest(ImportField field) {
        return ColumnMapper.money(field) ? SHORTEST_DISTANCE_OF_PRICES : SHORTEST_DISTANCE;
    }

    private void distance(String word, Map<ImportField, Quality> best) {
        if (word.length() >= SHORTEST_DISTANCE) {
            entries.stream().filter(entry -> entry.word.length() >= shortest(entry.field) && nearly(word, entry.word))
                    .forEach(entry -> best.put(entry.field, Quality.DISTANCE));
        }
    }

    /** Whether one letter more, less or other makes the two equal. */
    static boolean nearly(String a, String b) {
        if (a.length() > b.length()) {
            return nearly(b, a);
        }
        if (b.length() - a.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return a.length() == b.length()
                ? same == a.length() || a.substring(same + 1).equals(b.substring(same + 1))
                : a.substring(same).equals(b.substring(same + 1));
    }

    private static ImportField taxed(ImportField field, Heading heading) {
        if (field == ImportField.PRICE_GROSS && heading.net() && !heading.gross()) {
            return ImportField.PRICE_NET;
        }
        return field == ImportField.PRICE_NET && heading.gross() && !heading.net() ? ImportField.PRICE_GROSS : field;
    }

    private static Quality better(Quality a, Quality b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
