package de.ladentheke.market.model;

import java.util.Locale;

/** An item that the marketplace does not take; the others of its batch are not touched. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Each has a sentence, key {@code refused.<code>}. */
    public enum Reason {
        IMAGE_MISSING, PRICE, CONTENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;

    public RefusedException(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
