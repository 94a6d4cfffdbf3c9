package de.ladentheke.market;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.market.model.Hashes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos that come in parts, and what the practice marketplace makes of WebP. */
class PhotoUploadTest {
    @TempDir
    Path folder;
    private Market market;
    private String token;
    private HttpClient http;
    private final byte[] photo = Samples.jpeg(7);
    private final String sha = Hashes.hex(photo);

    @BeforeEach
    void start() {
        market = Market.start(MarketOptions.local(folder, 0));
        token = market.registerShop("laden", "Der Laden");
        http = HttpClient.newHttpClient();
    }

    @AfterEach
    void stop() {
        http.close();
        market.close();
    }

    private HttpRequest.Builder request(String sha256, String key) {
        return HttpRequest.newBuilder(market.address().resolve("/api/v1/images/" + sha256 + "/upload")).header("Authorization", "Bearer " + key);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> part(String sha256, byte[] bytes, int from, int to, boolean last) {
        return send(request(sha256, token).header("Upload-Offset", String.valueOf(from)).header("Upload-Complete", last ? "?1" : "?0")
                .method("PATCH", BodyPublishers.ofByteArray(bytes, from, to - from)));
    }

    private String offset(String sha256) {
        return send(request(sha256, token).HEAD()).headers().firstValue("Upload-Offset").orElse("none");
    }

    @Test
    void partsBecomeAPhoto() throws IOException {
        assertThat(offset(sha)).isEqualTo("0");
        var first = part(sha, photo, 0, 300, false);
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(first.headers().firstValue("Upload-Offset")).contains("300");
        assertThat(offset(sha)).isEqualTo("300");
        assertThat(part(sha, photo, 300, photo.length, true).statusCode()).isEqualTo(201);
        assertThat(send(request(sha, token).HEAD()).headers().firstValue("Upload-Complete")).contains("?1");
        assertThat(part(sha, photo, 0, photo.length, true).statusCode()).as("sent again").isEqualTo(200);
        try (var client = new MarketClient(market.address(), token)) {
            assertThat(client.bytes("/foto/" + sha).body()).isEqualTo(photo);
        }
        try (var left = Files.list(folder.resolve("uploads").resolve("laden"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aPartThatDoesNotFitIsRefusedAndTellsWhereToGoOn() {
        part(sha, photo, 0, 300, false);
        var gap = part(sha, photo, 400, 500, false);
        assertThat(gap.statusCode()).isEqualTo(409);
        assertThat(gap.headers().firstValue("Upload-Offset")).contains("300");
        assertThat(gap.body()).contains("offset");
        assertThat(send(request(sha, token).method("PATCH", BodyPublishers.noBody())).statusCode()).isEqualTo(400);
        assertThat(send(request(sha, "falsch").HEAD()).statusCode()).isEqualTo(401);
        assertThat(send(request("kein-hash", token).HEAD()).statusCode()).isEqualTo(400);
    }

    @Test
    void otherBytesThanPromisedAreForgotten() {
        var other = Samples.jpeg(8);
        assertThat(part(sha, other, 0, other.length, true).statusCode()).isEqualTo(422);
        assertThat(offset(sha)).isEqualTo("0");
        var much = new byte[8 * 1024 * 1024 + 1];
        assertThat(part(Hashes.hex(much), much, 0, much.length, true).statusCode()).isEqualTo(413);
        assertThat(offset(Hashes.hex(much))).isEqualTo("0");
    }

    @Test
    void whatArrivedBeforeTheLineBrokeStaysAlsoOverARestart() throws Exception {
        cutAfter(200);
        eventually(() -> arrived() == 200);
        market.close();
        market = Market.start(MarketOptions.local(folder, 0));
        assertThat(offset(sha)).isEqualTo("200");
        assertThat(part(sha, photo, 200, photo.length, true).statusCode()).isEqualTo(201);
    }

    @Test
    void whoAsksTakesTheUploadOverFromAConnectionThatHangs() throws Exception {
        try (var hanging = new Socket(market.address().getHost(), market.address().getPort())) {
            begin(hanging, 200);
            eventually(() -> arrived() == 200);
            assertThat(offset(sha)).isEqualTo("200");
            hanging.getOutputStream().write(photo, 200, 100);
            hanging.getOutputStream().flush();
            assertThat(part(sha, photo, 200, photo.length, true).statusCode()).isEqualTo(201);
        }
    }

    private byte[] webp() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(ImageIO.read(new ByteArrayInputStream(photo)), "webp", out);
        return out.toByteArray();
    }

    private void cutAfter(int bytes) throws IOException {
        try (var line = new Socket(market.address().getHost(), market.address().getPort())) {
            begin(line, bytes);
        }
    }

    private void begin(Socket line, int bytes) throws IOException {
        var head = "PATCH /api/v1/images/" + sha + "/upload HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nUpload-Offset: 0\r\nUpload-Complete: ?1\r\nContent-Length: " + photo.length + "\r\n\r\n";
        line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().write(photo, 0, bytes);
        line.getOutputStream().flush();
    }

    /** Bytes on the disk: whoever asks the market would take the upload over. */
    private long arrived() throws IOException {
        try (var files = Files.walk(folder.resolve("uploads"))) {
            return files.filter(file -> file.getFileName().toString().equals(sha)).findFirst().map(file -> file.toFile().length()).orElse(0L);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    private static void eventually(Callable<Boolean> condition) throws Exception {
        for (int i = 0; i < 200 && !condition.call(); i++) {
            Thread.sleep(25);
        }
        assertThat(condition.call()).isTrue();
    }

    @Test
    void unfinishedPhotosAreFewAndNotForEver() throws IOException {
        for (int i = 0; i < 12; i++) {
            var bytes = ("part " + i).getBytes(StandardCharsets.UTF_8);
            part(Hashes.hex(bytes), bytes, 0, bytes.length, false);
        }
        var parts = folder.resolve("uploads").resolve("laden");
        try (var files = Files.list(parts)) {
            assertThat(files).hasSize(8);
        }
        try (var files = Files.list(parts)) {
            for (var file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
            }
        }
        part(sha, photo, 0, 10, false);
        try (var files = Files.list(parts)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void webpIsShownAsItIsAndOnlySimpleWebpIsTaken() throws IOException {
        var webp = webp();
        var hash = Hashes.hex(webp);
        try (var client = new MarketClient(market.address(), token)) {
            assertThat(client.put("/api/v1/images/" + hash, webp).statusCode()).isEqualTo(201);
            var shown = client.bytes("/foto/" + hash);
            assertThat(shown.body()).isEqualTo(webp);
            assertThat(shown.headers().firstValue("Content-Type")).contains("image/webp");
            var small = client.bytes("/foto/" + hash + "-480.jpg");
            assertThat(small.headers().firstValue("Content-Type")).contains("image/jpeg");
            assertThat(ImageIO.read(new ByteArrayInputStream(small.body())).getWidth()).isEqualTo(480);

            var cut = Arrays.copyOf(webp, webp.length - 100);
            var extended = webp.clone();
            extended[15] = 'X';
            var noise = webp.clone();
            Arrays.fill(noise, 20, 40, (byte) 0xff);
            for (var bad : new byte[][] {cut, extended, noise, Arrays.copyOf(webp, 16)}) {
                assertThat(client.put("/api/v1/images/" + Hashes.hex(bad), bad).statusCode()).isEqualTo(422);
            }
        }
    }
}
