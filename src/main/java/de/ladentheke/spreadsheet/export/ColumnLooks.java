package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.layout.ImportField;

/** How wide a column is, and whether its texts run over several lines. */
final class ColumnLooks {
    private static final int LONG = 200;

    private ColumnLooks() {}

    /** In characters. */
    static int width(ImportField field) {
        return switch (field) {
            case SKU -> 24;
            case GTIN, COLOR, SIZE, VARIANT_GROUP -> 16;
            case NAME -> 42;
            case CATEGORY -> 28;
            case IMAGE -> 30;
            case STATUS -> 14;
            default -> ofType(field);
        };
    }

    private static int ofType(ImportField field) {
        return switch (field.field().map(Field::type).orElse(Field.Type.TEXT)) {
            case MONEY -> 13;
            case VAT -> 9;
            case QUANTITY, UNIT -> 14;
            default -> wraps(field) ? 60 : 22;
        };
    }

    static boolean wraps(ImportField field) {
        return field.field().filter(f -> f.maxLength() >= LONG && f != Field.CATEGORY).isPresent();
    }
}
