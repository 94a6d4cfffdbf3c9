package de.ladentheke.spreadsheet.detection;

import de.ladentheke.spreadsheet.detection.HeaderFinder.Header;
import de.ladentheke.spreadsheet.detection.SheetSample.SampleRow;
import de.ladentheke.spreadsheet.detection.Synonyms.Quality;
import de.ladentheke.spreadsheet.layout.ImportField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells lists that hold no products by headings that no list of products has: sales, receipts, addresses, tax rates. */
final class ForeignLists {
    private static final int ENOUGH = 2;
    private static final int TITLES = 12;
    /** Cells of a row that is a row of headings as well. */
    private static final int WIDE = 5;
    private static final Set<ImportField> PRICES = EnumSet.of(ImportField.PRICE_GROSS, ImportField.PRICE_NET, ImportField.PURCHASE_PRICE, ImportField.UVP);

    private record Kind(String name, Set<String> words, Set<String> titles) {}

    private final Synonyms synonyms;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    ForeignLists(Synonyms synonyms) {
        this.synonyms = synonyms;
        for (var line : Synonyms.lines("foreign.tsv")) {
            kinds.put(line[0], new Kind(line[0], words(line[1]), words(line[2])));
        }
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(";")).map(Fingerprint::key).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    /** What the list holds instead of products: a key of messages; null where it may be products. */
    String foreign(SheetSample sample, Header header, String sheet) {
        Set<String> headings = new HashSet<>();
        for (int i = 0; i <= header.last(); i++) {
            if (i >= header.first() || sample.rows.get(i).filled() >= WIDE) {
                headings.addAll(keys(sample.rows.get(i)));
            }
        }
        Set<String> titles = new HashSet<>(Set.of(Fingerprint.key(sheet)));
        sample.rows.subList(0, header.none() ? Math.min(TITLES, sample.rows.size()) : header.first()).forEach(row -> titles.addAll(keys(row)));
        for (var kind : kinds.values()) {
            var found = kind.words.stream().filter(headings::contains).count() + (kind.titles.stream().anyMatch(titles::contains) ? 1 : 0);
            if (found >= (header.none() ? 1 : ENOUGH) && !products(sample, header)) {
                return kind.name;
            }
        }
        return null;
    }

    private static Set<String> keys(SampleRow row) {
        return Arrays.stream(row.texts()).map(Fingerprint::key).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    /** Name, price, and number or GTIN under headings that leave no doubt. */
    private boolean products(SheetSample sample, Header header) {
        Set<ImportField> sure = EnumSet.noneOf(ImportField.class);
        boolean priced = false;
        for (int column = 0; column < sample.width && !header.none(); column++) {
            var heading = (HeaderRows.upper(sample, header, column) + " " + sample.rows.get(header.last()).text(column)).strip();
            for (var match : synonyms.matches(Heading.of(heading))) {
                priced |= PRICES.contains(match.field()) && match.quality().compareTo(Quality.WEAK) <= 0;
                if (match.quality() == Quality.EXACT) {
                    sure.add(match.field());
                }
            }
        }
        return priced && sure.contains(ImportField.NAME) && (sure.contains(ImportField.SKU) || sure.contains(ImportField.GTIN));
    }
}
