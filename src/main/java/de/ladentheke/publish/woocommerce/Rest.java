package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** WordPress' REST interface: JSON, errors with a code, lists in pages. */
final class Rest implements AutoCloseable {
    static final String WC = "wp-json/wc/v3/";
    static final String WP = "wp-json/wp/v2/";
    static final int PAGE = 100;
    private static final int MOST_PAGES = 10_000;
    private static final Duration SHORT = Duration.ofSeconds(45);
    private static final Duration LONG = Duration.ofMinutes(3);

    /** A refusal with its reason in the body, of one thing and not of the whole access. */
    private static final Set<Integer> TOLD = Set.of(400, 404, 409);

    private final HttpLine line;
    private Role role;

    /** @param total of the list that this is a page of, -1 where it is none */
    record Answer(int status, JsonNode body, int total) {
        boolean ok() {
            return status < 400;
        }

        String code() {
            return body.path("code").asText("");
        }

        /** The thing that stands in the way; 0 where none is named. */
        long resource() {
            return body.path("data").path("resource_id").asLong();
        }

        Answer orRefuse() throws ChannelException {
            if (ok()) {
                return this;
            }
            throw new ChannelException("rest_no_route".equals(code()) ? Reason.NOT_A_MARKETPLACE : Reason.PROTOCOL, code());
        }
    }

    Rest(WooAccess access) {
        line = new HttpLine(access.address(), Map.of("Authorization", access.authorization()), Rest::ours);
    }

    HttpLine line() {
        return line;
    }

    /** Found out once. */
    synchronized Role role() throws IOException {
        if (role == null) {
            role = Role.of(this);
        }
        return role;
    }

    Answer get(String path, Map<String, ?> parameters) throws IOException {
        return answer(line.request(path + query(parameters)).GET(), SHORT);
    }

    Answer post(String path, JsonNode body) throws IOException {
        return write("POST", path, body);
    }

    Answer put(String path, JsonNode body) throws IOException {
        return write("PUT", path, body);
    }

    /** For ever, not into the bin. */
    Answer delete(String path) throws IOException {
        return answer(line.request(path + "?force=true").DELETE(), LONG);
    }

    private Answer write(String method, String path, JsonNode body) throws IOException {
        return answer(line.request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body.toString())), LONG);
    }

    /** All pages of a list; those of a list that changes meanwhile may lack something. */
    List<JsonNode> all(String path, Map<String, ?> parameters) throws IOException {
        return all(path, parameters, row -> row);
    }

    /** As {@link #all(String, Map)}, but of each row only what is made of it stays in memory. */
    <T> List<T> all(String path, Map<String, ?> parameters, Function<JsonNode, T> made) throws IOException {
        var found = new ArrayList<T>();
        var wanted = new TreeMap<String, Object>(parameters);
        wanted.put("per_page", PAGE);
        for (int page = 1; page <= MOST_PAGES; page++) {
            wanted.put("page", page);
            var rows = get(path, wanted).orRefuse().body();
            rows.forEach(row -> found.add(made.apply(row)));
            if (rows.size() < PAGE) {
                return found;
            }
        }
        throw new ChannelException(Reason.PROTOCOL, "a list without an end");
    }

    HttpRequest.Builder request(String path) throws ChannelException {
        return line.request(path);
    }

    HttpResponse<byte[]> exchange(HttpRequest.Builder request) throws IOException {
        return line.exchange(request, LONG);
    }

    Optional<byte[]> file(String source) throws IOException {
        return line.file(source, LONG);
    }

    HttpResponse<byte[]> checked(HttpResponse<byte[]> response) throws IOException {
        return line.checked(response);
    }

    static String query(Map<String, ?> parameters) {
        return parameters.isEmpty() ? "" : parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(String.valueOf(each.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    static JsonNode json(byte[] body) throws ChannelException {
        try {
            var node = HttpLine.JSON.readTree(body);
            if (node != null && node.isContainerNode()) {
                return node;
            }
        } catch (IOException e) {
            // no JSON: not WordPress
        }
        throw new ChannelException(Reason.NOT_A_MARKETPLACE, "the answer is no JSON");
    }

    private Answer answer(HttpRequest.Builder request, Duration time) throws IOException {
        var response = line.exchange(request, time);
        if (!TOLD.contains(response.statusCode()) || !ours(response)) {
            line.checked(response);
        }
        return new Answer(response.statusCode(), json(response.body()), total(response));
    }

    private static int total(HttpResponse<byte[]> response) {
        return response.headers().firstValue("X-WP-Total").filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf).orElse(-1);
    }

    private static boolean ours(HttpResponse<byte[]> response) {
        try {
            return json(response.body()).has("code");
        } catch (ChannelException e) {
            return false;
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
