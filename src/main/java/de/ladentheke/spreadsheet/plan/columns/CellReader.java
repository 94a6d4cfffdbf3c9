package de.ladentheke.spreadsheet.plan.columns;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.value.Cells;
import de.ladentheke.spreadsheet.value.NameContent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the cells of a row into the values of a plan. Columns that are not taken over are kept as they are shown. */
public final class CellReader {
    @FunctionalInterface
    public interface Report {
        /** @param remark the value can be taken over, but a person should know */
        void found(boolean remark, int position, String value, String key, Object... arguments);
    }

    private final PlanColumns columns;
    private final PlanValues values;
    private final CellColumn[] cellColumns;
    /** The column of {@link Field#CONTENT_AMOUNT}, null where there is none. */
    private final Column content;
    private final List<Map.Entry<Field, Object>> constants;
    private final BitSet named = new BitSet();
    /** Thousandths of a cent. */
    private final ValueColumn nets;
    private final SalePrices sales;
    /** Position of the column that tells for how many a price is, -1 where there is none. */
    private final int pricesFor;

    /** @param salePrices whether a sale price takes the place of the regular one */
    public CellReader(PlanColumns columns, PlanValues values, boolean salePrices) {
        this.columns = columns;
        this.values = values;
        sales = new SalePrices(columns.layout(), salePrices, values);
        pricesFor = columns.layout().column(ImportField.PRICE_QUANTITY).map(columns.layout().columns()::indexOf).orElse(-1);
        nets = values.column(Field.Type.QUANTITY);
        cellColumns = IntStream.range(0, columns.size()).mapToObj(i -> new CellColumn(columns, i, values, nets)).toArray(CellColumn[]::new);
        int position = columns.position(Field.CONTENT_AMOUNT);
        content = position < 0 ? null : columns.column(position);
        constants = List.copyOf(columns.constants().entrySet());
    }

    /** What stands in a column that fills no field by itself; null for any other. */
    public String shown(int position, int row) {
        return cellColumns[position].shown(row);
    }

    /** The row's net price in thousandths of a cent, null where it has none. */
    public Long net(int row) {
        return (Long) nets.get(row);
    }

    /** The row's net price rounded to the cent, for people. */
    public Money netShown(int row) {
        var net = net(row);
        return net == null ? null : Money.ofCents(Math.floorDiv(net + 500, 1000));
    }

    /** Whether the row's article has a sale price today. */
    public boolean onSale(int row) {
        return sales.offered(row);
    }

    /** The regular price of a row that takes its sale price; null for any other. */
    public Money regularPrice(int row) {
        return sales.regular(row);
    }

    /** What the row is by its own word. */
    public RowKind kind(int row) {
        return columns.variants().kinds() ? columns.variants().kind(position -> shown(position, row)) : RowKind.ARTICLE;
    }

    /** What other rows may call it by, null where it has nothing of the kind. */
    public String id(int row) {
        return columns.variants().id(position -> shown(position, row));
    }

    /** Forgets a row that was given up. */
    public void clear(int row) {
        values.clear(row);
        nets.set(row, null);
        named.clear(row);
        sales.clear(row);
        for (var column : cellColumns) {
            column.clear(row);
        }
    }

    public void read(int row, CellRow cells, Report report) {
        values.touched(row);
        for (var column : cellColumns) {
            column.read(row, cells, report);
        }
        sales.read(row, cells, values, report);
        priceQuantity(row, report);
        for (var together : columns.joined()) {
            join(row, together, report);
        }
        content(row, cells);
        if (columns.variants().any()) {
            columns.variants().read(row, position -> shown(position, row), values, report);
        }
        for (var constant : constants) {
            complete(row, constant.getKey(), constant.getValue());
        }
        if (columns.contentFromName() && values.get(Field.CONTENT_AMOUNT, row) == null) {
            named(row);
        }
    }

    /** Prices for a hundred look like prices for one. */
    private void priceQuantity(int row, Report report) {
        var text = pricesFor < 0 ? null : shown(pricesFor, row);
        if (text != null && text.matches("0*[1-9]\\d+|0*[2-9]")) {
            report.found(true, pricesFor, text, "cell.price_for", text);
        }
    }

    private void named(int row) {
        var name = values.text(Field.NAME, row);
        var content = name == null ? Optional.<Cells.Content>empty() : NameContent.of(name);
        content.ifPresent(told -> {
            values.set(Field.CONTENT_AMOUNT, row, told.amount());
            values.set(Field.CONTENT_UNIT, row, told.unit());
            named.set(row);
        });
    }

    /** Whether the row's content was taken out of its name. */
    public boolean contentNamed(int row) {
        return named.get(row);
    }

    /** What the shop says of a content counts for more than a name. */
    public void forgetNamed(int row) {
        if (named.get(row)) {
            values.set(Field.CONTENT_AMOUNT, row, null);
            values.set(Field.CONTENT_UNIT, row, null);
            named.clear(row);
        }
    }

    private void join(int row, JoinedColumns together, Report report) {
        var parts = new ArrayList<String>();
        int last = together.first();
        for (int position : together.positions()) {
            var part = shown(position, row);
            if (part != null) {
                parts.add(part);
                last = position;
            }
        }
        var text = together.join(parts);
        var reading = Cells.read(together.field(), text.isEmpty() ? CellRow.Kind.EMPTY : CellRow.Kind.TEXT, text, Decimal.COMMA);
        if (reading.problem() != null) {
            report.found(!reading.unreadable(), last, parts.getLast(), reading.problem(), reading.arguments());
        }
        if (!reading.unreadable()) {
            values.set(together.field().field().orElseThrow(), row, reading.value());
        }
    }

    /** A constant of the list; an amount of content has its own unit beside it. */
    private void complete(int row, Field field, Object value) {
        var withoutUnit = field == Field.CONTENT_UNIT && values.get(Field.CONTENT_AMOUNT, row) == null;
        if (values.get(field, row) == null && !withoutUnit) {
            values.set(field, row, value);
        }
    }

    /**
     * {@code 500 g} in one cell fills amount and unit. What stands beside it in a column of units is another one, such as
     * that of the unit price.
     */
    private void content(int row, CellRow cells) {
        if (content == null) {
            return;
        }
        var kind = cells.kind(content.index());
        if (kind == CellRow.Kind.TEXT) {
            Cells.content(cells.text(content.index()), content.decimal()).ifPresent(told -> {
                values.set(Field.CONTENT_AMOUNT, row, told.amount());
                values.set(Field.CONTENT_UNIT, row, told.unit());
            });
        }
        if (kind != CellRow.Kind.EMPTY && values.get(Field.CONTENT_AMOUNT, row) != null && values.get(Field.CONTENT_UNIT, row) == null) {
            Cells.content(cellColumns[columns.position(Field.CONTENT_AMOUNT)].withUnit(kind, cells.text(content.index())), Decimal.COMMA)
                    .ifPresent(told -> values.set(Field.CONTENT_UNIT, row, told.unit()));
        }
    }
}
