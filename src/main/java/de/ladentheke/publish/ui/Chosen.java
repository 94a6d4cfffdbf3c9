package de.ladentheke.publish.ui;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The products that the owner has ticked among those that wait. */
final class Chosen {
    private final Set<Long> products = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    boolean contains(long product) {
        return products.contains(product);
    }

    List<Long> all() {
        return List.copyOf(products);
    }

    void toggle(long product) {
        if (!products.remove(product)) {
            products.add(product);
        }
        changed();
    }

    void add(Collection<Long> more) {
        if (products.addAll(more)) {
            changed();
        }
    }

    void clear() {
        keep(List.of());
    }

    /** What no longer waits is not ticked either. */
    void keep(Collection<Long> waiting) {
        if (products.retainAll(Set.copyOf(waiting))) {
            changed();
        }
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Grows with every change. */
    ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    private void changed() {
        count.set(products.size());
        version.set(version.get() + 1);
    }
}
