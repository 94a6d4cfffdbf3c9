package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.db.Transaction;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Constant;
import de.ladentheke.spreadsheet.plan.MissingArticles.Article;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the articles of a list's supplier that the list does not name. His are, where the list names one supplier in
 * every row, all with that supplier, else those that lists with the same headings created. Any row names its article,
 * also one that stays out or is to be clarified; who is in doubt is not missing.
 */
final class MissingFinder {
    private final long[] named;
    private final List<Article> missing = new ArrayList<>();
    private int own;
    private Article last;
    private boolean isNamed;

    private MissingFinder(PlanRows rows) {
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
        finder.finish();
        return new MissingArticles(data.doubts().without(tx, finder.missing), finder.own);
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

    /** Variants of one product come one after the other. */
    private void variant(long product, long variant, boolean sellable) {
        if (last == null || product != last.product()) {
            finish();
            last = new Article(product, variant, sellable);
            isNamed = false;
        } else if (sellable) {
            last = new Article(product, last.variant(), true);
        }
        isNamed = isNamed || Arrays.binarySearch(named, variant) >= 0;
    }

    private void finish() {
        if (last != null) {
            own++;
            if (!isNamed) {
                missing.add(last);
            }
        }
    }
}
