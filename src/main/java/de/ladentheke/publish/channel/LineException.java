package de.ladentheke.publish.channel;

import java.io.IOException;

/** No line, for a reason that people can do something about. The sentence: key {@code channel.<reason in lower case>} in room publish. */
public final class LineException extends IOException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** The Wi-Fi of a hotel, café or guest network answers with its own page until somebody signs in. */
        CAPTIVE_PORTAL,
        CERTIFICATE,
        /** The certificate only seems invalid because this computer's date or time is wrong. */
        CLOCK,
        /** The key to the place waits for the owner's passphrase. */
        LOCKED
    }

    private final Reason reason;

    public LineException(Reason reason, Throwable cause) {
        super(reason + ": " + cause, cause);
        this.reason = reason;
    }

    public LineException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
