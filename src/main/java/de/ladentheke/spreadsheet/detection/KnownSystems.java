package de.ladentheke.spreadsheet.detection;

import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Programs whose exports are recognised by their headings (domain.md 3.3). */
final class KnownSystems {
    /** @param meanings heading → field, empty where the column is not to be taken over */
    record KnownSystem(String name, int needed, Set<String> anchors, Map<String, Optional<ImportField>> meanings) {
        /** Whether we wrote the list ourselves: its headings are right, whatever stands below them. */
        boolean own() {
            return Arrays.stream(OwnLayout.values()).anyMatch(own -> own.system().equals(name));
        }

        /** Its anchor, and another heading beside it: the sheet that explains names each of them alone. */
        private boolean heads(Set<String> headings) {
            return found(headings) > 0 && headings.stream().filter(meanings::containsKey).count() >= 2;
        }

        /** What a heading means there; empty where the system says nothing, or an empty meaning where it is left out. */
        Optional<Optional<ImportField>> meaning(String heading) {
            var known = meanings.get(Fingerprint.key(heading));
            var extra = EXTRA.matcher(heading);
            return known == null && extra.matches()
                    ? Optional.of(ImportField.byKey(extra.group(1) == null ? extra.group(2) : extra.group(1)))
                    : Optional.ofNullable(known);
        }

        private int found(Set<String> headings) {
            return (int) anchors.stream().filter(headings::contains).count();
        }
    }

    /** Fields that shop owners add to WooCommerce and Shopify; named as ours they mean the same. */
    private static final Pattern EXTRA = Pattern.compile("Meta: _?([\\w-]+)|.*\\(product\\.metafields\\.[\\w-]+\\.([\\w-]+)\\)");

    private final List<KnownSystem> systems = new ArrayList<>();

    KnownSystems() {
        for (var own : OwnLayout.values()) {
            systems.add(system(own));
        }
        for (var line : Synonyms.lines("systems.tsv")) {
            systems.add(new KnownSystem(line[0], Integer.parseInt(line[1]), words(line[2]), meanings(line[3])));
        }
    }

    /** The system most of whose anchors are among the headings; the first at a draw. */
    Optional<KnownSystem> find(List<String> headings) {
        var words = headings.stream().map(Fingerprint::key).collect(Collectors.toSet());
        var own = systems.stream().filter(system -> system.own() && system.heads(words)).findFirst();
        if (own.isPresent()) {
            return own;
        }
        KnownSystem best = null;
        for (var system : systems) {
            if (!system.own() && system.found(words) >= system.needed && (best == null || system.found(words) > best.found(words))) {
                best = system;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Known by the heading of its article numbers alone. */
    private static KnownSystem system(OwnLayout own) {
        var meanings = new HashMap<String, Optional<ImportField>>();
        OwnLayout.fields().forEach(field -> meanings.put(Fingerprint.key(own.heading(field)), Optional.of(field)));
        return new KnownSystem(own.system(), 1, Set.of(Fingerprint.key(own.heading(ImportField.SKU))), meanings);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(";")).map(Fingerprint::key).collect(Collectors.toSet());
    }

    private static Map<String, Optional<ImportField>> meanings(String list) {
        var meanings = new HashMap<String, Optional<ImportField>>();
        for (var meaning : list.split(";")) {
            var at = meaning.lastIndexOf('=');
            if (at > 0) {
                meanings.put(Fingerprint.key(meaning.substring(0, at)), ImportField.byKey(meaning.substring(at + 1)));
            }
        }
        return meanings;
    }
}
