package de.ladentheke.spreadsheet.detection;

import de.ladentheke.spreadsheet.detection.KnownSystems.KnownSystem;
import de.ladentheke.spreadsheet.detection.SheetSample.SampleRow;
import de.ladentheke.spreadsheet.detection.Synonyms.Quality;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.ImportField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;

/** Finds the row of headings: words that are known, above cells that differ from them in kind. */
final class HeaderFinder {
    /**
     * One row of headings, or several that are read together.
     *
     * @param first in {@link SheetSample#rows}, -1 where no row is one
     * @param last  the row above the first article
     * @param score to compare sheets by
     */
    record Header(int first, int last, double score) {
        static final Header NONE = new Header(-1, -1, 0);

        boolean none() {
            return last < 0;
        }
    }

    private static final int ROWS = 40;
    private static final int BELOW = 25;
    /** Above all that other sheets can reach. */
    static final double OWN = 500;
    private static final int LONGEST_HEADING = 80;

    private final Synonyms synonyms;
    private final KnownSystems systems;
    private final HeaderRows rows;

    HeaderFinder(Synonyms synonyms, KnownSystems systems) {
        this.synonyms = synonyms;
        this.systems = systems;
        rows = new HeaderRows(synonyms);
    }

    Header find(SheetSample sample) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < Math.min(ROWS, sample.rows.size()); i++) {
            if (own(sample, i)) {
                return new Header(i, i, OWN);
            }
        }
        for (int i = 0; i < Math.min(ROWS, sample.rows.size()); i++) {
            var score = score(sample, i);
            if (score > most + 0.001 && (best < 0 || !sample.rows.get(i).sameTexts(sample.rows.get(best)))) {
                best = i;
                most = score;
            }
        }
        return best < 0 ? Header.NONE : rows.around(sample, best, most);
    }

    /** The headings of which the row at {@code index} is one. */
    Header at(SheetSample sample, int index) {
        if (index >= 0 && index < sample.rows.size() && own(sample, index)) {
            return new Header(index, index, 0);
        }
        return index < 0 || index >= sample.rows.size() ? Header.NONE : rows.around(sample, index, 0);
    }

    /** Whether the row holds the headings of a list that we wrote. */
    private boolean own(SheetSample sample, int index) {
        return systems.find(Arrays.asList(sample.rows.get(index).texts())).filter(KnownSystem::own).isPresent();
    }

    private double score(SheetSample sample, int index) {
        var row = sample.rows.get(index);
        int filled = row.filled();
        int words = 0;
        for (int i = 0; i < row.texts().length; i++) {
            words += word(row, i) ? 1 : 0;
        }
        words += words == 0 ? 0 : sizes(row);
        if (words == 0 || words < 0.6 * filled) {
            return 0;
        }
        var known = known(row);
        var textual = (double) words / filled * (data(sample, index) ? 0.2 : 1);
        var below = below(sample, index);
        if (known < 1 && (filled < 2 || below < 0.3 || data(sample, index))) {
            return 0;
        }
        return textual * (3 * known + 2 * below + 0.2 * Math.min(filled, 20)) + (known > 0 ? 2 : 0);
    }

    /** Headings of a table of sizes: 36, 38, 40, each larger than the one before. */
    private static int sizes(SampleRow row) {
        int sizes = 0;
        int last = 0;
        for (int i = 0; i < row.texts().length; i++) {
            if (row.text(i).matches("[1-9]\\d?")) {
                int size = Integer.parseInt(row.text(i));
                if (size <= last) {
                    return 0;
                }
                sizes++;
                last = size;
            }
        }
        return sizes >= 3 ? sizes : 0;
    }

    /** A number or date with another one below it: a row like those that follow. */
    private static boolean data(SheetSample sample, int index) {
        if (index + 1 >= sample.rows.size()) {
            return false;
        }
        var row = sample.rows.get(index);
        var below = sample.rows.get(index + 1);
        for (int i = 0; i < row.texts().length; i++) {
            var kind = row.kind(i);
            if ((kind == Kind.NUMBER || kind == Kind.DATE) && below.kind(i) == kind) {
                return true;
            }
        }
        return false;
    }

    /** A short text that is no number, no date and no code. */
    static boolean word(SampleRow row, int column) {
        var text = row.text(column);
        return row.kind(column) == Kind.TEXT && text.length() <= LONGEST_HEADING && !text.contains("://") && !text.contains("@")
                && text.chars().anyMatch(Character::isLetter)
                && text.chars().filter(Character::isDigit).count() * 2 < text.length();
    }

    /** How many different fields the row names, vague words counting less. */
    private double known(SampleRow row) {
        Map<ImportField, Double> fields = new EnumMap<>(ImportField.class);
        var headings = new HashSet<String>();
        for (int i = 0; i < row.texts().length; i++) {
            if (word(row, i) && headings.add(row.text(i))) {
                synonyms.matches(Heading.of(row.text(i))).stream().findFirst()
                        .ifPresent(match -> fields.merge(match.field(), worth(match.quality()), Math::max));
            }
        }
        var sum = fields.values().stream().mapToDouble(Double::doubleValue).sum();
        return systems.find(Arrays.asList(row.texts())).isPresent() ? sum + 3 : sum;
    }

    private static double worth(Quality quality) {
        return switch (quality) {
            case SYSTEM, EXACT -> 1;
            case WEAK -> 0.8;
            case PREFIX, SUFFIX -> 0.5;
            case DISTANCE -> 0.4;
        };
    }

    /** Share of the headings with cells below that are of another kind: numbers, codes, dates, or repeated texts of other length. */
    private static double below(SheetSample sample, int index) {
        var row = sample.rows.get(index);
        int columns = 0;
        double different = 0;
        for (int i = 0; i < row.texts().length; i++) {
            if (row.kind(i) != Kind.EMPTY) {
                columns++;
                different += difference(sample, index, i);
            }
        }
        return columns == 0 ? 0 : different / columns;
    }

    private static double difference(SheetSample sample, int index, int column) {
        int filled = 0;
        int other = 0;
        for (int i = index + 1; i < Math.min(sample.rows.size(), index + 1 + BELOW); i++) {
            var below = sample.rows.get(i);
            if (below.kind(column) != Kind.EMPTY) {
                filled++;
                other += word(below, column) ? 0 : 1;
            }
        }
        return filled == 0 ? 0 : (double) other / filled;
    }
}
