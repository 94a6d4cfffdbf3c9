package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.ladentheke.catalogue.Query;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.feed.FeedChannel;
import de.ladentheke.publish.feed.FeedOptions;
import de.ladentheke.publish.files.FilePlace;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.publish.vendure.VendureAccess;
import de.ladentheke.publish.vendure.VendureChannel;
import de.ladentheke.publish.woocommerce.WooAccess;
import de.ladentheke.publish.woocommerce.WooChannel;
import de.ladentheke.settings.Secrets;
import de.ladentheke.spreadsheet.export.ExportFormat;
import de.ladentheke.spreadsheet.export.Exporter;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that can be told from everything else is looked for in all that the program leaves behind. */
class SecretsStayInsideTest {
    private static final String TOKEN = "kEy-0815-marked-4711";

    @TempDir Path folder;
    private final StringWriter said = new StringWriter();
    private final List<Logger> loggers = List.of(Logger.getLogger("de.ladentheke"), Logger.getLogger("java.net.http"), Logger.getLogger("jdk.httpclient"),
            Logger.getLogger("org.apache.sshd.client"));
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            said.append(new java.util.logging.SimpleFormatter().format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        handler.setLevel(Level.ALL);
        loggers.forEach(logger -> {
            logger.setLevel(Level.ALL);
            logger.addHandler(handler);
        });
    }

    @AfterEach
    void stopListening() {
        loggers.forEach(logger -> {
            logger.removeHandler(handler);
            logger.setLevel(null);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200, 400, 401, 403, 404, 429, 500})
    void anOwnMarketThatRepeatsTheKeyOrIsNotThere(int status) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> echo(exchange, status));
        server.start();
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        if (status == 0) {
            server.stop(0);
        }
        try {
            publish("m", new MarketplaceChannel(MarketplaceAccess.of(address, "teehaus", TOKEN)));
            publish("v", new VendureChannel(VendureAccess.of(address, "teehaus", TOKEN)));
            publish("w", new WooChannel(new WooAccess(address, "owner", TOKEN, false)));
            publish("c", new WooChannel(new WooAccess(address, "ck_0123", TOKEN, false)));
            publish("d", new FilePlace.WebDav(address, "owner", TOKEN));
            publish("s", new FilePlace.Sftp("127.0.0.1", address.getPort(), "owner", null, TOKEN, "www", "SHA256:x"));
        } finally {
            server.stop(0);
        }
        assertNowhere();
    }

    @Test
    void aMarketThatTakesIt() throws Exception {
        try (var market = Market.start(new MarketOptions(folder.resolveSibling(folder.getFileName() + "-market"), 0, "127.0.0.1"))) {
            var token = market.registerShop("teehaus", "Teehaus");
            publish("m", new MarketplaceChannel(MarketplaceAccess.of(market.address(), "teehaus", token)));
            assertThat(found(token)).isEmpty();
            assertThat(said.toString()).doesNotContain(token);
        }
    }

    @Test
    void theFileOfTheSecretsAndTextsOfPlaces() throws IOException {
        var secrets = Secrets.open(folder.resolve("settings"));
        secrets.put("marketplace:x", TOKEN);
        secrets.vault().ifPresent(vault -> vault.unlock("nebel am brocken".toCharArray()));
        said.append(secrets.toString()).append(secrets.place().toString());
        for (var place : List.of(new FilePlace.Sftp("host", 22, "user", null, TOKEN, "www", ""),
                new FilePlace.WebDav(URI.create("https://host/dav/"), "user", TOKEN), MarketplaceAccess.of(URI.create("https://host/"), "s", TOKEN),
                VendureAccess.of(URI.create("https://host/"), "s", TOKEN), new WooAccess(URI.create("https://host/"), "u", TOKEN, false))) {
            said.append(place.toString());
        }
        assertNowhere();
    }

    /** Looking finds it, also where it is packed. */
    @Test
    void whatIsPackedIsFound() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("list.xlsx")))) {
            zip.putNextEntry(new ZipEntry("sheet.xml"));
            zip.write(("<c>" + TOKEN + "</c>" + " ".repeat(1_000)).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertThat(Files.readString(folder.resolve("list.xlsx"), StandardCharsets.ISO_8859_1)).hasSizeLessThan(500);
        assertThat(found(TOKEN)).hasSize(1);
    }

    private void publish(String name, Channel channel) throws Exception {
        try (var shop = new PublishingShop(folder.resolve(name), channel)) {
            publish(name, shop);
            said.append(channel.toString());
        } finally {
            ((AutoCloseable) channel).close();
        }
    }

    private void publish(String name, FilePlace place) throws Exception {
        var feed = new FeedChannel("feed:" + name, FeedOptions.of(Map.of("address", "https://laden.example.org/")), place);
        try (var shop = new PublishingShop(folder.resolve(name), feed)) {
            publish(name, shop);
            said.append(feed.toString());
        }
    }

    private void publish(String name, PublishingShop shop) throws Exception {
        shop.add("Becher", "BEC-1", 1490);
        shop.publisher.refresh(Progress.NONE);
        tell(catchThrowable(() -> shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {})));
        shop.publisher.refresh(Progress.NONE);
        said.append(shop.publisher.status().toString()).append(shop.publisher.blocked(0, 10).toString());
        export(name, shop);
        // while the database is open its log is there too
        assertThat(found(TOKEN)).as(name).isEmpty();
    }

    /** Everything that the program writes for others. */
    private void export(String name, PublishingShop shop) throws Exception {
        var exporter = new Exporter(shop.database, shop.catalogue, shop.photos);
        var exports = Files.createDirectories(folder.resolve(name + "-export"));
        for (var format : ExportFormat.values()) {
            exporter.export(shop.catalogue.find(Query.ALL), format, exports.resolve(format + "." + format.ending()), exports.resolve(format + ".zip"), Progress.NONE);
        }
        exporter.template(exports.resolve("leer.xlsx"));
        assertThat(exports).isDirectoryContaining(file -> file.getFileName().toString().equals("XLSX.xlsx"));
    }

    /** As the window shows it to those who ask for details. */
    private void tell(Throwable error) {
        if (error != null) {
            error.printStackTrace(new PrintWriter(said, true));
            if (error instanceof IOException problem) {
                said.append(Publisher.explain(problem));
            }
        }
    }

    private void assertNowhere() throws IOException {
        for (var form : List.of(TOKEN, base64("owner:" + TOKEN), base64("ck_0123:" + TOKEN), base64(TOKEN))) {
            assertThat(found(form)).isEmpty();
            assertThat(said.toString()).doesNotContain(form);
        }
    }

    private List<Path> found(String form) throws IOException {
        try (var files = Files.walk(folder)) {
            var all = files.filter(Files::isRegularFile).toList();
            return all.stream().filter(file -> holds(file, form)).toList();
        }
    }

    /** Workbooks and archives are looked into. */
    private static boolean holds(Path file, String form) {
        try {
            var plain = Files.readString(file, StandardCharsets.ISO_8859_1);
            return plain.contains(form) || plain.startsWith("PK") && packed(file).contains(form);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String packed(Path file) throws IOException {
        var texts = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                texts.append(entry.getName()).append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return texts.toString();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An unfriendly server: sends back what it got. */
    private static void echo(HttpExchange exchange, int status) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var body = ("{\"message\":\"" + exchange.getRequestHeaders().getOrDefault("Authorization", List.of()) + "\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
