package de.ladentheke.spreadsheet.plan.shop;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.FieldCodec;
import de.ladentheke.db.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Reads what the shop holds now of the variants that a list means. */
public final class CurrentStore {
    private final List<Field> columns;
    private final boolean attributes;
    private final String select;

    /** @param fields that are to be read */
    public CurrentStore(List<Field> fields) {
        columns = fields.stream().filter(f -> f.level() != Field.Level.ATTRIBUTE && f != Field.VAT_RATE).toList();
        attributes = fields.stream().anyMatch(f -> f.level() == Field.Level.ATTRIBUTE);
        select = "SELECT v.pk, v.product, p.vat_rate, v.content_amount IS NOT NULL, p.status = 'ARCHIVED', " + (attributes ? "p.attributes" : "NULL")
                + columns.stream().map(f -> (f.ofVariant() ? ", v." : ", p.") + f.key()).collect(Collectors.joining())
                + " FROM variant v CROSS JOIN product p ON p.pk = v.product WHERE +v.removed = 0 AND +p.removed = 0 AND v.pk IN (";
    }

    /** By the key of the variant; ones that are no longer there are left out. */
    public Map<Long, Current> read(Transaction tx, long[] variants) throws SQLException {
        var found = new HashMap<Long, Current>();
        var keys = LongStream.of(variants).mapToObj(Long::toString).collect(Collectors.joining(","));
        try (var statement = tx.connection().createStatement(); var row = statement.executeQuery(select + keys + ")")) {
            while (row.next()) {
                var current = current(row);
                found.put(current.variant(), current);
            }
        }
        return found;
    }

    private Current current(ResultSet row) throws SQLException {
        var values = new EnumMap<Field, Object>(Field.class);
        values.put(Field.VAT_RATE, row.getInt(3));
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), FieldCodec.value(columns.get(i), row.getString(i + 7)));
        }
        var others = attributes ? FieldCodec.attributes(row.getString(6)) : Map.<Field, Object>of();
        return new Current(row.getLong(1), row.getLong(2), row.getBoolean(4), row.getBoolean(5), values, others);
    }
}
