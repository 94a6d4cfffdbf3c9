package de.ladentheke.spreadsheet.detection;

import de.ladentheke.spreadsheet.detection.ColumnMapper.Draft;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Basis;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds by their cells the columns that no heading names. The owner is asked about each of them. */
final class ContentGuess {
    private static final int MOST_DIGITS_OF_STOCK = 4;

    private final List<Draft> columns;

    ContentGuess(List<Draft> columns) {
        this.columns = columns;
    }

    /**
     * @param headings whether the list has any; without, more is guessed
     * @param system   whether a known program wrote it: a name that such a list does not name, it does not hold
     */
    void complete(boolean headings, boolean system) {
        if (missing(ImportField.GTIN)) {
            free().filter(ContentGuess::gtins).findFirst().ifPresent(column -> column.become(ImportField.GTIN, Basis.CONTENT));
        }
        if (missing(ImportField.PRICE_GROSS) && missing(ImportField.PRICE_NET)) {
            price(headings);
        }
        if (missing(ImportField.IMAGE)) {
            free().filter(ContentGuess::pictures).findFirst().ifPresent(column -> column.become(ImportField.IMAGE, Basis.CONTENT));
        }
        if (missing(ImportField.VAT_RATE)) {
            free().filter(column -> rates(column, headings)).findFirst().ifPresent(column -> column.become(ImportField.VAT_RATE, Basis.CONTENT));
        }
        if (missing(ImportField.NAME)) {
            name(system);
        }
        sku(headings);
        if (missing(ImportField.SALES_UNIT) && !headings) {
            free().filter(column -> column.content.filled >= 2 && column.content.share(column.content.units) >= 0.8).findFirst()
                    .ifPresent(column -> column.become(ImportField.SALES_UNIT, Basis.CONTENT));
        }
        if (missing(ImportField.STOCK_QTY) && !headings) {
            free().filter(ContentGuess::counts).findFirst().ifPresent(column -> column.become(ImportField.STOCK_QTY, Basis.CONTENT));
        }
    }

    private static boolean gtins(Draft column) {
        return column.content.filled >= 2 && column.content.share(column.content.gtins) >= 0.7;
    }

    private static boolean prices(Draft column) {
        return column.content.filled >= 2 && column.content.share(column.content.numeric) >= 0.8
                && column.content.share(column.content.moneyLike) >= 0.5;
    }

    /** Of two prices the higher one is the shop's. Under headings that say otherwise only what bears the sign of a currency is one. */
    private void price(boolean headings) {
        var found = free().filter(ContentGuess::prices).filter(column -> !headings || currency(column)).toList();
        if (headings && (found.size() != 1 || !missing(ImportField.PURCHASE_PRICE) || !missing(ImportField.UVP))) {
            return;
        }
        if (found.size() == 2 && missing(ImportField.PURCHASE_PRICE)) {
            var second = found.getLast().content.average().compareTo(found.getFirst().content.average()) >= 0;
            found.get(second ? 0 : 1).become(ImportField.PURCHASE_PRICE, Basis.CONTENT);
            found.get(second ? 1 : 0).become(ImportField.PRICE_GROSS, Basis.CONTENT);
        } else if (!found.isEmpty()) {
            found.getFirst().become(ImportField.PRICE_GROSS, Basis.CONTENT);
        }
    }

    private static boolean currency(Draft column) {
        var hints = Heading.of(column.heading).hints();
        return column.content.share(column.content.currencies) >= 0.5 || hints.contains("eur") || hints.contains("euro");
    }

    private static boolean pictures(Draft column) {
        return column.content.filled >= 2 && column.content.share(column.content.pictures) >= 0.7;
    }

    /** 7 and 19 and nothing else, or with the sign of percent. */
    private static boolean rates(Draft column, boolean headings) {
        var content = column.content;
        return content.filled >= 2 && content.rates == content.filled && content.samples.stream().allMatch(ContentGuess::germanRate)
                && !content.samples.stream().allMatch(sample -> sample.startsWith("0"))
                && content.distinct() <= 3 && (!headings || column.heading.isBlank() || content.samples.stream().anyMatch(sample -> sample.contains("%")));
    }

