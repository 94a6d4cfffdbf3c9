package de.ladentheke.market.api;

/** Answered as {@code {"error": code, "message": sentence}}; the sentence: key {@code api.<code>}. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    public ApiException(int status, String code) {
        super(code, null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String code() {
        return getMessage();
    }
}
