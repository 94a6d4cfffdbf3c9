package de.ladentheke.spreadsheet.layout;

import de.ladentheke.catalogue.Field;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a column can mean: a {@link Field} of the product, or something that is only understood while importing.
 * {@link #key()} is the name in domain.md 2.1.
 */
public enum ImportField {
    SKU, GTIN, NAME, NAME2, BRAND, CATEGORY, SHORT_DESCRIPTION, DESCRIPTION, PRICE_GROSS,
    /** Becomes the gross price with the row's VAT rate, rounded half up to the cent. */
    PRICE_NET(null, "price_net"),
    VAT_RATE, STOCK_QTY, CONTENT_AMOUNT, CONTENT_UNIT, SALES_UNIT, COLOR, SIZE, MPN, UVP, PURCHASE_PRICE, SUPPLIER,
    SUPPLIER_SKU, MANUFACTURER_NAME, MANUFACTURER_ADDRESS, MANUFACTURER_EMAIL, EU_RESPONSIBLE, SAFETY_TEXT_DE,
    MIN_STOCK, STOCK_LOCATION, DEPOSIT_AMOUNT, DRAINED_WEIGHT, WEIGHT, DIMENSIONS, MATERIAL, FIBRE_COMPOSITION,
    VARIANT_GROUP, DELIVERY_TIME, CONDITION, SEASON, ALCOHOL_VOL, INGREDIENTS, ALLERGENS, ORGANIC, ENERGY_CLASS, WEEE,
    MIN_AGE, ORIGIN_COUNTRY, CUSTOMS, NOTE,
    /** File names or addresses of pictures. */
    IMAGE(null, "image"),
    /** Recognised, so that the column is named, but not taken over yet. */
    SALE_PRICE(null, "sale_price"), BASE_AMOUNT(null, "base_amount"), BASE_PRICE(null, "base_price"),
    VARIANT_ATTR(null, "variant_attr"), AVAILABILITY(null, "availability"), SHIPPING_CLASS(null, "shipping_class"),
    CHANGED(null, "changed");

    private final Field field;
    private final String key;

    ImportField() {
        field = Field.valueOf(name());
        key = field.key();
    }

    ImportField(Field field, String key) {
        this.field = field;
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Whether several columns may fill it together: name and addition, levels of categories, lines of an address. */
    public boolean joins() {
        return switch (this) {
            case NAME, CATEGORY, SHORT_DESCRIPTION, DESCRIPTION, MANUFACTURER_ADDRESS, IMAGE, NOTE -> true;
            default -> false;
        };
    }

    /** The product's field that the column fills directly. */
    public Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    public static Optional<ImportField> byKey(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }
}
