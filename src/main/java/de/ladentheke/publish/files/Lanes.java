package de.ladentheke.publish.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** Several calls to a far server at once, so that they need not wait for each other's answers. All end before it returns. */
public record Lanes(int count) {
    private static final ThreadFactory THREADS = Thread.ofVirtual().name("Dateien-", 1).factory();

    @FunctionalInterface
    interface Call<T> {
        void on(T one) throws IOException;
    }

    /** @throws IOException the first failure; what was not begun by then is left out */
    <T> void each(List<T> all, Call<T> call) throws IOException {
        if (count == 1 || all.size() < 2) {
            for (var one : all) {
                call.on(one);
            }
            return;
        }
        try (var threads = Executors.newFixedThreadPool(count, THREADS)) {
            await(all.stream().map(one -> threads.<Void>submit(() -> {
                call.on(one);
                return null;
            })).toList(), threads);
        }
    }

    private static void await(List<Future<Void>> calls, ExecutorService threads) throws IOException {
        try {
            for (var call : new ArrayList<>(calls)) {
                call.get();
            }
        } catch (ExecutionException e) {
            calls.forEach(call -> call.cancel(false));
            throw e.getCause() instanceof IOException problem ? problem : new IOException(e.getCause());
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
