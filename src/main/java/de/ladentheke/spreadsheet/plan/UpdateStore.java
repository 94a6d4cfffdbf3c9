package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.FieldCodec;
import de.ladentheke.catalogue.SortKey;
import de.ladentheke.db.Transaction;
import de.ladentheke.spreadsheet.plan.columns.PlanValues;
import de.ladentheke.spreadsheet.plan.shop.Current;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes changed fields of products and variants; each combination of fields has its own statement. */
final class UpdateStore implements AutoCloseable {
    private static final int BATCH = 500;

    private final Transaction tx;
    private final PlanValues values;
    private final String now;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private int waiting;

    /** @param now ISO-8601 UTC */
    UpdateStore(Transaction tx, PlanValues values, String now) {
        this.tx = tx;
        this.values = values;
        this.now = now;
    }

    /** Writes the fields {@code bits} of {@code row} over {@code current}, and raises the product's revision. */
    void update(int row, long bits, Current current) throws SQLException {
        var changed = PlanRows.fields(bits);
        product(row, changed, current);
        var ofVariant = changed.stream().filter(Field::ofVariant).toList();
        if (!ofVariant.isEmpty()) {
            var statement = statement("variant", "", ofVariant);
            int next = bind(statement, 1, ofVariant, row);
            statement.setLong(next, current.variant());
            statement.addBatch();
        }
        if (++waiting == BATCH) {
            flush();
        }
    }

    private void product(int row, List<Field> changed, Current current) throws SQLException {
        var columns = changed.stream().filter(f -> f.level() == Field.Level.PRODUCT).toList();
        var others = changed.stream().filter(f -> f.level() == Field.Level.ATTRIBUTE).toList();
        boolean renamed = columns.contains(Field.NAME);
        var extra = touched() + (renamed ? ", name_sort = ?" : "") + (others.isEmpty() ? "" : ", attributes = ?");
        var statement = statement("product", extra, columns);
        int next = 1;
        if (renamed) {
            statement.setString(next++, SortKey.of(values.text(Field.NAME, row)));
        }
        if (!others.isEmpty()) {
            statement.setString(next++, merged(row, others, current));
        }
        next = bind(statement, next, columns, row);
        statement.setLong(next, current.product());
        statement.addBatch();
    }

    private String merged(int row, List<Field> changed, Current current) {
        var all = new EnumMap<Field, Object>(Field.class);
        all.putAll(current.attributes());
        changed.forEach(field -> all.put(field, values.get(field, row)));
        return FieldCodec.attributes(all);
    }

    private String touched() {
        return "revision = revision + 1, changed_at = '" + now + "'";
    }

    private int bind(PreparedStatement statement, int first, List<Field> fields, int row) throws SQLException {
        for (int i = 0; i < fields.size(); i++) {
            bind(statement, first + i, fields.get(i), row);
        }
        return first + fields.size();
    }

    private void bind(PreparedStatement statement, int index, Field field, int row) throws SQLException {
        var stored = values.column(field).stored(row);
        if (stored instanceof byte[]) {
            statement.setString(index, FieldCodec.text(field, values.get(field, row)));
        } else {
            InsertStore.bind(statement, index, stored);
        }
    }

    private PreparedStatement statement(String table, String extra, List<Field> fields) throws SQLException {
        var sets = new ArrayList<String>();
        if (!extra.isEmpty()) {
            sets.add(extra);
        }
        fields.forEach(f -> sets.add(f.key() + " = ?"));
        var sql = "UPDATE " + table + " SET " + String.join(", ", sets) + " WHERE pk = ?";
        var known = statements.get(sql);
        if (known == null) {
            known = tx.connection().prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    void flush() throws SQLException {
        for (var statement : statements.values()) {
            statement.executeBatch();
        }
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        for (var statement : statements.values()) {
            statement.close();
        }
    }
}
