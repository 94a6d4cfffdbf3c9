package de.ladentheke.catalogue;

/** What the owner means a product to be; whether it is in the market is {@link MarketState}. */
public enum Status {
    /** Not finished; never published. */
    DRAFT,
    READY,
    /** No longer sold: kept, hidden from the list, taken off the market. */
    ARCHIVED
}
