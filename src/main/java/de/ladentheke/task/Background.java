package de.ladentheke.task;

import java.util.function.Consumer;

/**
 * Runs work off the caller's thread. Only view models and the command line call it; services are synchronous. The
 * callbacks of a job come on the caller's kind of thread (the FX thread in the window).
 */
public interface Background {
    /** Where the work runs: jobs of one lane with one thread run one after another. */
    enum Lane {
        /** Everything that writes the database: one at a time. */
        WRITE,
        /** Short reads, several at once. */
        READ,
        /** Decoding and scaling of pictures. */
        PHOTO,
        /** HTTP and other waiting. */
        NETWORK
    }

    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** Starts {@code work}; the returned job takes callbacks until the caller's current event has ended. */
    <T> Job<T> run(Lane lane, Work<T> work);

    /** A piece of work under way. Callbacks are set by the caller in the same event that started it. */
    interface Job<T> {
        Job<T> onSuccess(Consumer<? super T> action);

        /** Not called for {@link Stopped}. Where no handler is set, the program's own error notice is shown. */
        Job<T> onError(Consumer<? super Throwable> action);

        Job<T> onStopped(Runnable action);

        /** After success, error or stop. */
        Job<T> onEnd(Runnable action);

        /** At most about 20 times a second, the newest values only. */
        Job<T> onProgress(Progress watcher);

        void stop();
    }
}
