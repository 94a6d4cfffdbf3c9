package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.plan.Findings.Finding;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Tells prices that look like a slip: ten or a hundred times the old one or a part of it, more than twice or less than
 * half of it, below the purchase price or twenty times above it. Purchase prices are net, so the selling price is compared without its VAT.
 */
final class PriceAlarms {
    /** Where there are so many alarms that their figures are not kept. */
    static final String UNTOLD = "alarm.untold";
    /** No trade adds so much: a decimal point was lost. */
    private static final int MANY_TIMES = 20;
    private static final int[] FACTORS = {10, 100};

    private final PlanData data;
    private final boolean prices;
    private final boolean purchases;
    private final int position;

    PriceAlarms(PlanData data) {
        this.data = data;
        var columns = data.columns();
        purchases = columns.has(Field.PURCHASE_PRICE);
        prices = columns.position(Field.PRICE_GROSS) >= 0;
        position = prices ? columns.position(Field.PRICE_GROSS) : columns.position(Field.PURCHASE_PRICE);
    }

    static boolean isAlarm(Finding finding) {
        return finding.key().startsWith("alarm.");
    }

    /** {@code fields} and what prices are held against. */
    List<Field> withCompared(List<Field> fields) {
        var all = new LinkedHashSet<>(fields);
        if (prices || purchases) {
            all.add(Field.PRICE_GROSS);
            all.add(Field.PURCHASE_PRICE);
        }
        return List.copyOf(all);
    }

    void changed(int row, Current current) {
        boolean priceDiffers = data.rows().differs(row, Field.PRICE_GROSS);
        if (!priceDiffers && !data.rows().differs(row, Field.PURCHASE_PRICE)) {
            return;
        }
        var before = (Money) current.get(Field.PRICE_GROSS);
        var after = priceDiffers ? price(row) : before;
        if (priceDiffers && before != null && before.cents() > 0) {
            jump(row, before, after);
        }
        var vat = (Integer) data.values().get(Field.VAT_RATE, row);
        var paid = (Money) data.values().get(Field.PURCHASE_PRICE, row);
        purchase(row, after, paid == null ? (Money) current.get(Field.PURCHASE_PRICE) : paid, vat == null ? current.vatRate() : vat);
    }

    /** Whether the prices of new articles can be held against anything. */
    boolean watchesNew() {
        return purchases;
    }

    /** @param vat basis points */
    void fresh(int row, int vat) {
        purchase(row, price(row), (Money) data.values().get(Field.PURCHASE_PRICE, row), vat);
    }

    private Money price(int row) {
        return (Money) data.values().get(Field.PRICE_GROSS, row);
    }

    private void jump(int row, Money before, Money after) {
        for (int factor : FACTORS) {
            if (Math.abs(after.cents() - before.cents() * factor) <= factor / 2) {
                alarm(row, "alarm.times", factor, before, after);
                return;
            }
            if (after.cents() > 0 && (before.cents() + factor / 2) / factor == after.cents()) {
                alarm(row, "alarm.part", factor, before, after);
                return;
            }
        }
        if (after.cents() > 2 * before.cents()) {
            alarm(row, "alarm.doubled", before, after);
        } else if (2 * after.cents() < before.cents()) {
            alarm(row, "alarm.halved", before, after);
        }
    }

    private void purchase(int row, Money gross, Money paid, int vat) {
        if (gross == null || paid == null) {
            return;
        }
        var net = Money.ofCents(Math.floorDiv(gross.cents() * 10_000 + (10_000 + vat) / 2, 10_000 + vat));
        if (net.cents() < paid.cents()) {
            alarm(row, "alarm.below_purchase", gross, net, paid);
        } else if (paid.cents() > 0 && net.cents() > MANY_TIMES * paid.cents()) {
            alarm(row, "alarm.above_purchase", MANY_TIMES, gross, paid);
        }
    }

    private void alarm(int row, String key, Object... arguments) {
        data.rows().alarm(row);
        data.remark(new Finding(row, position, "", key, arguments));
    }
}
