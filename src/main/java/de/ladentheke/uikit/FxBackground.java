package de.ladentheke.uikit;

import de.ladentheke.task.Background;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The window's {@link Background}: one pool of daemon threads per lane, callbacks on the FX thread. */
public final class FxBackground implements Background, AutoCloseable {
    private static final Map<Lane, Integer> THREADS = Map.of(Lane.WRITE, 1, Lane.READ, 3, Lane.PHOTO, 2, Lane.NETWORK, 4);

    /** Far beyond the longest import. */
    private static final Duration LONGEST_WRITES = Duration.ofMinutes(30);
    private final Map<Lane, ExecutorService> pools = new EnumMap<>(Lane.class);
    private final Consumer<Throwable> unexpected;

    /** @param unexpected shows an error that a job has no handler for; called on the FX thread */
    public FxBackground(Consumer<Throwable> unexpected) {
        this.unexpected = unexpected;
        THREADS.forEach((lane, threads) -> pools.put(lane, pool(lane, threads)));
    }

    @Override
    public <T> Job<T> run(Lane lane, Work<T> work) {
        var job = new FxJob<>(work, unexpected);
        var pool = pools.get(lane);
        // after the caller's event, so that its callbacks are set before the work can end
        if (Platform.isFxApplicationThread()) {
            pool.execute(job);
        } else {
            Platform.runLater(() -> pool.execute(job));
        }
        return job;
    }

    /** Lets the writes finish, those that still wait too: a long import may have what was typed last behind it. Drops everything else. */
    @Override
    public void close() {
        pools.forEach((lane, pool) -> {
            if (lane == Lane.WRITE) {
                pool.shutdown();
            } else {
                pool.shutdownNow();
            }
        });
        try {
            pools.get(Lane.WRITE).awaitTermination(LONGEST_WRITES.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService pool(Lane lane, int threads) {
        var pool = new ThreadPoolExecutor(threads, threads, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(lane),
                new ThreadPoolExecutor.DiscardPolicy());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static ThreadFactory named(Lane lane) {
        var number = new AtomicInteger();
        return task -> {
            var thread = new Thread(task, lane.name().toLowerCase(java.util.Locale.ROOT) + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
