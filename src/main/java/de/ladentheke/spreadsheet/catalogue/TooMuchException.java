package de.ladentheke.spreadsheet.catalogue;

/** A catalogue asks for more memory than any real one. */
public final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchException(String what) {
        super(what);
    }
}
