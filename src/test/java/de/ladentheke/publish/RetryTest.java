package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryTest {
    private final List<Duration> slept = new ArrayList<>();

    private Retry retry(double random) {
        return new Retry(new Backoff(Duration.ofSeconds(1), Duration.ZERO, Duration.ofSeconds(5), () -> random), slept::add);
    }

    private Duration waited() {
        return slept.stream().reduce(Duration.ZERO, Duration::plus);
    }

    @Test
    void waitsLongerEachTimeAndGivesUpAfterFour() {
        var calls = new int[1];
        assertThatThrownBy(() -> retry(0.999999).call(() -> {
            calls[0]++;
            throw new IOException("broken");
        }, Progress.NONE)).hasMessage("broken");
        assertThat(calls[0]).isEqualTo(4);
        assertThat(waited()).as("1 + 2 + 4").isBetween(Duration.ofMillis(6990), Duration.ofSeconds(7));
    }

    @Test
    void fullJitterMayNotWaitAtAll() {
        assertThatThrownBy(() -> retry(0).call(() -> {
            throw new IOException("broken");
        }, Progress.NONE)).isInstanceOf(IOException.class);
        assertThat(waited()).isZero();
    }

    @Test
    void theDelayIsBounded() {
        var backoff = new Backoff(Duration.ofSeconds(20), Duration.ofSeconds(5), Duration.ofMinutes(10), () -> 0.999999);
        assertThat(backoff.delay(60)).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
        assertThat(new Backoff(Duration.ofSeconds(20), Duration.ofSeconds(5), Duration.ofMinutes(10), () -> 0).delay(3)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void whatWaitingDoesNotHelpIsThrownAtOnce() {
        for (var problem : List.of(new ChannelException(ChannelException.Reason.TOKEN_REFUSED, ""), new RevisionChangedException(), new ImageRefusedException("kein Bild"))) {
            assertThatThrownBy(() -> retry(0.5).call(() -> {
                throw problem;
            }, Progress.NONE)).isSameAs(problem);
        }
        assertThat(slept).isEmpty();
    }

    @Test
    void stopEndsTheWaiting() {
        assertThatThrownBy(() -> retry(0.9).call(() -> {
            throw new IOException("broken");
        }, new Progress() {
            @Override
            public void report(long done, long total, String detail) {}

            @Override
            public boolean stopped() {
                return slept.size() >= 2;
            }
        })).isInstanceOf(Stopped.class);
        assertThat(slept).hasSize(2);
    }
}
