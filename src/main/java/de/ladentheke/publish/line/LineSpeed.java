package de.ladentheke.publish.line;

import de.ladentheke.db.Database;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/** How fast the line to a channel is, by what the last publications took. */
public final class LineSpeed {
    /** Less than this tells of the latency, but not of the speed. */
    private static final long ENOUGH_BYTES = 64 << 10;
    /** Fewer are packed worse than many. */
    private static final long ENOUGH_TEXTS = 16 << 10;
    private static final long SMALL_CALL = 8 << 10;

    private final Database database;
    private final LineStore store;
    private final LongSupplier clock;

    public LineSpeed(Database database, LineStore store) {
        this(database, store, System::nanoTime);
    }

    /** @param clock nanoseconds */
    public LineSpeed(Database database, LineStore store, LongSupplier clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /** @param latency of one call that carries next to nothing */
    record Known(long bytesPerSecond, Duration latency) {
        Duration time(long bytes, long calls) {
            return Duration.ofMillis(bytes * 1000 / bytesPerSecond).plus(latency.multipliedBy(calls));
        }
    }

    Optional<Known> known() {
        return database.read(store::known);
    }

    public Meter meter() {
        return new Meter();
    }

    /** Nanoseconds in which a call that came to its end was under way. */
    private record Span(long from, long to) {}

    /**
     * Measures the calls of one publication that came to their end. Calls at the same time share the line: the time counts
     * once. What broke off takes nothing away from those that were under way beside it, and its waiting is none of theirs.
     */
    public final class Meter {
        private final Deque<Span> spans = new ArrayDeque<>();
        private long bytes;
        private long calls;
        private long busy;
        private long texts;
        private long packedTexts;
        private long latency = Long.MAX_VALUE;
        private int running;

        /** @param size bytes that the call sends, about */
        public <T> T timed(long size, Retry.Call<T> call) throws IOException {
            return timed(size, call, result -> -1);
        }

        /** @param size bytes of texts before they are packed; @param told by the result, how many went over the line; negative where it does not know */
        public <T> T timed(long size, Retry.Call<T> call, ToLongFunction<T> told) throws IOException {
            var start = begin();
            var sent = size;
            var done = false;
            try {
                var result = call.run();
                if (told.applyAsLong(result) >= 0) {
                    sent = told.applyAsLong(result);
                    packed(size, sent);
                }
                done = true;
                return result;
            } finally {
                end(start, sent, done);
            }
        }

        private synchronized void packed(long size, long sent) {
            texts += size;
            packedTexts += sent;
        }

        private synchronized long begin() {
            running++;
            return clock.getAsLong();
        }

        private synchronized void end(long start, long size, boolean done) {
            var now = clock.getAsLong();
            if (done) {
                bytes += size;
                calls++;
                latency = size < SMALL_CALL ? Math.min(latency, now - start) : latency;
                busy(new Span(start, now));
            }
            if (--running == 0) {
                spans.forEach(span -> busy += span.to() - span.from());
                spans.clear();
            }
        }

        /** Calls end one after the other: a span reaches over the last ones, wholly or in part, or over none. */
        private void busy(Span span) {
            var from = span.from();
            while (!spans.isEmpty() && spans.getLast().to() >= from) {
                from = Math.min(from, spans.removeLast().from());
            }
            spans.add(new Span(from, span.to()));
        }

        /** Keeps what was found: the newest publication counts three times as much as those before. */
        public synchronized void keep() {
            keepShare();
            if (bytes < ENOUGH_BYTES || Thread.currentThread().isInterrupted()) {
                return;
            }
            var known = LineSpeed.this.known();
            var pause = latency < Long.MAX_VALUE ? latency : known.map(k -> k.latency().toNanos()).orElse(0L);
            var sending = Math.max(1, Math.max(busy / 4, busy - calls * pause));
            var rate = Math.max(1, bytes * 1_000_000 / Math.max(1, sending / 1_000));
            var speed = new Known(known.map(k -> mean(k.bytesPerSecond(), rate)).orElse(rate),
                    Duration.ofNanos(known.map(k -> mean(k.latency().toNanos(), pause)).orElse(pause)));
            database.change(tx -> store.measured(tx, speed));
        }

        private void keepShare() {
            if (texts >= ENOUGH_TEXTS && !Thread.currentThread().isInterrupted()) {
                database.change(tx -> store.textShare(tx, (int) Math.max(1, packedTexts * 1000 / texts)));
            }
        }

        private static long mean(long before, long now) {
            return Math.max(1, (before + 3 * now) / 4);
        }
    }
}
