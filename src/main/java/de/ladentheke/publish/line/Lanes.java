package de.ladentheke.publish.line;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Calls to a place that are under way at the same time. Their results come in the order in which they were begun. */
public final class Lanes<T> {
    private record Lane<T>(FutureTask<T> call, Thread thread) {}

    private final int most;
    private final Queue<Lane<T>> underWay = new ArrayDeque<>();

    /** @param most calls at the same time */
    public Lanes(int most) {
        this.most = most;
    }

    public boolean full() {
        return underWay.size() >= most;
    }

    public boolean free() {
        return underWay.isEmpty();
    }

    /** Whether {@link #next} need not wait. */
    public boolean ready() {
        return underWay.element().call().isDone();
    }

    public void begin(Retry.Call<T> call) {
        var task = new FutureTask<>(call::run);
        underWay.add(new Lane<>(task, Thread.ofVirtual().start(task)));
    }

    /** Waits for the call that was begun first, and throws what it threw. Where the waiting is interrupted the call is broken off. */
    public T next() throws IOException {
        var lane = underWay.remove();
        try {
            return lane.call().get();
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } catch (InterruptedException e) {
            end(lane);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private static IOException thrown(Throwable cause) {
        return switch (cause) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new CompletionException(cause);
        };
    }

    private static void end(Lane<?> lane) {
        lane.thread().interrupt();
        var interrupted = false;
        while (lane.thread().isAlive()) {
            try {
                lane.thread().join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
