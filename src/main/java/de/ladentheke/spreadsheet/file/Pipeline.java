package de.ladentheke.spreadsheet.file;

import de.ladentheke.task.Stopped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * One thread makes what another needs: a second processor then carries half of the work. The caller's thread consumes;
 * the other one ends before {@link #run} does, however that ends.
 */
public final class Pipeline<T> {
    /** Batches of rows. Few: what waits is live, and the collector copies it again and again. */
    private static final int WAITING = 3;
    private static final Object END = new Object();

    /** Makes what is needed, until {@code into} no longer wants it. */
    @FunctionalInterface
    public interface Producer<T> {
        void run(Predicate<T> into) throws SpreadsheetException;
    }

    private final BlockingQueue<Object> queue;
    private volatile boolean closed;
    private Throwable thrown;

    private Pipeline(int waiting) {
        queue = new ArrayBlockingQueue<>(waiting);
    }

    /**
     * @param waiting  how many may be made ahead of what is consumed
     * @param consumer says whether it wants more
     * @throws SpreadsheetException and whatever else either side throws
     */
    public static <T> void run(int waiting, Producer<T> producer, Predicate<T> consumer) throws SpreadsheetException {
        new Pipeline<T>(waiting).go(producer, consumer);
    }

    /** Reads the sheet on another thread, while {@code visitor} is called on this one. */
    public static void read(RowSource source, int sheet, RowSource.Visitor visitor) throws SpreadsheetException {
        run(WAITING, into -> RowBatch.read(source, sheet, into), (RowBatch batch) -> batch.show(visitor));
    }

    private void go(Producer<T> producer, Predicate<T> consumer) throws SpreadsheetException {
        var thread = Thread.ofPlatform().daemon().name("import-reader").start(() -> produce(producer));
        try {
            consume(consumer);
        } finally {
            closed = true;
            queue.clear();
            join(thread);
        }
        switch (thrown) {
            case null -> { }
            case SpreadsheetException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(thrown);
        }
    }

    private void produce(Producer<T> producer) {
        try {
            producer.run(this::put);
        } catch (SpreadsheetException | RuntimeException | Error e) {
            thrown = e;
        } finally {
            put(END);
        }
    }

    private boolean put(Object item) {
        try {
            while (!closed) {
                if (queue.offer(item, 50, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private void consume(Predicate<T> consumer) {
        try {
            for (var item = queue.take(); item != END; item = queue.take()) {
                if (!consumer.test((T) item)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = Thread.interrupted();
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
