package de.ladentheke.spreadsheet.plan.columns;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.packed.PackedTexts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the rows of a plan say, field by field. */
public final class PlanValues {
    /** Of a hundred thousand rows all, of a million rows the last ones: the others go to the disk. */
    private static final long BYTES_IN_MEMORY = 96L << 20;
    private static final List<Field> FIELDS = List.of(Field.values());

    private CarriedOut carriedOut = new CarriedOut();
    private final PackedTexts texts = new PackedTexts(BYTES_IN_MEMORY);
    /** By the ordinal of the field; null for a field that no row can fill. */
    private final ValueColumn[] columns = new ValueColumn[FIELDS.size()];

    /** Who is told of each value that is set. */
    public void watch(CarriedOut watcher) {
        carriedOut = watcher;
    }

    void add(Field field) {
        if (!has(field)) {
            columns[field.ordinal()] = column(field.type());
        }
    }

    /** A further column beside the ones of the fields. */
    ValueColumn column(Field.Type type) {
        return ValueColumn.of(type, texts);
    }

    /** Null for a field that no row can fill. */
    public ValueColumn column(Field field) {
        return columns[field.ordinal()];
    }

    public boolean has(Field field) {
        return columns[field.ordinal()] != null;
    }

    public List<Field> fields() {
        return FIELDS.stream().filter(this::has).toList();
    }

    public Object get(Field field, int row) {
        var column = columns[field.ordinal()];
        return column == null ? null : column.get(row);
    }

    public String text(Field field, int row) {
        return (String) get(field, row);
    }

    public void set(Field field, int row, Object value) {
        touched(row);
        columns[field.ordinal()].set(row, value);
    }

    /** To be told before values of a row are set in their {@link #column(Field)} itself. */
    public void touched(int row) {
        carriedOut.touched(row);
    }

    /** Forgets a row that was given up. */
    void clear(int row) {
        touched(row);
        Stream.of(columns).filter(Objects::nonNull).forEach(column -> column.set(row, null));
    }
}
