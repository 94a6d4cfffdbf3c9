package de.ladentheke.spreadsheet.detection;

import de.ladentheke.spreadsheet.detection.ColumnMapper.Draft;
import de.ladentheke.spreadsheet.detection.Synonyms.Quality;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Basis;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.value.Cells;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Settles headings that mean one thing beside one neighbour and another beside another. */
final class Ambiguities {
    private static final Set<ImportField> PRICES = EnumSet.of(ImportField.PRICE_GROSS, ImportField.PRICE_NET, ImportField.PURCHASE_PRICE, ImportField.UVP);
    private static final Set<String> SIDES = Set.of("laenge", "breite", "hoehe", "tiefe", "length", "width", "height");
    private static final Set<String> BARE = Set.of("id", "nr", "nummer", "number", "code", "name", "title", "titel", "text", "type", "typ", "bezeichnung", "path");

    private static final Set<String> VESSELS = Set.of("gebinde", "gebindegroesse", "verpackung");

    private final List<Draft> columns;

    Ambiguities(List<Draft> columns) {
        this.columns = columns;
    }

    void settle() {
        vessel();
        amount();
        unit();
        listPrice();
        unitPrice();
        recommended();
        dimension();
        wholesale();
        position();
        bare();
    }

    /** "unit price" is the price per kilogram only where there is another one. */
    private void unitPrice() {
        var unit = column(ImportField.BASE_PRICE);
        if (unit != null && unit.quality == Quality.WEAK && PRICES.stream().allMatch(price -> column(price) == null)) {
            unit.become(ImportField.PRICE_GROSS, Basis.SIMILAR);
        }
    }

    /** Length, width and height are the dimensions together. */
    private void dimension() {
        var one = column(ImportField.DIMENSIONS);
        if (one != null && side(one)) {
            columns.stream().filter(other -> other.field == null && side(other))
                    .forEach(other -> other.become(ImportField.DIMENSIONS, one.basis));
        }
    }

    private static boolean side(Draft column) {
        return SIDES.contains(Heading.of(column.heading).core());
    }

    /** Beside a recommended price, a plain "Preis" may be what the shop pays. */
    private void wholesale() {
        var price = column(ImportField.PRICE_GROSS);
        if (price != null && price.quality == Quality.WEAK && column(ImportField.UVP) != null && column(ImportField.PURCHASE_PRICE) == null) {
            price.become(ImportField.PRICE_GROSS, Basis.SIMILAR);
        }
    }

    /** "Nr." over 1, 2, 3 … counts the rows, perhaps. */
    private void position() {
        var number = column(ImportField.SKU);
        if (number != null && number.quality == Quality.WEAK && number.content.position()) {
            number.become(ImportField.SKU, Basis.SIMILAR);
        }
    }

    /** A number and a name can be anything's: places, groups, people. */
    private void bare() {
        var known = columns.stream().filter(column -> column.field != null).toList();
        if (known.stream().allMatch(column -> BARE.contains(Heading.of(column.heading).whole()))) {
            known.forEach(column -> column.become(column.field, Basis.SIMILAR));
        }
    }

    /** Odoo and others call the shop's own price so. Where there is no other, it is the price. */
    private void listPrice() {
        var recommended = column(ImportField.UVP);
        if (recommended != null && column(ImportField.PRICE_GROSS) == null && column(ImportField.PRICE_NET) == null
                && Heading.of(recommended.heading).whole().equals("listprice")) {
            recommended.become(ImportField.PRICE_GROSS, Basis.HEADING);
        }
    }

    /** A wholesaler's list names no other price to sell at than the recommended one: the owner says whether that is the shop's. */
    private void recommended() {
        var recommended = column(ImportField.UVP);
        if (recommended != null && recommended.content.filled > 0 && column(ImportField.PRICE_GROSS) == null && column(ImportField.PRICE_NET) == null) {
            recommended.become(ImportField.PRICE_GROSS, Basis.SIMILAR);
        }
    }

    /** "Menge" is the stock, but the content where units of measure stand beside it or all are fractions. */
    private void amount() {
        var stock = column(ImportField.STOCK_QTY);
        if (stock == null || column(ImportField.CONTENT_AMOUNT) != null || !Heading.of(stock.heading).core().equals("menge")) {
            return;
        }
        var unit = column(ImportField.SALES_UNIT);
        var measured = column(ImportField.CONTENT_UNIT) != null || unit != null && measures(unit)
                || stock.content.share(stock.content.fractional) > 0.5 || stock.content.share(stock.content.withUnit) > 0.5;
        if (measured) {
            stock.become(ImportField.CONTENT_AMOUNT, Basis.HEADING);
        }
    }

    /** What a bottle or a bag holds ("Gebinde: 0,75 l") is the content, where no other column tells it; perhaps. */
    private void vessel() {
        var packing = column(ImportField.PACKING_UNIT);
        if (packing != null && column(ImportField.CONTENT_AMOUNT) == null && VESSELS.contains(Heading.of(packing.heading).core())
                && packing.content.share(packing.content.withUnit) > 0.5 && packing.content.samples.stream().allMatch(Ambiguities::measured)) {
            packing.become(ImportField.CONTENT_AMOUNT, Basis.SIMILAR);
        }
    }

    /** No pieces, and not several of one kind. */
    private static boolean measured(String sample) {
        return Cells.content(sample, Decimal.COMMA).filter(content -> !"Stk".equals(content.unit())).isPresent() && !sample.matches(".*\\d\\s*[x×*].*");
    }

    /** "Einheit" with g, kg, ml, l in it belongs to the content, where there is one. */
    private void unit() {
        var unit = column(ImportField.SALES_UNIT);
        var amount = column(ImportField.CONTENT_AMOUNT);
        if (unit != null && amount != null && column(ImportField.CONTENT_UNIT) == null && measures(unit)) {
            unit.become(ImportField.CONTENT_UNIT, Basis.HEADING);
        }
    }

    private static boolean measures(Draft unit) {
        return unit.content.share(unit.content.measures) >= 0.5;
    }

    private Draft column(ImportField field) {
        return columns.stream().filter(column -> column.field == field).findFirst().orElse(null);
    }
}
