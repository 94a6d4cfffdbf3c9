package de.ladentheke.catalogue;

import de.ladentheke.db.Database;
import de.ladentheke.db.Transaction;
import de.ladentheke.history.Edit;
import de.ladentheke.history.Group;
import de.ladentheke.history.History;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * The shop's products. Every change is one transaction and one group of the history, so that it can be undone, also
 * after a restart. Synchronous; listeners are told after the commit, on the thread that made the change.
 */
public final class Catalogue {
    private final Database database;
    private final History history;
    private final CatalogueStore store = new CatalogueStore();
    private final ListStore lists = new ListStore();
    private final RowStore rows = new RowStore();
    private final Finder finder;
    private final Saving saving;
    private final Undoing undoing;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    public Catalogue(Database database, History history) {
        this.database = database;
        this.history = history;
        var edits = new EditStore();
        finder = new Finder(database);
        saving = new Saving(store, edits, history);
        undoing = new Undoing(database, history, edits);
    }

    /** Called after each committed change; {@code products} is empty where very many changed at once. */
    @FunctionalInterface
    public interface Listener {
        void changed(List<Long> products);
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** For rooms that write products in bulk themselves (import): tells the listeners. */
    public void announce(List<Long> products) {
        listeners.forEach(listener -> listener.changed(products));
    }

    /** The products of the query in its order: keys only, so that a hundred thousand fit in a list. */
    public long[] find(Query query) {
        return finder.find(query);
    }

    /** The list's lines for these keys, in their order; keys that no longer exist are left out. */
    public List<Row> rows(long... products) {
        return database.read(tx -> rows.rows(tx, Arrays.stream(products).boxed().toList()));
    }

    public Counts counts() {
        return finder.counts();
    }

    /** The categories in use, in German order. */
    public List<String> categories() {
        return database.read(lists::categories).stream().sorted(Comparator.comparing(SortKey::of)).toList();
    }

    public Optional<Product> get(long product) {
        return database.read(tx -> store.load(tx, product));
    }

    /** Those of the products that are there, in the order of their keys: for work on many. */
    public List<Product> products(long... products) {
        return database.read(tx -> store.load(tx, Arrays.stream(products).boxed().toList()));
    }

    public Optional<Product> bySku(String sku) {
        return database.read(tx -> {
            var product = store.bySku(tx, sku);
            return product.isEmpty() ? Optional.empty() : store.load(tx, product.get());
        });
    }

    /**
     * Stores a new or changed product: only fields that differ are written and recorded. A product without SKU gets
     * its GTIN or the next free number as SKU.
     *
     * @throws InvalidProductException where a value breaks its rules (see {@link ProductRules}); nothing is stored
     */
    public Product save(Product product) {
        return told(database.write(tx -> saving.save(tx, product, Group.Kind.CREATE)));
    }

    /**
     * Changes what is stored now, whatever the caller has seen of it last: for single fields.
     *
     * @throws InvalidProductException as {@link #save}, or where the product is gone
     */
    public Product change(long product, UnaryOperator<Product> change) {
        return told(database.write(tx -> saving.save(tx, change.apply(store.load(tx, product).orElseThrow(Saving::gone)), Group.Kind.CREATE)));
    }

    /** Stores several products in one transaction and as one group of the history; all or, where one is invalid, none. */
    public List<Product> saveAll(List<Product> products, Group.Kind kind, String title) {
        var saved = database.write(tx -> saving.saveAll(tx, products, kind, title));
        var changed = saved.stream().filter(Saving.Saved::changed).map(s -> s.product().pk()).toList();
        if (!changed.isEmpty()) {
            announce(changed);
        }
        return saved.stream().map(Saving.Saved::product).toList();
    }

