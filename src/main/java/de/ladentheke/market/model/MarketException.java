package de.ladentheke.market.model;

/** The marketplace's own files or port could not be used. The message is for the log, never for customers. */
public final class MarketException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MarketException(String message, Throwable cause) {
        super(message, cause);
    }
}
