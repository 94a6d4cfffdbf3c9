package de.ladentheke.publish.channel;

import java.io.IOException;
import java.time.Duration;

/** The marketplace is there but busy (429, 503); waiting helps. */
public final class TryLaterException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** @param wait how long the marketplace asks to wait; zero where it does not say */
    public TryLaterException(String detail, Duration wait) {
        super(detail);
        this.wait = wait;
    }

    public Duration pause() {
        return wait;
    }
}
