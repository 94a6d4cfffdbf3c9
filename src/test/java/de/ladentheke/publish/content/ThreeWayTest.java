package de.ladentheke.publish.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Uids;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.publish.content.Versions.Pick;
import de.ladentheke.publish.setup.ChannelRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The merge of contents against a merge of plain maps: random products are changed at random on both sides, and what the
 * owner chose must come out, field by field.
 */
class ThreeWayTest {
    private static final List<Field> PRODUCT = List.of(Field.NAME, Field.BRAND, Field.CATEGORY, Field.SHORT_DESCRIPTION, Field.DESCRIPTION,
            Field.VAT_RATE, Field.PHOTOS, Field.MATERIAL, Field.INGREDIENTS, Field.DEPOSIT_AMOUNT, Field.DRAINED_WEIGHT, Field.MANUFACTURER_NAME);
    private static final List<Field> VARIANT = List.of(Field.GTIN, Field.COLOR, Field.SIZE, Field.PRICE_GROSS, Field.STOCK_QTY, Field.CONTENT_AMOUNT);
    private static final List<String> GTINS = List.of("4006381333931", "4012345678901", "4000417025005");
    private static final List<String> TEXTS = List.of("Tee", "Tasse, groß", "„Größe“ & mehr", "100 % Baumwolle", "Zeile 1\nZeile 2", "7,40 €");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyChoiceComesOutFieldByField(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            var base = product(random);
            var here = changed(base, random);
            var market = changed(base, random);
            check(seed + "/" + round, base, here, market, random);
        }
    }

    private static void check(String which, Product base, Product here, Product market, Random random) {
        var theirs = json(market);
        var parts = new ThreeWay(json(base), json(here), theirs).parts();
        var was = flat(base);
        var ours = flat(here);
        var other = flat(market);
        var expected = new TreeMap<>(ours);
        var merged = here;
        var taking = new Taking(ShownContent.of(theirs), ChannelRules.NONE);
        var seen = new ArrayList<String>();
        for (var part : parts) {
            var key = part.id();
            seen.add(key);
            assertThat(part.preset()).as(which + " " + key).isEqualTo(preset(was.get(key), ours.get(key), other.get(key)));
            if (part.preset() == Pick.MARKET || part.preset() == null && random.nextBoolean()) {
                merged = taking.take(merged, part);
                put(expected, key, other.get(key));
            }
        }
        assertThat(flat(merged)).as(which).isEqualTo(expected);
        var differing = new ArrayList<>(ours.keySet());
        other.keySet().stream().filter(key -> !ours.containsKey(key)).forEach(differing::add);
        differing.removeIf(key -> Objects.equals(ours.get(key), other.get(key)));
        assertThat(seen).as(which).containsExactlyInAnyOrderElementsOf(differing);
    }

    private static void put(Map<String, String> map, String key, String value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    private static Pick preset(String was, String ours, String other) {
        var here = !Objects.equals(was, ours);
        var there = !Objects.equals(was, other);
        return here == there ? null : here ? Pick.HERE : Pick.MARKET;
    }

    /** Ids of parts with their values; of a variant that a part may bring or take, all its fields in one. */
    private static Map<String, String> flat(Product product) {
        var flat = new TreeMap<String, String>();
        PRODUCT.forEach(field -> put(flat, "/" + field.key(), text(product.get(field))));
        put(flat, "/" + Field.MANUFACTURER_NAME.key(), manufacturer(product));
        var first = product.variants().getFirst();
        VARIANT.forEach(field -> put(flat, first.uid() + "/" + field.key(), text(first.get(field))));
        product.variants().stream().skip(1).forEach(variant -> flat.put(variant.uid() + "/Variante " + options(variant), variant.values().toString()));
        return flat;
    }

    /** Name and address: customers see them as one text, and where a comma parts them nobody can say for sure. */
    private static String manufacturer(Product product) {
        return Facts.of(product).stream().filter(fact -> fact.key().equals(Field.MANUFACTURER_NAME.key())).map(Facts.Fact::text).findFirst().orElse(null);
    }

    private static String options(Variant variant) {
        return (String) variant.get(Field.SIZE);
    }

    private static String text(Object value) {
        return value == null || value.equals(List.of()) ? null : value.toString();
    }

    private static String json(Product product) {
        return ContentWriter.write(product, Map.of()).json();
    }

    private static Product product(Random random) {
        var product = Product.create(new HashMap<>(Map.of(Field.NAME, "Ware", Field.SKU, "A-1", Field.PRICE_GROSS, Money.ofCents(1_000))));
        for (int i = 0; i < 12; i++) {
            product = edit(product, random);
        }
        return product;
    }

    private static Product changed(Product product, Random random) {
        var changed = product;
        for (int i = random.nextInt(6); i > 0; i--) {
            changed = edit(changed, random);
        }
        return random.nextInt(4) == 0 ? variants(changed, random) : changed;
    }

    private static Product edit(Product product, Random random) {
        if (random.nextBoolean()) {
            var field = VARIANT.get(random.nextInt(VARIANT.size()));
            var first = product.variants().getFirst().with(field, value(field, random));
            return product.withVariant(0, field == Field.CONTENT_AMOUNT ? first.with(Field.CONTENT_UNIT, first.get(field) == null ? null : "g") : first);
        }
        var field = PRODUCT.get(random.nextInt(PRODUCT.size()));
        return product.with(field, value(field, random));
    }

    /** Brings one more, or takes the last one. */
    private static Product variants(Product product, Random random) {
        var variants = new ArrayList<>(product.variants());
        if (variants.size() > 1 && random.nextBoolean()) {
            variants.removeLast();
        } else {
            variants.add(new Variant(0, Uids.next(), new HashMap<>(Map.of(Field.SKU, "B-" + random.nextInt(1_000_000), Field.SIZE, "Größe " + variants.size(),
                    Field.PRICE_GROSS, Money.ofCents(1 + random.nextInt(100_000)), Field.STOCK_QTY, random.nextLong(100_000)))));
        }
        return product.withVariants(variants);
    }

    private static Object value(Field field, Random random) {
        return switch (field) {
            case NAME -> TEXTS.get(random.nextInt(TEXTS.size()));
            case VAT_RATE -> List.of(1900, 700, 0).get(random.nextInt(3));
            case PRICE_GROSS -> Money.ofCents(1 + random.nextInt(300_000));
            case DEPOSIT_AMOUNT -> random.nextInt(3) == 0 ? null : Money.ofCents(random.nextInt(300_000));
            case STOCK_QTY, DRAINED_WEIGHT -> random.nextInt(3) == 0 ? null : (Object) random.nextLong(3_000_000);
            case CONTENT_AMOUNT -> random.nextInt(3) == 0 ? null : (Object) (1 + random.nextLong(3_000_000));
            case GTIN -> random.nextInt(3) == 0 ? null : GTINS.get(random.nextInt(GTINS.size()));
            case PHOTOS -> random.ints(random.nextInt(4), 0, 5).mapToObj(i -> new Photo(String.valueOf(i).repeat(64), i == 0 ? "von oben" : "")).toList();
            default -> random.nextInt(3) == 0 ? null : TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    @Test
    void withoutTheVersionThatBothComeFromNothingIsPreset() {
        var one = product(new Random(1));
        var other = one.with(Field.NAME, "Anders").with(Field.BRAND, "Harz");
        for (var lost : new String[] {null, ""}) {
            assertThat(new ThreeWay(lost, json(one), json(other)).parts()).isNotEmpty().allSatisfy(part -> assertThat(part.preset()).isNull());
        }
    }
}
