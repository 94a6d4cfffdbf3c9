package de.ladentheke.publish.website;

import de.ladentheke.publish.channel.Offer.Availability;
import de.ladentheke.publish.channel.Offer.Variant;
import de.ladentheke.publish.channel.Offer;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages say, always in German: it must not change with the language of the owner's program. */
final class Words {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            Words.class.getPackageName() + ".site", Locale.GERMAN, Words.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    static String t(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.GERMANY).format(arguments);
    }

    /** {@code 1.234,50 €}. */
    static String money(long cents) {
        var format = NumberFormat.getCurrencyInstance(Locale.GERMANY);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(BigDecimal.valueOf(cents, 2));
    }

    /** {@code 69,00 €/kg}. */
    static String unitPrice(Offer.UnitPrice price) {
        return money(price.cents()) + "/" + unit(price.unit());
    }

    static String thousandths(long thousandths) {
        var format = NumberFormat.getNumberInstance(Locale.GERMANY);
        format.setMaximumFractionDigits(3);
        return format.format(BigDecimal.valueOf(thousandths, 3));
    }

    static String unit(String unit) {
        return switch (unit) {
            case "qm" -> "m²";
            case "cbm" -> "m³";
            default -> unit;
        };
    }

    /** Beside each price, § 6 Abs. 1 Nr. 1 PAngV. @param vatRate basis points */
    static String vat(int vatRate) {
        return vatRate > 0 ? t("price.vat", NumberFormat.getNumberInstance(Locale.GERMANY).format(BigDecimal.valueOf(vatRate, 2))) : t("price.final");
    }

    static String availability(Variant variant) {
        return switch (variant.availability()) {
            case IN_STOCK -> t("stock.in");
            case LOW -> variant.stock().filter(stock -> stock > 0).map(stock -> t("stock.low", thousandths(stock))).orElse(t("stock.few"));
            case OUT -> t("stock.out");
        };
    }

    static String stockClass(Availability availability) {
        return switch (availability) {
            case IN_STOCK -> "stock in";
            case LOW -> "stock low";
            case OUT -> "stock out";
        };
    }

    /** {@code Blau · Größe M}; sizes that speak for themselves, as {@code 250 g}, stand alone. */
    static String option(Variant variant) {
        var size = variant.size().isEmpty() || variant.size().contains(" ") ? variant.size() : t("variant.size", variant.size());
        return Stream.of(variant.color(), size).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
