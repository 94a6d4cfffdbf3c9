package de.ladentheke.market.store;

/** Finds products for customers. */
public final class SearchStore {
    public SearchStore(MarketStore store) {}
}
