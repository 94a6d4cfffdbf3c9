package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Gtin;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.ProductRules;
import de.ladentheke.catalogue.Status;
import de.ladentheke.catalogue.Uids;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.history.Group;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Products with everything that a list can get wrong, by a seed. */
final class NastyShop {
    private static final String LONG = "Zeile mit Ümläuten; \"Zitat\", Tab\t und € ½ 🧵\n".repeat(200);
    private static final List<String> TEXTS = List.of("00123", "=1+1", "=\"00123\"", "+49 3943 123", "-20 % Tee", "@home", "'Apostroph", "'=A1", "''", "'",
            "Zeile\nZeile", "Zeile\r\nZeile", "a\rb", "sagt \"ja\"", "\"", "\"\"", "a;b;c", "a,b", "a\tb", "\tTab vorn", "Käse ÄÖÜ äöüß", "Tee 🍵👨‍👩‍👧",
            "12 € ½ ⅓", "Summe", "Gesamt", "Gesamtsumme:", "Total Quartz", "Total", "Zwischensumme 5", "Bezeichnung", "Artikelnummer (Ladentheke)",
            "Artikelnummer", "Kaffee", "1-2", "MAR1", "1.5", "1/2", "10:30", "4,00638E+12", "1E5", "TRUE", "wahr", "#REF!", "#NV", "#DIV/0!", "n/a",
            "zwei  Blanke", "Punkt .", "_x000D_", "_x0041_", "x_x0001_y", "<b>fett</b>", "&amp;", "\\n", "a\\,b", "{0} '{1}'", "5 kg", "500 g", "19 %",
            "A > B", "\u00a0vorn", "Kürzel\u200b", "\u202etfel", "e\u0301", "Übertrag", "Seite 1", "-", "–", "keine", "0", "NULL", "sep=;", "Zoë’s", "{",
            "=HYPERLINK(\"http://x.example\";\"y\")", "5,00 €", "(5)", "%", "$5", ".5", "Jan 5", "Mai 2020", "- Punkt\n- Punkt", LONG);
    private static final List<String> SKUS = List.of("00123", "=A1", "+1", "-1", "@x", "'1", "4711", "1-2", "MAR1", "1E5", "TRUE", "#REF!", "A/1", "A-1", "A:1",
            "Summe", "Gesamt", "BEISPIEL 1", "Artikelnummer", "0", "00", "0.1", "ÄÖ 1", "a;b", "a,b", "a\"b", "4006381333931", "1,5", "TEE-1", "TEE-1_1", "TEE",
            "x\ty", "Ünï 🍵", "12345678901234567890123456789012345678901234567890");
    private static final List<String> GTINS = List.of("96385074", "4006381333931", "036000291452", "04006381333931", "00000000", "9783161484100");
    private static final long[] CENTS = {0, 1, 5, 99, 100, 1290, 123_450, 999_999, 1_000_000_000L, 9_999_999_999L};
    private static final long[] AMOUNTS = {0, 1, 125, 500, 1000, 1500, 12_000, 12_345, 1_250_000, 999_999_999L, 1_000_000_000_000L};

    private final Random random;
    private int next;

    private final boolean restorable;

    NastyShop(long seed) {
        this(seed, false);
    }

    /** @param restorable without what only a shop knows that has the products already: one GTIN twice, one group of several products, photos */
    NastyShop(long seed, boolean restorable) {
        random = new Random(seed);
        this.restorable = restorable;
    }

    void fill(Catalogue catalogue, int count) {
        var products = new ArrayList<Product>();
        for (int i = 0; i < count; i++) {
            products.add(product());
        }
        catalogue.saveAll(products, Group.Kind.BULK, "nasty");
    }

    private Product product() {
        var values = new EnumMap<Field, Object>(Field.class);
        values.put(Field.NAME, cut(pick(TEXTS), Field.NAME));
        values.put(Field.VAT_RATE, List.of(1900, 700, 0).get(random.nextInt(3)));
        values.put(Field.STATUS, Status.values()[random.nextInt(3)]);
        for (var field : Field.values()) {
            if (!field.ofVariant() && !values.containsKey(field) && !(restorable && field == Field.PHOTOS) && random.nextInt(3) == 0) {
                values.put(field, value(field));
            }
        }
        var variants = new ArrayList<Variant>();
        for (int i = random.nextInt(4) == 0 ? 3 : 1; i > 0; i--) {
            variants.add(variant());
        }
        if (restorable) {
            values.remove(Field.VARIANT_GROUP);
            if (variants.size() > 1) {
                values.put(Field.VARIANT_GROUP, "G" + next);
            }
        }
        return Product.create(values).withVariants(variants);
    }

    private Variant variant() {
        var values = new EnumMap<Field, Object>(Field.class);
        values.put(Field.SKU, next < SKUS.size() ? SKUS.get(next) : "0%06d".formatted(next));
        next++;
        for (var field : Field.values()) {
            if (field.ofVariant() && field != Field.SKU && random.nextInt(2) == 0) {
                values.put(field, value(field));
            }
        }
        return new Variant(0, Uids.next(), values);
    }

    private Object value(Field field) {
        return switch (field.type()) {
            case TEXT, CODE -> cut(pick(TEXTS), field);
            case GTIN -> !restorable && random.nextInt(3) == 0 ? pick(GTINS) : gtin();
            case MONEY -> Money.ofCents(CENTS[random.nextInt(CENTS.length)]);
            case QUANTITY -> Math.max(field == Field.CONTENT_AMOUNT ? 1 : 0, AMOUNTS[random.nextInt(AMOUNTS.length)]);
            case VAT -> 700;
            case UNIT -> List.copyOf(ProductRules.UNITS).get(random.nextInt(ProductRules.UNITS.size()));
            case PHOTOS -> List.of(new Photo("%064x".formatted(random.nextInt(1000)), "Alt"));
            case STATUS -> Status.READY;
        };
    }

    private String gtin() {
        return gtin(restorable ? next : random.nextInt(1_000_000));
    }

    /** One of a shop's own numbers, with its check digit. */
    static String gtin(int number) {
        var digits = "%012d0".formatted(200_000_000_000L + number);
        return digits.substring(0, 12) + Gtin.expected(digits);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String cut(String text, Field field) {
        return text.substring(0, Math.min(text.length(), field.maxLength()));
    }

    /** What a shop holds, by article number, without keys and times. */
    static Map<String, String> content(Catalogue catalogue, long[] products) {
        var content = new java.util.TreeMap<String, String>();
        for (var product : catalogue.products(products)) {
            for (var variant : product.variants()) {
                content.put(variant.sku(), product.variants().size() + " " + product.values() + variant.values());
            }
        }
        return content;
    }
}
