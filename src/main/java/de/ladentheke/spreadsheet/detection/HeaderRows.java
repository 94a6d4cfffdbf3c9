package de.ladentheke.spreadsheet.detection;

import de.ladentheke.spreadsheet.detection.HeaderFinder.Header;
import de.ladentheke.spreadsheet.detection.SheetSample.SampleRow;
import de.ladentheke.spreadsheet.detection.Synonyms.Quality;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import java.util.Set;

/**
 * Headings over several rows: "Preis" over "netto | brutto", "Artikel" over "Nr. | Name", units below. Of merged cells only
 * the first one holds the text; it goes for the empty ones beside it under which something stands.
 */
final class HeaderRows {
    private static final int MOST = 3;
    private static final int LONGEST = 30;
    /** Rows of units and of tax below the headings. */
    private static final Set<String> UNITS = Set.of("eur", "ineur", "euro", "ineuro", "prozent", "inprozent", "stk", "instk", "stueck", "instueck",
            "kg", "inkg", "g", "ing", "l", "inl", "liter", "inliter", "ml", "inml", "cm", "incm", "mm", "inmm", "m", "inm", "tage", "intagen",
            "netto", "brutto", "nettoeur", "bruttoeur", "eurnetto", "eurbrutto", "inklmwst", "exklmwst", "zzglmwst", "eurinklmwst", "eurzzglmwst",
            "eurjestueck", "eurjestk", "eurstk", "jestueck", "prostueck", "jekg", "eurkg", "volprozent", "net", "gross", "jahre");
    /** Words over several columns that say nothing by themselves. */
    private static final Set<String> GROUPS = Set.of("preise", "preiseineur", "preiseineuro", "artikeldaten", "artikelangaben", "produktdaten", "produktangaben", "stammdaten",
            "angaben", "einkauf", "verkauf", "masse", "abmessungen", "verpackung", "details", "hersteller", "lieferant", "ware", "lager", "steuer",
            "prices", "product", "dimensions");

    private final Synonyms synonyms;

    HeaderRows(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** The rows that belong to the headings in the row at {@code index}. */
    Header around(SheetSample sample, int index, double score) {
        int first = index;
        int last = index;
        while (last - first + 1 < MOST && last + 2 < sample.rows.size() && below(sample, last)) {
            last++;
        }
        while (last - first + 1 < MOST && first > 0 && above(sample, first)) {
            first--;
        }
        return new Header(first, last, score);
    }

    /** Whether the row under the headings at {@code index} says more about them and is no article. */
    private boolean below(SheetSample sample, int index) {
        var upper = sample.rows.get(index);
        var lower = sample.rows.get(index + 1);
        if (!adjacent(upper, lower) || lower.filled() == 0) {
            return false;
        }
        boolean known = false;
        for (int i = 0; i < lower.texts().length; i++) {
            if (lower.kind(i) == Kind.EMPTY) {
                continue;
            }
            var unit = UNITS.contains(Fingerprint.key(lower.text(i)));
            if (lower.kind(i) != Kind.TEXT || lower.text(i).length() > LONGEST || !unit && !spanned(upper, lower, i)) {
                return false;
            }
            known |= unit || known(lower.text(i));
        }
        return known;
    }

    /** Whether the row over the headings at {@code index} belongs to them, and is no letterhead. */
    private boolean above(SheetSample sample, int index) {
        var upper = sample.rows.get(index - 1);
        var lower = sample.rows.get(index);
        int joined = 0;
        int known = 0;
        for (int i = 0; i < upper.texts().length; i++) {
            if (upper.kind(i) != Kind.EMPTY) {
                if (!HeaderFinder.word(upper, i) || upper.text(i).length() > LONGEST) {
                    return false;
                }
                known += known(upper.text(i)) || GROUPS.contains(Fingerprint.key(upper.text(i))) ? 1 : 0;
                joined += lower.kind(i) == Kind.EMPTY || UNITS.contains(Fingerprint.key(lower.text(i))) || spanned(upper, lower, i) ? 1 : 0;
            }
        }
        return adjacent(upper, lower) && joined > 0 && known > 0 && known * 2 >= upper.filled();
    }

    /** Whether the cell of the upper row goes for this column and for one beside it. */
    private static boolean spanned(SampleRow upper, SampleRow lower, int column) {
        int start = start(upper, column);
        int next = start + 1;
        return start >= 0 && upper.kind(next) == Kind.EMPTY && lower.kind(start) != Kind.EMPTY && lower.kind(next) != Kind.EMPTY;
    }

    /** The filled cell at or before {@code column}, -1 where there is none. */
    private static int start(SampleRow row, int column) {
        int start = column;
        while (start >= 0 && row.kind(start) == Kind.EMPTY) {
            start--;
        }
        return start;
    }

    private boolean known(String text) {
        return synonyms.matches(Heading.of(text)).stream().anyMatch(match -> match.quality().compareTo(Quality.WEAK) <= 0);
    }

    private static boolean adjacent(SampleRow upper, SampleRow lower) {
        return lower.number() == upper.number() + 1;
    }

    /** What the rows above the last one say of a column; empty where the headings are one row. */
    static String upper(SheetSample sample, Header header, int column) {
        var heading = new StringBuilder();
        for (int i = header.first(); i < header.last(); i++) {
            var text = cell(sample.rows.get(i), sample.rows.get(i + 1), column);
            if (!text.isEmpty()) {
                heading.append(heading.isEmpty() ? "" : " ").append(text);
            }
        }
        return heading.toString();
    }

    private static String cell(SampleRow upper, SampleRow lower, int column) {
        if (upper.kind(column) != Kind.EMPTY || lower.kind(column) == Kind.EMPTY) {
            return upper.text(column);
        }
        return spanned(upper, lower, column) ? upper.text(start(upper, column)) : "";
    }
}
