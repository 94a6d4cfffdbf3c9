package de.ladentheke.publish.setup;

import de.ladentheke.catalogue.Money;

/**
 * How a channel's prices follow from the shop's.
 *
 * @param percent hundredths of a percent that are added, negative to take off: 750 is +7.5 %
 * @param ending  the cents that each price then ends with (99 for 6,99 €), rounded to the nearest such price, in doubt
 *     up; −1 for none
 */
public record PriceRule(int percent, int ending) {
    public static final PriceRule SAME = new PriceRule(0, -1);
    private static final long WHOLE = 10_000;

    /** Prices below zero would be none, and a tenfold one is a typing mistake. */
    public PriceRule {
        if (percent <= -WHOLE || percent > 9 * WHOLE || ending < -1 || ending > 99) {
            throw new IllegalArgumentException("no price rule: " + percent + ", " + ending);
        }
    }

    public Money apply(Money price) {
        var raised = Math.floorDiv(price.cents() * (WHOLE + percent) * 2 + WHOLE, WHOLE * 2);
        return Money.ofCents(ending < 0 ? Math.max(1, raised) : ended(raised));
    }

    private long ended(long cents) {
        var below = Math.floorDiv(cents - ending, 100) * 100 + ending;
        var nearest = cents - below < 50 ? below : below + 100;
        return nearest > 0 ? nearest : nearest + 100;
    }
}
