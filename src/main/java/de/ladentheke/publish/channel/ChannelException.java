package de.ladentheke.publish.channel;

import java.io.IOException;

/** The marketplace refuses: waiting does not help. The sentence: key {@code channel.<reason in lower case>} in room publish. */
public final class ChannelException extends IOException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        TOKEN_REFUSED, UNKNOWN_SHOP, NOT_A_MARKETPLACE, NOT_SECURE, TOO_LARGE, PROTOCOL,
        /** Of places that take files. */
        PASSWORD_REFUSED, HOST_KEY_UNKNOWN, HOST_KEY_CHANGED, NOT_A_FOLDER, FOLDER_MISSING, NOT_WRITABLE, NO_SPACE, FOREIGN_FILES,
        /** A web page says whose it is, § 5 DDG. */
        IMPRINT_MISSING
    }

    private final Reason reason;

    public ChannelException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
