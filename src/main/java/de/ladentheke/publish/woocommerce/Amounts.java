package de.ladentheke.publish.woocommerce;

import de.ladentheke.publish.channel.Offer.Amount;
import de.ladentheke.publish.channel.Offer.UnitPrice;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Contents and unit prices as German customers read them, and as the plug-in Germanized stores them. */
final class Amounts {
    /** Unit → base unit and how many thousandths of it one is. */
    private static final Map<String, Map.Entry<String, Integer>> BASE = Map.of(
            "g", Map.entry("kg", 1), "kg", Map.entry("kg", 1000), "ml", Map.entry("l", 1), "cl", Map.entry("l", 10), "l", Map.entry("l", 1000),
            "cm", Map.entry("m", 10), "mm", Map.entry("m", 1), "m", Map.entry("m", 1000));

    private Amounts() {}

    /** {@code 0,5 kg}. */
    static String text(Amount amount) {
        var number = NumberFormat.getNumberInstance(Locale.GERMANY);
        number.setMaximumFractionDigits(3);
        return number.format(BigDecimal.valueOf(amount.thousandths(), 3)) + " " + amount.unit();
    }

    /** {@code Grundpreis: 12,90 € / 1 kg}, § 4 PAngV. */
    static String text(UnitPrice price) {
        var cents = BigDecimal.valueOf(price.cents(), 2).toPlainString().replace('.', ',');
        return "Grundpreis: " + cents + " € / 1 " + price.unit();
    }

    /** How much of {@code unit} the content is, in a plain decimal number; empty where it cannot be said in that unit. */
    static Optional<String> in(String unit, Amount amount) {
        var from = BASE.get(amount.unit());
        var to = BASE.get(unit);
        if (amount.unit().equals(unit)) {
            return Optional.of(plain(BigDecimal.valueOf(amount.thousandths(), 3)));
        }
        if (from == null || to == null || !from.getKey().equals(to.getKey())) {
            return Optional.empty();
        }
        var inBase = BigDecimal.valueOf(amount.thousandths(), 3).multiply(BigDecimal.valueOf(from.getValue()));
        return Optional.of(plain(inBase.divide(BigDecimal.valueOf(to.getValue()), 6, java.math.RoundingMode.HALF_UP)));
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }
}
