package de.ladentheke.publish.state;


/** Why a product cannot go. */
public enum Cause {
    /** A rule of law or of the marketplace; mended at the field. */
    RULE,
    /** The marketplace refused it; it is tried again when the product changes, or by {@code Publisher.tryAgain}. */
    REFUSED,
    /** The marketplace has a version from another PC; {@code Publisher.overwriteForeign} sends ours on purpose. */
    OTHER_PC,
    /** The owner keeps it back; {@link Holds#letGo}. */
    HELD,
    /** A publication of it was rolled back; {@link Holds#letGo} lets it go out again. */
    ROLLED_BACK,
    /** It was taken off the market, by another PC or there by hand; {@link Holds#letGo} shows it again. */
    TAKEN_OFF,
    /** Its price is far from what customers see; {@link Holds#confirmPrices}, or mended at the field. */
    PRICE_JUMP
}
