package de.ladentheke.publish.marketplace.conformance;

import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The server under test, asked with the shop's key, without one, or with a wrong one. */
final class Server implements AutoCloseable {
    private static final Duration TIME = Duration.ofSeconds(60);
    /** Name of the computer that sends. */
    static final String COMPUTER = "Büro & Kasse";

    private static final String MISSING = "api/v1/images/missing";

    private final URI address;
    private final String shop;
    private final HttpLine line;

    private Server(URI address, String shop, Map<String, String> secrets) {
        this.address = address;
        this.shop = shop;
        this.line = new HttpLine(address, secrets, response -> true);
    }

    static Server of(URI address, String shop, String token) {
        return new Server(address, shop, Map.of("Authorization", "Bearer " + token));
    }

    Server withoutToken() {
        return new Server(address, shop, Map.of());
    }

    Server withToken(String token) {
        return of(address, shop, token);
    }

    Reply info() throws IOException {
        return send(line.request("api/v1/info").GET());
    }

    Reply manifest() throws IOException {
        return manifestOf(shop);
    }

    Reply manifestOf(String other) throws IOException {
        return send(line.request(path(other, "manifest")).GET());
    }

    Reply manifestUnless(String revision) throws IOException {
        return send(line.request(path(shop, "manifest")).header("If-None-Match", "\"" + revision + "\"").GET());
    }

    Reply missing(String body) throws IOException {
        return send(line.request(MISSING).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    Reply missing(List<String> hashes) throws IOException {
        return missing(HttpLine.JSON.writeValueAsString(Map.of("sha256", hashes)));
    }

    void lacks(String hash, boolean expected) throws Broken, IOException {
        var reply = missing(List.of(hash)).is(200);
        var missing = reply.json().path("missing");
        Broken.unless(missing.isArray() && missing.size() == (expected ? 1 : 0), expected ? "missing: [\"" + hash + "\"]" : "missing: []", reply);
    }

    Reply putImage(String hash, byte[] bytes) throws IOException {
        return putImage(hash, bytes, "image/jpeg");
    }

    Reply putImage(String hash, byte[] bytes, String type) throws IOException {
        return send(line.request("api/v1/images/" + hash).header("Content-Type", type).PUT(BodyPublishers.ofByteArray(bytes)));
    }

    /** How much of a photo has arrived. */
    Reply upload(String hash) throws IOException {
        return send(line.request(uploads(hash)).HEAD());
    }

    /** @param offset null where it is not told */
    Reply uploadPart(String hash, String offset, boolean last, byte[] bytes) throws IOException {
        return send(part(hash, offset, last, BodyPublishers.ofByteArray(bytes)));
    }

    /** The line breaks after {@code sent} bytes. */
    void uploadBreaks(String hash, byte[] bytes, int sent) throws IOException {
        try {
            send(part(hash, "0", true, new BreakingBody(bytes, sent)));
        } catch (IOException e) {
            return;
        }
        throw new IOException("answered before all had arrived");
    }

    private HttpRequest.Builder part(String hash, String offset, boolean last, BodyPublisher body) throws IOException {
        var request = line.request(uploads(hash)).header("Content-Type", "application/partial-upload").header("Upload-Complete", last ? "?1" : "?0");
        return (offset == null ? request : request.header("Upload-Offset", offset)).method("PATCH", body);
    }

    private static String uploads(String hash) {
        return "api/v1/images/" + hash + "/upload";
    }

    Reply putProfile(String body) throws IOException {
        return send(line.request(path(shop, "profile")).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    Reply image(String hash) throws IOException {
        return send(line.request("api/v1/images/" + hash).GET());
    }

    Reply item(String id) throws IOException {
        return send(line.request(path(shop, "items/" + id)).GET());
    }

    /** @param revision null for no condition; {@code *} for any */
    Reply delta(String revision, String... lines) throws IOException {
        return delta(revision, BodyPublishers.ofString(String.join("\n", lines) + "\n"));
    }

    /** @param headers names and values besides */
    Reply delta(String revision, BodyPublisher body, String... headers) throws IOException {
        var request = line.request(path(shop, "delta")).header("Content-Type", "application/x-ndjson").POST(body);
        request.header("Changed-By", URLEncoder.encode(COMPUTER, StandardCharsets.UTF_8));
        if (revision != null) {
            request.header("If-Match", revision.equals("*") ? "*" : "\"" + revision + "\"");
        }
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Reply page(String url) throws IOException {
        return send(HttpRequest.newBuilder(address.resolve(url)).GET());
    }

    private Reply send(HttpRequest.Builder request) throws IOException {
        return new Reply(line.exchange(request, TIME));
    }

    private static String path(String shop, String what) {
        return "api/v1/shops/" + URLEncoder.encode(shop, StandardCharsets.UTF_8) + "/" + what;
    }

    @Override
    public void close() {
        line.close();
    }
}
