package de.ladentheke.publish.http;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The times in the headers of an answer. */
final class HttpDates {
    private static final long LONGEST_PAUSE_SECONDS = 3_600;

    private HttpDates() {}

    /** How far the other side's clock is ahead of this computer's. */
    static Optional<Duration> ahead(HttpResponse<?> response) {
        return date(response, "Date").map(theirs -> Duration.between(Instant.now(), theirs));
    }

    /** {@code Retry-After} in seconds or as a date of the other side's clock; zero where it is missing or unreadable. */
    static Duration retryAfter(HttpResponse<?> response) {
        var value = response.headers().firstValue("Retry-After").orElse("").strip();
        if (value.matches("\\d{1,6}")) {
            return bounded(Duration.ofSeconds(Long.parseLong(value)));
        }
        var now = date(response, "Date").orElseGet(Instant::now);
        return date(response, "Retry-After").map(at -> bounded(Duration.between(now, at))).orElse(Duration.ZERO);
    }

    private static Duration bounded(Duration pause) {
        return pause.isNegative() ? Duration.ZERO : Duration.ofSeconds(Math.min(LONGEST_PAUSE_SECONDS, pause.toSeconds()));
    }

    private static Optional<Instant> date(HttpResponse<?> response, String header) {
        try {
            return response.headers().firstValue(header).map(text -> ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
