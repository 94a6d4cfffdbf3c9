package de.ladentheke.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is sold: one size and colour of a product, with its own article number, price and stock. Immutable.
 *
 * @param pk     local key, 0 before it is stored
 * @param uid    UUIDv7, the identity outside this database
 * @param values the filled fields of level VARIANT, typed as {@link Field.Type} says; no nulls
 */
public record Variant(long pk, UUID uid, Map<Field, Object> values) {
    /** Field of the history: whether a variant is there, {@code "1"} or null. */
    public static final String PRESENCE = "variant";

    public Variant {
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
    }

    public Object get(Field field) {
        return values.get(field);
    }

    public Variant with(Field field, Object value) {
        return new Variant(pk, uid, Product.changed(values, field, value));
    }

    public String sku() {
        return (String) values.get(Field.SKU);
    }

    public Optional<String> gtin() {
        return Optional.ofNullable((String) values.get(Field.GTIN));
    }

    public Optional<Money> price() {
        return Optional.ofNullable((Money) values.get(Field.PRICE_GROSS));
    }

    /** In thousandths; empty where stock is not counted. */
    public Optional<Long> stock() {
        return Optional.ofNullable((Long) values.get(Field.STOCK_QTY));
    }
}
