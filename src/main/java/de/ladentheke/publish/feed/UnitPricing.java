package de.ladentheke.publish.feed;

import de.ladentheke.publish.channel.Offer.Amount;
import de.ladentheke.publish.channel.Offer.Variant;
import de.ladentheke.publish.channel.Offer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Pattern;

/** The content, from which Google calculates the unit price; in the unit that the unit price is for. */
final class UnitPricing {
    /** How many of each unit make one base unit. */
    private static final Map<String, Integer> PER_BASE = Map.of("g", 1000, "kg", 1, "ml", 1000, "cl", 100, "l", 1, "cm", 100, "m", 1, "qm", 1, "cbm", 1);
    private static final Map<String, String> GOOGLE = Map.of("kg", "kg", "l", "l", "m", "m", "qm", "sqm", "cbm", "cbm");
    private static final Pattern GRAMS = Pattern.compile("([\\d.]+(?:,\\d+)?) g");
    /** Google's units have at most so many decimals here. */
    private static final int DECIMALS = 6;

    private UnitPricing() {}

    /** Nothing where no unit price is shown either. */
    static void put(FeedRow row, Offer offer, Variant variant) {
        if (variant.unitPrice().isEmpty() || variant.content().isEmpty()) {
            return;
        }
        var base = variant.unitPrice().get().unit();
        var amount = drained(offer, variant.content().get());
        var unit = GOOGLE.get(base);
        var perBase = PER_BASE.get(amount.unit());
        if (unit != null && perBase != null) {
            var measure = BigDecimal.valueOf(amount.thousandths(), 3).divide(BigDecimal.valueOf(perBase), DECIMALS, RoundingMode.HALF_UP);
            row.put("unit_pricing_measure", measure.stripTrailingZeros().toPlainString() + unit).put("unit_pricing_base_measure", "1" + unit);
        }
    }

    /** What counts is what is left without the liquid (§ 4 Abs. 2 PAngV). */
    private static Amount drained(Offer offer, Amount content) {
        var grams = GRAMS.matcher(offer.fact("drained_weight"));
        return grams.matches()
                ? new Amount(new BigDecimal(grams.group(1).replace(".", "").replace(',', '.')).movePointRight(3).longValueExact(), "g") : content;
    }
}
