package de.ladentheke.faults;

import java.io.OutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** One direction of a line: so many bytes a second, for all connections together; counts them. */
final class Pace {
    private final AtomicLong bytes = new AtomicLong();
    private final long bytesPerSecond;
    private long free = System.nanoTime();

    /** @param bytesPerSecond 0 for as fast as it goes */
    Pace(long bytesPerSecond) {
        this.bytesPerSecond = bytesPerSecond;
    }

    long bytes() {
        return bytes.get();
    }

    OutputStream over(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] all, int from, int count) throws IOException {
                take(count);
                out.write(all, from, count);
                out.flush();
            }
        };
    }

    private void take(int count) throws InterruptedIOException {
        bytes.addAndGet(count);
        if (bytesPerSecond > 0) {
            sleepUntil(reserve(count));
        }
    }

    private synchronized long reserve(int count) {
        free = Math.max(free, System.nanoTime()) + TimeUnit.SECONDS.toNanos(count) / bytesPerSecond;
        return free;
    }

    private static void sleepUntil(long at) throws InterruptedIOException {
        try {
            TimeUnit.NANOSECONDS.sleep(at - System.nanoTime());
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }
}
