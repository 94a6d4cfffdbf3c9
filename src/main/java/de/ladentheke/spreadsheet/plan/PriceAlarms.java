package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.plan.Findings.Finding;
import de.ladentheke.spreadsheet.plan.shop.Current;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Tells prices that look like a slip: ten or a hundred times the old one or a part of it, more than twice or less than
 * half of it, nothing at all, finer than a cent, per kilogram, below the purchase price or twenty times above it, a tenth or ten times
 * of it as the recommended price. Purchase prices are net, so the selling price is compared without its VAT.
 */
final class PriceAlarms {
    /** No trade adds so much: a decimal point was lost. */
    private static final int MANY_TIMES = 20;
    /** A recommended price so far from the selling price has another comma. */
    private static final int TEN_TIMES = 10;
    private static final int[] FACTORS = {10, 100};

    private final PlanData data;
    private final boolean prices;
    private final boolean purchases;
    private final boolean recommended;

    PriceAlarms(PlanData data) {
        this.data = data;
        var columns = data.columns();
        purchases = columns.has(Field.PURCHASE_PRICE);
        prices = columns.position(Field.PRICE_GROSS) >= 0;
        recommended = columns.has(Field.UVP) && columns.writes(Field.UVP);
    }

    /** {@code fields} and what prices are held against. */
    List<Field> withCompared(List<Field> fields) {
        var all = new LinkedHashSet<>(fields);
        if (prices || purchases || recommended) {
            all.add(Field.PRICE_GROSS);
            all.add(Field.PURCHASE_PRICE);
        }
        return List.copyOf(all);
    }

    void changed(int row, Current current) {
        boolean price = differs(row, Field.PRICE_GROSS);
        boolean uvp = recommended && differs(row, Field.UVP);
        if (price) {
            jump(row, Field.PRICE_GROSS, current);
            free(row, (Money) current.get(Field.PRICE_GROSS));
        }
        if (uvp) {
            jump(row, Field.UVP, current);
        }
        var gross = value(row, Field.PRICE_GROSS, current);
        if (price || differs(row, Field.PURCHASE_PRICE)) {
            var vat = (Integer) data.values().get(Field.VAT_RATE, row);
            purchase(row, gross, value(row, Field.PURCHASE_PRICE, current), vat == null ? current.vatRate() : vat);
        }
        if (recommended && (price || uvp)) {
            recommended(row, gross, value(row, Field.UVP, current));
        }
        doubted(row, price || uvp);
    }

    void fresh(int row) {
        free(row, null);
        if (recommended) {
            recommended(row, value(row, Field.PRICE_GROSS), value(row, Field.UVP));
        }
        doubted(row, true);
    }

    /** Whether the prices of new articles can be held against a purchase price. */
    boolean watchesPurchases() {
        return purchases;
    }

    /** @param vat basis points */
    void freshPurchase(int row, int vat) {
        purchase(row, value(row, Field.PRICE_GROSS), value(row, Field.PURCHASE_PRICE), vat);
    }

    private boolean differs(int row, Field field) {
        return data.rows().differs(row, field);
    }

    private Money value(int row, Field field) {
        return (Money) data.values().get(field, row);
    }

    /** What the list says, else the shop. */
    private Money value(int row, Field field, Current current) {
        var said = data.columns().writes(field) || field == Field.PURCHASE_PRICE ? value(row, field) : null;
        return said == null ? (Money) current.get(field) : said;
    }

    private void jump(int row, Field field, Current current) {
        var before = (Money) current.get(field);
        var after = value(row, field);
        if (before == null || before.cents() == 0) {
            return;
        }
        for (int factor : FACTORS) {
            if (Math.abs(after.cents() - before.cents() * factor) <= factor / 2) {
                alarm(row, field, "times", factor, before, after);
                return;
            }
            if (after.cents() > 0 && (before.cents() + factor / 2) / factor == after.cents()) {
                alarm(row, field, "part", factor, before, after);
                return;
            }
        }
        if (after.cents() > 2 * before.cents()) {
            alarm(row, field, "doubled", before, after);
        } else if (2 * after.cents() < before.cents()) {
            alarm(row, field, "halved", before, after);
        }
    }

    /** A first price of nothing; one that falls to nothing is an alarm already. */
    private void free(int row, Money before) {
        var after = value(row, Field.PRICE_GROSS);
        if (after != null && after.cents() == 0 && (before == null || before.cents() == 0)) {
            alarm(row, Field.PRICE_GROSS, "zero");
        }
    }

    private void purchase(int row, Money gross, Money paid, int vat) {
        if (gross == null || paid == null) {
            return;
        }
        var net = Money.ofCents(Math.floorDiv(gross.cents() * 10_000 + (10_000 + vat) / 2, 10_000 + vat));
        if (net.cents() < paid.cents()) {
            alarm(row, Field.PRICE_GROSS, "below_purchase", gross, net, paid);
        } else if (paid.cents() > 0 && net.cents() > MANY_TIMES * paid.cents()) {
            alarm(row, Field.PRICE_GROSS, "above_purchase", MANY_TIMES, gross, paid);
        }
    }

    private void recommended(int row, Money gross, Money uvp) {
        if (gross == null || uvp == null || gross.cents() == 0 || uvp.cents() == 0) {
            return;
        }
        if (gross.cents() >= TEN_TIMES * uvp.cents()) {
            alarm(row, Field.UVP, "below_price", uvp, gross);
        } else if (uvp.cents() >= TEN_TIMES * gross.cents()) {
            alarm(row, Field.UVP, "above_price", uvp, gross);
        }
    }

    private void doubted(int row, boolean news) {
        if (news && data.rows().isDoubted(row)) {
            data.rows().alarm(row);
        }
    }

    /** @param slip what is said, of the recommended price in other words than of the selling price */
    private void alarm(int row, Field field, String slip, Object... arguments) {
        data.rows().alarm(row);
        int own = data.columns().position(field);
        int position = own >= 0 || field == Field.UVP ? own : data.columns().position(Field.PURCHASE_PRICE);
        data.remark(new Finding(row, position, "", (field == Field.UVP ? "alarm.uvp_" : "alarm.") + slip, arguments));
    }
}
