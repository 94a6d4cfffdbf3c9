package de.ladentheke.photos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import de.ladentheke.photos.FetchException;
import de.ladentheke.photos.FetchException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real answers over loopback; nothing leaves this machine. */
class WebPicturesTest {
    private static final byte[] GIF = Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    private static final AddressRule ANY = address -> true;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("User-Agent") + " " + exchange.getRequestHeaders().getFirst("Cookie"));
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.getResponseHeaders().add("Set-Cookie", "spy=1");
            exchange.sendResponseHeaders(200, GIF.length);
            exchange.getResponseBody().write(GIF);
            exchange.close();
        });
        answer("/chunked", 200, null, 0, GIF);
        answer("/page", 200, null, 0, "<html>".getBytes());
        answer("/missing", 404, null, -1, null);
        answer("/login", 403, null, -1, null);
        answer("/broken", 503, null, -1, null);
        answer("/huge", 200, null, 1L << 30, new byte[10]);
        answer("/endless", 200, null, 0, new byte[17 << 20]);
        answer("/moved", 302, "/umzug/bild.gif", -1, null);
        answer("/round", 302, "/round", -1, null);
        answer("/inside", 302, "http://intern.example/geheim.gif", -1, null);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_picture_is_known_by_its_bytes_and_the_question_says_who_asks() throws Exception {
        assertThat(fetcher().fetch(base + "/Töpfe/rot 1.gif?v=1,2")).isEqualTo(GIF);
        assertThat(asked).containsExactly("/T%C3%B6pfe/rot%201.gif?v=1,2 Ladentheke null");
        assertThat(fetcher().fetch(base + "/chunked")).isEqualTo(GIF);
        assertThat(fetcher().fetch(base + "/moved")).isEqualTo(GIF);
        assertThat(asked.getLast()).as("no cookie comes back").startsWith("/umzug/bild.gif").endsWith("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page NOT_A_PICTURE", "/missing NOT_THERE", "/login REFUSED", "/broken SERVER", "/huge TOO_LARGE", "/endless TOO_LARGE",
            "/round TOO_MANY_REDIRECTS"})
    void what_is_wrong_is_said(String line) {
        var parts = line.split(" ");
        refused(fetcher(), base + parts[0], Reason.valueOf(parts[1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/a.jpg", "http://", "http://user:pass@example.org/a.jpg", "a.jpg", "http://[::1", "jar:http://x/a"})
    void only_addresses_of_the_web_are_asked(String address) {
        refused(fetcher(), address, Reason.NO_ADDRESS);
    }

    @Test
    void this_machine_and_the_own_network_are_refused_by_default() {
        refused(new WebPictures(), base + "/bild.gif", Reason.PRIVATE);
        refused(new WebPictures(), "http://localhost:" + server.getAddress().getPort() + "/bild.gif", Reason.PRIVATE);
        refused(new WebPictures(), "http://[::1]:" + server.getAddress().getPort() + "/bild.gif", Reason.PRIVATE);
        refused(new WebPictures(), "http://[::ffff:127.0.0.1]/bild.gif", Reason.PRIVATE);
        refused(new WebPictures(), "http://192.168.0.1/bild.gif", Reason.PRIVATE);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_name_that_leads_inside_is_refused_also_where_only_one_of_its_addresses_does() {
        var resolver = resolver("93.184.215.14", "10.0.0.7");
        refused(new WebPictures(AddressRule.PUBLIC, resolver, Duration.ofSeconds(5)), "http://bilder.example/a.gif", Reason.PRIVATE);
    }

    @Test
    void a_redirect_inside_is_refused() throws Exception {
        var loopback = InetAddress.getLoopbackAddress();
        AddressRule publicOrServer = address -> address.equals(loopback) || AddressRule.PUBLIC.allows(address);
        AddressRule.Resolver resolver = host -> new InetAddress[] {host.equals("intern.example") ? InetAddress.getByName("192.168.178.1") : loopback};
        refused(new WebPictures(publicOrServer, resolver, Duration.ofSeconds(5)), base + "/inside", Reason.PRIVATE);
    }

    @Test
    void the_connection_goes_to_the_address_that_was_checked_whatever_the_name_says_the_next_time() throws Exception {
        var answers = new ArrayList<>(List.of("127.0.0.1", "192.168.0.1"));
        AddressRule.Resolver changing = host -> new InetAddress[] {InetAddress.getByName(answers.removeFirst())};
        var address = "http://wechselnd.example:" + server.getAddress().getPort() + "/a.gif";
        assertThat(new WebPictures(ANY, changing, Duration.ofSeconds(5)).fetch(address)).isEqualTo(GIF);
        assertThat(answers).as("asked once").hasSize(1);
    }

    @Test
    void who_answers_drop_by_drop_is_cut_off() throws Exception {
        try (var slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            workers.submit(() -> {
                try (var line = slow.accept()) {
                    for (int i = 0; i < 600; i++) {
                        line.getOutputStream().write('H');
                        Thread.sleep(20);
                    }
                }
                return null;
            });
            var start = System.nanoTime();
            refused(new WebPictures(ANY, InetAddress::getAllByName, Duration.ofMillis(400)), "http://127.0.0.1:" + slow.getLocalPort() + "/", Reason.TOO_SLOW);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void nobody_at_the_other_end_and_no_tls_are_told_apart() throws Exception {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        refused(fetcher(), "http://127.0.0.1:" + free + "/", Reason.NO_ANSWER);
        try (var plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            workers.submit(() -> {
                try (var line = plain.accept()) {
                    line.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes());
                    line.getOutputStream().flush();
                    return line.getInputStream().read();
                }
            });
            refused(fetcher(), "https://127.0.0.1:" + plain.getLocalPort() + "/a.gif", Reason.INSECURE);
        }
        refused(new WebPictures(ANY, host -> {
            throw new UnknownHostException(host);
        }, Duration.ofSeconds(5)), "http://gibtesnicht.example/a.gif", Reason.UNKNOWN_HOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.2", "169.254.169.254", "172.16.0.1", "172.31.9.9", "192.0.0.8",
            "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.51.100.7", "203.0.113.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1",
            "fc00::1", "fd12:3456::1", "ff02::1", "64:ff9b::7f00:1", "64:ff9b::c0a8:101", "2002:7f00:1::", "2002:c0a8:101::1", "2001:db8::1", "2001::1", "fec0::1", "::ffff:10.0.0.1"})
    void not_public(String address) throws Exception {
        assertThat(AddressRule.PUBLIC.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "100.63.0.1", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.167.1.1", "169.253.1.1", "2606:2800:220:1::1",
            "2a00:1450:4001::1", "64:ff9b::5db8:d70e", "2001:67c::1"})
    void publicly_reachable(String address) throws Exception {
        assertThat(AddressRule.PUBLIC.allows(InetAddress.getByName(address))).isTrue();
    }

    private WebPictures fetcher() {
        return new WebPictures(ANY, InetAddress::getAllByName, Duration.ofSeconds(10));
    }

    private static AddressRule.Resolver resolver(String... addresses) {
        return host -> {
            var found = new InetAddress[addresses.length];
            for (int i = 0; i < found.length; i++) {
                found[i] = InetAddress.getByName(addresses[i]);
            }
            return found;
        };
    }

    private static void refused(WebPictures fetcher, String address, Reason reason) {
        assertThatThrownBy(() -> fetcher.fetch(address)).isInstanceOfSatisfying(FetchException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.sentence()).contains(address).doesNotContain("!");
        });
    }

    private void answer(String path, int status, String location, long length, byte[] body) {
        server.createContext(path, exchange -> {
            if (location != null) {
                exchange.getResponseHeaders().add("Location", location);
            }
            exchange.sendResponseHeaders(status, length);
            try (exchange) {
                if (body != null) {
                    exchange.getResponseBody().write(body);
                    exchange.getResponseBody().flush();
                }
            } catch (IOException e) {
                asked.add("cut " + path);
            }
        });
    }
}
