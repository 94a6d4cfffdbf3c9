package de.ladentheke.spreadsheet.plan.columns;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.value.Cells;
import de.ladentheke.spreadsheet.value.DateCells;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;

/**
 * Sale prices beside the regular ones. An article of the shop has one price: where the owner wishes it, the sale price
 * takes the place of the regular one on the days for which it is meant. One that is not lower is none: it is the old
 * price, struck out.
 */
final class SalePrices {
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private final Layout layout;
    private final boolean wanted;
    private final int sale;
    private final int from;
    private final int to;
    private final LocalDate today = LocalDate.now(GERMANY);
    private final BitSet offered = new BitSet();
    /** What the list calls the regular price, where the sale price took its place. */
    private final ValueColumn regular;

    SalePrices(Layout layout, boolean wanted, PlanValues values) {
        this.layout = layout;
        this.wanted = wanted;
        sale = layout.column(ImportField.PRICE_GROSS).isPresent() ? position(ImportField.SALE_PRICE) : -1;
        from = position(ImportField.SALE_FROM);
        to = position(ImportField.SALE_TO);
        regular = values.column(Field.Type.MONEY);
    }

    private int position(ImportField field) {
        return layout.column(field).map(layout.columns()::indexOf).orElse(-1);
    }

    /** Whether the row's article has a sale price today. */
    boolean offered(int row) {
        return offered.get(row);
    }

    /** The regular price of a row that takes its sale price; null for any other. */
    Money regular(int row) {
        return (Money) regular.get(row);
    }

    void clear(int row) {
        offered.clear(row);
        regular.set(row, null);
    }

    void read(int row, CellRow cells, PlanValues values, CellReader.Report report) {
        var price = sale < 0 ? null : (Money) values.get(Field.PRICE_GROSS, row);
        var reduced = price == null ? null : reduced(cells);
        if (reduced == null || reduced.cents() == 0 || reduced.cents() >= price.cents() || !today(cells, report)) {
            return;
        }
        offered.set(row);
        if (wanted) {
            regular.set(row, price);
            values.set(Field.PRICE_GROSS, row, reduced);
            var end = day(cells, end(cells), true);
            if (end != null) {
                report.found(true, sale, "", "cell.sale_until", end, price);
            }
        }
    }

    private Money reduced(CellRow cells) {
        var column = layout.columns().get(sale);
        return (Money) Cells.read(ImportField.SALE_PRICE, cells.kind(column.index()), cells.text(column.index()), column.decimal()).value();
    }

    /** Whether it goes today; with dates that cannot be read it does not. */
    private boolean today(CellRow cells, CellReader.Report report) {
        return reached(cells, from, false, report) && reached(cells, end(cells), true, report);
    }

    /** Where the last day stands: in a column of its own, or behind the first one. */
    private int end(CellRow cells) {
        return to >= 0 ? to : from >= 0 && text(cells, from).contains("/") ? from : -1;
    }

    private boolean reached(CellRow cells, int position, boolean end, CellReader.Report report) {
        if (position < 0 || text(cells, position).isBlank()) {
            return true;
        }
        var day = day(cells, position, end);
        if (day == null) {
            report.found(true, position, text(cells, position), "cell.sale_no_date", text(cells, position));
            return false;
        }
        return end ? !day.isBefore(today) : !day.isAfter(today);
    }

    /** Of a range, as {@code 2026-12-01T00:00/2026-12-24T23:59}, its beginning or its end. Null where it is no date. */
    private LocalDate day(CellRow cells, int position, boolean end) {
        if (position < 0) {
            return null;
        }
        var parts = text(cells, position).split("/");
        var index = layout.columns().get(position).index();
        var part = parts.length == 2 ? parts[end ? 1 : 0] : text(cells, position);
        return DateCells.read(parts.length == 2 ? Kind.TEXT : cells.kind(index), part).orElse(null);
    }

    private String text(CellRow cells, int position) {
        var index = layout.columns().get(position).index();
        return cells.kind(index) == Kind.EMPTY ? "" : cells.text(index);
    }
}
