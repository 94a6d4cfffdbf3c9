package de.ladentheke.publish.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.publish.PublishingShop;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.ImageRefusedException;
import de.ladentheke.publish.channel.LineException;
import de.ladentheke.publish.channel.RevisionChangedException;
import de.ladentheke.publish.channel.TryLaterException;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryTest {
    private final List<Duration> slept = new ArrayList<>();

    private final PublishingShop.TestClock clock = new PublishingShop.TestClock();
    private final Circuit circuit = new Circuit(new Backoff(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMinutes(10), () -> 0.999999), clock);

    private Retry retry(double random) {
        return new Retry(new Backoff(Duration.ofSeconds(1), Duration.ZERO, Duration.ofSeconds(5), () -> random), time -> {
            slept.add(time);
            clock.advance(time);
        }, circuit);
    }

    private int calls(Retry retry, IOException problem) {
        var calls = new int[1];
        assertThatThrownBy(() -> retry.call(() -> {
            calls[0]++;
            throw problem;
        }, Progress.NONE)).isInstanceOf(IOException.class);
        return calls[0];
    }

    @Test
    void aPlaceThatFailsAgainAndAgainIsLeftInPeaceForLongerEachTime() throws IOException {
        var retry = retry(0);
        assertThat(calls(retry, new IOException("broken"))).isEqualTo(4);
        assertThat(calls(retry, new IOException("broken"))).as("the fifth in a row").isEqualTo(1);
        assertThat(calls(retry, new IOException("broken"))).as("in peace").isZero();
        assertThat(circuit.left()).isBetween(Duration.ofSeconds(19), Duration.ofSeconds(20));
        clock.advance(circuit.left());
        assertThat(calls(retry, new IOException("broken"))).as("one call tries").isEqualTo(1);
        assertThat(circuit.left()).isBetween(Duration.ofSeconds(39), Duration.ofSeconds(40));
        assertThat(calls(retry, new IOException("broken"))).isZero();
        clock.advance(circuit.left());
        assertThat(retry.call(() -> "there", Progress.NONE)).isEqualTo("there");
        assertThat(calls(retry, new IOException("broken"))).as("all is well again").isEqualTo(4);
    }

    @Test
    void aPersonsClickEndsThePause() throws IOException {
        var retry = retry(0);
        calls(retry, new IOException("broken"));
        calls(retry, new IOException("broken"));
        circuit.reset();
        assertThat(retry.call(() -> "there", Progress.NONE)).isEqualTo("there");
    }

    @Test
    void aClockThatIsSetBackDoesNotPauseForADay() {
        var retry = retry(0);
        clock.advance(Duration.ofDays(1));
        calls(retry, new IOException("broken"));
        calls(retry, new IOException("broken"));
        assertThat(circuit.left()).isPositive();
        clock.advance(Duration.ofDays(-1));
        assertThat(circuit.left()).isZero();
    }

    @Test
    void whatThePlaceAsksToWaitIsWaited() {
        var retry = retry(0);
        assertThat(calls(retry, new TryLaterException("429", Duration.ofSeconds(7)))).isEqualTo(4);
        assertThat(waited()).isEqualTo(Duration.ofSeconds(21));
        circuit.reset();
        assertThat(calls(retry, new TryLaterException("429", Duration.ofMinutes(3)))).as("too long to wait here").isEqualTo(1);
        assertThat(calls(retry, new TryLaterException("429", Duration.ofMinutes(3)))).isZero();
        assertThat(circuit.left()).isEqualTo(Duration.ofMinutes(3));
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
        for (var problem : List.of(new ChannelException(ChannelException.Reason.TOKEN_REFUSED, ""), new RevisionChangedException(), new ImageRefusedException("kein Bild"),
                new LineException(LineException.Reason.CAPTIVE_PORTAL, "HTTP 511"))) {
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
