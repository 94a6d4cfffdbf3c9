package de.ladentheke.publish;

/**
 * What the market shows otherwise than it was meant.
 *
 * @param product 0 where this shop does not know the item
 * @param version in the market, where the owner decides about it; else null
 * @param name    of the product, or the item's id in the market where this shop does not know it
 */
public record Difference(Kind kind, String externalId, long product, String version, String name) {
    public enum Kind {
        /** It was acknowledged, and is not there; the next publication sends it again. */
        MISSING,
        /** Another PC took it off; kept back until the owner decides. */
        TAKEN_OFF,
        /** The market shows a version that this shop never sent; kept back until the owner decides. */
        OTHER_VERSION,
        /** The market shows it, though it is not to be there. */
        STILL_THERE,
        /** This shop has no such product: it comes from another PC, or from before a restored backup. */
        UNKNOWN
    }
}
