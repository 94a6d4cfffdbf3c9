package de.ladentheke.spreadsheet.plan.columns;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.value.Cells;
import de.ladentheke.spreadsheet.value.NameContent;
import de.ladentheke.spreadsheet.value.ShopText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Optional;

/** Reads the cells of a row into the values of a plan. Columns that are not taken over are kept as they are shown. */
public final class CellReader {
    private static final int SHOWN = 120;

    @FunctionalInterface
    public interface Report {
        /** @param remark the value can be taken over, but a person should know */
        void found(boolean remark, int position, String value, String key, Object... arguments);
    }

    private final PlanColumns columns;
    private final PlanValues values;
    /** What stands in columns that fill no field by themselves: not taken over, or one part of several. */
    private final ValueColumn[] shown;
    private final ReadingCache[] caches;
    private final BitSet named = new BitSet();
    /** Thousandths of a cent. */
    private final ValueColumn nets;

    public CellReader(PlanColumns columns, PlanValues values) {
        this.columns = columns;
        this.values = values;
        nets = values.column(Field.Type.QUANTITY);
        shown = new ValueColumn[columns.size()];
        caches = new ReadingCache[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            shown[i] = columns.taken(i) && !columns.part(i) ? null : values.column(Field.Type.TEXT);
            caches[i] = new ReadingCache(columns.column(i), columns.own(), columns.onlineShop(), columns.severalCategories());
        }
    }

    /** What stands in a column that fills no field by itself; null for any other. */
    public String shown(int position, int row) {
        var column = shown[position];
        return column == null ? null : (String) column.get(row);
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

    /** What the row is by its own word. */
    public RowKind kind(int row) {
        return columns.variants().kind(position -> shown(position, row));
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
        for (var column : shown) {
            if (column != null) {
                column.set(row, null);
            }
        }
    }

    public void read(int row, CellRow cells, Report report) {
        for (int position = 0; position < columns.size(); position++) {
            int index = columns.column(position).index();
            if (cells.kind(index) == CellRow.Kind.EMPTY) {
                continue;
            }
            if (shown[position] != null && !columns.taken(position)) {
                shown[position].set(row, cut(written(position, cells.text(index))));
            } else {
                read(row, position, cells.kind(index), cells.text(index), report);
            }
        }
        for (var together : columns.joined()) {
            join(row, together, report);
        }
        content(row, cells);
        if (columns.variants().any()) {
            columns.variants().read(row, position -> shown(position, row), values, report);
        }
        columns.constants().forEach((field, value) -> complete(row, field, value));
        if (columns.contentFromName() && values.get(Field.CONTENT_AMOUNT, row) == null) {
            named(row);
        }
    }

    private String written(int position, String text) {
        return columns.onlineShop() ? ShopText.undone(columns.column(position).field(), text) : text;
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
        var text = JoinedColumns.join(parts, together.field().separator());
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

    private void read(int row, int position, CellRow.Kind kind, String text, Report report) {
        var reading = caches[position].read(kind, text);
        if (reading.problem() != null) {
            report.found(!reading.unreadable(), position, text, reading.problem(), reading.arguments());
        }
        if (reading.unreadable()) {
            return;
        }
        if (shown[position] != null) {
            shown[position].set(row, reading.value());
        } else {
            store(row, position, meant(columns.field(position), reading.value()));
        }
    }

    /**
     * {@code 500 g} in one cell fills amount and unit. What stands beside it in a column of units is another one, such as
     * that of the unit price.
     */
    private void content(int row, CellRow cells) {
        int position = columns.position(Field.CONTENT_AMOUNT);
        if (position < 0) {
            return;
        }
        var column = columns.column(position);
        var kind = cells.kind(column.index());
        if (kind == CellRow.Kind.TEXT) {
            Cells.content(cells.text(column.index()), column.decimal()).ifPresent(content -> {
                values.set(Field.CONTENT_AMOUNT, row, content.amount());
                values.set(Field.CONTENT_UNIT, row, content.unit());
            });
        }
        if (kind != CellRow.Kind.EMPTY && values.get(Field.CONTENT_AMOUNT, row) != null && values.get(Field.CONTENT_UNIT, row) == null) {
            Cells.content(caches[position].withUnit(kind, cells.text(column.index())), Decimal.COMMA)
                    .ifPresent(content -> values.set(Field.CONTENT_UNIT, row, content.unit()));
        }
    }

    /** No content at all is a cell that was filled by a formula or a till, not a statement. */
    private static Object meant(Field field, Object value) {
        return field == Field.CONTENT_AMOUNT && Long.valueOf(0).equals(value) ? null : value;
    }

    private void store(int row, int position, Object value) {
        var field = columns.field(position);
        if (field == null) {
            nets.set(row, value);
        } else {
            values.set(field, row, value);
        }
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
