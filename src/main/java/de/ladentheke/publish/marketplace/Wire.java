package de.ladentheke.publish.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.publish.ChannelException;
import de.ladentheke.publish.ChannelException.Reason;
import de.ladentheke.publish.RevisionChangedException;
import de.ladentheke.publish.TryLaterException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** HTTP with a marketplace: bounded in time and size, no redirects, the token only over a safe line. */
final class Wire implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final long LARGEST_ANSWER = 64L << 20;
    private static final long LONGEST_PAUSE_SECONDS = 3_600;

    /** Header values bear no line breaks or letters beyond ASCII. */
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]*");
    static final ObjectMapper JSON = new ObjectMapper();

    private final MarketplaceAccess access;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    Wire(MarketplaceAccess access) {
        this.access = access;
    }

    /** @param path below the marketplace's address, without a leading slash */
    HttpRequest.Builder request(String path) throws ChannelException {
        if (!access.secure()) {
            throw new ChannelException(Reason.NOT_SECURE, access.address().getScheme() + " to another computer");
        }
        if (!TOKEN.matcher(access.token()).matches()) {
            throw new ChannelException(Reason.TOKEN_REFUSED, "a key that no request can bear");
        }
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + access.token())
                .header("Accept-Language", Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
    }

    URI uri(String path) {
        return access.address().resolve(path);
    }

    /**
     * @param time for the whole exchange, the answer's body included
     * @throws IOException where there is no line; its subclasses tell what the marketplace says instead of an answer
     */
    HttpResponse<byte[]> send(HttpRequest.Builder request, Duration time) throws IOException {
        var running = http.sendAsync(request.timeout(time).build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return checked(running.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            running.cancel(true);
            throw new IOException("no answer within " + time.toSeconds() + " s", e);
        } catch (ExecutionException | CompletionException e) {
            throw e.getCause() instanceof IOException io ? new IOException(io.toString(), io) : new IOException(e.getCause());
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    static JsonNode json(byte[] body) throws ChannelException {
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

    /** 422 is left to the caller. */
    private static HttpResponse<byte[]> checked(HttpResponse<byte[]> response) throws IOException {
        var status = response.statusCode();
        if (status / 100 == 2 || status == 304 || status == 422) {
            return response;
        }
        throw switch (status) {
            case 401, 403 -> new ChannelException(Reason.TOKEN_REFUSED, "HTTP " + status);
            case 404, 410 -> new ChannelException(ours(response) ? Reason.UNKNOWN_SHOP : Reason.NOT_A_MARKETPLACE, "HTTP " + status);
            case 412 -> new RevisionChangedException();
            case 413 -> new ChannelException(Reason.TOO_LARGE, "HTTP 413");
            case 408, 425, 429, 502, 503, 504 -> new TryLaterException("HTTP " + status, pause(response));
            default -> status >= 500 ? new IOException("HTTP " + status)
                    : new ChannelException(ours(response) ? Reason.PROTOCOL : Reason.NOT_A_MARKETPLACE, "HTTP " + status);
        };
    }

    /** Whether the error comes from a marketplace and not from any other server. */
    private static boolean ours(HttpResponse<byte[]> response) {
        try {
            return json(response.body()).has("error");
        } catch (ChannelException e) {
            return false;
        }
    }

    private static Duration pause(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Math.min(LONGEST_PAUSE_SECONDS, Long.parseLong(value))))
                .orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
