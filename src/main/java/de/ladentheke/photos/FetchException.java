package de.ladentheke.photos;

import de.ladentheke.text.Messages;
import java.util.Locale;

/** A picture could not be fetched. The sentence: key {@code fetch.<reason in lower case>} in room photos. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** No http or https address, or one with a password in it. */
        NO_ADDRESS,
        /** Leads into the owner's own network. */
        PRIVATE,
        /** The name is not known: mistyped, or there is no line. */
        UNKNOWN_HOST,
        NO_ANSWER, TOO_SLOW, INSECURE, NOT_THERE, REFUSED, SERVER, TOO_MANY_REDIRECTS, TOO_LARGE, NOT_A_PICTURE
    }

    private final Reason reason;
    private final String address;

    public FetchException(Reason reason, String address, Throwable cause) {
        super(reason + " " + address, cause);
        this.reason = reason;
        this.address = address;
    }

    public Reason reason() {
        return reason;
    }

    public String address() {
        return address;
    }

    /** What is wrong and what to do, in the program's language. */
    public String sentence() {
        return Messages.of(FetchException.class).get("fetch." + reason.name().toLowerCase(Locale.ROOT), address);
    }
}
