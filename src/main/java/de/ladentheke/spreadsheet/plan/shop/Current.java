package de.ladentheke.spreadsheet.plan.shop;

import de.ladentheke.catalogue.Field;
import java.util.Map;

/**
 * What the shop holds of one variant and its product.
 *
 * @param measured   whether it has a content
 * @param archived   whether the product is no longer sold
 * @param values     of the fields that were asked for, and the VAT rate
 * @param attributes all fields without a column, for they are stored together; empty where none was asked for
 */
public record Current(long variant, long product, boolean measured, boolean archived, Map<Field, Object> values, Map<Field, Object> attributes) {
    public Object get(Field field) {
        return field.level() == Field.Level.ATTRIBUTE ? attributes.get(field) : values.get(field);
    }

    public int vatRate() {
        return (Integer) values.get(Field.VAT_RATE);
    }
}
