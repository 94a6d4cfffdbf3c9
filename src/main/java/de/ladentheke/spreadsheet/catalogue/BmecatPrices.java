package de.ladentheke.spreadsheet.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The prices of one BMEcat article: of each kind the one for the smallest quantity, in euro where there is one, for one piece. */
final class BmecatPrices {
    private static final Set<String> USUAL = Set.of("nrp", "gros_list", "net_customer", "net_list");

    private record Price(BigDecimal amount, String currency, BigDecimal from, BigDecimal tax) {
        private boolean better(Price other) {
            if (other == null || euro() != other.euro()) {
                return other == null || euro();
            }
            return from.compareTo(other.from) < 0;
        }

        private boolean euro() {
            return currency.equals("EUR");
        }
    }

    private final Item item;
    private final String usualCurrency;
    private final BigDecimal quantity;
    private final Map<String, Price> prices = new TreeMap<>();

    /** @param quantity for how many order units prices are, or empty: for one */
    BmecatPrices(Item item, String usualCurrency, String quantity) {
        this.item = item;
        this.usualCurrency = usualCurrency;
        this.quantity = Numbers.of(quantity, BigDecimal.ONE);
    }

    void put(XmlNode article) {
        article.any("PRODUCT_PRICE_DETAILS", "ARTICLE_PRICE_DETAILS").flatMap(details -> details.any("PRODUCT_PRICE", "ARTICLE_PRICE")).forEach(this::take);
        prices.forEach(this::put);
    }

    private void put(String kind, Price price) {
        var written = price.amount.toPlainString() + " " + price.currency;
        if (!USUAL.contains(kind)) {
            item.join("OTHER_PRICES", kind + ": " + written, "; ");
        } else if (price.euro()) {
            item.put("PRICE " + kind, Numbers.each(price.amount, quantity));
        } else {
            item.put("PRICE " + kind, written);
        }
        item.put("TAX", price.tax);
        if (quantity.compareTo(BigDecimal.ONE) != 0) {
            item.join("PRICE_QUANTITY", written + " je " + quantity.stripTrailingZeros().toPlainString(), "; ");
        }
    }

    private void take(XmlNode element) {
        var amount = Numbers.of(element.text("PRICE_AMOUNT"));
        if (amount == null) {
            item.put("PRICE " + element.attribute("price_type"), element.text("PRICE_AMOUNT"));
            return;
        }
        var currency = element.text("PRICE_CURRENCY").isEmpty() ? usualCurrency : element.text("PRICE_CURRENCY");
        var price = new Price(amount.multiply(Numbers.of(element.text("PRICE_FACTOR"), BigDecimal.ONE)), currency,
                Numbers.of(element.text("LOWER_BOUND"), BigDecimal.ZERO), tax(element));
        prices.merge(element.attribute("price_type"), price, (known, other) -> other.better(known) ? other : known);
    }

    /** 0.19 is nineteen per cent. */
    private static BigDecimal tax(XmlNode element) {
        var tax = Numbers.of(element.text("TAX"));
        if (tax == null) {
            tax = element.all("TAX_DETAILS").map(details -> Numbers.of(details.text("TAX"))).filter(t -> t != null).findFirst().orElse(null);
        }
        return tax != null && tax.compareTo(BigDecimal.ONE) < 0 ? tax.movePointRight(2) : tax;
    }
}
