package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins rows to one product with several variants, where that is certain: the same group (parent article, handle) as a
 * row above, a number of its own, and no name or the same name. Anything else stays a product of its own.
 */
final class Grouping {
    private final PlanRows rows;
    private final PlanValues values;
    private final Map<String, Integer> firsts = new HashMap<>();

    Grouping(PlanRows rows, PlanValues values) {
        this.rows = rows;
        this.values = values;
    }

    /** The first row of the same product above {@code row}, or -1. */
    int first(int row) {
        var group = values.text(Field.VARIANT_GROUP, row);
        if (group == null) {
            return -1;
        }
        var first = firsts.putIfAbsent(group, row);
        return first != null && sameName(first, row) ? first : -1;
    }

    /** Whether a row below the first only carries another picture. */
    boolean picturesOnly(int row, int first) {
        return first >= 0 && values.fields().stream()
                .noneMatch(field -> field != Field.VARIANT_GROUP && field.ofVariant() && values.get(field, row) != null);
    }

    boolean firstIsFine(int first) {
        return rows.taken(first);
    }

    private boolean sameName(int first, int row) {
        var name = values.text(Field.NAME, row);
        return name == null || name.equals(values.text(Field.NAME, first));
    }
}
