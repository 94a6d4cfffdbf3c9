package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.db.Transaction;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Constant;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the articles of a list's supplier that the list does not name. His are, where the list names one supplier in
 * every row, all with that supplier, else those that his earlier lists created: lists with the same headings, of which
 * this one names most. Any row names its article, also one that stays out or is to be clarified; who is in doubt is not
 * missing.
 */
final class MissingFinder {
    /** Two suppliers may have a few articles in common: one of ten rows at least has to name an article of his. */
    private static final int ROWS_FOR_ONE = 10;

    private final PlanRows rows;
    private final long[] named;
    private final Map<Long, OwnArticles> suppliers = new LinkedHashMap<>();

    private MissingFinder(PlanRows rows) {
        this.rows = rows;
        named = IntStream.range(0, rows.size()).mapToLong(rows::variant).filter(pk -> pk != 0).sorted().toArray();
    }

    static MissingArticles find(Transaction tx, PlanData data) throws SQLException {
        var supplier = supplier(data);
        if (CorrectionSheet.in(data.layout()) || supplier == null && data.layout().headerRow() == 0) {
            return MissingArticles.NONE;
        }
        var finder = new MissingFinder(data.rows());
        if (supplier != null) {
            MissingStore.ofSupplier(tx, supplier, finder::variant);
        } else {
            MissingStore.ofLists(tx, data.layout().fingerprint(), finder::variant);
        }
        var found = finder.found(supplier != null);
        return new MissingArticles(data.doubts().without(tx, found.all()), found.own(), found.firstRun());
    }

    /** The one supplier of all rows, or null. */
    private static String supplier(PlanData data) {
        if (!data.values().has(Field.SUPPLIER)) {
            return data.layout().constants().stream().filter(c -> c.field() == ImportField.SUPPLIER).map(Constant::text).findFirst().orElse(null);
        }
        String supplier = null;
        for (int row = 0; row < data.rows().size(); row++) {
            var text = data.values().text(Field.SUPPLIER, row);
            if (text == null ? data.rows().leads(row) : supplier != null && !supplier.equals(text)) {
                return null;
            }
            supplier = text == null ? supplier : text;
        }
        return supplier;
    }

    private void variant(long run, long product, long variant, boolean sellable) {
        suppliers.computeIfAbsent(run, key -> new OwnArticles()).variant(product, variant, sellable, Arrays.binarySearch(named, variant) >= 0);
    }

    /** @param certain whether the supplier is known by name */
    private MissingArticles found(boolean certain) {
        suppliers.values().forEach(OwnArticles::finish);
        return suppliers.entrySet().stream()
                .filter(entry -> certain || entry.getValue().named() > 0 && entry.getValue().named() * ROWS_FOR_ONE >= rows.size())
                .max(Comparator.comparingInt(entry -> entry.getValue().named()))
                .map(entry -> new MissingArticles(entry.getValue().missing(), entry.getValue().count(), entry.getKey()))
                .orElse(MissingArticles.NONE);
    }
}
