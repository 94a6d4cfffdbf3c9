package de.ladentheke.publish.marketplace.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An answer of the server, and what it must be. */
record Reply(HttpResponse<byte[]> response) {
    private static final int SHOWN = 120;
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([^\"]{1,200})\"");

    Reply is(int status) throws Broken {
        Broken.unless(response.statusCode() == status, "HTTP " + status, this);
        return this;
    }

    /** With a code and a sentence. */
    void error(int status, String code) throws Broken {
        is(status);
        Broken.unless(json().path("error").asText("").equals(code), "error: \"" + code + "\"", this);
        Broken.unless(!json().path("message").asText("").isBlank(), "message: \"…\"", this);
    }

    JsonNode json() throws Broken {
        return json(response.body());
    }

    private JsonNode json(byte[] bytes) throws Broken {
        try {
            var node = HttpLine.JSON.readTree(bytes);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (IOException e) {
            // told below
        }
        throw new Broken("a JSON object", toString());
    }

    /** The results of a batch. */
    List<JsonNode> lines() throws Broken {
        var lines = new ArrayList<JsonNode>();
        for (var line : text().split("\n")) {
            if (!line.isBlank()) {
                lines.add(json(line.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return lines;
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** Empty where there is none. */
    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    String revision() throws Broken {
        var match = ETAG.matcher(header("ETag"));
        Broken.unless(match.matches(), "ETag: \"…\"", "ETag: " + response.headers().firstValue("ETag").orElse("–"));
        return match.group(1);
    }

    @Override
    public String toString() {
        var text = text().strip().replaceAll("\\s+", " ");
        return "HTTP " + response.statusCode() + (text.isEmpty() ? "" : " " + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text));
    }
}
