package de.ladentheke.publish.line;

import de.ladentheke.publish.channel.TryLaterException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Leaves a place in peace that fails again and again: after so many failures in a row no call goes out until a pause is
 * over. Then one call tries: if it fails too, a longer pause begins.
 */
public final class Circuit {
    static final int FAILURES = 5;
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Backoff backoff;
    private final Clock clock;
    private int failures;
    private Instant openAt = Instant.EPOCH;

    public Circuit(Backoff backoff, Clock clock) {
        this.backoff = backoff;
        this.clock = clock;
    }

    /** @throws TryLaterException while the pause lasts, with what is left of it */
    synchronized void check() throws TryLaterException {
        if (left().isPositive()) {
            throw new TryLaterException("left in peace after " + failures + " failures", left());
        }
    }

    synchronized void succeeded() {
        reset();
    }

    synchronized int failures() {
        return failures;
    }

    /**
     * @param before  failures when the call began: calls that fail together count once
     * @param atLeast what the place asks to wait
     */
    synchronized void failed(int before, Duration atLeast) {
        failures = Math.max(failures, before + 1);
        var own = tripped() ? backoff.delay(failures - FAILURES) : Duration.ZERO;
        if (tripped() || atLeast.compareTo(Retry.LONGEST_WAIT) > 0) {
            openAt = clock.instant().plus(Retry.longer(own, atLeast));
        }
    }

    /** Whether calls go out only now and then. */
    synchronized boolean tripped() {
        return failures >= FAILURES;
    }

    /** What is left of the pause; none where this computer's clock was set back meanwhile. */
    public synchronized Duration left() {
        var left = Duration.between(clock.instant(), openAt);
        return left.isNegative() || left.compareTo(LONGEST) > 0 ? Duration.ZERO : left;
    }

    /** A person asks for it now. */
    public synchronized void reset() {
        failures = 0;
        openAt = Instant.EPOCH;
    }
}
