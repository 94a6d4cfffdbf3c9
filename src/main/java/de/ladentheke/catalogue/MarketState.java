package de.ladentheke.catalogue;

/** How a product stands in the market; derived by room publish. */
public enum MarketState {
    /** Never published, will go with the next click. */
    WAITING,
    /** In the market, and differs from what stands there. */
    CHANGED,
    /** In the market exactly as here. */
    ONLINE,
    /** Cannot go, for a reason that the owner can mend. */
    BLOCKED,
    /** Meant not to be in the market (draft, archived), and is not. */
    OFFLINE
}
