package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.FieldCodec.AttributesJson;
import de.ladentheke.catalogue.SearchStore;
import de.ladentheke.catalogue.SortKey;
import de.ladentheke.catalogue.Status;
import de.ladentheke.db.Transaction;
import de.ladentheke.spreadsheet.plan.columns.PlanValues;
import de.ladentheke.spreadsheet.plan.columns.ValueColumn;
import de.ladentheke.spreadsheet.plan.shop.ShopKeysStore;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes new products and variants of a plan in batches. */
final class InsertStore implements AutoCloseable {
    private static final int BATCH = 500;
    private static final Set<Field.Type> NUMBERS = EnumSet.of(Field.Type.MONEY, Field.Type.QUANTITY, Field.Type.VAT);
    /** Texts come in UTF-8 from the thread that plans, so that the one that stores need not encode them. */
    static final String TEXT = "CAST(? AS TEXT)";

    private final PlanValues values;
    private final List<Field> productFields;
    private final List<Field> variantFields;
    private final ValueColumn[] productColumns;
    private final ValueColumn[] variantColumns;
    private final Field[] attributes;
    private final AttributesJson attributesJson = new AttributesJson();
    private final int status;
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
        attributes = fields(Field.Level.ATTRIBUTE).toArray(Field[]::new);
        productColumns = columns(productFields);
        variantColumns = columns(variantFields);
        status = productFields.indexOf(Field.STATUS);
        nextProduct = ShopKeysStore.next(tx, "product");
        nextVariant = ShopKeysStore.next(tx, "variant");
        products = tx.connection().prepareStatement("INSERT INTO product(created_in, changed_at, pk, uid, vat_rate, name, name_sort, attributes"
                + names(productFields) + ") VALUES (" + group + ", '" + now + "', ?, ?, ?, " + String.join(", ", TEXT, TEXT, TEXT) + marks(productFields) + ")");
        variants = tx.connection().prepareStatement("INSERT INTO variant(pk, uid, product, position, sku"
                + names(variantFields) + ") VALUES (?, ?, ?, ?, " + TEXT + marks(variantFields) + ")");
    }

    /** All of a new article but its keys and its number. @param product as {@link #product} binds it, {@code variant} likewise */
    record Ready(Object[] product, Object[] variant) {}

    /** What the search index holds of a product with this one variant. */
    byte[][] searched(int row) {
        var texts = SearchStore.texts(values.text(Field.NAME, row), values.text(Field.BRAND, row), values.text(Field.CATEGORY, row),
                values.text(Field.SKU, row), values.text(Field.GTIN, row), values.text(Field.MPN, row));
        var encoded = new byte[texts.length][];
        for (int i = 0; i < texts.length; i++) {
            encoded[i] = ValueColumn.utf8(texts[i]);
        }
        return encoded;
    }

    /**
     * Makes the row ready; also on another thread than the one that stores it.
     *
     * @param leads whether it says what all variants of its product share
     */
    Ready ready(int row, boolean leads) {
        var variant = new Object[variantColumns.length];
        fill(variant, 0, variantColumns, row);
        return new Ready(leads ? product(row) : null, variant);
    }

    private Object[] product(int row) {
        var name = values.text(Field.NAME, row);
        var vat = values.get(Field.VAT_RATE, row);
        var product = new Object[4 + productColumns.length];
        product[0] = vat == null ? ImportPlan.DEFAULT_VAT : vat;
        product[1] = ValueColumn.utf8(name);
        product[2] = ValueColumn.utf8(SortKey.of(name));
        product[3] = ValueColumn.utf8(attributes(row));
        fill(product, 4, productColumns, row);
        if (status >= 0 && product[4 + status] == null) {
            product[4 + status] = ValueColumn.utf8(Status.READY.name());
        }
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
    long variant(Ready row, long product, int position, byte[] sku) throws SQLException {
        variants.setLong(1, nextVariant);
        variants.setBytes(2, uids.next());
        variants.setLong(3, product);
        variants.setInt(4, position);
        variants.setBytes(5, sku);
        bind(variants, 6, row.variant);
        variants.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
        return nextVariant++;
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

    private ValueColumn[] columns(List<Field> fields) {
        return fields.stream().map(values::column).toArray(ValueColumn[]::new);
    }

    private static void fill(Object[] into, int first, ValueColumn[] columns, int row) {
        for (int i = 0; i < columns.length; i++) {
            into[first + i] = columns[i].stored(row);
        }
    }

    private static void bind(PreparedStatement statement, int first, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, first + i, values[i]);
        }
    }

    /** @param value as {@link ValueColumn#stored} gives it */
    static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof byte[] text) {
            statement.setBytes(index, text);
        } else if (value == null) {
            statement.setNull(index, Types.NULL);
        } else {
            statement.setLong(index, ((Number) value).longValue());
        }
    }

    private String attributes(int row) {
        for (var field : attributes) {
            attributesJson.add(field, values.get(field, row));
        }
        return attributesJson.text();
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(f -> ", " + f.key()).collect(Collectors.joining());
    }

    private static String marks(List<Field> fields) {
        return fields.stream().map(f -> NUMBERS.contains(f.type()) ? ", ?" : ", " + TEXT).collect(Collectors.joining());
    }
}
