package de.ladentheke.market;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.market.model.Hashes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser. Skipped with a note where Chromium is not installed. */
class StorefrontIT {
    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;
    private static final String TEA = "/p/laden/harzer-bergkraeuter-tee-lose-" + Hashes.shortId("tee");

    @TempDir
    static Path folder;
    private static Market market;
    private static MarketClient client;
    private static Path chromium;

    /** What the browser made of a page. */
    private record Seen(String dom, String log) {}

    @BeforeAll
    static void start() {
        chromium = Stream.of("chromium", "chromium-browser", "google-chrome").flatMap(StorefrontIT::onPath).findFirst().orElse(null);
        Assumptions.assumeTrue(chromium != null, "Chromium is not installed: the storefront is not looked at in a browser (apt-get install chromium)");
        market = Market.start(MarketOptions.local(folder.resolve("market"), 0));
        client = new MarketClient(market.address(), market.registerShop("laden", "Der Laden"));
        for (int i = 0; i < 2; i++) {
            client.put("/api/v1/images/" + Hashes.hex(Samples.jpeg(i)), Samples.jpeg(i));
        }
        var tea = Samples.withPhoto(Samples.withPhoto(Samples.tea(), Hashes.hex(Samples.jpeg(0)), "Tee in der Tasse"), Hashes.hex(Samples.jpeg(1)), "Kräuter");
        var wide = Samples.content("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhalter", "Kleidung", 4999);
        wide.withArray("variants").addObject().put("sku", "EINE-SEHR-LANGE-ARTIKELNUMMER-000000000001").put("color", "Nachtblau meliert").put("size", "XXL")
                .put("priceCents", 1_234_567).put("availability", "OUT");
        var hostile = Samples.content("<script>document.title='offen'</script>", "Bücher", 100).put("description", "<img src=/nichts onerror=\"document.title='offen'\">");
        var answer = client.delta("laden", "*", Samples.upsert("tee", tea), Samples.upsert("breit", wide), Samples.upsert("boese", hostile));
        assertThat(answer.body()).doesNotContain("rejected");
    }

    @AfterAll
    static void stop() {
        if (market != null) {
            client.close();
            market.close();
        }
    }

    @Test
    void theBrowserSeesTheProductAndRunsNothing() throws Exception {
        var seen = dump(TEA);
        assertThat(seen.dom()).contains("<h1>Harzer Bergkräuter-Tee, lose</h1>").contains("69,00").contains("alt=\"Tee in der Tasse\"").contains("application/ld+json");
        assertQuiet(seen);
    }

    @Test
    void hostileTextStaysText() throws Exception {
        var seen = dump("/p/laden/script-document-title-offen-script-" + Hashes.shortId("boese"));
        assertThat(seen.dom()).contains("&lt;script&gt;document.title='offen'&lt;/script&gt;").doesNotContain("<title>offen");
        assertQuiet(seen);
    }

    @Test
    void searchAndShopWork() throws Exception {
        for (var path : List.of("/", "/suche?q=kraeuter", "/s/laden", "/nichts")) {
            var seen = dump(path);
            assertThat(seen.dom()).as(path).contains("Übungsmarkt: nur auf diesem Computer sichtbar").contains("lang=\"de\"");
            assertQuiet(seen);
        }
    }

    @Test
    void pagesFitAPhoneAndADesktop() throws Exception {
        var wide = "/p/laden/donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichenhalter-" + Hashes.shortId("breit");
        for (var path : List.of("/", "/suche?kategorie=Kleidung", TEA, wide, "/s/laden?kategorie=Kleidung")) {
            assertFits(path, PHONE);
        }
        assertFits("/", DESKTOP);
        assertFits(wide, DESKTOP);
    }

    private static void assertFits(String path, int width) throws Exception {
        assertThat(marginIsEmpty(screenshot(path, width))).as("nothing sticks out of %s at %d px", path, width).isTrue();
    }

    /** Within each row the last columns have nearly one colour (shadows are faint): text or a box that sticks out would be cut off there. */
    private static boolean marginIsEmpty(Path picture) throws IOException {
        var image = ImageIO.read(picture.toFile());
        for (int y = 0; y < image.getHeight(); y++) {
            var edge = image.getRGB(image.getWidth() - 1, y);
            for (int x = image.getWidth() - 8; x < image.getWidth(); x++) {
                if (difference(image.getRGB(x, y), edge) > 40) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int difference(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255)) + Math.abs((a >> 8 & 255) - (b >> 8 & 255)) + Math.abs((a & 255) - (b & 255));
    }

    private static void assertQuiet(Seen seen) {
        assertThat(seen.log()).doesNotContain("Content Security Policy", "CONSOLE", "Refused to");
    }

    private static Seen dump(String path) throws Exception {
        var result = run(path, "--dump-dom", "--enable-logging=stderr", "--v=0");
        return new Seen(Files.readString(result.resolve("out"), StandardCharsets.UTF_8), Files.readString(result.resolve("err"), StandardCharsets.UTF_8));
    }

    private static Path screenshot(String path, int width) throws Exception {
        var picture = Files.createTempFile(folder, "page", ".png");
        run(path, "--screenshot=" + picture, "--window-size=" + width + ",2400", "--hide-scrollbars");
        return picture;
    }

    private static Path run(String path, String... options) throws Exception {
        var work = Files.createTempDirectory(folder, "browser");
        var command = new ArrayList<>(List.of(chromium.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--accept-lang=de", "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        command.add(market.address().resolve(path).toString());
        var process = new ProcessBuilder(command).redirectOutput(work.resolve("out").toFile()).redirectError(work.resolve("err").toFile()).start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the browser ended").isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return work;
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry, name)).filter(Files::isExecutable);
    }
}
