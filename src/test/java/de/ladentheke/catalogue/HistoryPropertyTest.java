package de.ladentheke.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random work, undo, redo and restarts: the shop always stands as it stood at that point of the work. */
class HistoryPropertyTest {
    private static final int STEPS = 120;
    @TempDir Path folder;
    private Shop shop;
    private Random random;
    /** What the shop looked like before each group that is not undone, and after each that is. */
    private final Deque<Object> before = new ArrayDeque<>();
    private final Deque<Object> after = new ArrayDeque<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261123})
    void everyStateComesBack(long seed) {
        random = new Random(seed);
        shop = new Shop(folder);
        for (int i = 0; i < STEPS; i++) {
            step(random.nextInt(20));
        }
        while (!before.isEmpty()) {
            undo();
        }
        assertThat(shop.catalogue.undo(Progress.NONE)).isEmpty();
        assertThat(shop.catalogue.find(Query.ALL)).isEmpty();
        while (!after.isEmpty()) {
            redo();
        }
        assertThat(shop.catalogue.redo(Progress.NONE)).isEmpty();
        shop.close();
    }

    private void step(int choice) {
        if (choice < 4) {
            work(this::create);
        } else if (choice < 11) {
            work(this::edit);
        } else if (choice < 12) {
            work(() -> shop.catalogue.archive(some(), random.nextBoolean()));
        } else if (choice < 13) {
            work(this::duplicate);
        } else if (choice < 17) {
            undo();
        } else if (choice < 19) {
            redo();
        } else {
            shop.close();
            shop = new Shop(folder);
        }
    }

    private void work(Runnable action) {
        var state = state();
        var groups = shop.history.list(Integer.MAX_VALUE).size();
        try {
            action.run();
        } catch (InvalidProductException e) {
            assertThat(state()).isEqualTo(state);
            return;
        }
        if (shop.history.list(Integer.MAX_VALUE).size() > groups) {
            before.push(state);
            after.clear();
        }
    }

    private void undo() {
        if (before.isEmpty()) {
            return;
        }
        after.push(state());
        assertThat(shop.catalogue.undo(Progress.NONE).orElseThrow().kept()).isEmpty();
        assertThat(state()).isEqualTo(before.pop());
    }

    private void redo() {
        assertThat(shop.catalogue.redoable().isPresent()).isEqualTo(!after.isEmpty());
        if (after.isEmpty()) {
            return;
        }
        before.push(state());
        assertThat(shop.catalogue.redo(Progress.NONE).orElseThrow().kept()).isEmpty();
        assertThat(state()).isEqualTo(after.pop());
    }

    private void create() {
        var variants = new ArrayList<Variant>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            variants.add(variant());
        }
        shop.catalogue.save(Product.create(Map.of(Field.NAME, word(), Field.NOTE, word())).withVariants(variants));
    }

    private Variant variant() {
        var variant = new Variant(0, Uids.next(), Map.of(Field.PRICE_GROSS, Money.ofCents(random.nextInt(500))));
        return random.nextBoolean() ? variant.with(Field.SKU, "S" + random.nextInt(40)) : variant;
    }

    private void edit() {
        var keys = keys();
        if (keys.isEmpty()) {
            return;
        }
        var product = shop.get(keys.get(random.nextInt(keys.size())));
        for (int i = random.nextInt(4); i >= 0; i--) {
            product = changed(product);
        }
        shop.catalogue.save(product);
    }

    private Product changed(Product product) {
        var variants = new ArrayList<>(product.variants());
        return switch (random.nextInt(9)) {
            case 0 -> product.with(Field.NAME, word());
            case 1 -> product.with(Field.NOTE, random.nextBoolean() ? null : word());
            case 2 -> product.with(Field.DEPOSIT_AMOUNT, Money.ofCents(random.nextInt(50)));
            case 3 -> product.with(Field.PRICE_GROSS, random.nextBoolean() ? null : Money.ofCents(random.nextInt(500)));
            case 4 -> product.with(Field.PHOTOS, random.nextBoolean() ? null : List.of(new Photo(random.nextInt(10) + "f".repeat(63), word())));
            case 5 -> product.with(Field.SKU, "S" + random.nextInt(40));
            case 6 -> {
                Collections.shuffle(variants, random);
                yield product.withVariants(variants);
            }
            case 7 -> {
                variants.add(random.nextInt(variants.size() + 1), variant());
                yield product.withVariants(variants);
            }
            default -> {
                if (variants.size() > 1) {
                    variants.remove(random.nextInt(variants.size()));
                }
                yield product.withVariants(variants);
            }
        };
    }

    private void duplicate() {
        var keys = keys();
        if (!keys.isEmpty()) {
            shop.catalogue.duplicate(keys.get(random.nextInt(keys.size())));
        }
    }

    private List<Long> some() {
        return keys().stream().filter(key -> random.nextInt(3) == 0).toList();
    }

    private List<Long> keys() {
        var keys = new ArrayList<Long>();
        for (var filter : List.of(Query.Filter.ALL, Query.Filter.ARCHIVED)) {
            Arrays.stream(shop.catalogue.find(Query.ALL.withFilter(filter))).forEach(keys::add);
        }
        Collections.sort(keys);
        return keys;
    }

    private String word() {
        return List.of("Tee", "Käse", "Öl", "Süße \"Grüße\"", "Honig's", "Ähre 5").get(random.nextInt(6)) + random.nextInt(30);
    }

    /** Everything a person could see of the shop. */
    private Object state() {
        var products = new TreeMap<Long, Object>();
        for (var key : keys()) {
            var product = shop.get(key);
            products.put(key, List.of(product.uid(), product.values(), product.variants(), foundByName(product)));
        }
        return List.of(products, shop.catalogue.rows(keys().stream().mapToLong(Long::longValue).toArray()), shop.catalogue.counts());
    }

    private boolean foundByName(Product product) {
        var filter = product.status() == Status.ARCHIVED ? Query.Filter.ARCHIVED : Query.Filter.ALL;
        var found = shop.catalogue.find(Query.ALL.withFilter(filter).withSearch(product.name()));
        assertThat(found).contains(product.pk());
        return true;
    }
}
