package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.plan.ImportOptions.Duplicates;
import de.ladentheke.spreadsheet.plan.columns.PlanValues;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows that name an article once more: by its number, or, where both have none, by its GTIN. What says the same is left
 * out; of the others that row counts which the owner chose. Variants that share a number are different articles.
 */
final class Repetitions {
    private final PlanData data;
    private final PlanValues values;
    private final ListedNumbers numbers;

    Repetitions(PlanData data) {
        this.data = data;
        values = data.values();
        numbers = data.numbers();
    }

    /** Whether another row has the number of this one. */
    boolean any(int row) {
        return superseding(row) > 0 || numbers.first(values.text(Field.SKU, row), values.text(Field.GTIN, row)) >= 0;
    }

    /** Leaves the row out where another one counts. @return whether it is left out */
    boolean leaveOut(int row, CellRow cells) {
        int last = superseding(row);
        if (last > 0) {
            data.leaveOut(row, LeftOut.LAST_COUNTS, last);
            return true;
        }
        int first = numbers.first(values.text(Field.SKU, row), values.text(Field.GTIN, row));
        if (first < 0) {
            return false;
        }
        boolean same = same(first, row, cells);
        if (!same && apart(first, row)) {
            numbers.shared(first);
            return false;
        }
        numbers.again(first, data.rows().number(row), !same);
        if (!same && data.options().duplicates() != Duplicates.FIRST) {
            return false;
        }
        data.leaveOut(row, same ? LeftOut.REPEATED : LeftOut.FIRST_COUNTS, data.rows().number(first));
        return true;
    }

    /** The number in the file of the row that counts instead of this one because it is the last; 0 where there is none. */
    private int superseding(int row) {
        int last = numbers.last(values.text(Field.SKU, row), values.text(Field.GTIN, row));
        return last == data.rows().number(row) ? 0 : last;
    }

    /** Whether the rows are different variants, or one is the product of the other. */
    private boolean apart(int first, int row) {
        var group = values.get(Field.VARIANT_GROUP, row);
        return group != null && group.equals(values.get(Field.VARIANT_GROUP, first)) || data.reader().kind(first) != data.reader().kind(row)
                || Stream.of(Field.COLOR, Field.SIZE).anyMatch(field -> !Objects.equals(values.get(field, first), values.get(field, row)));
    }

    private boolean same(int first, int row, CellRow cells) {
        var raw = data.raw(first);
        return raw == null ? sameValues(first, row) : mapped().allMatch(position -> {
            int column = data.columns().column(position).index();
            return raw.kind(column) == cells.kind(column) && raw.text(column).equals(cells.text(column));
        });
    }

    private boolean sameValues(int first, int row) {
        return values.fields().stream().filter(this::told).allMatch(field -> Objects.equals(values.get(field, first), values.get(field, row))
                        || field == Field.SKU && values.get(field, row) == null)
                && Objects.equals(data.reader().net(first), data.reader().net(row))
                && mapped().allMatch(position -> Objects.equals(data.reader().shown(position, first), data.reader().shown(position, row)));
    }

    /** Titles of groups are no cells of the row. */
    private boolean told(Field field) {
        return field != Field.CATEGORY || data.columns().ownCategory();
    }

    private IntStream mapped() {
        return IntStream.range(0, data.columns().size()).filter(position -> data.columns().column(position).field() != null);
    }
}
