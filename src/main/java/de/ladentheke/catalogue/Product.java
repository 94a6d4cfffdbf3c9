package de.ladentheke.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A product with its variants (always at least one). Immutable; changed copies are stored by {@link Catalogue#save}.
 *
 * @param pk        local key, 0 before it is stored
 * @param uid       UUIDv7, the identity outside this database
 * @param revision  grows with every stored change
 * @param changedAt ISO-8601 UTC
 * @param values    the filled fields of level PRODUCT and ATTRIBUTE, typed as {@link Field.Type} says; no nulls
 */
public record Product(
        long pk, UUID uid, long revision, String changedAt, MarketState marketState, int hints,
        Map<Field, Object> values, List<Variant> variants) {

    public Product {
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
        variants = List.copyOf(variants);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("a product has at least one variant");
        }
    }

    /** A new product of one variant; {@code values} may hold fields of every level. */
    public static Product create(Map<Field, Object> values) {
        var ofProduct = new EnumMap<Field, Object>(Field.class);
        var ofVariant = new EnumMap<Field, Object>(Field.class);
        values.forEach((field, value) -> (field.ofVariant() ? ofVariant : ofProduct).put(field, value));
        ofProduct.putIfAbsent(Field.STATUS, Status.READY);
        ofProduct.putIfAbsent(Field.VAT_RATE, 1900);
        return new Product(0, Uids.next(), 0, "", MarketState.WAITING, 0, ofProduct,
                List.of(new Variant(0, Uids.next(), ofVariant)));
    }

    public Object get(Field field) {
        return field.ofVariant() ? variants.getFirst().get(field) : values.get(field);
    }

    /** Fields of level VARIANT change the first variant; {@code null} clears. */
    public Product with(Field field, Object value) {
        if (field.ofVariant()) {
            return withVariant(0, variants.getFirst().with(field, value));
        }
        return new Product(pk, uid, revision, changedAt, marketState, hints, changed(values, field, value), variants);
    }

    public Product withVariant(int index, Variant variant) {
        var copy = new java.util.ArrayList<>(variants);
        copy.set(index, variant);
        return withVariants(copy);
    }

    public Product withVariants(List<Variant> changed) {
        return new Product(pk, uid, revision, changedAt, marketState, hints, values, changed);
    }

    public String name() {
        return (String) values.getOrDefault(Field.NAME, "");
    }

    public Optional<String> text(Field field) {
        return Optional.ofNullable((String) get(field));
    }

    /** Basis points: 1900 is 19 %. */
    public int vatRate() {
        return (Integer) values.getOrDefault(Field.VAT_RATE, 1900);
    }

    public Status status() {
        return (Status) values.getOrDefault(Field.STATUS, Status.READY);
    }

    /** The variant's price per kg, l, m …; of goods in a liquid by their drained weight (§ 5 Abs. 4 PAngV). */
    public Optional<UnitPrice> unitPrice(Variant variant) {
        return UnitPrice.of((Money) variant.get(Field.PRICE_GROSS), (Long) variant.get(Field.CONTENT_AMOUNT),
                (String) variant.get(Field.CONTENT_UNIT), (Long) get(Field.DRAINED_WEIGHT));
    }

    @SuppressWarnings("unchecked")
    public List<Photo> photos() {
        return (List<Photo>) values.getOrDefault(Field.PHOTOS, List.of());
    }

    static Map<Field, Object> changed(Map<Field, Object> values, Field field, Object value) {
        var copy = new EnumMap<Field, Object>(Field.class);
        copy.putAll(values);
        if (value == null) {
            copy.remove(field);
        } else {
            copy.put(field, value);
        }
        return copy;
    }
}
