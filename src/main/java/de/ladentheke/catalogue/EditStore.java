package de.ladentheke.catalogue;

import de.ladentheke.catalogue.Field.Level;
import de.ladentheke.db.Transaction;
import de.ladentheke.task.Progress;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Carries the edits of one group of the history out, forward (save, redo) or back (undo), in bulk: one statement for a
 * field and some thousand edits. A field is touched only where it holds what the edit expects.
 */
final class EditStore {
    private static final int CHUNK = 10_000;
    private static final Set<String> SPECIAL = Set.of(Field.SKU.key(), Differences.PRESENCE);
    private static final Set<String> SEARCHED = Set.of(Field.NAME.key(), Field.BRAND.key(), Field.CATEGORY.key(),
            Field.SKU.key(), Field.GTIN.key(), Field.MPN.key(), Differences.PRESENCE);

    enum Direction {
        FORWARD("old_value", "new_value"), BACK("new_value", "old_value");

        final String expected;
        final String target;

        Direction(String expected, String target) {
            this.expected = expected;
            this.target = target;
        }
    }

    /** @param changed products; @param kept fields that hold something else and were left, for people */
    record Outcome(Set<Long> changed, List<String> kept) {}

    private final VariantEditStore variants = new VariantEditStore();
    private final SearchStore search = new SearchStore();

    Outcome apply(Transaction tx, long group, Direction direction, Progress progress) throws SQLException {
        var fields = fields(tx, group);
        var changed = new HashSet<Long>();
        var searched = new HashSet<Long>();
        var kept = new ArrayList<String>();
        for (var field : fields) {
            if (!SPECIAL.contains(field)) {
                kept.addAll(kept(tx, group, field, direction));
            }
        }
        var special = fields.stream().anyMatch(SPECIAL::contains);
        if (special) {
            searched.addAll(variants.apply(tx, group, direction, kept));
            changed.addAll(searched);
        }
        for (var chunk : chunks(tx, group)) {
            progress.stopIfAsked();
            for (var field : fields) {
                if (!SPECIAL.contains(field)) {
                    var touched = update(tx, group, field, direction, chunk);
                    changed.addAll(touched);
                    if (SEARCHED.contains(field)) {
                        searched.addAll(touched);
                    }
                }
            }
            progress.report(chunk.done, chunk.total, "");
        }
        finish(tx, fields, changed, searched);
        return new Outcome(changed, kept);
    }

    private void finish(Transaction tx, List<String> fields, Set<Long> changed, Set<Long> searched) throws SQLException {
        if (fields.contains(Field.NAME.key())) {
            sortAnew(tx, searched);
        }
        search.index(tx, searched);
        touch(tx, changed);
    }

    /** A product that changed gets a new revision, by which room publish sees it. */
    private static void touch(Transaction tx, Collection<Long> products) throws SQLException {
        tx.update("UPDATE product SET revision = revision + 1, changed_at = ? WHERE pk IN (SELECT value FROM json_each(?))",
                Instant.now().toString(), Keys.json(products));
    }

    private static void sortAnew(Transaction tx, Collection<Long> products) throws SQLException {
        var names = tx.list("SELECT pk, name FROM product WHERE pk IN (SELECT value FROM json_each(?))",
                line -> new Object[] {line.getLong(1), SortKey.of(line.getString(2))}, Keys.json(products));
        try (var statement = tx.connection().prepareStatement("UPDATE product SET name_sort = ? WHERE pk = ?")) {
            for (var name : names) {
                statement.setObject(1, name[1]);
                statement.setObject(2, name[0]);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<String> fields(Transaction tx, long group) throws SQLException {
        return tx.list("SELECT DISTINCT field FROM history_edit WHERE grp = ?", line -> line.getString(1), group).stream()
                .filter(f -> SPECIAL.contains(f) || f.equals(Differences.POSITION) || Field.byKey(f).isPresent()).toList();
    }

    private record Chunk(long from, long to, long done, long total) {}

    private static List<Chunk> chunks(Transaction tx, long group) throws SQLException {
        var range = tx.first("SELECT min(pk), max(pk) FROM history_edit WHERE grp = ?",
                line -> new long[] {line.getLong(1), line.getLong(2)}, group).orElseThrow();
        var chunks = new ArrayList<Chunk>();
        for (long from = range[0]; range[0] > 0 && from <= range[1]; from += CHUNK) {
            chunks.add(new Chunk(from, from + CHUNK - 1, Math.min(from + CHUNK, range[1] + 1) - range[0], range[1] - range[0] + 1));
        }
        return chunks;
    }

    private static List<Long> update(Transaction tx, long group, String field, Direction direction, Chunk chunk) throws SQLException {
        var place = Place.of(field);
        var sql = "UPDATE " + place.table + " SET " + place.assignment.formatted("e." + direction.target)
                + " FROM history_edit e WHERE e.grp = ? AND e.pk BETWEEN ? AND ? AND e.field = ? AND "
                + place.table + ".pk = e." + place.key + " AND " + place.current + " IS e." + direction.expected
                + " RETURNING " + place.product;
        return tx.list(sql, line -> line.getLong(1), group, chunk.from, chunk.to, field);
    }

    private static List<String> kept(Transaction tx, long group, String field, Direction direction) throws SQLException {
        var place = Place.of(field);
        var sql = "SELECT p.name FROM history_edit e JOIN " + place.table + " ON " + place.table + ".pk = e." + place.key
                + " JOIN product p ON p.pk = e.product WHERE e.grp = ? AND e.field = ? AND p.removed = 0 AND "
                + place.current + " IS NOT e." + direction.expected + " AND " + place.current + " IS NOT e." + direction.target;
        return tx.list(sql, line -> Kept.field(line.getString(1), field), group, field);
    }

    /** Where a field lies. @param assignment with %s for the new value */
    private record Place(String table, String key, String current, String assignment, String product) {
        static Place of(String name) {
            if (name.equals(Differences.POSITION)) {
                return variant(name);
            }
            var field = Field.byKey(name).orElseThrow();
            if (field.level() == Level.ATTRIBUTE) {
                var path = "'$." + name + "'";
                return new Place("product", "product", "json_extract(product.attributes, " + path + ")",
                        "attributes = nullif(CASE WHEN %1$s IS NULL THEN json_remove(product.attributes, " + path
                                + ") ELSE json_set(coalesce(product.attributes, '{}'), " + path + ", %1$s) END, '{}')", "product.pk");
            }
            return field.ofVariant() ? variant(name) : new Place("product", "product", "product." + name, name + " = %s", "product.pk");
        }

        private static Place variant(String column) {
            return new Place("variant", "variant", "variant." + column, column + " = %s", "variant.product");
        }
    }
}
