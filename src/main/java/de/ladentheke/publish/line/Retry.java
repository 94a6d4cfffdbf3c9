package de.ladentheke.publish.line;

import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.ImageRefusedException;
import de.ladentheke.publish.channel.LineException;
import de.ladentheke.publish.channel.RevisionChangedException;
import de.ladentheke.publish.channel.TryLaterException;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/** Repeats a call over a weak line a few times, and not at all where the place is left in peace. What waiting does not help is thrown at once. */
public final class Retry {
    private static final int ATTEMPTS = 4;
    static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final Duration SLICE = Duration.ofMillis(100);

    private final Backoff backoff;
    private final Pause pause;
    private final Circuit circuit;

    /** How time passes. */
    @FunctionalInterface
    public interface Pause {
        void sleep(Duration time) throws InterruptedException;
    }

    @FunctionalInterface
    public interface Call<T> {
        T run() throws IOException;
    }

    public Retry(Backoff backoff, Pause pause, Circuit circuit) {
        this.backoff = backoff;
        this.pause = pause;
        this.circuit = circuit;
    }

    /** @throws de.ladentheke.task.Stopped where the user pressed stop while it waited */
    public <T> T call(Call<T> call, Progress progress) throws IOException {
        for (int attempt = 0; ; attempt++) {
            progress.stopIfAsked();
            try {
                return once(call);
            } catch (ChannelException | RevisionChangedException | ImageRefusedException | LineException | InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                var wait = wait(e, attempt);
                if (attempt == ATTEMPTS - 1 || wait.compareTo(LONGEST_WAIT) > 0 || circuit.tripped()) {
                    throw e;
                }
                sleep(wait, progress);
            }
        }
    }

    /** A person asks for it now: the place is no longer left in peace. */
    public void afresh() {
        circuit.reset();
    }

    private <T> T once(Call<T> call) throws IOException {
        circuit.check();
        var before = circuit.failures();
        try {
            var answer = call.run();
            circuit.succeeded();
            return answer;
        } catch (ChannelException | RevisionChangedException | ImageRefusedException e) {
            circuit.succeeded();
            throw e;
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            circuit.failed(before, asked(e));
            throw e;
        }
    }

    /** How long the place asks to wait. */
    public static Duration asked(IOException problem) {
        return problem instanceof TryLaterException busy ? busy.pause() : Duration.ZERO;
    }

    private Duration wait(IOException problem, int attempt) {
        var own = backoff.delay(attempt);
        return longer(asked(problem), own);
    }

    public static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void sleep(Duration wait, Progress progress) throws IOException {
        try {
            for (var left = wait; left.isPositive(); left = left.minus(SLICE)) {
                progress.stopIfAsked();
                pause.sleep(left.compareTo(SLICE) < 0 ? left : SLICE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
