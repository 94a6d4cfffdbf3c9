package de.ladentheke.market;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Generous: a bucket of requests for each address that refills steadily. It stops loops that ran wild, not people. */
final class RateLimit {
    private static final int BURST = 4_000;
    private static final int PER_SECOND = 400;
    private static final int MOST_ADDRESSES = 5_000;
    private static final double NANOS = 1e9;

    private static final class Bucket {
        private double left = BURST;
        private long since;
    }

    private final LongSupplier clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    RateLimit() {
        this(System::nanoTime);
    }

    /** @param clock nanoseconds */
    RateLimit(LongSupplier clock) {
        this.clock = clock;
    }

    synchronized boolean allows(String address) {
        var now = clock.getAsLong();
        var bucket = buckets.get(address);
        if (bucket == null) {
            bucket = new Bucket();
            bucket.since = now;
            buckets.put(address, bucket);
        }
        bucket.left = Math.min(BURST, bucket.left + (now - bucket.since) / NANOS * PER_SECOND);
        bucket.since = now;
        if (bucket.left < 1) {
            return false;
        }
        bucket.left--;
        return true;
    }
}
