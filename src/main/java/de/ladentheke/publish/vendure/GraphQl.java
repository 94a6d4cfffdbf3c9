package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Vendure's Admin API. Its errors come with status 200 and are told apart by their codes. */
final class GraphQl implements AutoCloseable {
    private static final String PATH = "admin-api";

    private final HttpLine line;
    private final Duration patience;

    /** @param patience longest wait for an answer */
    GraphQl(VendureAccess access, Duration patience) {
        this.patience = patience;
        line = new HttpLine(access.address(), headers(access), GraphQl::ours);
    }

    private static Map<String, String> headers(VendureAccess access) {
        var headers = new HashMap<>(Map.of("vendure-token", access.channel(), "apollo-require-preflight", "true"));
        // an API key is made of a public part and a secret one
        headers.put(access.key().contains(":") ? "vendure-api-key" : "Authorization",
                access.key().contains(":") ? access.key() : "Bearer " + access.key());
        return headers;
    }

    static ObjectNode object() {
        return HttpLine.JSON.createObjectNode();
    }

    /**
     * @return the answer's data
     * @throws RefusedException where Vendure says no to what was sent
     */
    JsonNode call(String query, ObjectNode variables) throws IOException {
        return send("application/json", BodyPublishers.ofByteArray(HttpLine.JSON.writeValueAsBytes(request(query, variables))));
    }

    /** As {@link #call}, with a file in the place of {@code variables.<variable>}, see the GraphQL multipart request specification. */
    JsonNode upload(String query, ObjectNode variables, String variable, String name, String type, Path file) throws IOException {
        var boundary = "ladentheke-" + UUID.randomUUID();
        var operations = HttpLine.JSON.writeValueAsString(request(query, variables));
        var head = part(boundary, "operations", operations) + part(boundary, "map", "{\"0\":[\"variables." + variable + "\"]}")
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"0\"; filename=\"" + name + "\"\r\nContent-Type: " + type + "\r\n\r\n";
        return send("multipart/form-data; boundary=" + boundary, BodyPublishers.concat(
                BodyPublishers.ofString(head), BodyPublishers.ofFile(file), BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
    }

    private static String part(String boundary, String name, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    private static ObjectNode request(String query, ObjectNode variables) {
        var request = object().put("query", query);
        request.set("variables", variables);
        return request;
    }

    private JsonNode send(String type, BodyPublisher body) throws IOException {
        var response = line.exchange(line.request(PATH).header("Content-Type", type).POST(body), patience);
        if (response.statusCode() != 400 || !ours(response)) {
            line.checked(response);
        }
        var answer = HttpLine.json(response.body());
        if (answer.path("errors").isArray()) {
            throw problem(answer.path("errors").path(0));
        }
        if (!answer.path("data").isObject()) {
            throw new ChannelException(Reason.NOT_A_MARKETPLACE, "an answer without data");
        }
        return answer.path("data");
    }

    /** A file of the marketplace; empty where it does not have it. @param source its address, which may name the marketplace otherwise */
    Optional<byte[]> file(String source) throws IOException {
        return line.file(source, patience);
    }

    private static IOException problem(JsonNode error) {
        var message = error.path("message").asText();
        return switch (error.path("extensions").path("code").asText()) {
            case "FORBIDDEN", "UNAUTHENTICATED" -> new ChannelException(Reason.TOKEN_REFUSED, message);
            case "CHANNEL_NOT_FOUND" -> new ChannelException(Reason.UNKNOWN_SHOP, message);
            case "GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED" -> new ChannelException(Reason.PROTOCOL, message);
            default -> new RefusedException(message);
        };
    }

    HttpLine line() {
        return line;
    }

    private static boolean ours(HttpResponse<byte[]> response) {
        try {
            return HttpLine.json(response.body()).path("errors").isArray();
        } catch (ChannelException e) {
            return false;
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
