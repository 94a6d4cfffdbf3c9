package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.FieldCodec;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.SortKey;
import de.ladentheke.catalogue.Status;
import de.ladentheke.db.Transaction;
import de.ladentheke.spreadsheet.plan.columns.PlanValues;
import de.ladentheke.spreadsheet.plan.shop.ShopKeysStore;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/** Writes new products and variants of a plan in batches. */
final class InsertStore implements AutoCloseable {
    private static final int BATCH = 500;

    private final PlanValues values;
    private final List<Field> productFields;
    private final List<Field> variantFields;
    private final List<Field> attributes;
    private final PreparedStatement products;
    private final PreparedStatement variants;
    private final BulkUids uids = new BulkUids();
    private long nextProduct;
    private long nextVariant;
    private int waiting;

    /** @param group of the history that creates them; @param now ISO-8601 UTC */
    InsertStore(Transaction tx, PlanValues values, long group, String now) throws SQLException {
        this.values = values;
        productFields = fields(Field.Level.PRODUCT);
        variantFields = fields(Field.Level.VARIANT);
        attributes = fields(Field.Level.ATTRIBUTE);
        nextProduct = ShopKeysStore.next(tx, "product");
        nextVariant = ShopKeysStore.next(tx, "variant");
        products = tx.connection().prepareStatement("INSERT INTO product(created_in, changed_at, pk, uid, name, name_sort, vat_rate, attributes"
                + names(productFields) + ") VALUES (" + group + ", '" + now + "', ?, ?, ?, ?, ?, ?" + marks(productFields) + ")");
        variants = tx.connection().prepareStatement("INSERT INTO variant(pk, uid, product, position, sku"
                + names(variantFields) + ") VALUES (?, ?, ?, ?, ?" + marks(variantFields) + ")");
    }

    /** All of a new article but its keys and its number. @param product as {@link #product} binds it, {@code variant} likewise */
    record Ready(Object[] product, Object[] variant) {}

    /**
     * Makes the row ready; also on another thread than the one that stores it.
     *
     * @param leads whether it says what all variants of its product share
     */
    Ready ready(int row, boolean leads) {
        var variant = new Object[variantFields.size()];
        fill(variant, 0, variantFields, row);
        return new Ready(leads ? product(row) : null, variant);
    }

    private Object[] product(int row) {
        var name = values.text(Field.NAME, row);
        var vat = values.get(Field.VAT_RATE, row);
        var product = new Object[4 + productFields.size()];
        product[0] = name;
        product[1] = SortKey.of(name);
        product[2] = vat == null ? ImportPlan.DEFAULT_VAT : vat;
        product[3] = attributes(row);
        fill(product, 4, productFields, row);
        return product;
    }

    /** Returns the key of the new product. */
    long product(Ready row) throws SQLException {
        products.setLong(1, nextProduct);
        products.setBytes(2, uids.next());
        bind(products, 3, row.product);
        products.addBatch();
        return nextProduct++;
    }

    /** Returns the key of the new variant. */
    long variant(Ready row, long product, int position, String sku) throws SQLException {
        variants.setLong(1, nextVariant);
        variants.setBytes(2, uids.next());
        variants.setLong(3, product);
        variants.setInt(4, position);
        variants.setString(5, sku);
        bind(variants, 6, row.variant);
        variants.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
        return nextVariant++;
    }

    /** What the search index holds of a product with this one variant, as {@link BulkSearchStore#add} wants it. */
    Object[] searched(Ready row, String sku) {
        return new Object[] {row.product[0], in(row.product, 4 + productFields.indexOf(Field.BRAND), 4),
            in(row.product, 4 + productFields.indexOf(Field.CATEGORY), 4), sku,
            in(row.variant, variantFields.indexOf(Field.GTIN), 0), in(row.variant, variantFields.indexOf(Field.MPN), 0)};
    }

    private static Object in(Object[] values, int index, int first) {
        return index < first ? null : values[index];
    }

    void flush() throws SQLException {
        products.executeBatch();
        variants.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        products.close();
        variants.close();
    }

    private List<Field> fields(Field.Level level) {
        return values.fields().stream()
                .filter(f -> f.level() == level && f != Field.NAME && f != Field.VAT_RATE && f != Field.SKU).toList();
    }

    private void fill(Object[] into, int first, List<Field> fields, int row) {
        for (int i = 0; i < fields.size(); i++) {
            var value = values.get(fields.get(i), row);
            into[first + i] = value == null && fields.get(i) == Field.STATUS ? Status.READY : value;
        }
    }

    private static void bind(PreparedStatement statement, int first, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, first + i, values[i]);
        }
    }

    static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, java.sql.Types.NULL);
            case String text -> statement.setString(index, text);
            case Status status -> statement.setString(index, status.name());
            case Money money -> statement.setLong(index, money.cents());
            case Number number -> statement.setLong(index, number.longValue());
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    private String attributes(int row) {
        if (attributes.isEmpty()) {
            return null;
        }
        var found = new EnumMap<Field, Object>(Field.class);
        for (var field : attributes) {
            var value = values.get(field, row);
            if (value != null) {
                found.put(field, value);
            }
        }
        return FieldCodec.attributes(found);
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(f -> ", " + f.key()).collect(Collectors.joining());
    }

    private static String marks(List<Field> fields) {
        return String.join("", Collections.nCopies(fields.size(), ", ?"));
    }
}
