package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column of a list fills which field. */
final class PlanColumns {
    private final List<Column> columns;
    private final Map<Field, Integer> positions = new EnumMap<>(Field.class);
    private final int netPosition;
    private final boolean ownCategory;

    PlanColumns(Layout layout) {
        columns = layout.columns();
        int net = -1;
        for (int i = 0; i < columns.size(); i++) {
            var meaning = columns.get(i).field();
            if (meaning == ImportField.PRICE_NET) {
                net = i;
            } else if (meaning != null && meaning.field().isPresent()) {
                positions.put(meaning.field().get(), i);
            }
        }
        netPosition = net;
        ownCategory = positions.containsKey(Field.CATEGORY);
    }

    int size() {
        return columns.size();
    }

    Column column(int position) {
        return columns.get(position);
    }

    /** Whether the column's values are taken over. */
    boolean taken(int position) {
        return position == netPosition || field(position) != null;
    }

    /** The field that the column fills directly, or null. */
    Field field(int position) {
        var meaning = columns.get(position).field();
        return meaning == null ? null : meaning.field().orElse(null);
    }

    boolean isNet(int position) {
        return position == netPosition;
    }

    boolean hasNet() {
        return netPosition >= 0;
    }

    boolean has(Field field) {
        return positions.containsKey(field);
    }

    /** Whether a column, and not the title of a group of rows, names the category. */
    boolean ownCategory() {
        return ownCategory;
    }

    /** Position in the layout, -1 where no column fills it. */
    int position(Field field) {
        var position = positions.get(field);
        if (position == null && field == Field.PRICE_GROSS) {
            return netPosition;
        }
        return position == null ? -1 : position;
    }

    /** Fields that a row of the list can fill, the ones derived from others included. */
    PlanValues values() {
        var values = new PlanValues();
        positions.keySet().forEach(values::add);
        List.of(Field.SKU, Field.GTIN, Field.NAME, Field.CATEGORY).forEach(values::add);
        if (hasNet()) {
            values.add(Field.PRICE_GROSS);
        }
        if (has(Field.CONTENT_AMOUNT)) {
            values.add(Field.CONTENT_UNIT);
        }
        return values;
    }
}
