package de.ladentheke.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Values as they are stored: texts without blanks around them, nothing for empty ones, defaults where law needs a value. */
final class Cleaning {
    private Cleaning() {}

    static Product of(Product product) {
        var values = clean(product.values());
        values.putIfAbsent(Field.VAT_RATE, 1900);
        values.putIfAbsent(Field.STATUS, Status.READY);
        var variants = product.variants().stream().map(v -> new Variant(v.pk(), v.uid(), clean(v.values()))).toList();
        return new Product(product.pk(), product.uid(), product.revision(), product.changedAt(), product.marketState(),
                product.hints(), values, variants);
    }

    private static Map<Field, Object> clean(Map<Field, Object> values) {
        var clean = new EnumMap<Field, Object>(Field.class);
        values.forEach((field, value) -> {
            var kept = clean(field, value);
            if (kept != null) {
                clean.put(field, kept);
            }
        });
        return clean;
    }

    private static Object clean(Field field, Object value) {
        return switch (value) {
            case String text when text.isBlank() -> null;
            case String text when field.type() == Field.Type.GTIN -> text.replaceAll("[\\s-]", "");
            case String text -> text.strip();
            case List<?> list when list.isEmpty() -> null;
            default -> value;
        };
    }
}
