package de.ladentheke.uikit;

import java.time.Duration;
import java.util.Optional;

/** Guesses how long work still takes from how long its part so far took; says nothing before it has settled. */
final class RemainingTime {
    private final long settleNanos;
    private long started;

    RemainingTime(long settleNanos) {
        this.settleNanos = settleNanos;
    }

    void start(long now) {
        started = now;
    }

    Optional<Duration> after(long done, long total, long now) {
        var elapsed = now - started;
        if (done <= 0 || total <= done || elapsed < settleNanos) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos((long) ((double) elapsed / done * (total - done))));
    }
}
