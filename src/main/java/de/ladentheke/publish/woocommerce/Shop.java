package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** How the shop is set up: prices with or without VAT, its tax classes. Read once, when the first product goes out. */
final class Shop {
    private static final String EURO = "EUR";
    private static final int WHOLE = 10_000;
    private static final int NET_DECIMALS = 6;

    /** Names that every WooCommerce has from the start. */
    private static final Map<Integer, String> USUAL = Map.of(1900, "", 700, "reduced-rate", 0, "zero-rate");

    private final boolean net;
    private final Map<Integer, String> classes;

    private Shop(boolean net, Map<Integer, String> classes) {
        this.net = net;
        this.classes = classes;
    }

    static Shop read(Rest rest) throws IOException {
        var currency = permitted(rest, "data/currencies/current").path("code").asText(EURO);
        if (!EURO.equals(currency)) {
            throw new ChannelException(Reason.PROTOCOL, "the shop's currency is " + currency);
        }
        var taxes = "yes".equals(setting(rest, "general/woocommerce_calc_taxes"));
        var gross = !taxes || "yes".equals(setting(rest, "tax/woocommerce_prices_include_tax"));
        return new Shop(!gross, classes(rest));
    }

    /** @param vatRate basis points; @return gross or net, as the shop's owner enters prices there */
    String price(long cents, int vatRate) {
        var gross = BigDecimal.valueOf(cents, 2);
        return net ? gross.multiply(BigDecimal.valueOf(WHOLE)).divide(BigDecimal.valueOf(WHOLE + vatRate), NET_DECIMALS, RoundingMode.HALF_UP).toPlainString()
                : gross.toPlainString();
    }

    /** The way back from {@link #price}; empty where there is none. */
    OptionalLong cents(String price, int vatRate) {
        try {
            var shown = new BigDecimal(price);
            var gross = net ? shown.multiply(BigDecimal.valueOf(WHOLE + vatRate)).divide(BigDecimal.valueOf(WHOLE), NET_DECIMALS, RoundingMode.HALF_UP) : shown;
            return OptionalLong.of(gross.setScale(2, RoundingMode.HALF_UP).movePointRight(2).longValueExact());
        } catch (NumberFormatException | ArithmeticException e) {
            return OptionalLong.empty();
        }
    }

    String taxClass(int vatRate) {
        return classes.getOrDefault(vatRate, USUAL.getOrDefault(vatRate, ""));
    }

    private static Map<Integer, String> classes(Rest rest) throws IOException {
        var found = new HashMap<Integer, String>();
        for (var rate : permitted(rest, "taxes")) {
            var country = rate.path("country").asText("");
            if (country.isEmpty() || "DE".equals(country)) {
                var name = rate.path("class").asText("");
                found.putIfAbsent(basisPoints(rate.path("rate").asText("")), "standard".equals(name) ? "" : name);
            }
        }
        return found;
    }

    private static int basisPoints(String percent) {
        try {
            return new BigDecimal(percent).movePointRight(2).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return -1;
        }
    }

    private static String setting(Rest rest, String name) throws IOException {
        return permitted(rest, "settings/" + name).path("value").asText("yes");
    }

    /** Vendors and some keys may not read the settings: then the usual ones are taken. */
    static JsonNode permitted(Rest rest, String what) throws IOException {
        try {
            var answer = rest.get(Rest.WC + what, Map.of("per_page", Rest.PAGE));
            return answer.ok() ? answer.body() : com.fasterxml.jackson.databind.node.MissingNode.getInstance();
        } catch (ChannelException e) {
            if (e.reason() == Reason.TOKEN_REFUSED) {
                return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
            }
            throw e;
        }
    }
}
