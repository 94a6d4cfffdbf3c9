package de.ladentheke.faults;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Which request meets which fault. */
@FunctionalInterface
public interface Plan {
    /** @param number from 1, counted since the plan is in force; @return null where nothing happens to the request */
    Fault meets(int number, Head request);

    static Plan calm() {
        return (number, request) -> null;
    }

    /** The {@code nth} request, from 1. */
    static Plan at(int nth, Fault fault) {
        return (number, request) -> number == nth ? fault : null;
    }

    /** The first request that is one of these. */
    static Plan atFirst(Predicate<Head> which, Fault fault) {
        var met = new AtomicBoolean();
        return (number, request) -> which.test(request) && met.compareAndSet(false, true) ? fault : null;
    }

    /** Every request from the first on that is one of these. */
    static Plan fromFirst(Predicate<Head> which, Fault fault) {
        var met = new AtomicBoolean();
        return (number, request) -> {
            met.compareAndSet(false, which.test(request));
            return met.get() ? fault : null;
        };
    }

    /** Every request from the {@code nth} on. */
    static Plan from(int nth, Fault fault) {
        return (number, request) -> number >= nth ? fault : null;
    }

    /** The first {@code times} requests whose first line contains {@code part}. */
    static Plan on(String part, int times, Fault fault) {
        var left = new AtomicInteger(times);
        return (number, request) -> request.first().contains(part) && left.getAndDecrement() > 0 ? fault : null;
    }

    /** One of {@code faults} at about every {@code oneIn}th request. */
    static Plan seeded(long seed, int oneIn, List<Fault> faults) {
        var random = new Random(seed);
        return (number, request) -> {
            synchronized (random) {
                return random.nextInt(oneIn) == 0 ? faults.get(random.nextInt(faults.size())) : null;
            }
        };
    }
}
