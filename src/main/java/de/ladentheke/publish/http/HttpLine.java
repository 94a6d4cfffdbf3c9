package de.ladentheke.publish.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.LineException;
import de.ladentheke.publish.channel.RevisionChangedException;
import de.ladentheke.publish.channel.TryLaterException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * HTTP with a place that goods are published to: bounded in time and size, no redirects, secrets only over a safe line.
 * What goes wrong is told apart: no line ({@link IOException}), busy ({@link TryLaterException}), refused
 * ({@link ChannelException}), another PC came between ({@link RevisionChangedException}).
 */
public final class HttpLine implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final long LARGEST_ANSWER = 64L << 20;

    /** Header values bear no line breaks or letters beyond ASCII. */
    private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e]*");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    public static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final Map<String, String> secrets;
    private final Predicate<HttpResponse<byte[]>> ours;
    private final URI plain;
    private volatile Duration clockAhead = Duration.ZERO;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    /**
     * @param address base of the place, ends with a slash
     * @param secrets headers of every request, such as Authorization; shown in no text of this object
     * @param ours    whether an error comes from such a place and not from any other server
     */
    public HttpLine(URI address, Map<String, String> secrets, Predicate<HttpResponse<byte[]>> ours) {
        this(address, secrets, ours, URI.create("http://" + address.getHost() + "/"));
    }

    /** @param plain where it is asked without TLS and secrets why there is no line */
    HttpLine(URI address, Map<String, String> secrets, Predicate<HttpResponse<byte[]>> ours, URI plain) {
        this.address = address;
        this.secrets = Map.copyOf(secrets);
        this.ours = ours;
        this.plain = plain;
    }

    /** Whether secrets may travel to {@code address}: over https, or not out of this computer at all. */
    public static boolean secure(URI address) {
        var host = address.getHost();
        return "https".equalsIgnoreCase(address.getScheme())
                || "http".equalsIgnoreCase(address.getScheme()) && host != null && LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    /** @param path below the address, without a leading slash */
    public HttpRequest.Builder request(String path) throws ChannelException {
        if (!secure(address)) {
            throw new ChannelException(Reason.NOT_SECURE, address.getScheme() + " to another computer");
        }
        if (!secrets.values().stream().allMatch(value -> VALUE.matcher(value).matches())) {
            throw new ChannelException(Reason.TOKEN_REFUSED, "a key that no request can bear");
        }
        var request = HttpRequest.newBuilder(uri(path))
                .header("Accept-Language", Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
        secrets.forEach(request::header);
        return request;
    }

    public URI uri(String path) {
        return address.resolve(path);
    }

    /**
     * @param time for the whole exchange, the answer's body included
     * @throws IOException where there is no line; its subclasses tell what the marketplace says instead of an answer
     */
    public HttpResponse<byte[]> send(HttpRequest.Builder request, Duration time) throws IOException {
        return checked(exchange(request, time));
    }

    /** As {@link #send}, but whatever the status of the answer is: the caller looks at it, and may call {@link #checked}. */
    public HttpResponse<byte[]> exchange(HttpRequest.Builder request, Duration time) throws IOException {
        var running = http.sendAsync(request.timeout(time).build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            var response = running.get(time.toMillis(), TimeUnit.MILLISECONDS);
            HttpDates.ahead(response).ifPresent(ahead -> clockAhead = ahead);
            return response;
        } catch (TimeoutException e) {
            running.cancel(true);
            throw new IOException("no answer within " + time.toSeconds() + " s", e);
        } catch (ExecutionException | CompletionException e) {
            throw noLine(e.getCause());
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    /** No hotel has a valid certificate of the place: over a safe line it is another server that answers. */
    private IOException portal(int status) {
        return status == 511 || "http".equalsIgnoreCase(address.getScheme())
                ? new LineException(LineException.Reason.CAPTIVE_PORTAL, "HTTP " + status)
                : new ChannelException(Reason.NOT_A_MARKETPLACE, "a page, HTTP " + status);
    }

    private IOException noLine(Throwable cause) {
        if (!(cause instanceof IOException io)) {
            return new IOException(cause);
        }
        var told = TlsFailure.of(io, () -> PlainQuestion.ask(http, plain));
        return told.isPresent() ? told.get() : new IOException(io.toString(), io);
    }

    /**
     * A file that the place names, fetched from there wherever the address leads.
     *
     * @param source full address, of which only the path counts
     * @return empty where the place does not give it out
     */
    public Optional<byte[]> file(String source, Duration time) throws IOException {
        var path = path(source);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        var answer = exchange(request(path.get()).GET(), time);
        return Set.of(401, 403, 404, 405, 410).contains(answer.statusCode()) ? Optional.empty() : Optional.of(checked(answer).body());
    }

    private static Optional<String> path(String source) {
        try {
            var path = URI.create(source).getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//") ? Optional.empty() : Optional.of(path);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How far the clock there is ahead of this computer's, by the last answer; zero where none told. */
    public Duration clockAhead() {
        return clockAhead;
    }

    /** @throws ChannelException where the body is no JSON object: something else answers, such as a hotel's log-in page */
    public static JsonNode json(byte[] body) throws ChannelException {
        try {
            var node = JSON.readTree(body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (IOException e) {
            // no JSON: not the protocol
        }
        throw new ChannelException(Reason.NOT_A_MARKETPLACE, "the answer is no JSON object");
    }

    /** Throws for every status that tells of a failure, but 422: that is left to the caller. */
    public HttpResponse<byte[]> checked(HttpResponse<byte[]> response) throws IOException {
        var status = response.statusCode();
        if (PlainQuestion.isPortal(response)) {
            throw portal(status);
        }
        if (status / 100 == 2 || status == 304 || status == 422) {
            return response;
        }
        throw switch (status) {
            case 401, 403 -> new ChannelException(Reason.TOKEN_REFUSED, "HTTP " + status);
            case 404, 410 -> new ChannelException(ours.test(response) ? Reason.UNKNOWN_SHOP : Reason.NOT_A_MARKETPLACE, "HTTP " + status);
            case 412 -> new RevisionChangedException();
            case 413 -> new ChannelException(Reason.TOO_LARGE, "HTTP 413");
            case 408, 425, 429, 502, 503, 504 -> new TryLaterException("HTTP " + status, HttpDates.retryAfter(response));
            default -> status >= 500 ? new IOException("HTTP " + status)
                    : new ChannelException(ours.test(response) ? Reason.PROTOCOL : Reason.NOT_A_MARKETPLACE, "HTTP " + status);
        };
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
