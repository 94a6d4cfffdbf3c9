package de.ladentheke.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.ladentheke.faults.Certificates;
import de.ladentheke.faults.Fault;
import de.ladentheke.faults.FaultyLine;
import de.ladentheke.faults.Plan;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.LineException.Reason;
import de.ladentheke.publish.channel.LineException;
import de.ladentheke.publish.channel.TryLaterException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between a shop and its marketplace is told apart: hotels, certificates, clocks. */
class HttpLineTest {
    private static final Duration TIME = Duration.ofSeconds(10);

    @TempDir
    static Path keyFolder;

    private HttpServer server;
    private Answer answer = exchange -> exchange.sendResponseHeaders(204, -1);

    @FunctionalInterface
    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            answer.to(exchange);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private static HttpLine to(URI address, URI plain) {
        return new HttpLine(address, Map.of(), response -> true, plain);
    }

    private static void get(HttpLine line) throws IOException {
        line.send(line.request("").GET(), TIME);
    }

    private static String date(Duration fromNow) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plus(fromNow));
    }

    @Test
    void aDateToComeBackIsReadByTheOtherSidesClock() throws IOException {
        answer = exchange -> {
            exchange.getResponseHeaders().set("Retry-After", date(Duration.ofDays(1).plusSeconds(90)));
            exchange.sendResponseHeaders(503, -1);
        };
        try (var faulty = new FaultyLine(address()); var line = to(faulty.address(), address())) {
            faulty.plan(Plan.from(1, new Fault.Clock(Duration.ofDays(1))));
            assertThatThrownBy(() -> get(line)).isInstanceOfSatisfying(TryLaterException.class,
                    e -> assertThat(e.pause()).isBetween(Duration.ofSeconds(85), Duration.ofSeconds(92)));
            faulty.plan(Plan.at(1, new Fault.Status(429, date(Duration.ofSeconds(120)), false)));
            assertThatThrownBy(() -> get(line)).isInstanceOfSatisfying(TryLaterException.class,
                    e -> assertThat(e.pause()).isBetween(Duration.ofSeconds(110), Duration.ofSeconds(120)));
            faulty.plan(Plan.at(1, new Fault.Status(429, date(Duration.ofSeconds(-120)), false)));
            assertThatThrownBy(() -> get(line)).isInstanceOfSatisfying(TryLaterException.class, e -> assertThat(e.pause()).isZero());
        }
    }

    @Test
    void aWrongClockIsTold() throws IOException {
        try (var faulty = new FaultyLine(address()); var line = to(faulty.address(), address())) {
            get(line);
            assertThat(new Connection(Connection.Outcome.OK, "Markt").over(line).sentence()).doesNotContain("Uhr");
            faulty.plan(Plan.from(1, new Fault.Clock(Duration.ofDays(-1))));
            get(line);
            assertThat(line.clockAhead()).isBetween(Duration.ofHours(-25), Duration.ofHours(-23));
            assertThat(new Connection(Connection.Outcome.OK, "Markt").over(line).sentence()).contains("Markt").contains("24 Stunden vor");
            assertThat(new Connection(Connection.Outcome.OK, "Markt", Duration.ofMinutes(7)).sentence()).contains("7 Minuten nach");
            assertThat(new Connection(Connection.Outcome.OK, "Markt", Duration.ofMinutes(4)).sentence()).doesNotContain("Uhr");
        }
    }

    @Test
    void aHotelsPageIsNoMarketplace() throws IOException {
        try (var faulty = new FaultyLine(address()); var line = to(faulty.address(), address())) {
            for (var fault : new Fault[] {new Fault.CaptivePage(), new Fault.CaptiveRedirect(), new Fault.Status(511, null, false)}) {
                faulty.plan(Plan.at(1, fault));
                assertThatThrownBy(() -> get(line)).as(fault.toString()).isInstanceOfSatisfying(LineException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.CAPTIVE_PORTAL);
                    assertThat(Connection.failed(e, "").sentence()).contains("WLAN");
                });
            }
            get(line);
        }
    }

    /** What is asked without TLS decides why the certificate is not taken. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"expired, nothing, CERTIFICATE", "expired, day, CLOCK", "expired, page, CERTIFICATE", "future, nobody, CLOCK", "future, day, CLOCK",
            "otherName, nothing, CERTIFICATE", "otherName, nobody, CERTIFICATE", "otherName, page, CAPTIVE_PORTAL", "otherName, hotel, CAPTIVE_PORTAL",
            "otherName, home, CERTIFICATE", "untrusted, hotel, CAPTIVE_PORTAL", "untrusted, nothing, CERTIFICATE"})
    void certificates(String certificate, String plainly, Reason expected) throws IOException {
        var keys = new Certificates(keyFolder);
        var shown = certificate(keys, certificate);
        answer = plainly(plainly);
        var before = certificate.equals("untrusted") ? current() : trust(keys.trusting());
        try (var calm = new FaultyLine(address()); var safe = new FaultyLine(address(), shown, null); var line = to(safe.address(), calm.address())) {
            calm.plan(Plan.from(1, plainly.equals("day") ? new Fault.Clock(Duration.ofDays(1)) : plainly.equals("nobody") ? new Fault.ResetInRequest() : null));
            assertThatThrownBy(() -> get(line)).isInstanceOfSatisfying(LineException.class, e -> assertThat(e.reason()).isEqualTo(expected));
            assertThat(safe.exchanges()).as("nothing goes over an unsafe line").isEmpty();
        } finally {
            SSLContext.setDefault(before);
        }
    }

    @Test
    void aGoodCertificateIsTaken() throws IOException {
        var keys = new Certificates(keyFolder);
        var good = keys.valid();
        var before = trust(keys.trusting());
        try (var safe = new FaultyLine(address(), good, null); var line = to(safe.address(), address())) {
            get(line);
            safe.plan(Plan.at(1, new Fault.CaptivePage()));
            assertThatThrownBy(() -> get(line)).as("no hotel has that certificate").isInstanceOf(ChannelException.class);
            safe.plan(Plan.from(1, new Fault.ResetInRequest()));
            assertThatThrownBy(() -> get(line)).as("a broken line is no certificate").isInstanceOf(IOException.class).isNotInstanceOf(LineException.class);
        } finally {
            SSLContext.setDefault(before);
        }
    }

    private static SSLContext trust(SSLContext context) {
        var before = current();
        SSLContext.setDefault(context);
        return before;
    }

    private static SSLContext current() {
        try {
            return SSLContext.getDefault();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Answer plainly(String what) {
        return exchange -> {
            switch (what) {
                case "page" -> exchange.getResponseHeaders().set("Content-Type", "text/html");
                case "hotel" -> exchange.getResponseHeaders().set("Location", "http://login.hotel.example/");
                case "home" -> exchange.getResponseHeaders().set("Location", "https://127.0.0.1/");
                default -> { }
            }
            exchange.sendResponseHeaders(what.equals("page") ? 200 : what.equals("hotel") || what.equals("home") ? 302 : 404, -1);
        };
    }

    private static KeyStore certificate(Certificates keys, String name) {
        return switch (name) {
            case "expired" -> keys.expired();
            case "future" -> keys.future();
            case "otherName" -> keys.otherName();
            default -> keys.valid();
        };
    }
}
