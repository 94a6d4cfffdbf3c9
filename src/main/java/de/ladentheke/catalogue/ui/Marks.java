package de.ladentheke.catalogue.ui;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The ticked lines. "All" is a flag with exceptions, so that ticking a hundred thousand takes no time. */
public final class Marks {
    private final Set<Long> exceptions = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private boolean all;
    private int size;

    boolean contains(long product) {
        return all != exceptions.contains(product);
    }

    void toggle(long product) {
        if (!exceptions.remove(product)) {
            exceptions.add(product);
        }
        changed();
    }

    /** Ticks or clears every line of the list. */
    public void all(boolean on, int listSize) {
        all = on;
        size = listSize;
        exceptions.clear();
        changed();
    }

    void clear() {
        all(false, 0);
    }

    boolean everyLine() {
        return all && exceptions.isEmpty();
    }

    long[] of(PagedRows rows) {
        return Arrays.stream(rows.products()).filter(this::contains).toArray();
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Grows with every change. */
    ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    private void changed() {
        count.set(all ? size - exceptions.size() : exceptions.size());
        version.set(version.get() + 1);
    }
}
