package de.ladentheke.spreadsheet.detection;

import de.ladentheke.spreadsheet.detection.ColumnMapper.Draft;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Basis;
import java.util.List;

/** Settles headings that mean one thing beside one neighbour and another beside another. */
final class Ambiguities {
    private final List<Draft> columns;

    Ambiguities(List<Draft> columns) {
        this.columns = columns;
    }

    void settle() {
        amount();
        unit();
        listPrice();
    }

    /** Odoo and others call the shop's own price so. Where there is no other, it is the price. */
    private void listPrice() {
        var recommended = column(ImportField.UVP);
        if (recommended != null && column(ImportField.PRICE_GROSS) == null && column(ImportField.PRICE_NET) == null
                && Heading.of(recommended.heading).whole().equals("listprice")) {
            recommended.become(ImportField.PRICE_GROSS, Basis.HEADING);
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
