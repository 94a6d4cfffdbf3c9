package de.ladentheke.publish;

import java.time.Instant;

/** @param hash of what was rolled back; null for a product taken off, and where {@code kind} is OWNER */
record Hold(Kind kind, String hash, Instant at) {
    enum Kind {
        /** The owner wants it kept back. */
        OWNER,
        /** A publication of it was rolled back; goes out again only when the owner lets it. */
        ROLLED_BACK
    }

    Cause cause() {
        return kind == Kind.OWNER ? Cause.HELD : Cause.ROLLED_BACK;
    }

    /** Whether a roll back has nothing left to hold: the product is again as the market shows it. */
    boolean over(ItemContent online) {
        return kind == Kind.ROLLED_BACK && !online.hash().equals(hash);
    }
}
