package de.ladentheke.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.InvalidProductException.Problem;
import de.ladentheke.catalogue.Query.Filter;
import de.ladentheke.catalogue.Query.Sort;
import de.ladentheke.history.Group;
import de.ladentheke.task.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @AutoClose
    final Shop shop = new Shop();
    private final Catalogue catalogue = shop.catalogue;

    @Test
    void storesEveryFieldAsGiven() {
        var values = new java.util.EnumMap<Field, Object>(Field.class);
        for (var field : Field.values()) {
            values.put(field, sample(field));
        }
        var stored = catalogue.save(Product.create(values));
        var read = shop.get(stored.pk());
        assertThat(read).isEqualTo(stored);
        for (var field : Field.values()) {
            assertThat(read.get(field)).as(field.key()).isEqualTo(sample(field));
        }
    }

    private static Object sample(Field field) {
        return switch (field.type()) {
            case TEXT -> "Größe „groß“ <&> " + field.key().charAt(0);
            case CODE -> "007-" + field.ordinal();
            case GTIN -> "4006381333931";
            case MONEY -> Money.ofCents(1290 + field.ordinal());
            case QUANTITY -> 1500L + field.ordinal();
            case VAT -> 700;
            case UNIT -> "kg";
            case PHOTOS -> List.of(new Photo("a".repeat(64), "Ein \"Glas\" Honig"), new Photo("b".repeat(64), ""));
            case STATUS -> Status.DRAFT;
        };
    }

    @Test
    void savesOnlyWhatDiffers() {
        var product = shop.add("Harzer Tee", "T1", 690);
        var changed = catalogue.save(product.with(Field.PRICE_GROSS, Money.ofCents(640)).with(Field.WEIGHT, "100 g"));
        assertThat(changed.revision()).isEqualTo(product.revision() + 1);
        var group = shop.history.undoable().orElseThrow();
        assertThat(group.kind()).isEqualTo(Group.Kind.EDIT);
        assertThat(group.title()).isEqualTo("Harzer Tee");
        assertThat(shop.database.<List<de.ladentheke.history.Edit>>read(tx -> shop.history.edits(tx, group.pk())))
                .extracting(e -> e.field() + " " + e.oldValue() + " " + e.newValue())
                .containsExactly("weight null 100 g", "price_gross 690 640");
        assertThat(catalogue.save(changed).revision()).isEqualTo(changed.revision());
        assertThat(shop.history.list(10)).hasSize(2);
    }

    @Test
    void clearsValues() {
        var product = catalogue.save(shop.add("Tee", "T1", 690).with(Field.BRAND, "Brocken").with(Field.NOTE, "x"));
        var cleared = catalogue.save(product.with(Field.BRAND, "  ").with(Field.NOTE, null).with(Field.PRICE_GROSS, null));
        assertThat(cleared.values()).containsOnlyKeys(Field.NAME, Field.VAT_RATE, Field.STATUS);
        assertThat(cleared.variants().getFirst().price()).isEmpty();
    }

    @Test
    void givesFreeNumbers() {
        assertThat(catalogue.save(Product.create(Map.of(Field.NAME, "A"))).variants().getFirst().sku()).isEqualTo("LT-00001");
        shop.add("B", "LT-00041", 1);
        assertThat(catalogue.save(Product.create(Map.of(Field.NAME, "C"))).variants().getFirst().sku()).isEqualTo("LT-00042");
        var withGtin = Product.create(Map.of(Field.NAME, "D", Field.GTIN, "4006381333931"));
        assertThat(catalogue.save(withGtin).variants().getFirst().sku()).isEqualTo("4006381333931");
    }

    @Test
    void refusesTakenNumbersAndStoresNothing() {
        shop.add("Honig", "H1", 100);
        var before = shop.history.list(10);
        assertThatThrownBy(() -> shop.add("Tee", "H1", 100)).isInstanceOfSatisfying(InvalidProductException.class, e ->
                assertThat(e.problems()).singleElement().satisfies(p -> {
                    assertThat(p.key()).isEqualTo("invalid.sku.taken");
                    assertThat(p.sentence()).contains("H1").contains("Honig");
                }));
        assertThat(catalogue.find(Query.ALL)).hasSize(1);
        assertThat(shop.history.list(10)).isEqualTo(before);
    }

    @Test
    void namesEveryProblemAtOnce() {
        var bad = Product.create(Map.of(Field.NAME, "x".repeat(151), Field.GTIN, "4006381333932",
                Field.PRICE_GROSS, Money.ofCents(-1), Field.VAT_RATE, 1600, Field.CONTENT_UNIT, "Pfund"));
        assertThat(ProductRules.check(bad)).extracting(Problem::key)
                .containsExactlyInAnyOrder("invalid.too_long", "invalid.gtin.check", "invalid.negative", "invalid.vat", "invalid.unit");
        assertThat(ProductRules.check(bad)).allSatisfy(p -> assertThat(p.sentence()).isNotBlank());
        assertThatThrownBy(() -> catalogue.save(bad)).isInstanceOf(InvalidProductException.class);
        assertThat(catalogue.find(Query.ALL)).isEmpty();
    }

    @Test
    void addsRemovesAndReordersVariants() {
        var product = shop.add("Schal", "S-rot", 1990);
        var blue = new Variant(0, Uids.next(), Map.of(Field.SKU, "S-blau", Field.PRICE_GROSS, Money.ofCents(2190)));
        var red = product.variants().getFirst();
        var two = catalogue.save(product.withVariants(List.of(blue, red)));
        assertThat(two.variants()).extracting(Variant::sku).containsExactly("S-blau", "S-rot");
        var one = catalogue.save(two.withVariants(List.of(two.variants().getFirst())));
        assertThat(one.variants()).extracting(Variant::sku).containsExactly("S-blau");
        catalogue.undo(Progress.NONE);
        assertThat(shop.get(product.pk()).variants()).extracting(Variant::sku).containsExactly("S-blau", "S-rot");
        catalogue.undo(Progress.NONE);
        assertThat(shop.get(product.pk()).variants()).isEqualTo(product.variants());
    }

    @Test
    void swapsNumbersWithinAProduct() {
        var first = new Variant(0, Uids.next(), Map.of(Field.SKU, "A"));
        var second = new Variant(0, Uids.next(), Map.of(Field.SKU, "B"));
        var product = catalogue.save(Product.create(Map.of(Field.NAME, "Tasse")).withVariants(List.of(first, second)));
        var swapped = product.withVariant(0, product.variants().get(0).with(Field.SKU, "B")).withVariant(1, product.variants().get(1).with(Field.SKU, "A"));
        assertThat(catalogue.save(swapped).variants()).extracting(Variant::sku).containsExactly("B", "A");
        catalogue.undo(Progress.NONE);
        assertThat(shop.get(product.pk()).variants()).extracting(Variant::sku).containsExactly("A", "B");
    }

    @Test
    void findsHoweverUmlautsAreWritten() {
        var cheese = shop.add("Harzer Käse", "K-007", 249);
        var drink = shop.add("Weiße Brause süß", "K-008", 99);
        for (var typed : List.of("käs", "KASE", "kaese", "harz käse", "K-007", "k 007")) {
            assertThat(found(typed)).as(typed).containsExactly(cheese.pk());
        }
        for (var typed : List.of("weisse", "WEIẞE", "weiß", "suess", "sus", "brause süß")) {
            assertThat(found(typed)).as(typed).containsExactly(drink.pk());
        }
        for (var typed : List.of("wurst", "\"", "harz\" OR brause", "käse NOT harzer", "*", "(", "name:harzer")) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void findsByGtinOfAnyLength() {
        var product = catalogue.save(shop.add("Tee", "T", 1).with(Field.GTIN, "036000291452"));
        assertThat(found("0036000291452")).containsExactly(product.pk());
        assertThat(found("03600029")).containsExactly(product.pk());
    }

    @Test
    void searchFollowsChangesAndUndo() {
        var product = shop.add("Tee", "T", 1);
        catalogue.save(product.with(Field.NAME, "Kakao"));
        assertThat(found("tee")).isEmpty();
        assertThat(found("kakao")).hasSize(1);
        catalogue.undo(Progress.NONE);
        assertThat(found("tee")).hasSize(1);
        assertThat(found("kakao")).isEmpty();
        catalogue.undo(Progress.NONE);
        assertThat(found("tee")).isEmpty();
    }

    private long[] found(String typed) {
        return catalogue.find(Query.ALL.withSearch(typed));
    }

    @Test
    void sortsInGermanOrder() {
        for (var name : List.of("Zucker", "Äpfel", "apfelsaft", "Ohr", "Öl", "„Olive“", "Übung", "Ultra")) {
            shop.add(name, name, 1);
        }
        assertThat(names(Query.ALL)).containsExactly("Äpfel", "apfelsaft", "Ohr", "Öl", "„Olive“", "Übung", "Ultra", "Zucker");
        assertThat(names(Query.ALL.withSort(Sort.NAME, true))).startsWith("Zucker", "Ultra");
    }

    @Test
    void sortsByPriceStockAndNumberWithGapsLast() {
        var cheap = shop.add("C", "3", 100);
        var dear = catalogue.save(shop.add("B", "2", 900).with(Field.STOCK_QTY, 5000L));
        var unknown = catalogue.save(shop.add("A", "1", 1).with(Field.PRICE_GROSS, null).with(Field.STOCK_QTY, 9000L));
        assertThat(names(Query.ALL.withSort(Sort.PRICE, false))).containsExactly("C", "B", "A");
        assertThat(names(Query.ALL.withSort(Sort.PRICE, true))).containsExactly("B", "C", "A");
        assertThat(names(Query.ALL.withSort(Sort.STOCK, true))).containsExactly("A", "B", "C");
        assertThat(names(Query.ALL.withSort(Sort.SKU, false))).containsExactly("A", "B", "C");
        assertThat(List.of(cheap, dear, unknown)).extracting(Product::name).containsExactly("C", "B", "A");
        assertThat(catalogue.find(Query.ALL.withSort(Sort.CHANGED_AT, true))).startsWith(unknown.pk());
        assertThat(catalogue.find(Query.ALL.withSort(Sort.MARKET, true))).hasSize(3);
    }

    private List<String> names(Query query) {
        return catalogue.rows(catalogue.find(query)).stream().map(Row::name).toList();
    }

    @Test
    void chipsCountWhatTheyShow() {
        var photo = List.of(new Photo("c".repeat(64), ""));
        catalogue.save(shop.add("Mit Foto", "1", 1).with(Field.PHOTOS, photo).with(Field.STOCK_QTY, 3000L));
        catalogue.save(shop.add("Ausverkauft", "2", 1).with(Field.STOCK_QTY, 0L));
        catalogue.save(shop.add("Entwurf", "3", 1).with(Field.STATUS, Status.DRAFT));
        var gone = shop.add("Alt", "4", 1);
        catalogue.archive(List.of(gone.pk()), true);
        var half = shop.add("Halb", "5", 1);
        var other = new Variant(0, Uids.next(), Map.of(Field.SKU, "6", Field.STOCK_QTY, 2000L));
        catalogue.save(half.with(Field.STOCK_QTY, 0L).withVariants(List.of(half.with(Field.STOCK_QTY, 0L).variants().getFirst(), other)));
        shop.add("Zurück", "7", 1);
        catalogue.undo(Progress.NONE);
        var counts = catalogue.counts();
        assertThat(counts).isEqualTo(new Counts(4, 3, 3, 1, 0, 1, 1));
        for (var filter : Filter.values()) {
            assertThat(catalogue.find(Query.ALL.withFilter(filter))).as(filter.name()).hasSize((int) counts.of(filter));
        }
        assertThat(names(Query.ALL.withFilter(Filter.SOLD_OUT))).containsExactly("Ausverkauft");
    }

    @Test
    void emptyShopCountsZero() {
        assertThat(catalogue.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 0));
        assertThat(catalogue.find(Query.ALL)).isEmpty();
        assertThat(catalogue.rows()).isEmpty();
        assertThat(catalogue.undo(Progress.NONE)).isEmpty();
        assertThat(catalogue.redo(Progress.NONE)).isEmpty();
    }

    @Test
    void rowsSumUpVariantsInTheOrderAsked() {
        var honey = catalogue.save(shop.add("Honig", "H", 490).with(Field.CONTENT_AMOUNT, 250_000L).with(Field.CONTENT_UNIT, "g")
                .with(Field.STOCK_QTY, 2000L).with(Field.PHOTOS, List.of(new Photo("d".repeat(64), ""))));
        var big = new Variant(0, Uids.next(), Map.of(Field.SKU, "H2", Field.PRICE_GROSS, Money.ofCents(390), Field.STOCK_QTY, 1500L));
        catalogue.save(honey.withVariants(List.of(honey.variants().getFirst(), big)));
        var tea = shop.add("Tee", "T", 690);
        var rows = catalogue.rows(tea.pk(), 999, honey.pk());
        assertThat(rows).extracting(Row::name).containsExactly("Tee", "Honig");
        var row = rows.getLast();
        assertThat(row.sku()).isEqualTo("H");
        assertThat(row.variants()).isEqualTo(2);
        assertThat(row.priceFrom()).contains(Money.ofCents(390));
        assertThat(row.samePrice()).isFalse();
        assertThat(row.stock()).contains(3500L);
        assertThat(row.photo()).contains("d".repeat(64));
        assertThat(row.unitPrice()).contains(new UnitPrice(Money.ofCents(1960), "kg"));
        assertThat(rows.getFirst().stock()).isEmpty();
    }

    @Test
    void categoriesInGermanOrder() {
        for (var category : List.of("Tee", "Öle", "Obst", "Tee")) {
            catalogue.save(Product.create(Map.of(Field.NAME, category, Field.CATEGORY, category)));
        }
        assertThat(catalogue.categories()).containsExactly("Obst", "Öle", "Tee");
        assertThat(catalogue.find(Query.ALL.withCategory("Tee"))).hasSize(2);
    }

    @Test
    void duplicatesAsADraftWithoutCodes() {
        var product = catalogue.save(shop.add("Tee", "T", 690).with(Field.GTIN, "4006381333931").with(Field.BRAND, "Brocken"));
        var copy = catalogue.duplicate(product.pk());
        assertThat(copy.name()).isEqualTo("Tee (Kopie)");
        assertThat(copy.status()).isEqualTo(Status.DRAFT);
        assertThat(copy.text(Field.BRAND)).contains("Brocken");
        assertThat(copy.variants().getFirst().gtin()).isEmpty();
        assertThat(copy.variants().getFirst().sku()).isEqualTo("LT-00001");
        assertThat(copy.uid()).isNotEqualTo(product.uid());
        assertThat(shop.history.undoable().orElseThrow().kind()).isEqualTo(Group.Kind.DUPLICATE);
    }

    @Test
    void archivesAndBringsBackAsItWas() {
        var ready = shop.add("Tee", "T", 690);
        var draft = catalogue.save(shop.add("Rum", "R", 690).with(Field.STATUS, Status.DRAFT));
        catalogue.archive(List.of(ready.pk(), draft.pk()), true);
        assertThat(names(Query.ALL.withFilter(Filter.ARCHIVED))).containsExactly("Rum", "Tee");
        catalogue.archive(List.of(ready.pk(), draft.pk()), false);
        assertThat(shop.get(ready.pk()).status()).isEqualTo(Status.READY);
        assertThat(shop.get(draft.pk()).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void tellsListenersAfterTheCommit() {
        var told = new ArrayList<String>();
        catalogue.addListener(keys -> told.add(keys + " " + catalogue.find(Query.ALL).length));
        var product = shop.add("Tee", "T", 690);
        catalogue.save(product);
        catalogue.undo(Progress.NONE);
        assertThat(told).containsExactly("[" + product.pk() + "] 1", "[" + product.pk() + "] 0");
    }

    @Test
    void changesWhatIsStoredNow() {
        var seen = shop.add("Tee", "T", 690);
        catalogue.save(seen.with(Field.BRAND, "Brocken"));
        var changed = catalogue.change(seen.pk(), p -> p.with(Field.PRICE_GROSS, Money.ofCents(640)));
        assertThat(changed.text(Field.BRAND)).contains("Brocken");
        assertThat(catalogue.bySku("T").orElseThrow()).isEqualTo(changed);
        assertThat(Arrays.stream(catalogue.find(Query.ALL)).boxed()).containsExactly(seen.pk());
    }

    @Test
    void savesSeveralAsOneGroupOrNone() {
        var tea = shop.add("Tee", "T", 690);
        var dearer = tea.with(Field.PRICE_GROSS, Money.ofCents(790));
        var rum = Product.create(Map.of(Field.NAME, "Rum"));
        var saved = catalogue.saveAll(List.of(dearer, rum), Group.Kind.BULK, "Preise");
        assertThat(saved).extracting(Product::name).containsExactly("Tee", "Rum");
        var group = shop.history.undoable().orElseThrow();
        assertThat(group).extracting(Group::kind, Group::title, Group::created, Group::changed).containsExactly(Group.Kind.BULK, "Preise", 1L, 1L);
        catalogue.undo(Progress.NONE);
        assertThat(names(Query.ALL)).containsExactly("Tee");
        assertThat(shop.get(tea.pk()).variants().getFirst().price()).contains(Money.ofCents(690));
        var taken = Product.create(Map.of(Field.NAME, "Grog", Field.SKU, "T"));
        assertThatThrownBy(() -> catalogue.saveAll(List.of(dearer, taken), Group.Kind.BULK, "x")).isInstanceOf(InvalidProductException.class);
        assertThat(shop.get(tea.pk()).variants().getFirst().price()).contains(Money.ofCents(690));
        assertThat(catalogue.redo(Progress.NONE)).isPresent();
    }

    @Test
    void goodsInALiquidAreSoldByTheirDrainedWeight() {
        var gherkins = catalogue.save(shop.add("Gurken", "G", 299).with(Field.CONTENT_AMOUNT, 580_000L).with(Field.CONTENT_UNIT, "g")
                .with(Field.DRAINED_WEIGHT, 285_000L));
        var expected = new UnitPrice(Money.ofCents(1049), "kg");
        assertThat(gherkins.unitPrice(gherkins.variants().getFirst())).contains(expected);
        assertThat(catalogue.rows(gherkins.pk()).getFirst().unitPrice()).contains(expected);
    }
}
