package de.ladentheke.spreadsheet.catalogue;

import static de.ladentheke.spreadsheet.catalogue.RecordFormat.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A price of DATANORM: in cents, without VAT, for one, ten, a hundred or a thousand.
 *
 * @param kind     1: list price, of which discounts go off; 2: net price, at which the trade buys; others have no price
 * @param cents    as written
 * @param unit     for how many; null where the line does not say it
 * @param discount named, never applied
 */
record DatanormPrice(String number, String kind, String cents, BigDecimal unit, String discount) {
    private static final List<BigDecimal> UNITS = List.of(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(100), BigDecimal.valueOf(1000));
    private static final int FIELDS = 9;

    /** The prices of one line: one in DATANORM 5, up to three in DATANORM 4. */
    static List<DatanormPrice> of(List<String> fields, boolean five) {
        if (five) {
            return List.of(new DatanormPrice(field(fields, 1), field(fields, 2), field(fields, 4), unit(field(fields, 3), true), discounts(fields, 6)));
        }
        var prices = new ArrayList<DatanormPrice>();
        for (int i = 2; i < fields.size() && i < 2 + 3 * FIELDS; i += FIELDS) {
            if (!field(fields, i).isEmpty()) {
                prices.add(new DatanormPrice(field(fields, i), field(fields, i + 1), field(fields, i + 2), null, discounts(fields, i + 3)));
            }
        }
        return prices;
    }

    /** For how many a price is: a code in DATANORM 4, the number itself in DATANORM 5; null where it is neither. */
    static BigDecimal unit(String text, boolean five) {
        var number = text.isEmpty() ? (five ? BigDecimal.ONE : BigDecimal.ZERO) : Numbers.of(text);
        if (number == null || five) {
            return number != null && number.signum() > 0 ? number : null;
        }
        return UNITS.stream().filter(unit -> UNITS.indexOf(unit) == number.intValue()).findFirst().orElse(null);
    }

    /** Up to three pairs of kind and value: 1 is per cent in hundredths, 2 a factor in thousandths, 0 a group. */
    private static String discounts(List<String> fields, int from) {
        var discounts = new ArrayList<String>();
        for (int i = from; i < from + 6; i += 2) {
            var value = Numbers.of(field(fields, i + 1));
            if (value != null && value.signum() > 0) {
                discounts.add(switch (field(fields, i)) {
                    case "1" -> value.movePointLeft(2).stripTrailingZeros().toPlainString().replace('.', ',') + " %";
                    case "2" -> "× " + value.movePointLeft(3).stripTrailingZeros().toPlainString().replace('.', ',');
                    case "0" -> "Gruppe " + field(fields, i + 1);
                    default -> "Teuerungszuschlag " + field(fields, i + 1);
                });
            }
        }
        return String.join(", ", discounts);
    }

    /** @param unitOfArticle for how many, where this line does not say it; null where nobody does */
    void put(Item item, BigDecimal unitOfArticle, String measure) {
        var euro = euro();
        var one = unit != null ? unit : unitOfArticle;
        item.put("Rabatt", discount);
        if (euro == null || euro.signum() == 0) {
            return;
        }
        if (one == null) {
            item.join("Preis, Preiseinheit unbekannt", name() + " " + euro.toPlainString(), "; ");
            return;
        }
        item.put(name(), Numbers.each(euro, one));
        if (one.compareTo(BigDecimal.ONE) != 0) {
            item.put("Preiseinheit", (euro.toPlainString().replace('.', ',') + " EUR je " + one.toPlainString() + " " + measure).strip());
        }
    }

    private String name() {
        return kind.equals("2") ? "Nettopreis (EK)" : "Listenpreis netto";
    }

    /** Some write euro with a comma instead of cents. */
    private BigDecimal euro() {
        var number = Numbers.of(cents);
        return number == null || cents.indexOf(',') >= 0 || cents.indexOf('.') >= 0 ? number : number.movePointLeft(2);
    }
}
