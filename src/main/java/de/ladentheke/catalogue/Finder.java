package de.ladentheke.catalogue;

import de.ladentheke.catalogue.ListStore.Scope;
import de.ladentheke.db.Database;
import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds keys: the order of all products is read once and kept until something is written, so that a keystroke costs
 * one look into the search index and one walk over that order, however many products match.
 */
final class Finder {
    private static final int ORDERS = 4;

    private record Order(Scope scope, Query.Sort sort, boolean descending) {}

    private record Counted(long version, Counts counts) {}

    private record Known(long version, long[] keys) {}

    private final Database database;
    private final ListStore store = new ListStore();
    private final SearchStore search = new SearchStore();
    private volatile Counted counts;
    private final Map<Order, Known> orders = new ConcurrentHashMap<>();

    Finder(Database database) {
        this.database = database;
    }

    /** The chips' numbers; counted anew only after something was written. */
    Counts counts() {
        var version = database.version();
        var known = counts;
        if (known == null || known.version != version) {
            known = new Counted(version, database.read(store::counts));
            counts = known;
        }
        return known.counts;
    }

    long[] find(Query query) {
        var version = database.version();
        return database.read(tx -> {
            var keys = order(tx, new Order(Scope.of(query.filter()), query.sort(), query.descending()), version);
            var sets = sets(tx, query);
            return sets.isEmpty() ? keys.clone() : intersect(keys, sets);
        });
    }

    private List<BitSet> sets(Transaction tx, Query query) throws SQLException {
        var sets = new ArrayList<BitSet>();
        if (query.search() != null && !query.search().isBlank()) {
            sets.add(search.search(tx, query.search()));
        }
        if (query.category() != null) {
            sets.add(store.category(tx, query.category()));
        }
        var filter = store.filter(tx, query.filter());
        if (filter != null) {
            sets.add(filter);
        }
        return sets;
    }

    /** @param version as it was before the transaction began: the keys are at least as new */
    private long[] order(Transaction tx, Order order, long version) throws SQLException {
        var known = orders.get(order);
        if (known != null && known.version == version) {
            return known.keys;
        }
        var keys = store.order(tx, order.scope, order.sort, order.descending);
        if (orders.size() >= ORDERS) {
            orders.clear();
        }
        orders.put(order, new Known(version, keys));
        return keys;
    }

    private static long[] intersect(long[] keys, List<BitSet> sets) {
        var all = sets.getFirst();
        sets.forEach(all::and);
        var found = new long[Math.min(keys.length, all.cardinality())];
        int size = 0;
        for (int i = 0; i < keys.length && size < found.length; i++) {
            if (all.get((int) keys[i])) {
                found[size++] = keys[i];
            }
        }
        return java.util.Arrays.copyOf(found, size);
    }
}
