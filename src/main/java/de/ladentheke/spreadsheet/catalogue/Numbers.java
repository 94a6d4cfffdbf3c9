package de.ladentheke.spreadsheet.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as trade formats write them. */
final class Numbers {
    /** Enough for prices of single screws that are sold by the thousand. */
    private static final int DECIMALS = 6;
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");
    private static final int LONGEST = 30;

    private Numbers() {}

    /** With a point or a comma before the decimals; null where it is no number. */
    static BigDecimal of(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        try {
            var number = new BigDecimal(text.strip().replace(',', '.'));
            return Math.abs(number.scale()) > LONGEST ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static BigDecimal of(String text, BigDecimal otherwise) {
        var number = of(text);
        return number == null ? otherwise : number;
    }

    /** Price of one, in euro, not rounded to the cent; null where that would be less than half a cent. */
    static BigDecimal each(BigDecimal price, BigDecimal quantity) {
        if (price == null || quantity.signum() <= 0 || quantity.compareTo(BigDecimal.ONE) == 0) {
            return price;
        }
        var each = price.divide(quantity, DECIMALS, RoundingMode.HALF_UP);
        return price.signum() > 0 && each.compareTo(HALF_A_CENT) < 0 ? null : each;
    }
}
