package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the rows of articles from what else stands in lists: repeated headings, sums, titles of groups, remarks. */
final class RowFilter {
    enum Sort {
        ARTICLE,
        /** A lone text: title of the group of articles below it. */
        GROUP,
        NOTHING
    }

    private static final Pattern SUM = Pattern.compile(
            "(zwischen|end|gesamt)?summen?|gesamt(betrag|wert|bestand|anzahl)?|total|grand total|übertrag|insgesamt",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String SUM_INITIALS = "segitz";
    /** "Total Quartz" is an article, "Total EUR" is not; what is left out by mistake nobody would see. */
    private static final Pattern NAME_BEHIND = Pattern.compile("(total|gesamt)\\s+(?!(netto|brutto|eur|euro|inkl|exkl|mwst|summe|betrag|preis|wert|anzahl"
            + "|bestand|menge|stück|artikel|positionen|warengruppe|gruppe|seite)\\b).*\\p{L}.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<ImportField> KEYS = Set.of(ImportField.SKU, ImportField.GTIN);
    private static final Set<ImportField> NAMES = Set.of(ImportField.SKU, ImportField.GTIN, ImportField.NAME);

    private final Layout layout;
    private final List<Column> mapped;
    private final String[] headings;
    /** With what the words of each heading begin: most cells need no more to be told from it. */
    private final String[] initials;
    private final OwnLayout own;
    private final int number;

    RowFilter(Layout layout) {
        this.layout = layout;
        mapped = layout.columns().stream().filter(c -> c.field() != null).toList();
        headings = new String[mapped.stream().mapToInt(c -> c.index() + 1).max().orElse(0)];
        initials = new String[headings.length];
        mapped.forEach(c -> {
            headings[c.index()] = c.heading().strip().toLowerCase(Locale.ROOT);
            initials[c.index()] = (" " + headings[c.index()]).replaceAll("(\\S)\\S*|\\s", "$1");
        });
        own = OwnLayout.of(layout).orElse(null);
        number = layout.column(ImportField.SKU).map(Column::index).orElse(-1);
    }

    Sort sort(CellRow row) {
        if (row.number() <= layout.headerRow() || nothingMapped(row)) {
            return Sort.NOTHING;
        }
        if (own != null && number >= 0 && !blank(row, number)) {
            return own == OwnLayout.TEMPLATE && isExample(row) ? Sort.NOTHING : Sort.ARTICLE;
        }
        if (repeatsHeadings(row) || isSum(row)) {
            return Sort.NOTHING;
        }
        return isGroup(row) ? Sort.GROUP : Sort.ARTICLE;
    }

    private boolean nothingMapped(CellRow row) {
        for (var column : mapped) {
            if (!blank(row, column.index()) || NAMES.contains(column.field()) && row.kind(column.index()) == CellRow.Kind.UNCALCULATED) {
                return false;
            }
        }
        return true;
    }

    private boolean isExample(CellRow row) {
        return row.text(number).strip().toUpperCase(Locale.ROOT).startsWith(OwnLayout.EXAMPLE);
    }

    private boolean repeatsHeadings(CellRow row) {
        if (layout.headerRow() <= 0) {
            return false;
        }
        int same = 0;
        int others = 0;
        for (int i = 0; i < mapped.size() && others * 2 < mapped.size(); i++) {
            int column = mapped.get(i).index();
            if (row.kind(column) == CellRow.Kind.TEXT && !row.text(column).isBlank() && isHeading(column, row.text(column))) {
                same++;
            } else if (!blank(row, column)) {
                others++;
            }
        }
        return same >= 2 && same > others;
    }

    /** Headings over two rows are repeated row by row. */
    private boolean isHeading(int column, String cell) {
        var heading = headings[column];
        if (cell.charAt(0) > ' ' && cell.charAt(0) < 128 && initials[column].indexOf(Character.toLowerCase(cell.charAt(0))) < 0) {
            return false;
        }
        var text = cell.strip();
        if (text.length() > heading.length() || initials[column].indexOf(Character.toLowerCase(text.charAt(0))) < 0) {
            return false;
        }
        text = text.toLowerCase(Locale.ROOT);
        return heading.equals(text) || heading.startsWith(text + " ") || heading.endsWith(" " + text);
    }

    private boolean isSum(CellRow row) {
        var first = firstText(row);
        if (first.isEmpty() || !mayBeSum(first.charAt(0))) {
            return false;
        }
        var word = first.split("[:\\s]", 2)[0];
        return (SUM.matcher(word).matches() && !NAME_BEHIND.matcher(first).matches() || SUM.matcher(first.replace(":", "").strip()).matches())
                && mapped.stream().noneMatch(c -> KEYS.contains(c.field()) && isKey(row, c, first));
    }

    private static boolean mayBeSum(char first) {
        return first > 'z' || SUM_INITIALS.indexOf(first) >= 0;
    }

    private static boolean isKey(CellRow row, Column column, String first) {
        var text = row.text(column.index()).strip();
        return !text.isEmpty() && !text.equalsIgnoreCase(first);
    }

    private boolean isGroup(CellRow row) {
        int filled = -1;
        for (int i = 0; i < row.width(); i++) {
            if (!blank(row, i)) {
                if (filled >= 0) {
                    return false;
                }
                filled = i;
            }
        }
        return mapped.size() > 1 && filled <= lastTitleColumn() && row.text(filled).codePoints().anyMatch(Character::isLetter)
                && row.kind(filled) == CellRow.Kind.TEXT && !looksLikeCode(row.text(filled));
    }

    private int lastTitleColumn() {
        return layout.column(ImportField.NAME).map(Column::index).orElse(mapped.getFirst().index());
    }

    private static boolean looksLikeCode(String text) {
        return text.strip().indexOf(' ') < 0 && text.chars().anyMatch(Character::isDigit);
    }

    private static String firstText(CellRow row) {
        for (int i = 0; i < row.width(); i++) {
            if (!blank(row, i)) {
                return row.kind(i) == CellRow.Kind.TEXT ? row.text(i).strip().toLowerCase(Locale.GERMAN) : "";
            }
        }
        return "";
    }

    /** Formulas are filled down also below the articles and beside titles. */
    private static boolean blank(CellRow row, int column) {
        return row.kind(column) == CellRow.Kind.EMPTY || row.kind(column) == CellRow.Kind.UNCALCULATED || row.kind(column) != CellRow.Kind.NUMBER && row.text(column).isBlank();
    }
}
