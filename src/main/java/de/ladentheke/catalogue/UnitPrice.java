package de.ladentheke.catalogue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The unit price (Grundpreis) that § 4 and § 5 PAngV ask for beside the total price: always per 1 kg, 1 l, 1 m, 1 m²
 * or 1 m³, rounded half up to the cent; deposit is not part of it (§ 7 PAngV). To be confirmed by a lawyer: the
 * exemptions, which are not decided here.
 *
 * @param price per unit
 * @param unit  kg, l, m, qm or cbm
 */
public record UnitPrice(Money price, String unit) {
    private record Base(String unit, long perBase) {}

    /** Thousandths of the content's unit in one base unit. */
    private static final Map<String, Base> BASES = Map.of(
            "g", new Base("kg", 1_000_000), "kg", new Base("kg", 1_000),
            "ml", new Base("l", 1_000_000), "cl", new Base("l", 100_000), "l", new Base("l", 1_000),
            "cm", new Base("m", 100_000), "m", new Base("m", 1_000),
            "qm", new Base("qm", 1_000), "cbm", new Base("cbm", 1_000));

    /**
     * Empty where something is missing, the content is counted in pieces, is less than 10 g or 10 ml (§ 4 Abs. 3
     * PAngV), or is exactly one base unit, where the unit price equals the price (§ 4 Abs. 1 Satz 2 PAngV).
     *
     * @param amount thousandths of {@code unit}
     */
    public static Optional<UnitPrice> of(Money price, Long amount, String unit) {
        var base = unit == null ? null : BASES.get(unit);
        if (price == null || amount == null || amount <= 0 || base == null || exempt(amount, base) || amount == base.perBase) {
            return Optional.empty();
        }
        var cents = new BigDecimal(BigInteger.valueOf(price.cents()).multiply(BigInteger.valueOf(base.perBase)))
                .divide(BigDecimal.valueOf(amount), 0, RoundingMode.HALF_UP);
        return Optional.of(new UnitPrice(Money.ofCents(cents.longValueExact()), base.unit));
    }

    /** @param drained thousandths of a gram, which count in place of the content; null or 0 where there is no liquid */
    static Optional<UnitPrice> of(Money price, Long amount, String unit, Long drained) {
        return drained == null || drained == 0 ? of(price, amount, unit) : of(price, drained, "g");
    }

    private static boolean exempt(long amount, Base base) {
        return (base.unit.equals("kg") || base.unit.equals("l")) && amount * 100 < base.perBase;
    }

    /** {@code 69,00 €/kg}. */
    public String format(Locale locale) {
        return price.format(locale) + "/" + symbol(unit);
    }

    /** As shown to people: m² for qm. */
    public static String symbol(String unit) {
        return switch (unit) {
            case "qm" -> "m²";
            case "cbm" -> "m³";
            default -> unit;
        };
    }
}
