package de.ladentheke.publish;

import de.ladentheke.db.Database;
import de.ladentheke.db.StorageException;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.line.Backoff;
import de.ladentheke.publish.line.Circuit;
import de.ladentheke.publish.line.Retry;
import de.ladentheke.publish.state.ChannelStore;
import de.ladentheke.task.Stopped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The owner's wish to publish, kept in the database until it is fulfilled: asked for without a line, it is tried again
 * by itself, also after a restart. Starts no threads: the window asks from time to time whether an attempt is due.
 */
public final class AutoPublish {
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Database database;
    private final ChannelStore channels;
    private final Backoff backoff;
    private final Circuit circuit;
    private final Clock clock;

    AutoPublish(Database database, ChannelStore channels, Backoff backoff, Circuit circuit, Clock clock) {
        this.database = database;
        this.channels = channels;
        this.backoff = backoff;
        this.circuit = circuit;
        this.clock = clock;
    }

    /** @param next when it is tried again; in the past where it is due */
    public record Wish(Instant since, int attempts, Instant next) {}

    /** Empty where nothing is wished. */
    public Optional<Wish> wish() {
        var state = database.read(channels::read);
        if (state.wishedAt() == null) {
            return Optional.empty();
        }
        var since = Instant.parse(state.wishedAt());
        var next = state.nextAttemptAt() == null ? since : Instant.parse(state.nextAttemptAt());
        return Optional.of(new Wish(since, state.attempts(), likely(next) ? next : since));
    }

    /** Nothing waits that long: this computer's clock was ahead when the time was noted. */
    private boolean likely(Instant next) {
        return next.isBefore(clock.instant().plus(LONGEST));
    }

    /** Whether to publish now, because the owner asked for it and it has not been done. */
    public boolean due() {
        return wish().filter(wish -> !wish.next().isAfter(clock.instant())).isPresent();
    }

    /** The line may be back (network came up, window opened): try now. */
    public void hurry() {
        if (wish().isPresent()) {
            database.change(tx -> channels.hurry(tx));
        }
    }

    /** The owner no longer wants it. */
    public void cancel() {
        database.change(tx -> channels.givenUp(tx, null));
    }

    /** One try to do what is wished. */
    @FunctionalInterface
    interface Attempt {
        Publisher.Report run() throws IOException;
    }

    /** The wish stays until the attempt has come to its end, a person must act, or nothing but a mistake is left to repeat. */
    Publisher.Report carryOut(Attempt attempt) throws IOException {
        try {
            if (!due()) {
                circuit.reset();
            }
            wished();
            return ended(attempt.run());
        } catch (ChannelException e) {
            givenUp(Failures.key(e));
            throw e;
        } catch (IOException e) {
            failed(Failures.key(e), Retry.longer(Retry.asked(e), circuit.left()));
            throw e;
        } catch (Stopped e) {
            givenUp(null);
            throw e;
        } catch (StorageException e) {
            throw unrecorded(e);
        } catch (RuntimeException | Error e) {
            notAgainByItself(e);
            throw e;
        }
    }

    private Publisher.Report ended(Publisher.Report report) {
        if (report.stopped()) {
            givenUp(null);
        } else {
            fulfilled();
        }
        return report;
    }

    /** @return what to throw instead where the disk is full: that is no mistake, and goes on once there is room */
    private IOException unrecorded(StorageException problem) {
        if (problem.reason() != StorageException.Reason.DISK_FULL) {
            notAgainByItself(problem);
            throw problem;
        }
        try {
            failed("disk_full", Duration.ZERO);
        } catch (StorageException e) {
            problem.addSuppressed(e);
        }
        return new DiskFullException(problem);
    }

    /** A mistake would come back with every attempt; only what the end of the program interrupted goes on at the next start. */
    private void notAgainByItself(Throwable mistake) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        try {
            givenUp(null);
        } catch (RuntimeException e) {
            mistake.addSuppressed(e);
        }
    }

    void wished() {
        database.change(tx -> channels.wish(tx, now()));
    }

    private void fulfilled() {
        database.change(tx -> channels.published(tx, now()));
    }

    /** @param atLeast what the marketplace asks to wait */
    private void failed(String error, Duration atLeast) {
        var attempts = database.read(channels::read).attempts();
        var own = backoff.delay(attempts);
        var next = clock.instant().plus(own.compareTo(atLeast) > 0 ? own : atLeast).truncatedTo(ChronoUnit.MILLIS);
        database.change(tx -> channels.failed(tx, error, next.toString()));
    }

    private void givenUp(String error) {
        database.change(tx -> channels.givenUp(tx, error));
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
