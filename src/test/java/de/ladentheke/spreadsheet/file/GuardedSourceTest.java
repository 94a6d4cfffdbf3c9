package de.ladentheke.spreadsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GuardedSourceTest {
    /** Says how many read it at once. */
    private static final class Crowded implements RowSource {
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public List<Sheet> sheets() {
            return List.of(new Sheet(0, "Liste", false));
        }

        @Override
        public void read(int sheet, Visitor visitor) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            visitor.row(new CellRow());
            now.decrementAndGet();
        }

        @Override
        public void close() {}
    }

    /** Photos are looked for in a list while its preview is made anew: what readers hold of the file serves one of them. */
    @Test
    @Timeout(20)
    void aFileIsReadByOneAtATime() throws Exception {
        var crowded = new Crowded();
        var source = new GuardedSource(crowded, "liste.xlsx");
        var first = new CountDownLatch(1);
        var other = Thread.ofPlatform().unstarted(() -> read(source, () -> { }));
        var one = Thread.ofPlatform().start(() -> read(source, () -> {
            first.countDown();
            untilOver(other);
        }));
        first.await();
        other.start();
        one.join();
        other.join();
        assertThat(crowded.most.get()).isEqualTo(1);
    }

    /** Until the thread has ended, or waits for its turn. */
    private static void untilOver(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
    }

    private static void read(RowSource source, Runnable inRow) {
        try {
            source.read(0, row -> {
                inRow.run();
                return true;
            });
        } catch (SpreadsheetException e) {
            throw new AssertionError(e);
        }
    }
}
