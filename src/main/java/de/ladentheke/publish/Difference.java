package de.ladentheke.publish;

/**
 * What the market shows otherwise than it was meant.
 *
 * @param externalId of the item, or the path of the file
 * @param product    0 where this shop does not know the item, and where a file shows no single one
 * @param version    in the market, where the owner decides about it; else null
 * @param name       of the product, or the item's id in the market where this shop does not know it, or the path of the file
 */
public record Difference(Kind kind, String externalId, long product, String version, String name) {
    public enum Kind {
        /** It was acknowledged, and is not there; the next publication sends it again. */
        MISSING,
        /** It was taken off, by another PC or there by hand; kept back until the owner decides. */
        TAKEN_OFF,
        /** The market shows a version that this shop never sent; kept back until the owner decides. */
        OTHER_VERSION,
        /** The market shows it, though it is not to be there. */
        STILL_THERE,
        /** This shop has no such product: it comes from another PC, or from before a restored backup. */
        UNKNOWN,
        /** A file of ours at the place was changed by somebody else; {@link Publisher#mend}. */
        FILE_CHANGED,
        /** A file of ours is not at the place any more; {@link Publisher#mend}. */
        FILE_MISSING
    }
}
