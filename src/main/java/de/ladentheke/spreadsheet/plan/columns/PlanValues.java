package de.ladentheke.spreadsheet.plan.columns;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.packed.PackedTexts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the rows of a plan say, field by field. */
public final class PlanValues {
    /** Of a hundred thousand rows all, of a million rows the last ones: the others go to the disk. */
    private static final long BYTES_IN_MEMORY = 96L << 20;

    private CarriedOut carriedOut = new CarriedOut();
    private final PackedTexts texts = new PackedTexts(BYTES_IN_MEMORY);
    private final Map<Field, ValueColumn> columns = new EnumMap<>(Field.class);

    /** Who is told of each value that is set. */
    public void watch(CarriedOut watcher) {
        carriedOut = watcher;
    }

    void add(Field field) {
        columns.computeIfAbsent(field, f -> column(f.type()));
    }

    /** A further column beside the ones of the fields. */
    ValueColumn column(Field.Type type) {
        return ValueColumn.of(type, texts);
    }

    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    public List<Field> fields() {
        return new ArrayList<>(columns.keySet());
    }

    public Object get(Field field, int row) {
        var column = columns.get(field);
        return column == null ? null : column.get(row);
    }

    public String text(Field field, int row) {
        return (String) get(field, row);
    }

    public void set(Field field, int row, Object value) {
        carriedOut.touched(row);
        columns.get(field).set(row, value);
    }

    /** Forgets a row that was given up. */
    void clear(int row) {
        carriedOut.touched(row);
        columns.values().forEach(column -> column.set(row, null));
    }
}
