package de.ladentheke.publish.line;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Exponential back-off with full jitter: attempt n waits anything up to {@code first * 2^n}, so that many shops that
 * lost the same line do not come back at the same moment.
 *
 * @param random yields numbers from 0 to below 1
 */
public record Backoff(Duration first, Duration least, Duration most, DoubleSupplier random) {
    /** @param attempt 0 for the first repetition */
    public Duration delay(int attempt) {
        var ceiling = Math.min(most.toMillis(), first.toMillis() << Math.min(attempt, 20));
        return Duration.ofMillis(Math.max(least.toMillis(), (long) (random.getAsDouble() * ceiling)));
    }
}
