package de.ladentheke.publish.line;

import de.ladentheke.publish.content.Quantities;
import de.ladentheke.text.Messages;
import java.time.Duration;

/**
 * How much a publication sends, and how long that takes.
 *
 * @param items    products
 * @param photos   that the marketplace lacks, by what is known
 * @param bytes    of texts and photos; photos are guessed where their smaller form was not made yet
 * @param measured whether the line was measured; else nothing is said of the time
 */
public record Estimate(long items, long photos, long bytes, Duration duration, boolean measured) {
    static final LineSpeed.Known UNMEASURED = new LineSpeed.Known(250_000, Duration.ofMillis(100));
    /** Takes some seconds over any line. */
    private static final long LITTLE = 64 << 10;
    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final Duration MINUTES = Duration.ofSeconds(55);
    private static final Duration HOURS = Duration.ofMinutes(90);

    /** {@code 4 MB, etwa 2 Minuten}; unmeasured {@code 4 MB; wie lange das dauert, ist noch nicht gemessen}. */
    public String sentence() {
        var words = Messages.of(Estimate.class);
        return words.get(measured || bytes <= LITTLE ? "estimate" : "estimate.unmeasured", Quantities.bytes(bytes, Messages.language()), time(words));
    }

    private String time(Messages words) {
        if (duration.compareTo(SHORT) < 0) {
            return words.get("estimate.moment");
        }
        if (duration.compareTo(MINUTES) < 0) {
            return words.get("estimate.seconds", (duration.toSeconds() + 9) / 10 * 10);
        }
        return duration.compareTo(HOURS) < 0 ? words.get("estimate.minutes", (duration.toSeconds() + 30) / 60)
                : words.get("estimate.hours", (duration.toMinutes() + 30) / 60);
    }
}
