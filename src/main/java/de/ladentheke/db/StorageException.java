package de.ladentheke.db;

/** The shop's folder or database could not be used. {@link #reason()} names the sentence for the user. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence in both languages, key {@code storage.<name in lower case>}. */
    public enum Reason {
        /** Another Ladentheke has this shop open. */
        IN_USE,
        /** The folder lies on a network drive, where SQLite files get damaged. */
        NETWORK_DRIVE,
        /** The folder cannot be written. */
        NOT_WRITABLE,
        DISK_FULL,
        /** The file is no database or is damaged. */
        DAMAGED,
        /** Written by a newer Ladentheke. */
        NEWER_VERSION,
        /** Anything else; a defect. */
        OTHER
    }

    private final Reason reason;

    public StorageException(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
