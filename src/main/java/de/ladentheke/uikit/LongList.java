package de.ladentheke.uikit;

import javafx.collections.ObservableListBase;

/**
 * A list of so many lines that only those in sight are at hand. Other lists compare by their content: that would read all
 * of it.
 */
public abstract class LongList<E> extends ObservableListBase<E> {
    /** The place of a line, looked for among what is at hand; -1 where it is not there. */
    @Override
    public abstract int indexOf(Object item);

    @Override
    public final boolean contains(Object item) {
        return indexOf(item) >= 0;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }
}
