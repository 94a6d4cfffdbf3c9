package de.ladentheke.publish.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.publish.channel.TryLaterException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LanesTest {
    @Test
    void resultsComeInTheOrderOfTheCallsThoughTheyRunAtTheSameTime() throws IOException {
        var lanes = new Lanes<String>(2);
        var second = new CountDownLatch(1);
        lanes.begin(() -> {
            await(second);
            return "first";
        });
        assertThat(lanes.full()).isFalse();
        lanes.begin(() -> {
            second.countDown();
            return "second";
        });
        assertThat(lanes.full()).isTrue();
        assertThat(lanes.next()).isEqualTo("first");
        assertThat(lanes.next()).isEqualTo("second");
        assertThat(lanes.free()).isTrue();
    }

    @Test
    void whatACallThrowsIsThrownAndTheOthersGoOn() throws IOException {
        var lanes = new Lanes<String>(3);
        lanes.begin(() -> {
            throw new TryLaterException("busy", java.time.Duration.ZERO);
        });
        lanes.begin(() -> {
            throw new IllegalStateException("a mistake");
        });
        lanes.begin(() -> "third");
        assertThatThrownBy(lanes::next).isInstanceOf(TryLaterException.class);
        assertThatThrownBy(lanes::next).isInstanceOf(IllegalStateException.class);
        assertThat(lanes.next()).isEqualTo("third");
    }

    @Test
    void whoIsInterruptedLeavesNothingRunning() throws Exception {
        var ended = new AtomicBoolean();
        var told = new CountDownLatch(1);
        var waiting = new Thread(() -> {
            var lanes = new Lanes<String>(1);
            lanes.begin(() -> {
                try {
                    await(new CountDownLatch(1));
                    return "";
                } finally {
                    ended.set(true);
                }
            });
            assertThatThrownBy(lanes::next).isInstanceOf(InterruptedIOException.class);
            assertThat(ended).isTrue();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            told.countDown();
        });
        waiting.start();
        waiting.interrupt();
        waiting.join();
        assertThat(told.getCount()).isZero();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }
}