    /**
     * Changes several products as they are stored now, in one transaction and as one group of the history; products that
     * are gone are left out.
     */
    public void changeAll(List<Long> products, UnaryOperator<Product> change, Group.Kind kind, String title) {
        var saved = database.write(tx -> saving.saveAll(tx, store.load(tx, products).stream().map(change).toList(), kind, title));
        var changed = saved.stream().filter(Saving.Saved::changed).map(s -> s.product().pk()).toList();
        if (!changed.isEmpty()) {
            announce(changed);
        }
    }

    /** As {@link #changeAll}, for rooms that know nothing of the history. */
    public void changeTogether(List<Long> products, UnaryOperator<Product> change, String title) {
        changeAll(products, change, Group.Kind.BULK, title);
    }

    /** A field of a product. @param variant key of the variant, 0 for the product itself; @param field its key, or {@link Variant#PRESENCE} */
    public record Place(long variant, String field) {}

    /** When the fields of a product were changed by hand last, as far as the newest changes tell. */
    public Map<Place, Instant> changedByHand(long product) {
        var found = new HashMap<Place, Instant>();
        history.changedByHand(product).forEach((place, at) -> found.put(new Place(place.variant(), place.field()), at));
        return found;
    }

    /** A draft copy with a free SKU, no GTIN, "(Kopie)" behind its name. */
    public Product duplicate(long product) {
        return told(database.write(tx -> saving.save(tx, Copying.draftOf(store.load(tx, product).orElseThrow(Saving::gone)), Group.Kind.DUPLICATE)));
    }

    /** The same of a product that is not stored so. */
    public Product duplicate(Product product) {
        return told(database.write(tx -> saving.save(tx, Copying.draftOf(product), Group.Kind.DUPLICATE)));
    }

    /** Archives, or brings back as what they were before: one group of the history, whose key it returns, 0 where nothing changed. */
    public long archive(List<Long> products, boolean archived) {
        var changed = database.write(tx -> {
            var edits = new ArrayList<Edit>();
            for (var entry : store.statuses(tx, products).entrySet()) {
                if ((entry.getValue() == Status.ARCHIVED) != archived) {
                    var target = archived ? Status.ARCHIVED : store.beforeArchive(tx, entry.getKey());
                    edits.add(new Edit(entry.getKey(), 0, Field.STATUS.key(), entry.getValue().name(), target.name()));
                }
            }
            var group = edits.isEmpty() ? 0 : saving.apply(tx, Group.Kind.ARCHIVE, titleOf(tx, edits), edits);
            return new Archived(group, edits.stream().map(Edit::product).toList());
        });
        if (!changed.products.isEmpty()) {
            announce(changed.products);
        }
        return changed.group;
    }

    private record Archived(long group, List<Long> products) {}

    private String titleOf(Transaction tx, List<Edit> edits) throws SQLException {
        return edits.size() == 1 ? store.load(tx, edits.getFirst().product()).orElseThrow().name()
                : Messages.of(Catalogue.class).get("archive.title", edits.size());
    }

    /** Takes back the newest group that is not undone; empty where there is none. */
    public Optional<UndoResult> undo(Progress progress) {
        return undoing.undo(progress).map(this::toldOf);
    }

    /** Takes back one group of any age; fields that were changed since are kept and named. */
    public UndoResult undo(long group, Progress progress) {
        return toldOf(undoing.undo(group, progress));
    }

    /** Brings back what the last undo took, unless something new was done since. */
    public Optional<UndoResult> redo(Progress progress) {
        return undoing.redo(progress).map(this::toldOf);
    }

    /** Brings back this group; empty, and nothing done, where it is not the one that {@link #redo(Progress)} would take. */
    public Optional<UndoResult> redo(long group, Progress progress) {
        return undoing.redo(group, progress).map(this::toldOf);
    }

    public Optional<Group> undoable() {
        return history.undoable();
    }

    public Optional<Group> redoable() {
        return history.redoable();
    }

    private Product told(Saving.Saved saved) {
        if (saved.changed()) {
            announce(List.of(saved.product().pk()));
        }
        return saved.product();
    }

    private UndoResult toldOf(Undoing.Done done) {
        announce(done.products());
        return done.result();
    }
}
