package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the rows of a plan say, field by field. */
final class PlanValues {
    private final Map<Field, ValueColumn> columns = new EnumMap<>(Field.class);

    void add(Field field) {
        columns.computeIfAbsent(field, f -> ValueColumn.of(f.type()));
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    List<Field> fields() {
        return new ArrayList<>(columns.keySet());
    }

    Object get(Field field, int row) {
        var column = columns.get(field);
        return column == null ? null : column.get(row);
    }

    String text(Field field, int row) {
        return (String) get(field, row);
    }

    void set(Field field, int row, Object value) {
        columns.get(field).set(row, value);
    }

    /** Forgets a row that was given up. */
    void clear(int row) {
        columns.values().forEach(column -> column.set(row, null));
    }
}
