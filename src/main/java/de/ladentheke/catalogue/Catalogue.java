package de.ladentheke.catalogue;

import de.ladentheke.db.Database;
import de.ladentheke.history.Group;
import de.ladentheke.history.History;
import de.ladentheke.task.Progress;
import java.util.List;
import java.util.Optional;

/**
 * The shop's products. Every change is one transaction and one group of the history, so that it can be undone, also
 * after a restart. Synchronous; listeners are told after the commit, on the thread that made the change.
 */
public final class Catalogue {
    private static final UnsupportedOperationException TODO = new UnsupportedOperationException("being built");

    public Catalogue(Database database, History history) {}

    /** Called after each committed change; {@code products} is empty where very many changed at once. */
    @FunctionalInterface
    public interface Listener {
        void changed(List<Long> products);
    }

    public void addListener(Listener listener) {
        throw TODO;
    }

    /** For rooms that write products in bulk themselves (import): tells the listeners. */
    public void announce(List<Long> products) {
        throw TODO;
    }

    /** The products of the query in its order: keys only, so that a hundred thousand fit in a list. */
    public long[] find(Query query) {
        throw TODO;
    }

    /** The list's lines for these keys, in their order; keys that no longer exist are left out. */
    public List<Row> rows(long... products) {
        throw TODO;
    }

    public Counts counts() {
        throw TODO;
    }

    /** The categories in use, in German order. */
    public List<String> categories() {
        throw TODO;
    }

    public Optional<Product> get(long product) {
        throw TODO;
    }

    public Optional<Product> bySku(String sku) {
        throw TODO;
    }

    /**
     * Stores a new or changed product: only fields that differ are written and recorded. A product without SKU gets
     * its GTIN or the next free number as SKU.
     *
     * @throws InvalidProductException where a value breaks its rules (see {@link ProductRules}); nothing is stored
     */
    public Product save(Product product) {
        throw TODO;
    }

    /** Stores several products in one transaction and as one group of the history; all or, where one is invalid, none. */
    public List<Product> saveAll(List<Product> products, Group.Kind kind, String title) {
        throw TODO;
    }

    /** A draft copy with a free SKU, no GTIN, "(Kopie)" behind its name. */
    public Product duplicate(long product) {
        throw TODO;
    }

    public void archive(List<Long> products, boolean archived) {
        throw TODO;
    }

    /** Takes back the newest group that is not undone; empty where there is none. */
    public Optional<UndoResult> undo(Progress progress) {
        throw TODO;
    }

    /** Takes back one group of any age; fields that were changed since are kept and named. */
    public UndoResult undo(long group, Progress progress) {
        throw TODO;
    }

    /** Brings back what the last undo took, unless something new was done since. */
    public Optional<UndoResult> redo(Progress progress) {
        throw TODO;
    }

    public Optional<Group> undoable() {
        throw TODO;
    }

    public Optional<Group> redoable() {
        throw TODO;
    }
}
