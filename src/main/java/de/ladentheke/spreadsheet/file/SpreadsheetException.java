package de.ladentheke.spreadsheet.file;

import de.ladentheke.text.Messages;
import java.util.Locale;

/** A file cannot be read; nothing was stored. The sentence: key {@code file.<reason in lower case>} beside this class. */
public final class SpreadsheetException extends Exception {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        EMPTY, NOT_A_SPREADSHEET, ENCRYPTED, DAMAGED, TOO_LARGE, BINARY, NO_TABLE, NOT_READABLE, NOT_WRITABLE,
        /** A workbook to be written would have more rows than one can have. */
        TOO_MANY_ROWS,
        /** There is no such file (any more). */
        MISSING,
        /** A list, but of something else than products: {@link #detail()} says of what. */
        NO_PRODUCTS,
        /** A kind of file that is known by name but not read (yet): {@link #detail()} says which. */
        UNSUPPORTED
    }

    private final Reason reason;
    private final String detail;

    public SpreadsheetException(Reason reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** Argument {0} of the sentence. */
    public String detail() {
        return detail;
    }

    /** What to tell a person about a file that cannot be read or written. */
    public String sentence() {
        return Messages.of(SpreadsheetException.class).get("file." + reason.name().toLowerCase(Locale.ROOT), detail);
    }
}
