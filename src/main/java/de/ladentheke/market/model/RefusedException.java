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
    private final String field;

    /** @param field key of the content that it is about; null where it is about the whole */
    public RefusedException(Reason reason, String field) {
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.field = field;
    }

    public String field() {
        return field;
    }

    public Reason reason() {
        return reason;
    }
}
