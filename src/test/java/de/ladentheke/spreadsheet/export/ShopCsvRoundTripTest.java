package de.ladentheke.spreadsheet.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.catalogue.Uids;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Release test: what we write for online shops, read again. */
class ShopCsvRoundTripTest {
    /** Photos are files beside the list, if anything; the parent number gives way to what the online shop joins rows by. */
    private static final Set<Field> NOT_HELD = EnumSet.of(Field.PHOTOS, Field.VARIANT_GROUP);
    private static final String MARKUP = "Größe <b>wichtig</b> & \"süß\"\n\n- Punkt 1; 2, 3\n- 5 < 6 > 4 &amp; <p>kein Absatz</p>";
    private static final List<Status> STATES = List.of(Status.READY, Status.DRAFT, Status.ARCHIVED);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"WOOCOMMERCE", "SHOPIFY"})
    void intoTheSameShopChangesNothing(ExportFormat format) throws Exception {
        try (var shop = Shop.open(folder.resolve("shop"))) {
            fill(shop);
            try (var list = shop.imports().open(export(shop, format))) {
                var plan = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE);
                assertThat(plan.problems(5)).isEmpty();
                assertThat(plan.rows(ImportPlan.Filter.CHANGED, 0, 3)).isEmpty();
                assertThat(plan.rows(ImportPlan.Filter.NEW, 0, 3)).isEmpty();
                assertThat(plan.counts().unchanged()).isGreaterThanOrEqualTo(16);
                for (var offer : ImportPlan.Offer.values()) {
                    assertThat(plan.offered(offer)).as(offer.name()).isZero();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WOOCOMMERCE", "SHOPIFY"})
    void anEmptyShopGetsTheSameProducts(ExportFormat format) throws Exception {
        try (var shop = Shop.open(folder.resolve("shop")); var other = Shop.open(folder.resolve("other"))) {
            fill(shop);
            try (var list = other.imports().open(export(shop, format))) {
                var plan = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE);
                assertThat(plan.problems(5)).isEmpty();
                list.apply(plan, Progress.NONE);
            }
            var were = content(shop, NOT_HELD);
            var came = content(other, NOT_HELD);
            assertThat(came.keySet()).isEqualTo(were.keySet());
            were.forEach((sku, values) -> assertThat(came.get(sku)).as(sku).isEqualTo(values));
            for (var lost : NOT_HELD) {
                var all = EnumSet.copyOf(NOT_HELD);
                all.remove(lost);
                assertThat(content(other, all)).as("%s is not held", lost).isNotEqualTo(content(shop, all));
            }
        }
    }

    private Path export(Shop shop, ExportFormat format) throws Exception {
        var file = folder.resolve("Artikel." + format.ending());
        shop.exporter().export(ExportRoundTripTest.all(shop), format, file, null, Progress.NONE);
        return file;
    }

    /** Plain and with variants, bare and with everything; by colour, by size, by both, by neither. */
    private static void fill(Shop shop) {
        for (int i = 0; i < 3; i++) {
            shop.catalogue().save(full("V" + i, i));
            shop.catalogue().save(full("E" + i, i).withVariants(List.of(full("E" + i, i).variants().getFirst())));
        }
        shop.catalogue().save(variants("N", List.of(Map.of(), Map.of(), Map.of())));
        shop.catalogue().save(variants("C", List.of(Map.of(Field.COLOR, "rot"), Map.of(Field.COLOR, "blau, hell"), Map.of())));
        shop.catalogue().save(variants("S", List.of(Map.of(Field.SIZE, "38"), Map.of(Field.SIZE, "39 ½"))));
        shop.catalogue().save(Product.create(Map.of(Field.NAME, "Karte \"Gruß & Kuss\"", Field.SKU, "00123")));
        shop.catalogue().save(Product.create(Map.of(Field.NAME, "=Öl", Field.SKU, "-7", Field.VAT_RATE, 700, Field.CONTENT_AMOUNT, 12_345L,
                Field.CONTENT_UNIT, "l", Field.STOCK_QTY, 12_345L, Field.PRICE_GROSS, Money.ofCents(123_450))));
        shop.catalogue().save(Product.create(Map.of(Field.NAME, "Knöpfe", Field.SKU, "K", Field.CONTENT_AMOUNT, 6000L, Field.CONTENT_UNIT, "Stk")));
    }

    private static Product variants(String sku, List<Map<Field, Object>> apart) {
        var variants = new java.util.ArrayList<Variant>();
        for (var values : apart) {
            var all = new EnumMap<Field, Object>(Field.class);
            all.putAll(values);
            all.put(Field.SKU, sku + variants.size());
            all.put(Field.PRICE_GROSS, Money.ofCents(2490));
            variants.add(new Variant(0, Uids.next(), all));
        }
        return Product.create(Map.of(Field.NAME, "Ding " + sku, Field.STATUS, Status.READY)).withVariants(variants);
    }

    /** Every field filled, with three variants. */
    private static Product full(String sku, int number) {
        var values = new EnumMap<Field, Object>(Field.class);
        for (var field : Field.values()) {
            if (!field.ofVariant()) {
                values.put(field, value(field, number));
            }
        }
        var variants = new java.util.ArrayList<Variant>();
        for (int i = 0; i < 3; i++) {
            var own = new EnumMap<Field, Object>(Field.class);
            for (var field : Field.values()) {
                if (field.ofVariant()) {
                    own.put(field, value(field, number + i));
                }
            }
            own.put(Field.SKU, sku + "-" + i);
            own.put(Field.GTIN, NastyShop.gtin(sku.charAt(0) * 100 + number * 10 + i));
            variants.add(new Variant(0, Uids.next(), own));
        }
        return Product.create(values).withVariants(variants);
    }

    private static Object value(Field field, int number) {
        return switch (field.type()) {
            case TEXT -> switch (field) {
                case DESCRIPTION, SAFETY_TEXT_DE, NOTE, INGREDIENTS, FIBRE_COMPOSITION, SHORT_DESCRIPTION, ALLERGENS -> MARKUP + number;
                case CATEGORY -> "Essen, Trinken > Öle & Essig";
                default -> "-Ä\"ö\" & ü, 'ß' " + number;
            };
            case CODE -> "007-" + number;
            case GTIN -> null;
            case MONEY -> Money.ofCents(1234 + 1000L * field.ordinal() + number);
            case QUANTITY -> 1000L * number + (number == 1 ? 234 : 1500);
            case VAT -> List.of(1900, 700, 0).get(number % 3);
            case UNIT -> List.of("g", "Stk", "qm", "ml", "cbm").get(number);
            case PHOTOS -> List.of(new Photo("%064x".formatted(number), ""));
            case STATUS -> STATES.get(number % 3);
        };
    }

    /** By article number, without keys, times and the fields left out. */
    private static Map<String, String> content(Shop shop, Set<Field> without) {
        var content = new TreeMap<String, String>();
        for (var product : shop.catalogue().products(ExportRoundTripTest.all(shop))) {
            var shared = new EnumMap<Field, Object>(product.values());
            shared.keySet().removeAll(without);
            product.variants().forEach(variant -> content.put(variant.sku(), product.variants().size() + " " + shared + new TreeMap<>(variant.values())));
        }
        return content;
    }
}
