package de.ladentheke.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line breaks as it says, seen with a plain client. */
class FaultyLineTest {
    private static final String BODY = "x".repeat(100_000);

    private final AtomicInteger done = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer server;
    private FaultyLine line;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = exchange.getRequestBody().readAllBytes();
            done.incrementAndGet();
            exchange.sendResponseHeaders(200, exchange.getRequestURI().getPath().equals("/chunked") ? 0 : body.length + 1);
            exchange.getResponseBody().write((new String(body, StandardCharsets.UTF_8) + "!").getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        line = new FaultyLine(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() throws IOException {
        line.close();
        server.stop(0);
        http.shutdownNow();
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(line.address().resolve(path)).timeout(Duration.ofSeconds(2))
                .POST(HttpRequest.BodyPublishers.ofString(BODY)).build(), BodyHandlers.ofString());
    }

    private void breaks(Fault fault, int reached) throws IOException, InterruptedException {
        var before = done.get();
        line.plan(Plan.at(1, fault));
        assertThatThrownBy(() -> post("/")).isInstanceOf(IOException.class);
        assertThat(done.get() - before).as(fault.toString()).isEqualTo(reached);
        line.mend();
        assertThat(post("/").body()).isEqualTo(BODY + "!");
    }

    @Test
    void aCalmLineCarriesEverything() throws Exception {
        assertThat(post("/").body()).isEqualTo(BODY + "!");
        assertThat(post("/chunked").body()).isEqualTo(BODY + "!");
        assertThat(line.exchanges()).extracting(FaultyLine.Exchange::first).containsExactly("POST / HTTP/1.1", "POST /chunked HTTP/1.1");
        assertThat(line.bytesUp()).isBetween(200_000L, 202_000L);
        assertThat(line.bytesDown()).isBetween(200_000L, 202_000L);
        assertThat(line.struck()).isZero();
    }

    @Test
    void breaksBeforeInAndAfterTheRequest() throws Exception {
        breaks(new Fault.ResetInRequest(), 0);
        breaks(new Fault.ResetBeforeAnswer(), 1);
        breaks(new Fault.Silence(false), 0);
        breaks(new Fault.Silence(true), 1);
        breaks(new Fault.Truncated(), 1);
        breaks(new Fault.Refused(), 0);
        assertThat(line.struck()).isEqualTo(6);
        line.plan(Plan.at(1, new Fault.Refused()));
        assertThatThrownBy(() -> post("/")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> post("/")).isInstanceOf(ConnectException.class);
        line.mend();
        line.plan(Plan.at(1, new Fault.Silence(false)));
        assertThatThrownBy(() -> post("/")).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void answersInsteadOfTheServer() throws Exception {
        line.plan(Plan.on("/busy", 2, new Fault.Status(429, "7", false)));
        assertThat(post("/").statusCode()).isEqualTo(200);
        assertThat(post("/busy")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).contains("7");
        });
        assertThat(post("/busy").statusCode()).isEqualTo(429);
        assertThat(post("/busy").statusCode()).isEqualTo(200);
        line.plan(Plan.from(2, new Fault.CaptivePage()));
        assertThat(post("/").body()).endsWith("!");
        assertThat(post("/").body()).startsWith("<!DOCTYPE html>");
        line.plan(Plan.from(1, new Fault.CaptiveRedirect()));
        assertThat(post("/").headers().firstValue("Location")).isPresent();
        line.plan(Plan.at(1, new Fault.Clock(Duration.ofDays(1))));
        var date = ZonedDateTime.parse(post("/").headers().firstValue("Date").orElseThrow(), DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(Duration.between(ZonedDateTime.now(), date)).isBetween(Duration.ofHours(23), Duration.ofHours(25));
    }

    @Test
    void theSameSeedGivesTheSameFaults() throws Exception {
        var faults = List.<Fault>of(new Fault.Status(500, null, false), new Fault.Status(503, null, false));
        line.plan(Plan.seeded(5, 3, faults));
        var first = statuses();
        line.plan(Plan.seeded(5, 3, faults));
        assertThat(statuses()).isEqualTo(first).contains(200).containsAnyOf(500, 503);
    }

    private List<Integer> statuses() throws Exception {
        var statuses = new java.util.ArrayList<Integer>();
        for (int i = 0; i < 20; i++) {
            statuses.add(post("/").statusCode());
        }
        return statuses;
    }

    @Test
    void aNarrowLineTakesItsTime() throws Exception {
        line.narrow(250_000, Duration.ofMillis(100));
        var start = System.nanoTime();
        post("/");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("0.4 s up, 0.4 s down, 0.2 s there and back twice")
                .isBetween(Duration.ofMillis(950), Duration.ofMillis(1_900));
    }

    @Test
    void certificatesThatNobodyTrustsOrThatAreOver(@TempDir Path folder) throws Exception {
        var keys = new Certificates(folder);
        var good = keys.valid();
        var expired = keys.expired();
        var other = keys.otherName();
        try (var client = HttpClient.newBuilder().sslContext(keys.trusting()).build();
                var safe = new FaultyLine(line.address(), good, expired); var foreign = new FaultyLine(line.address(), other, good)) {
            assertThat(get(client, safe).body()).isEqualTo("!");
            assertThatThrownBy(() -> get(http, safe)).isInstanceOf(SSLHandshakeException.class);
            assertThatThrownBy(() -> get(client, foreign)).isInstanceOf(SSLHandshakeException.class);
            safe.plan(Plan.at(1, new Fault.WrongCertificate()));
            assertThatThrownBy(() -> get(client, safe)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> get(client, safe)).hasRootCauseInstanceOf(CertificateExpiredException.class);
            safe.mend();
            assertThat(get(client, safe).body()).isEqualTo("!");
        }
    }

    private static HttpResponse<String> get(HttpClient client, FaultyLine line) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(line.address()).build(), BodyHandlers.ofString());
    }
}
