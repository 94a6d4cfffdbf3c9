package de.ladentheke.app.cli;

import java.util.concurrent.CountDownLatch;

/** Waits for Ctrl+C or the system's request to end, and closes in good order. */
final class Until {
    private Until() {}

    static void stopped(AutoCloseable running) throws InterruptedException {
        var over = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(running)));
        over.await();
    }

    private static void close(AutoCloseable running) {
        try {
            running.close();
        } catch (Exception e) {
            System.getLogger(Until.class.getName()).log(System.Logger.Level.WARNING, "closing", e);
        }
    }
}
