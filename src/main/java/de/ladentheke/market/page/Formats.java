package de.ladentheke.market.page;

import de.ladentheke.market.model.Availability;
import de.ladentheke.market.model.Card;
import de.ladentheke.market.model.Content.Variant;
import de.ladentheke.market.text.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prices, amounts and states in the reader's language. */
final class Formats {
    private static final int CENTS = 2;
    private static final int THOUSANDTHS = 3;
    private static final int PERCENT = 2;

    private final Texts texts;

    Formats(Texts texts) {
        this.texts = texts;
    }

    /** {@code 1.234,50 €}. */
    String money(long cents) {
        var format = NumberFormat.getCurrencyInstance(texts.locale());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(BigDecimal.valueOf(cents, CENTS));
    }

    String count(long number) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(number);
    }

    /** {@code 69,00 €/kg}. */
    String unitPrice(long cents, String unit) {
        return money(cents) + "/" + unit(unit);
    }

    static String unit(String unit) {
        return switch (unit) {
            case "qm" -> "m²";
            case "cbm" -> "m³";
            default -> unit;
        };
    }

    String thousandths(long thousandths) {
        var format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(THOUSANDTHS);
        return format.format(BigDecimal.valueOf(thousandths, THOUSANDTHS));
    }

    /** {@code ab 6,90 €} where the variants cost differently (§ 1 Abs. 3 PAngV: one of them costs just that). */
    String priceOf(Card card) {
        var price = money(card.priceMin());
        return card.priceMax() > card.priceMin() ? texts.get("price.from", price) : price;
    }

    /**
     * Note beside each price (§ 6 Abs. 1 Nr. 1 PAngV). Without VAT nothing is said about it: that shops under § 19 UStG
     * are told apart this way is to be confirmed by a lawyer.
     *
     * @param vatRate basis points
     */
    String vatNote(int vatRate) {
        return texts.get(vatRate > 0 ? "price.vat" : "price.final");
    }

    /** {@code inkl. 7 % MwSt.}. */
    String vatNoteWithRate(int vatRate) {
        if (vatRate <= 0) {
            return texts.get("price.final");
        }
        var format = NumberFormat.getNumberInstance(texts.locale());
        return texts.get("price.vatRate", format.format(BigDecimal.valueOf(vatRate, PERCENT)));
    }

    String availability(Availability availability) {
        return switch (availability) {
            case IN_STOCK -> texts.get("stock.in");
            case LOW -> texts.get("stock.few");
            case OUT -> texts.get("stock.out");
        };
    }

    /** {@code nur noch 2} where that is known. */
    String availability(Variant variant) {
        return variant.availability() == Availability.LOW && variant.stock() != null && variant.stock() > 0
                ? texts.get("stock.low", thousandths(variant.stock()))
                : availability(variant.availability());
    }

    /** Style class of a state; the words say it too. */
    static String stockClass(Availability availability) {
        return switch (availability) {
            case IN_STOCK -> "stock in";
            case LOW -> "stock low";
            case OUT -> "stock out";
        };
    }

    /** {@code Blau · Größe M}, or what there is; sizes that speak for themselves, as {@code 250 g}, stand alone. */
    String variantName(Variant variant) {
        var size = variant.size().isEmpty() || variant.size().contains(" ") ? variant.size() : texts.get("variant.size", variant.size());
        return Stream.of(variant.color(), size).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
