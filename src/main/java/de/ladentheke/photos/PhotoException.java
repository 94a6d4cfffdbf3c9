package de.ladentheke.photos;

import de.ladentheke.text.Messages;
import java.util.Locale;

/** A file could not become a photo; nothing was stored. The sentence: key {@code photo.<reason in lower case>} in room photos. */
public final class PhotoException extends Exception {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        NOT_AN_IMAGE, DAMAGED, EMPTY, TOO_LARGE, TOO_SMALL, UNSUPPORTED_HEIC, UNSUPPORTED_FORMAT, NOT_READABLE, DISK_FULL, NOT_STORED,
        ARCHIVE_DAMAGED, ARCHIVE_TOO_LARGE,
        /** A ZIP archive inside another. */
        ARCHIVE_INSIDE
    }

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

    /** What is wrong and what to do, in the program's language. */
    public String sentence() {
        return Messages.of(PhotoException.class).get("photo." + reason.name().toLowerCase(Locale.ROOT), fileName);
    }
}
