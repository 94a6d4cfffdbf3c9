package de.ladentheke.catalogue;

import de.ladentheke.catalogue.Field.Level;
import de.ladentheke.db.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The SQL of single products and their variants. Changes of stored ones go through {@link EditStore}. */
final class CatalogueStore {
    private static final List<Field> PRODUCT_FIELDS = fields(Level.PRODUCT);
    private static final List<Field> VARIANT_FIELDS = fields(Level.VARIANT);
    private static final String PRODUCT_COLUMNS = columns(PRODUCT_FIELDS);
    private static final String VARIANT_COLUMNS = columns(VARIANT_FIELDS);

    /** A variant as it lies in the database, also where it was taken away. */
    record StoredVariant(Variant variant, int position, boolean present) {}

    Optional<Product> load(Transaction tx, long pk) throws SQLException {
        var variants = new ArrayList<Variant>();
        for (var stored : variants(tx, pk)) {
            if (stored.present) {
                variants.add(stored.variant);
            }
        }
        if (variants.isEmpty()) {
            return Optional.empty();
        }
        return tx.first("SELECT " + PRODUCT_COLUMNS + ", attributes, uid, revision, changed_at, market_state, hints "
                + "FROM product WHERE pk = ? AND removed = 0", line -> product(line, pk, variants), pk);
    }

    /** Those that are there, in the order of their keys: two queries, however many. */
    List<Product> load(Transaction tx, List<Long> products) throws SQLException {
        var keys = Keys.json(products);
        var variants = new HashMap<Long, List<Variant>>();
        tx.list("SELECT product, pk, uid, position, removed, " + VARIANT_COLUMNS + " FROM variant"
                + " WHERE product IN (SELECT value FROM json_each(?)) AND removed = 0 ORDER BY product, position, pk",
                line -> variants.computeIfAbsent(line.getLong("product"), p -> new ArrayList<>()).add(variant(line).variant), keys);
        return tx.list("SELECT pk, " + PRODUCT_COLUMNS + ", attributes, uid, revision, changed_at, market_state, hints FROM product"
                + " WHERE pk IN (SELECT value FROM json_each(?)) AND removed = 0 ORDER BY pk", line -> {
                    var pk = line.getLong("pk");
                    return variants.containsKey(pk) ? product(line, pk, variants.get(pk)) : null;
                }, keys).stream().filter(Objects::nonNull).toList();
    }

    private static Product product(ResultSet line, long pk, List<Variant> variants) throws SQLException {
        var values = values(line, PRODUCT_FIELDS);
        values.putAll(FieldCodec.attributes(line.getString("attributes")));
        return new Product(pk, Uids.of(line.getBytes("uid")), line.getLong("revision"), line.getString("changed_at"),
                MarketState.valueOf(line.getString("market_state")), line.getInt("hints"), values, variants);
    }

    /** All variants that the product has or had, in their order. */
    List<StoredVariant> variants(Transaction tx, long product) throws SQLException {
        return tx.list("SELECT pk, uid, position, removed, " + VARIANT_COLUMNS
                + " FROM variant WHERE product = ? ORDER BY position, pk", CatalogueStore::variant, product);
    }

    private static StoredVariant variant(ResultSet line) throws SQLException {
        var variant = new Variant(line.getLong("pk"), Uids.of(line.getBytes("uid")), values(line, VARIANT_FIELDS));
        return new StoredVariant(variant, line.getInt("position"), line.getInt("removed") == 0);
    }

    private static Map<Field, Object> values(ResultSet line, List<Field> fields) throws SQLException {
        var values = new EnumMap<Field, Object>(Field.class);
        for (var field : fields) {
            var value = FieldCodec.value(field, line.getString(field.key()));
            if (value != null) {
                values.put(field, value);
            }
        }
        return values;
    }

    /** Stores a new product with its variants and returns its key. */
    long insert(Transaction tx, Product product, long group) throws SQLException {
        var arguments = new ArrayList<Object>();
        PRODUCT_FIELDS.forEach(field -> arguments.add(FieldCodec.text(field, product.get(field))));
        arguments.addAll(Arrays.asList(FieldCodec.attributes(product.values()), Uids.bytes(product.uid()),
                SortKey.of(product.name()), group, Instant.now().toString()));
        var pk = tx.first("INSERT INTO product(" + PRODUCT_COLUMNS + ", attributes, uid, name_sort, created_in, changed_at) "
                + "VALUES (" + marks(arguments.size()) + ") RETURNING pk", line -> line.getLong(1), arguments.toArray()).orElseThrow();
        int position = 0;
        for (var variant : product.variants()) {
            insertVariant(tx, pk, variant, position++, true);
        }
        return pk;
    }

    long insertVariant(Transaction tx, long product, Variant variant, int position, boolean present) throws SQLException {
        var arguments = new ArrayList<Object>();
        VARIANT_FIELDS.forEach(field -> arguments.add(FieldCodec.text(field, variant.get(field))));
        arguments.addAll(List.of(Uids.bytes(variant.uid()), product, position, present ? 0 : 1));
        return tx.first("INSERT INTO variant(" + VARIANT_COLUMNS + ", uid, product, position, removed) VALUES ("
                + marks(arguments.size()) + ") RETURNING pk", line -> line.getLong(1), arguments.toArray()).orElseThrow();
    }

    Optional<Long> bySku(Transaction tx, String sku) throws SQLException {
        return tx.first("SELECT product FROM variant WHERE sku = ? AND removed = 0", line -> line.getLong(1), sku);
    }

    /** Name of another product that has this SKU. */
    Optional<String> ownerOfSku(Transaction tx, String sku, long notProduct) throws SQLException {
        return tx.first("SELECT p.name FROM variant v JOIN product p ON p.pk = v.product "
                + "WHERE v.sku = ? AND v.removed = 0 AND v.product <> ?", line -> line.getString(1), sku, notProduct);
    }

    /** Keys and status of those products that are there. */
    Map<Long, Status> statuses(Transaction tx, List<Long> products) throws SQLException {
        return tx.list("SELECT pk, status FROM product WHERE removed = 0 AND pk IN (SELECT value FROM json_each(?))",
                        line -> Map.entry(line.getLong(1), Status.valueOf(line.getString(2))), Keys.json(products)).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What an archived product was before. */
    Status beforeArchive(Transaction tx, long product) throws SQLException {
        return tx.first("SELECT old_value FROM history_edit WHERE product = ? AND field = 'status' AND new_value = 'ARCHIVED' "
                + "ORDER BY pk DESC LIMIT 1", line -> Status.valueOf(line.getString(1)), product).orElse(Status.READY);
    }

    private static List<Field> fields(Level level) {
        return Arrays.stream(Field.values()).filter(f -> f.level() == level).toList();
    }

    private static String columns(List<Field> fields) {
        return fields.stream().map(Field::key).collect(Collectors.joining(", "));
    }

    private static String marks(int count) {
        return String.join(", ", java.util.Collections.nCopies(count, "?"));
    }
}
