package de.ladentheke.photos;

/** A file could not become a photo; nothing was stored. The sentence: key {@code photo.<reason in lower case>} in room photos. */
public final class PhotoException extends Exception {
    private static final long serialVersionUID = 1L;

    public enum Reason { NOT_AN_IMAGE, DAMAGED, EMPTY, TOO_LARGE, TOO_SMALL, UNSUPPORTED_HEIC, UNSUPPORTED_FORMAT, NOT_READABLE, DISK_FULL }

    private final Reason reason;
    private final String fileName;

    public PhotoException(Reason reason, String fileName, Throwable cause) {
        super(reason + " " + fileName, cause);
        this.reason = reason;
        this.fileName = fileName;
    }

    public Reason reason() {
        return reason;
    }

    public String fileName() {
        return fileName;
    }
}
