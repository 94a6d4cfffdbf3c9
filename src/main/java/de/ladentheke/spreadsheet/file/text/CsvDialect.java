package de.ladentheke.spreadsheet.file.text;

import de.ladentheke.spreadsheet.file.TextFormat;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What separates the cells of a text file.
 *
 * @param quote      around cells that hold separators, or {@link TextFormat#NO_QUOTE}
 * @param columns    cells of most rows
 * @param regularity share of the rows that have that many cells, 0 to 1
 * @param declared   the first line said so ({@code sep=;}); it is no row
 * @param spaced     blanks stand between separators and quotes, as in {@code 1, "a, b"}
 */
record CsvDialect(char separator, char quote, int columns, double regularity, boolean declared, boolean spaced) {
    private static final Pattern DECLARATION = Pattern.compile("\"?sep=(.)\"?\\R?", Pattern.CASE_INSENSITIVE);
    private static final char[] CANDIDATES = {';', '\t', ',', '|'};
    private static final Pattern SPACED = Pattern.compile("[;,|\\t] +\"");
    private static final Pattern SINGLE_QUOTED = Pattern.compile("(?m)(?:^|[;,|\\t])'[^'\\n]*'(?=[;,|\\t]|\\R|$)");
    private static final Pattern DOUBLE_QUOTED = Pattern.compile("(?m)(?:^|[;,|\\t])\"");
    private static final int SINGLE_QUOTES = 4;
    private static final int RECORDS = 60;

    /** @param whole whether {@code sample} is the whole file, not its beginning */
    static CsvDialect of(String sample, boolean whole) {
        var declared = declared(sample);
        if (declared != 0) {
            return measured(declared, '"', sample.substring(firstLineEnd(sample)), whole, true, false);
        }
        var best = bestSeparator(sample, whole);
        if (SPACED.matcher(sample).find()) {
            var spaced = measured(best.separator, best.quote, sample, whole, false, true);
            return spaced.score() > best.score() ? spaced : best;
        }
        return best;
    }

    /** As a person chose it. */
    static CsvDialect chosen(String sample, boolean whole, TextFormat format) {
        var declared = declared(sample) != 0;
        return measured(format.separator(), format.quote(), declared ? sample.substring(firstLineEnd(sample)) : sample, whole, declared, false);
    }

    private static CsvDialect bestSeparator(String sample, boolean whole) {
        var quote = singleQuotes(sample) ? '\'' : '"';
        CsvDialect best = null;
        for (var candidate : CANDIDATES) {
            var dialect = measured(candidate, quote, sample, whole, false, false);
            var doubt = candidate == ',' && decimalCommas(sample) ? 0.3 : 1;
            if (best == null || dialect.score() * doubt > best.score()) {
                best = dialect;
            }
        }
        return best;
    }

    /** Cells in single quotation marks, and none in double ones. */
    private static boolean singleQuotes(String sample) {
        var single = SINGLE_QUOTED.matcher(sample).results().limit(SINGLE_QUOTES).count();
        return single == SINGLE_QUOTES && !DOUBLE_QUOTED.matcher(sample).find();
    }

    /** A reader that goes on over what other programs write wrong. */
    CsvReaderBuilder reader() {
        return reader(separator, quote, spaced);
    }

    private static CsvReaderBuilder reader(char separator, char quote, boolean spaced) {
        var builder = CsvReader.builder().fieldSeparator(separator).quoteCharacter(quote).skipEmptyLines(false).allowExtraFields(true)
                .allowMissingFields(true).allowUnclosedQuote(true).maxBufferSize(16 << 20);
        return spaced ? builder.trimWhitespacesAroundQuotes(true) : builder.allowExtraCharsAfterClosingQuote(true);
    }

    /** Whether nearly all commas stand between digits, as in 2,50: they rather belong to the numbers. */
    private static boolean decimalCommas(String sample) {
        int all = 0;
        int decimal = 0;
        for (int i = sample.indexOf(','); i >= 0; i = sample.indexOf(',', i + 1)) {
            all++;
            var inside = i > 0 && i + 1 < sample.length() && Character.isDigit(sample.charAt(i - 1)) && Character.isDigit(sample.charAt(i + 1));
            decimal += inside ? 1 : 0;
        }
        return decimal > 0.8 * all;
    }

    private static char declared(String sample) {
        var matcher = DECLARATION.matcher(sample.substring(0, firstLineEnd(sample)));
        return matcher.matches() ? matcher.group(1).charAt(0) : 0;
    }

    static int firstLineEnd(String text) {
        var end = text.indexOf('\n');
        var carriage = text.indexOf('\r');
        if (carriage >= 0 && (end < 0 || carriage < end - 1)) {
            end = carriage;
        }
        return end < 0 ? text.length() : end + 1;
    }

    private static CsvDialect measured(char separator, char quote, String sample, boolean whole, boolean declared, boolean spaced) {
        var widths = widths(reader(separator, quote, spaced), sample, whole);
        var counts = new HashMap<Integer, Integer>();
        widths.forEach(width -> counts.merge(width, 1, Integer::sum));
        int columns = 1;
        int rows = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() * Math.min(entry.getKey(), 4) > rows * Math.min(columns, 4)) {
                columns = entry.getKey();
                rows = entry.getValue();
            }
        }
        return new CsvDialect(separator, quote, columns, widths.isEmpty() ? 0 : (double) rows / widths.size(), declared, spaced);
    }

    private static List<Integer> widths(CsvReaderBuilder reader, String sample, boolean whole) {
        var widths = new ArrayList<Integer>();
        try (var records = reader.ofCsvRecord(sample).iterator()) {
            while (records.hasNext() && widths.size() < RECORDS) {
                var record = records.next();
                var blank = record.getFieldCount() == 1 && record.getField(0).isBlank();
                if (!blank && (whole || records.hasNext() || widths.isEmpty())) {
                    widths.add(record.getFieldCount());
                }
            }
        } catch (java.io.IOException | RuntimeException e) {
            return widths;
        }
        return widths;
    }

    private double score() {
        return columns < 2 ? 0 : regularity * regularity * (1 + Math.log(columns));
    }

    /** Whether a cell holds what looks like whole rows of this file: each line but the first and the last has as many cells. */
    boolean swallowed(String cell) {
        int rows = 0;
        int from = cell.indexOf('\n') + 1;
        for (int to = cell.indexOf('\n', from); to >= 0; to = cell.indexOf('\n', from)) {
            int separators = 0;
            for (int i = from; i < to; i++) {
                separators += cell.charAt(i) == separator ? 1 : 0;
            }
            if (separators != columns - 1) {
                return false;
            }
            rows++;
            from = to + 1;
        }
        return columns >= 3 && rows >= 3;
    }

    /** More than one column, and most rows agree: rather a table than prose. */
    boolean table() {
        return columns >= 2 && regularity >= 0.6;
    }
}
