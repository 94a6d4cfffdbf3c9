package de.ladentheke.market;

import de.ladentheke.market.model.Hashes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the practice marketplace really answers, to what is right and to all that may be wrong. */
final class Answers implements AutoCloseable {
    private static final Set<String> HEADERS = Set.of("ETag", "Upload-Offset", "Upload-Complete", "WWW-Authenticate", "Retry-After");
    private static final byte[] LARGE = new byte[9 << 20];
    private static final String BROKEN = "{\"";

    /** @param headers those of the protocol */
    record Answer(String method, String path, int status, Set<String> headers) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Answer> answers = new ArrayList<>();
    private final URI market;
    private final String token;
    private final String other;

    /** @param token of the shop {@code harz}; @param other of another one */
    Answers(URI market, String token, String other) {
        this.market = market;
        this.token = token;
        this.other = other;
    }

    List<Answer> all() throws IOException {
        ask("GET", "/api/v1/info", "", null, "");
        photos();
        parts();
        shop();
        return answers;
    }

    private void photos() throws IOException {
        var photo = Samples.jpeg(5);
        var image = "/api/v1/images/{sha256}";
        everyKey("POST", "/api/v1/images/missing", "", "{\"sha256\":[]}");
        ask("POST", "/api/v1/images/missing", "", token, BROKEN);
        ask("POST", "/api/v1/images/missing", "", token, LARGE);
        for (var sha : new String[] {Hashes.hex(photo), Hashes.hex(photo), "0".repeat(64), "kein-hash"}) {
            ask("PUT", image, sha, token, photo);
        }
        ask("PUT", image, Hashes.hex(photo), null, photo);
        ask("PUT", image, Hashes.hex(LARGE), token, LARGE);
        for (var sha : new String[] {Hashes.hex(photo), "0".repeat(64), "kein-hash"}) {
            ask("GET", image, sha, token, "");
        }
        ask("GET", image, Hashes.hex(photo), null, "");
    }

    private void parts() throws IOException {
        var photo = Samples.jpeg(6);
        var sha = Hashes.hex(photo);
        var upload = "/api/v1/images/{sha256}/upload";
        ask("HEAD", upload, sha, token, "");
        ask("HEAD", upload, sha, null, "");
        ask("HEAD", upload, "kein-hash", token, "");
        ask("PATCH", upload, sha, null, photo);
        ask("PATCH", upload, sha, token, photo);
        ask("PATCH", upload, sha, token, Arrays.copyOf(photo, 100), "Upload-Offset", "0");
        ask("PATCH", upload, sha, token, photo, "Upload-Offset", "7");
        ask("PATCH", upload, "0".repeat(64), token, photo, "Upload-Offset", "0", "Upload-Complete", "?1");
        ask("PATCH", upload, Hashes.hex(LARGE), token, LARGE, "Upload-Offset", "0");
        for (int again = 0; again < 2; again++) {
            ask("PATCH", upload, sha, token, Arrays.copyOfRange(photo, 100, photo.length), "Upload-Offset", "100", "Upload-Complete", "?1");
        }
    }

    private void shop() throws IOException {
        var delta = "/api/v1/shops/{shop}/delta";
        everyShop("POST", delta, Samples.upsert("a", Samples.tea()), "If-Match", "*");
        ask("POST", delta, "harz", token, "", new String[0]);
        ask("POST", delta, "harz", token, "", "If-Match", "\"99\"");
        ask("POST", delta, "harz", token, "", "If-Match", "*", "Content-Encoding", "br");
        ask("POST", delta, "harz", token, LARGE, "If-Match", "*");
        ask("POST", delta, "harz", token, new byte[] {(byte) 0xff}, "If-Match", "*");
        var manifest = "/api/v1/shops/{shop}/manifest";
        everyShop("GET", manifest, "");
        ask("GET", manifest, "harz", token, "", "If-None-Match", "\"1\"");
        var item = "/api/v1/shops/{shop}/items/{id}";
        everyShop("GET", item, "");
        var profile = "/api/v1/shops/{shop}/profile";
        everyShop("PUT", profile, "{}");
        ask("PUT", profile, "harz", token, BROKEN);
        ask("PUT", profile, "harz", token, LARGE);
    }

    private void everyShop(String method, String path, String body, String... headers) throws IOException {
        ask(method, path, "harz", token, body, headers);
        ask(method, path, "harz", null, body, headers);
        ask(method, path, "harz", other, body, headers);
        ask(method, path, "keiner", token, body, headers);
    }

    private void everyKey(String method, String path, String value, String body) throws IOException {
        ask(method, path, value, token, body);
        ask(method, path, value, null, body);
    }

    private void ask(String method, String path, String value, String key, String body, String... headers) throws IOException {
        ask(method, path, value, key, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private void ask(String method, String path, String value, String key, byte[] body, String... headers) throws IOException {
        var url = market.resolve(path.replace("{shop}", value).replace("{sha256}", value).replace("{id}", "a"));
        var request = HttpRequest.newBuilder(url).method(method, BodyPublishers.ofByteArray(body));
        var all = Stream.concat(key == null ? Stream.of() : Stream.of("Authorization", "Bearer " + key), Arrays.stream(headers)).toArray(String[]::new);
        try {
            var answer = http.send((all.length == 0 ? request : request.headers(all)).build(), BodyHandlers.discarding());
            var told = HEADERS.stream().filter(name -> answer.headers().firstValue(name).isPresent()).collect(Collectors.toCollection(TreeSet::new));
            answers.add(new Answer(method, path, answer.statusCode(), told));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
