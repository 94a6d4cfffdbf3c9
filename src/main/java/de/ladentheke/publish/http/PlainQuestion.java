package de.ladentheke.publish.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Asks a host without TLS and without secrets, to learn why TLS with it fails: whether somebody else answers for it,
 * and what time it is.
 */
final class PlainQuestion {
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 64 << 10;

    private PlainQuestion() {}

    /** @param portal whether a page answers that sends elsewhere or stands in for the host */
    record Answer(boolean portal, Optional<Duration> clockAhead) {}

    static Optional<Answer> ask(HttpClient http, URI plain) {
        var running = http.sendAsync(HttpRequest.newBuilder(plain).timeout(TIME).GET().build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            var response = running.get(TIME.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(new Answer(isPortal(response), HttpDates.ahead(response)));
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            running.cancel(true);
            return Optional.empty();
        }
    }

    /** The host itself would send to its own safe address. */
    static boolean isPortal(HttpResponse<?> response) {
        return switch (response.statusCode()) {
            case 511 -> true;
            case 200 -> isPage(response);
            case 301, 302, 303, 307, 308 -> response.headers().firstValue("Location").filter(to -> elsewhere(response.uri(), to)).isPresent();
            default -> false;
        };
    }

    private static boolean isPage(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").filter(type -> type.toLowerCase(Locale.ROOT).startsWith("text/html")).isPresent();
    }

    private static boolean elsewhere(URI asked, String location) {
        try {
            var host = asked.resolve(location).getHost();
            return host != null && !related(host.toLowerCase(Locale.ROOT), asked.getHost().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean related(String one, String other) {
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }
}
