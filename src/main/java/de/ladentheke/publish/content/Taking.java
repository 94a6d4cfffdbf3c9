package de.ladentheke.publish.content;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.publish.content.Versions.Part;
import de.ladentheke.publish.setup.ChannelRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes parts of the market's version over into a product of the shop.
 *
 * @param theirs the market's version
 * @param rules  how the channel shows the shop's products
 */
public record Taking(ShownContent theirs, ChannelRules rules) {
    private static final Map<Field, String> TEXTS = Map.of(Field.NAME, "name", Field.BRAND, "brand", Field.CATEGORY, "category",
            Field.SHORT_DESCRIPTION, "shortDescription", Field.DESCRIPTION, "description");
    private static final Map<Field, String> CODES = Map.of(Field.SKU, "sku", Field.GTIN, "gtin", Field.COLOR, "color", Field.SIZE, "size");
    private static final Pattern DEPOSIT = Pattern.compile("zzgl\\. ([\\d.]+),(\\d\\d)[\\s\\u00a0\\u202f]€ Pfand");
    private static final Pattern GRAMS = Pattern.compile("([\\d.]+)(?:,(\\d{1,3}))? g");

    /** The product with the part as the market has it. */
    public Product take(Product product, Part part) {
        if (!part.variant().isEmpty()) {
            return variant(product, part);
        }
        if (part.field() == null) {
            return product;
        }
        return switch (part.field()) {
            case PHOTOS -> product.with(Field.PHOTOS, ThreeWay.album(theirs));
            case VAT_RATE -> theirs.json().has("vatRate") ? product.with(Field.VAT_RATE, theirs.json().path("vatRate").asInt()) : product;
            case CATEGORY -> product.with(Field.CATEGORY, category());
            case NAME, BRAND, SHORT_DESCRIPTION, DESCRIPTION -> product.with(part.field(), value(theirs.text(TEXTS.get(part.field()))));
            default -> fact(product, part.field(), fact(part.field()));
        };
    }

    /** The one that the channel calls so, where just one is. */
    private String category() {
        var shown = theirs.text("category");
        var own = rules.categories().names().entrySet().stream().filter(name -> name.getValue().equals(shown)).map(Map.Entry::getKey).toList();
        return own.size() == 1 ? own.getFirst() : value(shown);
    }

    private Product variant(Product product, Part part) {
        var variants = new ArrayList<>(product.variants());
        var shown = theirs.variants().get(part.variant());
        var place = place(variants, part.variant());
        if (part.field() != null && place >= 0 && shown != null) {
            variants.set(place, with(variants.get(place), part.field(), shown));
        } else if (part.field() == null && shown == null && place >= 0 && variants.size() > 1) {
            variants.remove(place);
        } else if (part.field() == null && shown != null && place < 0) {
            variants.add(created(shown));
        }
        return product.withVariants(variants);
    }

    private static int place(List<Variant> variants, String id) {
        for (int i = 0; i < variants.size(); i++) {
            if (variants.get(i).uid().toString().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static Variant created(ShownContent.Shown shown) {
        var variant = new Variant(0, UUID.fromString(shown.id()), new EnumMap<>(Field.class));
        for (var field : List.of(Field.SKU, Field.GTIN, Field.COLOR, Field.SIZE, Field.PRICE_GROSS, Field.STOCK_QTY, Field.CONTENT_AMOUNT)) {
            variant = with(variant, field, shown);
        }
        return variant;
    }

    private static Variant with(Variant variant, Field field, ShownContent.Shown shown) {
        return switch (field) {
            case PRICE_GROSS -> variant.with(field, shown.cents() == null ? null : Money.ofCents(shown.cents()));
            case STOCK_QTY -> variant.with(field, shown.stock());
            case CONTENT_AMOUNT -> shown.content() == null ? variant.with(field, null).with(Field.CONTENT_UNIT, null)
                    : variant.with(field, shown.json().path("contentAmount").asLong()).with(Field.CONTENT_UNIT, value(shown.json().path("contentUnit").asText("")));
            default -> CODES.containsKey(field) ? variant.with(field, value(shown.json().path(CODES.get(field)).asText(""))) : variant;
        };
    }

    private String fact(Field field) {
        for (var fact : theirs.json().path("facts")) {
            if (fact.path("key").asText().equals(field.key())) {
                return fact.path("text").asText();
            }
        }
        return "";
    }

    /** Back from what {@link Facts} makes of it for customers. */
    private static Product fact(Product product, Field field, String text) {
        return switch (field) {
            case MANUFACTURER_NAME -> manufacturer(product, text);
            case DEPOSIT_AMOUNT -> product.with(field, number(DEPOSIT.matcher(text), 2).map(Money::ofCents).orElse(null));
            case DRAINED_WEIGHT -> product.with(field, number(GRAMS.matcher(text), 3).orElse(null));
            default -> product.with(field, value(text));
        };
    }

    private static Optional<Long> number(Matcher matcher, int decimals) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var fraction = matcher.group(2) == null ? "" : "." + matcher.group(2);
        return Optional.of(new BigDecimal(matcher.group(1).replace(".", "") + fraction).movePointRight(decimals).longValueExact());
    }

    /** Name, address and e-mail stand there as one text; a name with commas stays whole where it is the shop's. */
    private static Product manufacturer(Product product, String text) {
        var rest = text;
        var mail = rest.lastIndexOf(", ");
        var email = mail >= 0 && rest.indexOf('@', mail) > 0 ? rest.substring(mail + 2) : "";
        rest = email.isEmpty() ? rest : rest.substring(0, mail);
        var own = product.text(Field.MANUFACTURER_NAME).map(String::strip).orElse("");
        var end = !own.isEmpty() && rest.startsWith(own + ", ") ? own.length() : rest.indexOf(", ");
        var name = end < 0 || rest.equals(own) ? rest : rest.substring(0, end);
        var address = name.length() == rest.length() ? "" : rest.substring(name.length() + 2);
        return product.with(Field.MANUFACTURER_NAME, value(name)).with(Field.MANUFACTURER_ADDRESS, value(address)).with(Field.MANUFACTURER_EMAIL, value(email));
    }

    private static String value(String text) {
        return text.isEmpty() ? null : text;
    }
}
