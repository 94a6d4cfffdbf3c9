package de.ladentheke.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.task.Background.Lane;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class FxBackgroundTest extends ApplicationTest {
    private final List<String> events = Collections.synchronizedList(new ArrayList<>());
    private final List<Throwable> unexpected = Collections.synchronizedList(new ArrayList<>());
    private final FxBackground background = new FxBackground(unexpected::add);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public void start(Stage stage) {
        // only the toolkit is needed
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void callbacksComeOnTheWindowsThreadInOrder() throws Exception {
        interact(() -> background.run(Lane.READ, progress -> {
                    progress.report(1, 2, "half");
                    return Platform.isFxApplicationThread() ? "wrong thread" : "worked";
                })
                .onProgress((done, total, detail) -> note("progress " + detail))
                .onSuccess(this::note)
                .onEnd(() -> {
                    note("end");
                    ended.countDown();
                }));
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(events).containsExactly("progress half", "worked", "end");
    }

    @Test
    void stoppingIsNoError() throws Exception {
        var running = new CountDownLatch(1);
        interact(() -> {
            var job = background.run(Lane.WRITE, progress -> {
                running.countDown();
                while (true) {
                    progress.stopIfAsked();
                    Thread.sleep(1);
                }
            });
            job.onStopped(() -> note("stopped")).onError(e -> note("error")).onEnd(ended::countDown);
            new Thread(() -> {
                try {
                    running.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                job.stop();
            }).start();
        });
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(events).containsExactly("stopped");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void anErrorWithoutHandlerReachesTheProgramsOwnNotice() throws Exception {
        interact(() -> background.run(Lane.PHOTO, progress -> {
            throw new IllegalStateException("broken");
        }).onSuccess(value -> note("success")).onEnd(ended::countDown));
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(unexpected).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(events).isEmpty();
    }

    @Test
    void writesRunOneAfterAnother() throws Exception {
        var all = new CountDownLatch(20);
        var inside = new java.util.concurrent.atomic.AtomicInteger();
        interact(() -> {
            for (int i = 0; i < 20; i++) {
                background.run(Lane.WRITE, progress -> {
                    var others = inside.getAndIncrement();
                    Thread.sleep(2);
                    inside.decrementAndGet();
                    return others;
                }).onSuccess(others -> note("others " + others)).onEnd(all::countDown);
            }
        });
        assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(events).hasSize(20).containsOnly("others 0");
    }

    @Test
    void closingWaitsForTheWritesUnderWayAndForThoseBehindThem() throws Exception {
        var stored = Collections.synchronizedList(new ArrayList<String>());
        interact(() -> {
            background.run(Lane.WRITE, progress -> {
                Thread.sleep(1_500);
                return stored.add("import");
            });
            background.run(Lane.WRITE, progress -> stored.add("edit"));
        });
        background.close();
        assertThat(stored).containsExactly("import", "edit");
    }

    private void note(String event) {
        events.add(Platform.isFxApplicationThread() ? event : event + " on the wrong thread");
    }
}
