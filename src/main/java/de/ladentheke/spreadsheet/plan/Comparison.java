package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Gtin;
import de.ladentheke.catalogue.Money;
import de.ladentheke.db.Transaction;
import de.ladentheke.spreadsheet.plan.Findings.Finding;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.Offer;
import de.ladentheke.spreadsheet.plan.shop.Current;
import de.ladentheke.spreadsheet.plan.shop.CurrentStore;
import de.ladentheke.spreadsheet.plan.shop.ShopKeysStore;
import de.ladentheke.task.Progress;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Compares the rows of a plan with the shop. Only filled cells of mapped columns count: an empty cell never clears a
 * value. What all variants of a product share is said by its first row alone.
 */
final class Comparison {
    static final int CHUNK = 500;

    private final PlanData data;
    private final List<Field> fields;
    private final PriceAlarms alarms;
    private final CurrentStore store;
    private final Map<Long, Integer> leads = new HashMap<>();

    Comparison(PlanData data) {
        this.data = data;
        fields = data.values().fields().stream().filter(data.columns()::writes).toList();
        alarms = new PriceAlarms(data);
        store = new CurrentStore(alarms.withCompared(fields));
    }

    /** Settles which rows are changed and which are not, and completes derived prices. */
    void run(Transaction tx, Progress progress) throws SQLException {
        IntStream.range(0, data.rows().size()).filter(data.rows()::isProductOnly).filter(row -> data.rows().variant(row) != 0)
                .forEach(row -> leads.put(data.rows().product(row), row));
        inChunks(tx, data.rows()::taken, progress, this::settle);
        for (int row = 0; row < data.rows().size(); row++) {
            if (data.rows().variant(row) == 0 && data.rows().taken(row)) {
                settleNew(tx, row);
            }
        }
    }

    @FunctionalInterface
    interface Visitor {
        void visit(int row, Current current) throws SQLException;
    }

    /** Goes through the rows that mean a variant of the shop and pass {@code which}, with what the shop holds. */
    void inChunks(Transaction tx, IntPredicate which, Progress progress, Visitor visitor) throws SQLException {
        var rows = IntStream.range(0, data.rows().size()).filter(row -> data.rows().variant(row) != 0).filter(which).toArray();
        for (int from = 0; from < rows.length; from += CHUNK) {
            progress.stopIfAsked();
            progress.report(from, rows.length, "");
            var chunk = IntStream.range(from, Math.min(rows.length, from + CHUNK)).map(i -> rows[i]).toArray();
            var current = store.read(tx, IntStream.of(chunk).mapToLong(data.rows()::variant).toArray());
            for (int row : chunk) {
                visitor.visit(row, current.get(data.rows().variant(row)));
            }
        }
    }

    Map<Long, Current> current(Transaction tx, long[] variants) throws SQLException {
        return store.read(tx, variants);
    }

    /** The fields in which the row differs from {@code current}. */
    long differing(int row, Current current) {
        long bits = 0;
        for (var field : fields) {
            var value = data.values().get(field, row);
            if (value != null && says(row, field) && !joinsOnly(field, current) && !same(field, value, current.get(field))) {
                bits |= PlanRows.bit(field);
            }
        }
        return bits;
    }

    /** By what an online shop joins rows is no news about a product, nor is what rows belong together where it has no group. */
    private boolean joinsOnly(Field field, Current current) {
        return field == Field.VARIANT_GROUP && (data.columns().onlineShop() || current.get(field) == null);
    }

    private boolean says(int row, Field field) {
        return field.ofVariant() ? !data.rows().isProductOnly(row) : data.rows().leads(row);
    }

    private static boolean same(Field field, Object one, Object other) {
        return one.equals(other) || field == Field.GTIN && other != null && Gtin.significant((String) one).equals(Gtin.significant((String) other));
    }

    private void settle(int row, Current current) {
        if (current == null) {
            throw new PlanOutdatedException();
        }
        data.rows().product(row, current.product());
        if (current.measured()) {
            data.rows().measured(row);
            data.reader().forgetNamed(row);
        }
        data.rows().lead(row, leads.computeIfAbsent(current.product(), product -> row));
        if (data.reader().net(row) != null) {
            var vat = (Integer) data.values().get(Field.VAT_RATE, row);
            derivePrice(row, vat == null ? current.vatRate() : vat);
        }
        long bits = differing(row, current);
        data.rows().differing(row, bits);
        data.rows().change(row, bits == 0 ? Change.UNCHANGED : Change.CHANGED);
        alarms.changed(row, current);
        if (current.archived() && (bits & PlanRows.bit(Field.STATUS)) == 0) {
            data.remark(new Finding(row, -1, "", "problem.archived"));
        }
    }

    private void settleNew(Transaction tx, int row) throws SQLException {
        if (data.reader().net(row) != null) {
            derivePrice(row, vatOfNew(tx, row));
        }
        if (data.rows().leads(row) && !data.rows().joins(row) && data.values().get(Field.VAT_RATE, row) == null) {
            data.offers().add(Offer.NO_VAT);
        }
        alarms.fresh(row);
        if (alarms.watchesPurchases()) {
            alarms.freshPurchase(row, vatOfNew(tx, row));
        }
    }

    private int vatOfNew(Transaction tx, int row) throws SQLException {
        var own = (Integer) data.values().get(Field.VAT_RATE, row);
        if (own == null && data.rows().joins(row)) {
            return ShopKeysStore.vatRate(tx, data.rows().product(row)).orElse(ImportPlan.DEFAULT_VAT);
        }
        var vat = own != null ? own : (Integer) data.values().get(Field.VAT_RATE, data.rows().lead(row));
        return vat == null ? ImportPlan.DEFAULT_VAT : vat;
    }

    private void derivePrice(int row, int vat) {
        if (data.values().get(Field.PRICE_GROSS, row) == null && !data.rows().isProductOnly(row)) {
            data.values().set(Field.PRICE_GROSS, row, gross(data.reader().net(row), vat));
            if (!data.options().netPrices()) {
                data.offers().add(Offer.NET_PRICES);
            }
        }
    }

    /** Gross of net, rounded half up to the cent. @param net thousandths of a cent; @param vat basis points */
    static Money gross(long net, int vat) {
        return Money.ofCents(Math.floorDiv(net * (10_000 + vat) + 5_000_000, 10_000_000));
    }
}
