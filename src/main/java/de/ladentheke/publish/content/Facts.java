package de.ladentheke.publish.content;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What customers are told beside name, price and description, in the order of the page. Always German: it is what the
 * marketplace stores, and must not change with the language of the owner's program.
 */
final class Facts {
    private static final List<Field> SHOWN = List.of(
            Field.NAME2, Field.INGREDIENTS, Field.ALLERGENS, Field.ALCOHOL_VOL, Field.ORGANIC, Field.DRAINED_WEIGHT,
            Field.DEPOSIT_AMOUNT, Field.FIBRE_COMPOSITION, Field.MATERIAL, Field.DIMENSIONS, Field.WEIGHT,
            Field.ENERGY_CLASS, Field.MIN_AGE, Field.CONDITION, Field.ORIGIN_COUNTRY, Field.DELIVERY_TIME,
            Field.SALES_UNIT, Field.MPN, Field.SAFETY_TEXT_DE, Field.MANUFACTURER_NAME, Field.EU_RESPONSIBLE, Field.WEEE);

    private static final ResourceBundle LABELS = ResourceBundle.getBundle(
            Facts.class.getPackageName() + ".facts", Locale.GERMAN, Facts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** @param key of the {@link Field}: how programs tell facts apart */
    record Fact(String key, String label, String text) {}

    private Facts() {}

    static List<Fact> of(Product product) {
        var facts = new ArrayList<Fact>();
        for (var field : SHOWN) {
            var text = text(product, field);
            if (!text.isEmpty()) {
                facts.add(new Fact(field.key(), LABELS.getString(field.key()), text));
            }
        }
        return facts;
    }

    private static String text(Product product, Field field) {
        var value = product.get(field);
        return switch (field) {
            case MANUFACTURER_NAME -> manufacturer(product);
            case DEPOSIT_AMOUNT -> value == null ? "" : "zzgl. " + ((Money) value).format(Locale.GERMANY) + " Pfand";
            case DRAINED_WEIGHT -> value == null ? "" : Quantities.format((Long) value, Locale.GERMANY) + " g";
            default -> value instanceof String text ? text.strip() : "";
        };
    }

    /** Name, postal address and e-mail together, art. 19 a GPSR. */
    private static String manufacturer(Product product) {
        var parts = new ArrayList<String>();
        for (var field : List.of(Field.MANUFACTURER_NAME, Field.MANUFACTURER_ADDRESS, Field.MANUFACTURER_EMAIL)) {
            product.text(field).map(String::strip).filter(text -> !text.isEmpty()).ifPresent(parts::add);
        }
        return String.join(", ", parts);
    }
}
