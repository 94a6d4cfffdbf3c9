package de.ladentheke.publish.state;

import de.ladentheke.publish.content.ItemContent;
import java.time.Instant;

/** @param hash of what was rolled back; null for a product taken off, and where {@code kind} is another one */
public record Hold(Kind kind, String hash, Instant at) {
    public enum Kind {
        /** The owner wants it kept back. */
        OWNER,
        /** A publication of it was rolled back; goes out again only when the owner lets it. */
        ROLLED_BACK,
        /** Another PC took it off the market; goes out again only when the owner lets it. */
        TAKEN_OFF
    }

    Cause cause() {
        return switch (kind) {
            case OWNER -> Cause.HELD;
            case ROLLED_BACK -> Cause.ROLLED_BACK;
            case TAKEN_OFF -> Cause.TAKEN_OFF;
        };
    }

    /** Whether nothing is left to hold: the product is again as the market shows it. */
    boolean over(ItemContent online) {
        return kind == Kind.TAKEN_OFF || kind == Kind.ROLLED_BACK && !online.hash().equals(hash);
    }
}
