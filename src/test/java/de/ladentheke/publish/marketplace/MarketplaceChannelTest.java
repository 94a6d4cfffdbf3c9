package de.ladentheke.publish.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import de.ladentheke.faults.Fault;
import de.ladentheke.faults.FaultyLine;
import de.ladentheke.faults.Plan;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.ImageRefusedException;
import de.ladentheke.publish.channel.LineException;
import de.ladentheke.publish.channel.RevisionChangedException;
import de.ladentheke.publish.channel.TryLaterException;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shop's side of the wire protocol, against the practice marketplace and against servers that are none. */
class MarketplaceChannelTest {
    @TempDir
    Path folder;

    private Market market;
    private String token;

    @BeforeEach
    void start() {
        market = Market.start(MarketOptions.local(folder.resolve("market"), 0));
        token = market.registerShop("harz", "Harzladen");
    }

    @AfterEach
    void stop() {
        market.close();
    }

    private MarketplaceChannel channel() {
        return new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "harz", token));
    }

    private static Channel.Item item(String id, String name) {
        return new Channel.Item(id, "ab".repeat(32), "{\"name\":\"" + name + "\",\"vatRate\":1900,\"variants\":[{\"id\":\"" + id
                + "\",\"sku\":\"1\",\"priceCents\":100,\"availability\":\"IN_STOCK\"}]}");
    }

    private static final String ID = "01890000-0000-7000-8000-000000000001";

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"Schlüssel", "two\nlines", "a b"})
    void aKeyThatNoRequestCanBearIsRefusedBeforeItGoesOut(String broken) {
        try (var channel = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "harz", broken))) {
            assertThatThrownBy(() -> channel.manifest(null)).isInstanceOfSatisfying(ChannelException.class,
                    e -> assertThat(e.reason()).isEqualTo(ChannelException.Reason.TOKEN_REFUSED)).hasMessageNotContaining(broken);
        }
    }

    @Test
    void anItemIsReadBackWithItsComputerAndItsTime() throws IOException {
        var content = "{\"name\":\"Tasse\",\"vatRate\":1900,\"variants\":[{\"sku\":\"A1\",\"priceCents\":1234,\"availability\":\"IN_STOCK\"}]}";
        try (var office = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "harz", token), Duration.ofSeconds(20), "Büro & Kasse")) {
            office.send(List.of(new Channel.Item("tasse", "a".repeat(64), content)), null);
        }
        try (var channel = channel()) {
            var online = channel.online("tasse").orElseThrow();
            assertThat(online.content()).isEqualTo(content);
            assertThat(online.hash()).isEqualTo("a".repeat(64));
            assertThat(online.by()).isEqualTo("Büro & Kasse");
            assertThat(online.at()).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
            channel.send(List.of(new Channel.Item("tasse", null, null)), null);
            assertThat(channel.online("tasse").orElseThrow().hash()).isNull();
            assertThat(channel.image("0".repeat(64))).isEmpty();
        }
    }

    @Test
    void aMarketplaceThatCannotTellItemsBackSaysSo() throws IOException {
        var old = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        old.createContext("/", exchange -> {
            var body = "{\"error\":\"unknown\",\"message\":\"?\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        old.start();
        try (var channel = new MarketplaceChannel(MarketplaceAccess.practice(URI.create("http://127.0.0.1:" + old.getAddress().getPort()), "harz", token))) {
            assertThat(channel.online("tasse")).isEmpty();
            assertThat(channel.image("0".repeat(64))).isEmpty();
        } finally {
            old.stop(0);
        }
    }

    @Test
    void aComputerIsCalledByItsNameWithoutItsDomain() {
        assertThat(ComputerName.of(Map.of("COMPUTERNAME", "KASSE-PC"))).isEqualTo("KASSE-PC");
        assertThat(ComputerName.of(Map.of("HOSTNAME", "buero.fritz.box"))).isEqualTo("buero");
        assertThat(ComputerName.of(Map.of("HOSTNAME", "localhost.localdomain"))).isEmpty();
    }

    @Test
    void itemsRevisionsAndPages() throws IOException {
        try (var channel = channel()) {
            var empty = channel.manifest(null);
            var sent = channel.send(List.of(item(ID, "Becher")), empty.revision());
            assertThat(sent.items()).singleElement().satisfies(i -> {
                assertThat(i.accepted()).isTrue();
                assertThat(i.url()).startsWith("/");
                assertThat(channel.page(i.url()).orElseThrow().toString()).startsWith(market.address().toString());
            });
            assertThat(channel.manifest(sent.revision()).items()).as("nothing new").isNull();
            assertThat(channel.manifest(null).items()).containsOnlyKeys(ID);
            assertThatThrownBy(() -> channel.send(List.of(item(ID, "Tasse")), empty.revision())).isInstanceOf(RevisionChangedException.class);
            assertThat(channel.send(List.of(new Channel.Item(ID, null, null)), sent.revision()).items()).singleElement().matches(Channel.ItemResult::accepted);
            assertThat(channel.manifest(null).items()).isEmpty();
        }
    }

    @Test
    void picturesAreCheckedByTheMarketplace() throws IOException {
        try (var channel = channel()) {
            var sha = "cd".repeat(32);
            assertThat(channel.missingImages(List.of(sha))).containsExactly(sha);
            var file = Files.writeString(folder.resolve("no.jpg"), "kein Bild");
            assertThatThrownBy(() -> channel.putImage(sha, file)).isInstanceOf(ImageRefusedException.class).message().isNotBlank();
        }
    }

    @Test
    void wrongKeyAndUnknownShop() {
        try (var channel = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "harz", "wrong"))) {
            assertThatThrownBy(() -> channel.manifest(null)).isInstanceOfSatisfying(ChannelException.class, e -> {
                assertThat(e.reason()).isEqualTo(Reason.TOKEN_REFUSED);
                assertThat(e).hasMessageNotContaining("wrong");
            });
        }
        assertThat(ConnectionCheck.check(market.address().toString(), "brocken", token).outcome())
                .isIn(Connection.Outcome.SHOP, Connection.Outcome.TOKEN);
    }

    @Test
    void theKeyNeverTravelsUnprotectedAndShowsNowhere() {
        var access = MarketplaceAccess.of(URI.create("http://markt.example"), "harz", "geheim");
        assertThat(access.toString()).doesNotContain("geheim");
        try (var channel = new MarketplaceChannel(access)) {
            assertThatThrownBy(() -> channel.manifest(null))
                    .isInstanceOfSatisfying(ChannelException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_SECURE));
        }
    }

    @Test
    void practiceIsOneChannelOnWhateverPortAndOthersAreTheirOwn() {
        assertThat(MarketplaceAccess.practice(URI.create("http://127.0.0.1:1"), "harz", "a").id())
                .isEqualTo(MarketplaceAccess.practice(URI.create("http://127.0.0.1:2"), "harz", "b").id());
        assertThat(MarketplaceAccess.of(URI.create("https://a.example"), "harz", "").id())
                .isEqualTo(MarketplaceAccess.of(URI.create("https://A.example/"), "harz", "").id())
                .isNotEqualTo(MarketplaceAccess.of(URI.create("https://b.example"), "harz", "").id());
    }

    @Test
    void aCutLineIsAnIoExceptionThoughTheBatchIsStored() throws IOException {
        try (var proxy = new FaultyLine(market.address());
                var channel = new MarketplaceChannel(MarketplaceAccess.practice(proxy.address(), "harz", token))) {
            var revision = channel.manifest(null).revision();
            proxy.plan(Plan.on("/delta", 1, new Fault.ResetBeforeAnswer()));
            assertThatThrownBy(() -> channel.send(List.of(item(ID, "Becher")), revision))
                    .isInstanceOf(IOException.class).isNotInstanceOf(ChannelException.class).isNotInstanceOf(RevisionChangedException.class);
            assertThat(proxy.struck()).isEqualTo(1);
            assertThat(channel.manifest(null).items()).containsOnlyKeys(ID);
            proxy.plan(Plan.at(1, new Fault.Refused()));
            assertThatThrownBy(() -> channel.manifest(null)).isInstanceOf(IOException.class).isNotInstanceOf(ChannelException.class);
        }
    }

    @Test
    void pagesOfOtherServersAreNone() {
        try (var channel = channel()) {
            assertThat(channel.page("//evil.example/p")).isEmpty();
            assertThat(channel.page("https://evil.example/p")).isEmpty();
            assertThat(channel.page("javascript:alert(1)")).isEmpty();
            assertThat(channel.page("/p/harz/becher-1")).isPresent();
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = ';', value = {
            "302; Location=https://evil.example/; CAPTIVE_PORTAL", "511; X=<html>Hotel</html>; CAPTIVE_PORTAL", "200; Content-Type=text/html; CAPTIVE_PORTAL", "200; X=<html>Router</html>; NOT_A_MARKETPLACE", "200; ETag=\"1\"; NOT_A_MARKETPLACE",
            "404; X=<html>nichts</html>; NOT_A_MARKETPLACE", "404; X={\"error\":\"shop\"}; UNKNOWN_SHOP", "401; X={\"error\":\"token\"}; TOKEN_REFUSED",
            "413; X={\"error\":\"too_large\"}; TOO_LARGE", "400; X={\"error\":\"broken\"}; PROTOCOL", "429; Retry-After=17; later 17", "503; Retry-After=Morgen; later 0",
            "503; Retry-After=999999; later 3600", "500; X=oh; again"})
    void otherAnswers(int status, String header, String expected) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var name = header.substring(0, header.indexOf('='));
        var value = header.substring(header.indexOf('=') + 1);
        server.createContext("/", exchange -> {
            var body = name.equals("X") ? value.getBytes(StandardCharsets.UTF_8) : new byte[0];
            if (body.length == 0) {
                exchange.getResponseHeaders().add(name, value);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try (var channel = new MarketplaceChannel(MarketplaceAccess.practice(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "harz", "t"))) {
            assertThatThrownBy(() -> channel.manifest(null)).isInstanceOfSatisfying(IOException.class, e -> assertThat(told(e)).isEqualTo(expected));
        } finally {
            server.stop(0);
        }
    }

    private static String told(IOException problem) {
        return switch (problem) {
            case ChannelException refused -> refused.reason().name();
            case LineException line -> line.reason().name();
            case TryLaterException busy -> "later " + busy.pause().toSeconds();
            default -> "again";
        };
    }

    @Test
    void theCheckSaysWhatIsWrong() throws IOException {
        var address = market.address().toString();
        assertThat(ConnectionCheck.check(address, "harz", token)).satisfies(r -> {
            assertThat(r.ok()).isTrue();
            assertThat(r.sentence()).contains(r.place()).doesNotContain("{");
            assertThat(r.place()).isNotBlank();
        });
        var closed = new java.net.ServerSocket(0);
        var nobody = "http://127.0.0.1:" + closed.getLocalPort();
        closed.close();
        var cases = Map.of("", Connection.Outcome.ADDRESS, "markt.de", Connection.Outcome.ADDRESS, "ftp://markt.de", Connection.Outcome.ADDRESS,
                "https://u:p@markt.de", Connection.Outcome.ADDRESS, "http://markt.example", Connection.Outcome.NOT_SECURE, nobody, Connection.Outcome.NO_LINE);
        cases.forEach((text, outcome) -> assertThat(ConnectionCheck.check(text, "harz", token)).satisfies(r -> {
            assertThat(r.outcome()).as(text).isEqualTo(outcome);
            assertThat(r.sentence()).isNotBlank();
        }));
        try (var line = new FaultyLine(market.address())) {
            line.plan(Plan.from(1, new Fault.Clock(Duration.ofDays(3))));
            assertThat(ConnectionCheck.check(line.address().toString(), "harz", token)).satisfies(r -> {
                assertThat(r.ok()).isTrue();
                assertThat(r.sentence()).contains("3 Tage nach");
            });
            line.plan(Plan.from(1, new Fault.CaptivePage()));
            assertThat(ConnectionCheck.check(line.address().toString(), "harz", token)).matches(r -> r.outcome() == Connection.Outcome.CAPTIVE_PORTAL);
        }
        assertThat(ConnectionCheck.check(address, "harz", "falsch").outcome()).isEqualTo(Connection.Outcome.TOKEN);
        assertThat(ConnectionCheck.check(address, "harz", "mit\nUmbruch").outcome()).isEqualTo(Connection.Outcome.TOKEN);
        assertThat(ConnectionCheck.check(address, " ", token).outcome()).isEqualTo(Connection.Outcome.SHOP);
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() throws IOException {
        try (var silent = new java.net.ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                var line = new HttpLine(URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/"), Map.of(), answer -> true)) {
            var start = System.nanoTime();
            assertThatThrownBy(() -> line.send(line.request("api/v1/info").GET(), Duration.ofMillis(300))).isInstanceOf(IOException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }
}
