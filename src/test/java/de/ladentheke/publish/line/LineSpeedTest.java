package de.ladentheke.publish.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.db.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line as it is measured, and the time that it is told to take. */
class LineSpeedTest {
    @TempDir
    Path folder;

    private Database database;
    private LineSpeed speed;
    private long now;

    @BeforeEach
    void open() {
        database = Database.open(folder);
        speed = new LineSpeed(database, new LineStore("harz"), () -> now);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void call(LineSpeed.Meter meter, long bytes, long millis) {
        try {
            meter.timed(bytes, () -> now += millis * 1_000_000);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A line of 100 ms that takes {@code rate} bytes a second. */
    private void publication(long rate, long bytes) {
        var meter = speed.meter();
        call(meter, 400, 100);
        for (int i = 0; i < 10; i++) {
            call(meter, bytes / 10, 100 + bytes * 100 / rate);
        }
        meter.keep();
    }

    @Test
    void speedAndLatencyAreToldApart() {
        assertThat(speed.known()).isEmpty();
        publication(250_000, 1_000_000);
        assertThat(speed.known()).hasValueSatisfying(known -> {
            assertThat(known.bytesPerSecond()).isBetween(245_000L, 255_000L);
            assertThat(known.latency()).isEqualTo(Duration.ofMillis(100));
            assertThat(known.time(1_000_000, 10)).isBetween(Duration.ofMillis(4_900), Duration.ofMillis(5_100));
        });
    }

    @Test
    void aNewLineIsSoonBelieved() {
        publication(2_000_000, 5_000_000);
        publication(100_000, 1_000_000);
        publication(100_000, 1_000_000);
        assertThat(speed.known().orElseThrow().bytesPerSecond()).isBetween(100_000L, 250_000L);
    }

    @Test
    void aFewPricesTellNothingOfTheSpeed() {
        publication(250_000, 20_000);
        assertThat(speed.known()).isEmpty();
    }

    @Test
    void callsThatBreakDoNotCount() {
        var meter = speed.meter();
        call(meter, 400, 100);
        call(meter, 500_000, 2_100);
        assertThatThrownBy(() -> meter.timed(500_000, () -> {
            now += Duration.ofMinutes(3).toNanos();
            throw new IOException("cut");
        })).hasMessage("cut");
        meter.keep();
        assertThat(speed.known().orElseThrow().bytesPerSecond()).isBetween(245_000L, 255_000L);
    }

    /** Two photos at once: the one that hangs for three minutes and breaks off begins first and ends last. */
    @Test
    void whatBreaksOffBesideOthersTakesNothingAwayFromThem() {
        var meter = speed.meter();
        assertThatThrownBy(() -> meter.timed(500_000, () -> {
            now += Duration.ofSeconds(5).toNanos();
            call(meter, 250_000, 1_000);
            call(meter, 250_000, 1_000);
            now += Duration.ofMinutes(3).toNanos();
            throw new IOException("cut");
        })).hasMessage("cut");
        meter.keep();
        assertThat(speed.known().orElseThrow().bytesPerSecond()).isEqualTo(250_000);
    }

    @Test
    void callsAtTheSameTimeShareTheLine() throws IOException {
        var meter = speed.meter();
        meter.timed(250_000, () -> {
            call(meter, 250_000, 2_000);
            return null;
        });
        meter.keep();
        assertThat(speed.known().orElseThrow().bytesPerSecond()).isEqualTo(250_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "4_000_000 | 118 | true | 4 MB, etwa 2 Minuten", "3_400 | 1 | true | 3 KB, wenige Sekunden", "340_000 | 31 | true | 340 KB, etwa 40 Sekunden",
            "1_100_000 | 56 | true | 1,1 MB, etwa 1 Minute", "900_000_000 | 7_200 | true | 900 MB, etwa 2 Stunden", "4_000_000 | 16 | false | 4 MB; wie lange das dauert, ist noch nicht gemessen",
            "11_000 | 1 | false | 11 KB, wenige Sekunden"})
    void peopleAreTold(String bytes, String seconds, boolean measured, String sentence) {
        var before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMANY);
        try {
            var estimate = new Estimate(1, 1, Long.parseLong(bytes.replace("_", "")), Duration.ofSeconds(Long.parseLong(seconds.replace("_", ""))), measured);
            assertThat(estimate.sentence()).isEqualTo(sentence);
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }
}
