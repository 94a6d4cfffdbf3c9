package de.ladentheke.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.history.Edit;
import de.ladentheke.history.Group;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {
    @TempDir Path folder;
    private Shop shop;
    private Catalogue catalogue;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        catalogue = shop.catalogue;
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void restart() {
        close();
        open();
    }

    private static Product price(Product product, long cents) {
        return product.with(Field.PRICE_GROSS, Money.ofCents(cents));
    }

    private long priceOf(Product product) {
        return shop.get(product.pk()).variants().getFirst().price().orElseThrow().cents();
    }

    @Test
    void surviveARestart() {
        var tea = shop.add("Tee", "T", 690);
        catalogue.save(price(tea, 790));
        restart();
        var undone = catalogue.undo(Progress.NONE).orElseThrow();
        assertThat(undone.group().title()).isEqualTo("Tee");
        assertThat(undone.group().undone()).isTrue();
        assertThat(undone.products()).isEqualTo(1);
        assertThat(undone.kept()).isEmpty();
        assertThat(priceOf(tea)).isEqualTo(690);
        restart();
        assertThat(catalogue.redoable()).isPresent();
        catalogue.redo(Progress.NONE);
        assertThat(priceOf(tea)).isEqualTo(790);
        assertThat(catalogue.redoable()).isEmpty();
    }

    @Test
    void undoneCreationIsGoneAndComesBackWhole() {
        var tea = catalogue.save(shop.add("Tee", "T", 690).with(Field.NOTE, "oben links"));
        catalogue.undo(Progress.NONE);
        catalogue.undo(Progress.NONE);
        assertThat(catalogue.get(tea.pk())).isEmpty();
        assertThat(catalogue.bySku("T")).isEmpty();
        assertThat(catalogue.rows(tea.pk())).isEmpty();
        assertThat(catalogue.find(Query.ALL.withSearch("tee"))).isEmpty();
        catalogue.redo(Progress.NONE);
        catalogue.redo(Progress.NONE);
        var back = shop.get(tea.pk());
        assertThat(back.values()).isEqualTo(tea.values());
        assertThat(back.variants()).isEqualTo(tea.variants());
        assertThat(catalogue.find(Query.ALL.withSearch("tee"))).containsExactly(tea.pk());
    }

    @Test
    void savingWhatIsGoneSaysSo() {
        var tea = shop.add("Tee", "T", 690);
        catalogue.undo(Progress.NONE);
        assertThatThrownBy(() -> catalogue.save(price(tea, 1))).isInstanceOfSatisfying(InvalidProductException.class,
                e -> assertThat(e.problems()).extracting(InvalidProductException.Problem::key).containsExactly("invalid.gone"));
    }

    @Test
    void newWorkEndsRedo() {
        var tea = shop.add("Tee", "T", 690);
        catalogue.save(price(tea, 790));
        catalogue.undo(Progress.NONE);
        shop.add("Rum", "R", 1);
        assertThat(catalogue.redo(Progress.NONE)).isEmpty();
        catalogue.undo(Progress.NONE);
        assertThat(catalogue.redoable().map(Group::title)).contains("Rum");
        catalogue.redo(Progress.NONE);
        assertThat(catalogue.redo(Progress.NONE)).isEmpty();
        assertThat(priceOf(tea)).isEqualTo(690);
    }

    @Test
    void keepsLaterHandEditsAndNamesThem() {
        var tea = shop.add("Harzer Tee", "T", 690);
        catalogue.save(price(tea, 790).with(Field.BRAND, "Brocken"));
        var older = catalogue.undoable().orElseThrow();
        catalogue.save(price(shop.get(tea.pk()), 990));
        var result = catalogue.undo(older.pk(), Progress.NONE);
        assertThat(result.kept()).containsExactly("Harzer Tee: Preis");
        assertThat(result.products()).isEqualTo(1);
        assertThat(priceOf(tea)).isEqualTo(990);
        assertThat(shop.get(tea.pk()).text(Field.BRAND)).isEmpty();
        assertThat(catalogue.redo(Progress.NONE).orElseThrow().group().pk()).isEqualTo(older.pk());
        assertThat(shop.get(tea.pk()).text(Field.BRAND)).contains("Brocken");
        assertThat(priceOf(tea)).isEqualTo(990);
    }

    @Test
    void undoingTwiceChangesNothing() {
        var tea = shop.add("Tee", "T", 690);
        catalogue.save(price(tea, 790));
        var group = catalogue.undoable().orElseThrow().pk();
        catalogue.undo(group, Progress.NONE);
        catalogue.save(price(shop.get(tea.pk()), 790));
        assertThat(catalogue.undo(group, Progress.NONE).products()).isZero();
        assertThat(priceOf(tea)).isEqualTo(790);
    }

    @Test
    void keepsAttributesThatWereChangedSince() {
        var tea = shop.add("Tee", "T", 690);
        catalogue.save(tea.with(Field.NOTE, "eins \"zwei\"").with(Field.DEPOSIT_AMOUNT, Money.ofCents(25)));
        var older = catalogue.undoable().orElseThrow();
        catalogue.save(shop.get(tea.pk()).with(Field.NOTE, "drei"));
        assertThat(catalogue.undo(older.pk(), Progress.NONE).kept()).containsExactly("Tee: Notiz");
        assertThat(shop.get(tea.pk()).values()).containsEntry(Field.NOTE, "drei").doesNotContainKey(Field.DEPOSIT_AMOUNT);
    }

    @Test
    void numberThatIsTakenByNowIsKept() {
        var tea = shop.add("Tee", "T", 690);
        catalogue.save(tea.with(Field.SKU, "T-neu"));
        var older = catalogue.undoable().orElseThrow();
        shop.add("Rum", "T", 1);
        assertThat(catalogue.undo(older.pk(), Progress.NONE).kept()).singleElement().asString().contains("Tee", "T", "vergeben");
        assertThat(shop.get(tea.pk()).variants().getFirst().sku()).isEqualTo("T-neu");
    }

    @Test
    void theLastVariantStays() {
        var scarf = shop.add("Schal", "rot", 1);
        var blue = new Variant(0, Uids.next(), Map.of(Field.SKU, "blau"));
        var both = catalogue.save(scarf.withVariants(List.of(scarf.variants().getFirst(), blue)));
        var added = catalogue.undoable().orElseThrow();
        catalogue.save(both.withVariants(List.of(both.variants().getLast())));
        var result = catalogue.undo(added.pk(), Progress.NONE);
        assertThat(result.kept()).containsExactly("Schal: Variante");
        assertThat(shop.get(scarf.pk()).variants()).extracting(Variant::sku).containsExactly("blau");
    }

    @Test
    void undoneVariantsStayAwayWhenTheProductComesBack() {
        var scarf = shop.add("Schal", "rot", 1);
        var blue = new Variant(0, Uids.next(), Map.of(Field.SKU, "blau"));
        catalogue.save(scarf.withVariants(List.of(scarf.variants().getFirst(), blue)));
        catalogue.undo(Progress.NONE);
        catalogue.undo(Progress.NONE);
        catalogue.redo(Progress.NONE);
        assertThat(shop.get(scarf.pk()).variants()).extracting(Variant::sku).containsExactly("rot");
        catalogue.redo(Progress.NONE);
        assertThat(shop.get(scarf.pk()).variants()).extracting(Variant::sku).containsExactly("rot", "blau");
    }

    @Test
    void takesAnImportBackButNotWhatWasChangedByHandSince() {
        var known = shop.add("Alt", "A", 100);
        var products = List.of(price(known, 200), Product.create(Map.of(Field.NAME, "Neu 1")), Product.create(Map.of(Field.NAME, "Neu 2")));
        var imported = catalogue.saveAll(products, Group.Kind.IMPORT, "Liste.xlsx");
        var group = catalogue.undoable().orElseThrow();
        catalogue.save(imported.get(1).with(Field.BRAND, "von Hand"));
        var result = catalogue.undo(group.pk(), Progress.NONE);
        assertThat(result.kept()).containsExactly("Neu 1 (der ganze Artikel)");
        assertThat(result.products()).isEqualTo(2);
        assertThat(priceOf(known)).isEqualTo(100);
        assertThat(catalogue.get(imported.get(1).pk())).isPresent();
        assertThat(catalogue.get(imported.get(2).pk())).isEmpty();
        catalogue.redo(Progress.NONE);
        assertThat(catalogue.get(imported.get(2).pk())).isPresent();
        assertThat(priceOf(known)).isEqualTo(200);
    }

    @Test
    void stoppedUndoLeavesEverything() {
        var tea = shop.add("Tee", "T", 690);
        catalogue.save(price(tea, 790));
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total, String detail) {}

            @Override
            public boolean stopped() {
                return true;
            }
        };
        assertThatThrownBy(() -> catalogue.undo(stopped)).isInstanceOf(Stopped.class);
        assertThat(priceOf(tea)).isEqualTo(790);
        catalogue.undo(Progress.NONE);
        assertThat(priceOf(tea)).isEqualTo(690);
    }

    @Test
    void bumpsTheRevisionOfWhatItChanges() {
        var tea = shop.add("Tee", "T", 690);
        var changed = catalogue.save(price(tea, 790));
        catalogue.undo(Progress.NONE);
        assertThat(shop.get(tea.pk()).revision()).isGreaterThan(changed.revision());
    }

    @Test
    void namesAreSortedAnewAfterUndo() {
        var tea = shop.add("Ä", "T", 690);
        shop.add("M", "M", 1);
        catalogue.save(tea.with(Field.NAME, "Z"));
        catalogue.undo(Progress.NONE);
        assertThat(catalogue.rows(catalogue.find(Query.ALL))).extracting(Row::name).containsExactly("Ä", "M");
    }

    @Test
    void unknownFieldsOfANewerProgramAreLeft() {
        var tea = shop.add("Tee", "T", 690);
        shop.database.write(tx -> {
            var group = shop.history.open(tx, Group.Kind.EDIT, "Tee");
            shop.history.record(tx, group, List.of(new Edit(tea.pk(), 0, "field_of_tomorrow", null, "x")));
            return null;
        });
        assertThat(catalogue.undo(Progress.NONE).orElseThrow().products()).isZero();
    }
}
