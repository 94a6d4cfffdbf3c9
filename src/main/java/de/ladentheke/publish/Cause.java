package de.ladentheke.publish;

/** Why a product cannot go. */
public enum Cause {
    /** A rule of law or of the marketplace; mended at the field. */
    RULE,
    /** The marketplace refused it; it is tried again when the product changes, or by {@link Publisher#tryAgain}. */
    REFUSED,
    /** The marketplace has a version from another PC; {@link Publisher#overwriteForeign} sends ours on purpose. */
    OTHER_PC
}
