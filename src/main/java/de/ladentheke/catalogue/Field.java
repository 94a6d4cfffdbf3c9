package de.ladentheke.catalogue;

import de.ladentheke.text.Messages;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every field of a product or of one of its variants. {@link #key()} is its name in files, in the history and in JSON
 * (column "Our field" of the domain's data fields). The canonical text of a value, used by history and import, is what
 * {@link Type} says.
 */
public enum Field {
    NAME("name", Type.TEXT, Level.PRODUCT, 150),
    BRAND("brand", Type.TEXT, Level.PRODUCT, 70),
    CATEGORY("category", Type.TEXT, Level.PRODUCT, 750),
    SHORT_DESCRIPTION("short_description", Type.TEXT, Level.PRODUCT, 300),
    DESCRIPTION("description", Type.TEXT, Level.PRODUCT, 5000),
    VAT_RATE("vat_rate", Type.VAT, Level.PRODUCT, 0),
    SALES_UNIT("sales_unit", Type.TEXT, Level.PRODUCT, 40),
    SUPPLIER("supplier", Type.TEXT, Level.PRODUCT, 120),
    PHOTOS("photos", Type.PHOTOS, Level.PRODUCT, 0),
    STATUS("status", Type.STATUS, Level.PRODUCT, 0),

    SKU("sku", Type.CODE, Level.VARIANT, 50),
    GTIN("gtin", Type.GTIN, Level.VARIANT, 14),
    MPN("mpn", Type.CODE, Level.VARIANT, 70),
    COLOR("color", Type.TEXT, Level.VARIANT, 100),
    SIZE("size", Type.TEXT, Level.VARIANT, 100),
    PRICE_GROSS("price_gross", Type.MONEY, Level.VARIANT, 0),
    UVP("uvp", Type.MONEY, Level.VARIANT, 0),
    PURCHASE_PRICE("purchase_price", Type.MONEY, Level.VARIANT, 0),
    STOCK_QTY("stock_qty", Type.QUANTITY, Level.VARIANT, 0),
    CONTENT_AMOUNT("content_amount", Type.QUANTITY, Level.VARIANT, 0),
    CONTENT_UNIT("content_unit", Type.UNIT, Level.VARIANT, 10),

    // no column of their own: kept in product.attributes
    NAME2("name2", Type.TEXT, Level.ATTRIBUTE, 150),
    SUPPLIER_SKU("supplier_sku", Type.CODE, Level.ATTRIBUTE, 70),
    MANUFACTURER_NAME("manufacturer_name", Type.TEXT, Level.ATTRIBUTE, 200),
    MANUFACTURER_ADDRESS("manufacturer_address", Type.TEXT, Level.ATTRIBUTE, 300),
    MANUFACTURER_EMAIL("manufacturer_email", Type.TEXT, Level.ATTRIBUTE, 200),
    EU_RESPONSIBLE("eu_responsible", Type.TEXT, Level.ATTRIBUTE, 300),
    SAFETY_TEXT_DE("safety_text_de", Type.TEXT, Level.ATTRIBUTE, 5000),
    MIN_STOCK("min_stock", Type.QUANTITY, Level.ATTRIBUTE, 0),
    STOCK_LOCATION("stock_location", Type.TEXT, Level.ATTRIBUTE, 100),
    DEPOSIT_AMOUNT("deposit_amount", Type.MONEY, Level.ATTRIBUTE, 0),
    DRAINED_WEIGHT("drained_weight", Type.QUANTITY, Level.ATTRIBUTE, 0),
    WEIGHT("weight", Type.TEXT, Level.ATTRIBUTE, 40),
    DIMENSIONS("dimensions", Type.TEXT, Level.ATTRIBUTE, 100),
    MATERIAL("material", Type.TEXT, Level.ATTRIBUTE, 200),
    FIBRE_COMPOSITION("fibre_composition", Type.TEXT, Level.ATTRIBUTE, 500),
    VARIANT_GROUP("variant_group", Type.CODE, Level.ATTRIBUTE, 255),
    DELIVERY_TIME("delivery_time", Type.TEXT, Level.ATTRIBUTE, 60),
    CONDITION("condition", Type.TEXT, Level.ATTRIBUTE, 40),
    SEASON("season", Type.TEXT, Level.ATTRIBUTE, 60),
    ALCOHOL_VOL("alcohol_vol", Type.TEXT, Level.ATTRIBUTE, 20),
    INGREDIENTS("ingredients", Type.TEXT, Level.ATTRIBUTE, 5000),
    ALLERGENS("allergens", Type.TEXT, Level.ATTRIBUTE, 500),
    ORGANIC("organic", Type.TEXT, Level.ATTRIBUTE, 60),
    ENERGY_CLASS("energy_class", Type.TEXT, Level.ATTRIBUTE, 20),
    WEEE("weee", Type.CODE, Level.ATTRIBUTE, 30),
    MIN_AGE("min_age", Type.TEXT, Level.ATTRIBUTE, 40),
    ORIGIN_COUNTRY("origin_country", Type.TEXT, Level.ATTRIBUTE, 100),
    CUSTOMS("customs", Type.CODE, Level.ATTRIBUTE, 30),
    NOTE("note", Type.TEXT, Level.ATTRIBUTE, 2000);

    /** What a value is, its Java type and its canonical text. */
    public enum Type {
        /** String; itself. */
        TEXT,
        /** String that keeps leading zeros; itself. */
        CODE,
        /** String of 8, 12, 13 or 14 digits with a right check digit. */
        GTIN,
        /** {@link Money}; cents in decimal digits. */
        MONEY,
        /** Long, thousandths; decimal digits. */
        QUANTITY,
        /** Integer, basis points: 1900, 700, 0; decimal digits. */
        VAT,
        /** String: g kg ml cl l cbm cm m qm Stk. */
        UNIT,
        /** {@code List<Photo>}; JSON. */
        PHOTOS,
        /** {@link Status}; its name. */
        STATUS
    }

    /** Where a value lives. */
    public enum Level {
        /** A column of product. */
        PRODUCT,
        /** A column of variant. */
        VARIANT,
        /** An entry in product.attributes. */
        ATTRIBUTE
    }

    private static final Map<String, Field> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Field::key, Function.identity()));

    private final String key;
    private final Type type;
    private final Level level;
    private final int maxLength;

    Field(String key, Type type, Level level, int maxLength) {
        this.key = key;
        this.type = type;
        this.level = level;
        this.maxLength = maxLength;
    }

    /** Also the name of the column, where it has one. */
    public String key() {
        return key;
    }

    /** Its name for people, in the program's language. */
    public String label() {
        return Messages.of(Field.class).get("field." + key);
    }

    public Type type() {
        return type;
    }

    public Level level() {
        return level;
    }

    /** Longest text in characters; 0 where the type bounds it. */
    public int maxLength() {
        return maxLength;
    }

    public boolean ofVariant() {
        return level == Level.VARIANT;
    }

    public static Optional<Field> byKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
