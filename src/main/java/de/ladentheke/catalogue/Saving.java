package de.ladentheke.catalogue;

import de.ladentheke.catalogue.CatalogueStore.StoredVariant;
import de.ladentheke.catalogue.EditStore.Direction;
import de.ladentheke.catalogue.InvalidProductException.Problem;
import de.ladentheke.db.Transaction;
import de.ladentheke.history.Edit;
import de.ladentheke.history.Group;
import de.ladentheke.history.History;
import de.ladentheke.task.Progress;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Stores new and changed products inside a transaction, and records them. */
final class Saving {
    /** @param product as it is stored now; @param changed whether anything differed */
    record Saved(Product product, boolean changed) {}

    private final CatalogueStore store;
    private final EditStore edits;
    private final History history;
    private final SearchStore search = new SearchStore();

    Saving(CatalogueStore store, EditStore edits, History history) {
        this.store = store;
        this.edits = edits;
        this.history = history;
    }

    Saved save(Transaction tx, Product given, Group.Kind whenNew) throws SQLException {
        var product = checked(tx, given);
        if (product.pk() == 0) {
            var group = history.open(tx, whenNew, product.name());
            var pk = create(tx, product, group);
            history.close(tx, group, 1, 0);
            return new Saved(store.load(tx, pk).orElseThrow(), true);
        }
        var differences = differences(tx, product);
        if (!differences.isEmpty()) {
            var onlyPhotos = differences.stream().allMatch(e -> e.field().equals(Field.PHOTOS.key()));
            apply(tx, onlyPhotos ? Group.Kind.PHOTOS : Group.Kind.EDIT, product.name(), differences);
        }
        return new Saved(store.load(tx, product.pk()).orElseThrow(), !differences.isEmpty());
    }

    /** All in one group; none is opened where nothing differs. */
    List<Saved> saveAll(Transaction tx, List<Product> given, Group.Kind kind, String title) throws SQLException {
        long group = 0;
        int created = 0;
        var differences = new ArrayList<Edit>();
        var keys = new ArrayList<Long>();
        for (var each : given) {
            var product = checked(tx, each);
            var edits = product.pk() == 0 ? List.<Edit>of() : differences(tx, product);
            if (group == 0 && (product.pk() == 0 || !edits.isEmpty())) {
                group = history.open(tx, kind, title);
            }
            created += product.pk() == 0 ? 1 : 0;
            keys.add(product.pk() == 0 ? create(tx, product, group) : product.pk());
            differences.addAll(edits);
        }
        if (group != 0) {
            history.close(tx, group, created, carryOut(tx, group, differences));
        }
        return saved(tx, given, keys, differences.stream().map(Edit::product).collect(Collectors.toSet()));
    }

    private List<Saved> saved(Transaction tx, List<Product> given, List<Long> keys, Set<Long> changed) throws SQLException {
        var saved = new ArrayList<Saved>();
        for (int i = 0; i < keys.size(); i++) {
            var isNew = given.get(i).pk() == 0;
            saved.add(new Saved(store.load(tx, keys.get(i)).orElseThrow(), isNew || changed.contains(keys.get(i))));
        }
        return saved;
    }

    private Product checked(Transaction tx, Product given) throws SQLException {
        var product = withNumbers(tx, Cleaning.of(given));
        refuse(ProductRules.check(product));
        refuse(takenNumbers(tx, product));
        return product;
    }

    private long create(Transaction tx, Product product, long group) throws SQLException {
        var pk = store.insert(tx, product, group);
        search.index(tx, List.of(pk));
        return pk;
    }

    private List<Edit> differences(Transaction tx, Product product) throws SQLException {
        var before = store.load(tx, product.pk()).orElseThrow(Saving::gone);
        var after = withKeys(tx, product);
        return Differences.between(before, store.variants(tx, product.pk()), after);
    }

    /** Records the edits as one group, whose key it returns, and carries them out. */
    long apply(Transaction tx, Group.Kind kind, String title, List<Edit> differences) throws SQLException {
        var group = history.open(tx, kind, title);
        history.close(tx, group, 0, carryOut(tx, group, differences));
        return group;
    }

    private long carryOut(Transaction tx, long group, List<Edit> differences) throws SQLException {
        history.record(tx, group, differences);
        var outcome = edits.apply(tx, group, Direction.FORWARD, Progress.NONE);
        if (!outcome.kept().isEmpty()) {
            throw new IllegalStateException("edits that do not fit: " + outcome.kept());
        }
        return outcome.changed().size();
    }

    /** One that was taken away comes back as itself. Stores variants that are new as taken away; the edit brings them in, so that undo can take them away again. */
    private Product withKeys(Transaction tx, Product product) throws SQLException {
        var known = store.variants(tx, product.pk());
        int position = known.stream().mapToInt(StoredVariant::position).max().orElse(-1);
        var variants = new ArrayList<Variant>();
        for (var variant : product.variants()) {
            var stored = known.stream().map(StoredVariant::variant).filter(k -> k.pk() == variant.pk() || k.uid().equals(variant.uid())).findFirst();
            var pk = stored.isPresent() ? stored.get().pk() : store.insertVariant(tx, product.pk(), variant, ++position, false);
            variants.add(new Variant(pk, variant.uid(), variant.values()));
        }
        return product.withVariants(variants);
    }

    private Product withNumbers(Transaction tx, Product product) throws SQLException {
        var variants = new ArrayList<Variant>();
        SkuNumbers numbers = null;
        for (var variant : product.variants()) {
            if (variant.sku() != null) {
                variants.add(variant);
            } else if (variant.gtin().isPresent() && store.bySku(tx, variant.gtin().get()).isEmpty()) {
                variants.add(variant.with(Field.SKU, variant.gtin().get()));
            } else {
                numbers = numbers == null ? SkuNumbers.of(tx) : numbers;
                variants.add(variant.with(Field.SKU, numbers.next()));
            }
        }
        return product.withVariants(variants);
    }

    private List<Problem> takenNumbers(Transaction tx, Product product) throws SQLException {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (int i = 0; i < product.variants().size(); i++) {
            var index = i;
            var sku = product.variants().get(i).sku();
            if (!seen.add(sku)) {
                problems.add(new Problem(Field.SKU, index, "invalid.sku.twice", sku));
            }
            store.ownerOfSku(tx, sku, product.pk()).ifPresent(owner -> problems.add(new Problem(Field.SKU, index, "invalid.sku.taken", sku, owner)));
        }
        return problems;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidProductException(problems);
        }
    }

    static InvalidProductException gone() {
        return new InvalidProductException(List.of(new Problem(Field.NAME, -1, "invalid.gone")));
    }
}
