package de.ladentheke.market;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;

/** Plain HTTP against a market, for tests. */
final class MarketClient implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI base;
    private final String token;

    MarketClient(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> put(String path, byte[] body, String... headers) {
        return send(request(path, headers).PUT(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> put(String path, String body, String... headers) {
        return send(request(path, headers).PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delta(String shop, String revision, String... lines) {
        return delta(shop, revision, List.of(), lines);
    }

    HttpResponse<String> delta(String shop, String revision, List<String> headers, String... lines) {
        var all = Stream.concat(Stream.of("If-Match", revision, "Content-Type", "application/x-ndjson"), headers.stream()).toArray(String[]::new);
        return post("/api/v1/shops/" + shop + "/delta", String.join("\n", lines), all);
    }

    HttpResponse<String> packed(String shop, byte[] body, String encoding) {
        return send(request("/api/v1/shops/" + shop + "/delta", "If-Match", "*", "Content-Type", "application/x-ndjson", "Content-Encoding", encoding)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<byte[]> bytes(String path, String... headers) {
        try {
            return http.send(request(path, headers).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode json(HttpResponse<String> response) {
        try {
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    List<JsonNode> lines(HttpResponse<String> response) {
        return response.body().lines().map(line -> {
            try {
                return json.readTree(line);
            } catch (IOException e) {
                throw new AssertionError(line, e);
            }
        }).toList();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(path.startsWith("http") ? URI.create(path) : base.resolve(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
