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
    VAT_RATE, STOCK_QTY, CONTENT_AMOUNT, CONTENT_UNIT,
    /** For how many the prices are: 1, 100, 1000. Told, not reckoned with. */
    PRICE_QUANTITY(null, "price_quantity"),
    /** How many the supplier packs together: recognised, so that it is taken neither for the sales unit nor for the content. */
    PACKING_UNIT(null, "packing_unit"),
    SALES_UNIT, COLOR, SIZE, MPN, UVP, PURCHASE_PRICE, SUPPLIER,
    SUPPLIER_SKU, MANUFACTURER_NAME, MANUFACTURER_ADDRESS, MANUFACTURER_EMAIL, EU_RESPONSIBLE, SAFETY_TEXT_DE,
    MIN_STOCK, STOCK_LOCATION, DEPOSIT_AMOUNT, DRAINED_WEIGHT, WEIGHT, DIMENSIONS, MATERIAL, FIBRE_COMPOSITION,
    VARIANT_GROUP, DELIVERY_TIME, CONDITION, SEASON, ALCOHOL_VOL, INGREDIENTS, ALLERGENS, ORGANIC, ENERGY_CLASS, WEEE,
    MIN_AGE, ORIGIN_COUNTRY, CUSTOMS, NOTE,
    /** "aktiv", "Entwurf", "archiviert". */
    STATUS,
    /** File names or addresses of pictures. */
    IMAGE(null, "image"),
    /** Recognised, so that the column is named, but not taken over by itself. */
    SALE_PRICE(null, "sale_price"),
    /** The days of the sale price, both included; the first may hold both as a range. */
    SALE_FROM(null, "sale_from"), SALE_TO(null, "sale_to"), BASE_AMOUNT(null, "base_amount"), BASE_PRICE(null, "base_price"),
    /** What sets a variant apart; what it is called stands in a column of {@link #VARIANT_ATTR_NAME} to the left, or before a colon. */
    VARIANT_ATTR(null, "variant_attr"), VARIANT_ATTR_NAME(null, "variant_attr_name"),
    /** Tells rows of products from rows of their variants: simple, variable, variation. */
    ROW_TYPE(null, "row_type"),
    /** What other rows may call this one by, as {@code id:44}; no article number. */
    ROW_ID(null, "row_id"), AVAILABILITY(null, "availability"), SHIPPING_CLASS(null, "shipping_class"),
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

    /** Whether several columns may fill it together: name and addition, levels of categories, lines of an address, length and width. */
    public boolean joins() {
        return switch (this) {
            case NAME, CATEGORY, SHORT_DESCRIPTION, DESCRIPTION, MANUFACTURER_ADDRESS, EU_RESPONSIBLE, DIMENSIONS, IMAGE, NOTE, VARIANT_ATTR,
                    VARIANT_ATTR_NAME -> true;
            default -> false;
        };
    }

    /** What stands between the parts that several columns give. */
    public String separator() {
        return switch (this) {
            case CATEGORY -> " > ";
            case MANUFACTURER_ADDRESS, EU_RESPONSIBLE -> ", ";
            case DIMENSIONS -> " x ";
            case SHORT_DESCRIPTION, DESCRIPTION, NOTE, IMAGE -> "\n";
            default -> " ";
        };
    }

    /**
     * Whether all articles of a list may say the same of it ("alle 19 %"). Not what tells them apart, and no price or
     * stock: one typed for all would overwrite what the shop knows better.
     */
    public boolean constant() {
        return switch (this) {
            case VAT_RATE, BRAND, CATEGORY, SUPPLIER, SALES_UNIT, CONTENT_AMOUNT, CONTENT_UNIT, MANUFACTURER_NAME, MANUFACTURER_ADDRESS,
                    MANUFACTURER_EMAIL, EU_RESPONSIBLE, SAFETY_TEXT_DE, MIN_STOCK, STOCK_LOCATION, DEPOSIT_AMOUNT, MATERIAL,
                    FIBRE_COMPOSITION, DELIVERY_TIME, CONDITION, SEASON, ORGANIC, WEEE, MIN_AGE, ORIGIN_COUNTRY, CUSTOMS, NOTE -> true;
            default -> false;
        };
    }

    /** The product's field that the column fills directly. */
    public Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    /** The meaning of a column that fills {@code field} directly; not for photos and status, which no column fills. */
    public static ImportField of(Field field) {
        return valueOf(field.name());
    }

    public static Optional<ImportField> byKey(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }
}