    private static boolean germanRate(String sample) {
        return sample.replace(',', '.').replaceAll("[ %]|\\.0+$", "").matches("0|7|19|0\\.07|0\\.19");
    }

    private static boolean counts(Draft column) {
        return column.content.filled >= 2 && column.content.share(column.content.integers) >= 0.9 && column.content.distinctShare() * column.content.filled >= 2;
    }

    /** A short description, the material, or else the column of the longest texts that are still names. */
    private void name(boolean system) {
        Stream.<Optional<Draft>>of(named(ImportField.NAME2), named(ImportField.DESCRIPTION), named(ImportField.SHORT_DESCRIPTION),
                        free().filter(column -> !system && names(column)).max(Comparator.comparingDouble(column -> column.content.averageLength())),
                        named(ImportField.MATERIAL), named(ImportField.MPN), named(ImportField.CATEGORY))
                .flatMap(Optional::stream).findFirst()
                .ifPresent(column -> column.become(ImportField.NAME, Basis.CONTENT));
    }

    private Optional<Draft> named(ImportField field) {
        return columns.stream().filter(column -> column.field == field && names(column)).findFirst();
    }

    private static boolean names(Draft column) {
        var content = column.content;
        return content.filled >= 2 && content.share(content.worded) >= 0.8 && content.averageLength() >= 4
                && content.averageLength() <= 90 && content.distinctShare() >= 0.5 && content.share(content.booleans) < 0.2
                && content.pictures == 0 && content.samples.stream().noneMatch(sample -> sample.contains("://"));
    }

    /** Codes of which none stands twice, in front of the others; a parent item's number where it is one. */
    private void sku(boolean headings) {
        if (!missing(ImportField.SKU)) {
            return;
        }
        Predicate<Draft> candidate = headings ? column -> codes(column) && aboutNumbers(column.heading)
                : column -> codes(column) && !(counts(column) && column.content.longest() <= MOST_DIGITS_OF_STOCK && behindName(column));
        Stream.<Optional<Draft>>of(columns.stream().filter(column -> column.field == ImportField.VARIANT_GROUP && codes(column)).findFirst(),
                        free().filter(candidate).findFirst(),
                        columns.stream().filter(column -> column.field == ImportField.SUPPLIER_SKU && codes(column)).findFirst())
                .flatMap(Optional::stream).findFirst()
                .ifPresent(column -> column.become(ImportField.SKU, Basis.CONTENT));
    }

    /** What is counted stands behind what it is; a number in front of it. */
    private boolean behindName(Draft column) {
        return columns.stream().anyMatch(other -> other.field == ImportField.NAME && other.index < column.index);
    }

    private static boolean codes(Draft column) {
        var content = column.content;
        return content.filled >= 2 && content.distinctShare() > 0.95 && content.longest() <= 40 && content.fractional * 2 <= content.filled
                && content.samples.stream().filter(sample -> sample.contains(" ")).count() <= 1 && content.dates == 0
                && content.samples.stream().allMatch(sample -> sample.chars().anyMatch(Character::isDigit));
    }

    private static boolean aboutNumbers(String heading) {
        return heading.isBlank() || !Heading.plain(heading).matches("(?s)\\s*(pos|lfd|zeile|row|line|seite|tel|kunde|customer).*") && Heading.plain(heading).matches("(?s).*(\\b|_)(id|nr|no|num|nummer|number|code|key|art|artikel|item)(\\b|_|$).*|.*(nummer|id|nr)");
    }

    private boolean missing(ImportField field) {
        return columns.stream().noneMatch(column -> column.field == field);
    }

    private Stream<Draft> free() {
        return columns.stream().filter(column -> column.field == null);
    }
}
