package de.ladentheke.publish;

import de.ladentheke.publish.state.Derived;
import java.util.List;

/** Nothing that waits: only what others changed at a place that gets the whole offer is written again. */
final class Mending implements Publication.Source {
    @Override
    public long[] keys() {
        return new long[0];
    }

    @Override
    public List<Derived> contents(long... keys) {
        return List.of();
    }

    @Override
    public boolean mends() {
        return true;
    }
}
