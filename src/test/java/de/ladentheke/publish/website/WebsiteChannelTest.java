package de.ladentheke.publish.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.WholeOffer;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.OfferChannel;
import de.ladentheke.publish.files.FilePlace;
import de.ladentheke.publish.http.Connection.Outcome;
import de.ladentheke.task.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebsiteChannelTest {
    private static final String PHOTO = "a".repeat(64);
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @TempDir
    Path folder;

    @TempDir
    Path photos;

    @BeforeEach
    void photo() throws IOException {
        ImageIO.write(new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB), "jpg", photos.resolve(PHOTO + ".jpg").toFile());
    }

    @Test
    void writesAWholeSite() throws IOException {
        write(offer().add("Apfelsaft", json -> {
            variant(json).put("contentAmount", 750_000).put("contentUnit", "ml").putObject("unitPrice").put("cents", 920).put("unit", "l");
        }).add("Mütze", WebsiteChannelTest::threeVariants));

        assertThat(page("index.html")).contains("Laden am Markt", "Seit 1921 am Markt.", "Mo–Fr 9–18 Uhr", "Lebensmittel", "Apfelsaft", "6,90\u00a0€");
        assertThat(page(Site.product(WholeOffer.id("Apfelsaft")))).contains("9,20\u00a0€/l", "inkl. 19 % MwSt.", "Im Laden vorrätig", "750 ml",
                "Hofgut GmbH, Dorfstr. 2", "alt=\"Eine Flasche\"", "Säfte", "mailto:laden@example.org?subject=");
        assertThat(page(Site.product(WholeOffer.id("Mütze")))).contains("blau · Größe M", "rot · Größe M", "19,90\u00a0€", "Zurzeit nicht im Laden");
        assertThat(page("impressum.html")).contains("§ 5 DDG", "Erna Beispiel", "Marktplatz 1", "06484 Quedlinburg", "laden@example.org", "03946 12345", "USt-IdNr. DE123456789");
        assertThat(page("404.html")).contains("href=\"/shop/index.html\"");
        assertThat(page("robots.txt")).contains("Sitemap: https://laden.example.org/shop/sitemap.xml");
        assertThat(page("sitemap.xml")).contains("<loc>https://laden.example.org/shop/artikel/" + WholeOffer.id("Mütze") + ".html</loc>");
        var small = ImageIO.read(folder.resolve(Site.small(PHOTO)).toFile());
        assertThat(List.of(small.getWidth(), small.getHeight())).containsExactly(480, 360);
    }

    @Test
    void everyPageHasItsPolicyAndEveryLinkLeadsSomewhere() throws IOException {
        var offer = offer();
        for (int i = 0; i < 130; i++) {
            offer.add("Artikel " + i);
        }
        write(offer.add("Einzelstück", json -> json.put("category", "Ä/Ö <b> > ../.. > ???")).add("Ohne Gruppe", json -> json.remove("category")));
        int checked = 0;
        for (var file : files()) {
            if (file.endsWith(".html") && !file.equals("404.html")) {
                assertThat(page(file)).contains("default-src &#39;none&#39;").doesNotContain("<script>", "javascript:", "style=");
                checked += links(file);
            }
        }
        assertThat(checked).isGreaterThan(1000);
        assertThat(files()).anyMatch(file -> file.matches("sortiment/lebensmittel-saefte-[0-9a-f]{6}-3\\.html"));
    }

    @Test
    void dataForSearchEnginesIsReadable() throws IOException {
        write(offer().add("Mütze", WebsiteChannelTest::threeVariants).add("Saft </script><b>", json -> {}));
        var product = json(Site.product(WholeOffer.id("Mütze")));
        assertThat(product.path("@type").asText()).isEqualTo("Product");
        assertThat(product.path("offers").path("lowPrice").asText()).isEqualTo("19.90");
        assertThat(product.path("offers").path("offers").size()).isEqualTo(3);
        assertThat(product.path("image").path(0).asText()).isEqualTo("https://laden.example.org/shop/fotos/" + PHOTO + ".jpg");
        assertThat(json(Site.product(WholeOffer.id("Saft </script><b>"))).path("name").asText()).isEqualTo("Saft </script><b>");
        assertThat(json("index.html").path("address").path("postalCode").asText()).isEqualTo("06484");
    }

    @Test
    void hostileTextsStayTexts() throws IOException {
        var hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'&\u0000\u202e</title></style>";
        var offer = offer();
        List.of("name", "legalName", "street", "city", "openingHours", "story", "email", "phone").forEach(key -> offer.profile(key, hostile));
        write(offer.add("x", json -> {
            List.of("name", "brand", "category", "shortDescription", "description").forEach(key -> json.put(key, hostile));
            variant(json).put("color", hostile).put("size", hostile).put("sku", hostile);
            ((ObjectNode) json.path("photos").path(0)).put("alt", hostile);
            WholeOffer.fact(json, "material", hostile, hostile);
        }));
        for (var file : files()) {
            if (file.endsWith(".html")) {
                assertThat(page(file)).as(file).doesNotContain("<script>", "<img src=x", "\u0000").contains("</html>");
                assertThat(page(file).split("<script type=\"application/ld\\+json\">", -1)).hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void onlyWhatChangedIsSentAndTheSecondTimeNothing() throws IOException {
        var offer = offer();
        for (int i = 0; i < 30; i++) {
            offer.add("Artikel " + i);
        }
        var first = write(offer);
        assertThat(write(offer).revision()).isEqualTo(first.revision());
        var before = times();
        write(offer.add("Artikel 7", json -> variant(json).put("priceCents", 790)));
        var changed = new ArrayList<String>();
        times().forEach((file, time) -> {
            if (!time.equals(before.get(file)) && !file.startsWith(".ladentheke")) {
                changed.add(file);
            }
        });
        assertThat(changed).hasSize(3).contains("index.html", Site.product(WholeOffer.id("Artikel 7"))).anyMatch(file -> file.startsWith("sortiment/"));
    }

    @Test
    void whatIsTakenOffIsGone() throws IOException {
        write(offer().add("a").add("b", json -> json.put("category", "Andere")));
        write(offer().add("a"));
        assertThat(files()).contains(Site.product(WholeOffer.id("a"))).doesNotContain(Site.product(WholeOffer.id("b"))).noneMatch(file -> file.contains("andere"));
        assertThat(page("index.html")).doesNotContain("Andere");
    }

    @Test
    void aLostPhotoIsToldAndTheProductLeftOut() throws IOException {
        var written = write(offer().add("a").add("b", json -> ((ObjectNode) json.path("photos").path(0)).put("sha256", "b".repeat(64))));
        assertThat(written.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.externalId()).isEqualTo(WholeOffer.id("b"));
            assertThat(refused.problem()).contains("Foto");
        });
        assertThat(files()).doesNotContain(Site.product(WholeOffer.id("b")));
    }

    @Test
    void aSiteOfSomebodyElseIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("index.html"), "<html>Meine alte Seite</html>");
        refuses(offer().add("a"), Reason.FOREIGN_FILES);
        assertThat(folder.resolve("index.html")).hasContent("<html>Meine alte Seite</html>");
        var tested = WebsiteChannel.check(Map.of("target", "folder", "folder", folder.toString()), "");
        assertThat(tested.outcome()).isEqualTo(Outcome.FOREIGN_FILES);
        assertThat(tested.sentence()).contains("index.html");
    }

    @Test
    void withoutImprintThereIsNoSite() {
        refuses(offer().add("a").profile("email", " "), Reason.IMPRINT_MISSING);
        refuses(offer().add("a").profile("legalName", "").profile("name", ""), Reason.IMPRINT_MISSING);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theShopsNameStandsInForThatOfTheCompany() throws IOException {
        var offer = offer().add("a").profile("legalName", "").profile("name", "Teehaus");
        new WebsiteChannel("web", new WebsiteOptions("", ""), new FilePlace.Folder(folder)).write(offer, Progress.NONE);
        assertThat(folder.resolve("impressum.html")).content().contains("Teehaus");
    }

    @Test
    void withoutAnAddressThereIsNoSiteMap() throws IOException {
        new WebsiteChannel("site", new WebsiteOptions("", ""), new FilePlace.Zip(folder.resolve("laden.zip"))).write(offer().add("a"), Progress.NONE);
        try (var zip = new java.util.zip.ZipFile(folder.resolve("laden.zip").toFile())) {
            assertThat(zip.getEntry("index.html")).isNotNull();
            assertThat(zip.getEntry("sitemap.xml")).isNull();
        }
    }

    /** A hundred thousand in a heap that would not hold them: see the property {@code website.count}. */
    @Test
    void manyProductsInFlatMemory() throws IOException {
        int count = Integer.getInteger("website.count", 1_000);
        try (var place = new Place()) {
            var written = channel(place.folder()).write(WholeOffer.many(count, 1, false), Progress.NONE);
            assertThat(written.refused()).isEmpty();
            assertThat(Files.exists(place.folder.resolve("sitemap-2.xml"))).isEqualTo(count > 50_000);
            try (var all = Files.list(place.folder.resolve("artikel"))) {
                assertThat(all.count()).isEqualTo(count);
            }
        }
    }

    /** In memory where the system has such a place, else beside the others. */
    private record Place(Path folder) implements AutoCloseable {
        Place() throws IOException {
            this(Files.createTempDirectory(Files.isWritable(Path.of("/dev/shm")) ? Path.of("/dev/shm") : Path.of(System.getProperty("java.io.tmpdir")), "seite"));
        }

        @Override
        public void close() throws IOException {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private WholeOffer offer() {
        return new WholeOffer().photosIn(photos);
    }

    private OfferChannel.Written write(OfferChannel.Whole offer) throws IOException {
        return channel(folder).write(offer, Progress.NONE);
    }

    private static WebsiteChannel channel(Path folder) {
        return new WebsiteChannel("site", new WebsiteOptions("https://laden.example.org/shop", "USt-IdNr. DE123456789"), new FilePlace.Folder(folder));
    }

    private void refuses(WholeOffer offer, Reason reason) {
        assertThatThrownBy(() -> write(offer)).isInstanceOfSatisfying(ChannelException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private com.fasterxml.jackson.databind.JsonNode json(String path) throws IOException {
        var page = page(path);
        var from = page.indexOf("<script type=\"application/ld+json\">");
        return new ObjectMapper().readTree(page.substring(page.indexOf('>', from) + 1, page.indexOf("</script>", from)));
    }

    /** @return how many links of the page lead to a file of the site or a place in it */
    private int links(String file) throws IOException {
        var found = new HashSet<String>();
        var links = LINK.matcher(page(file));
        while (links.find()) {
            var link = links.group(1);
            if (!link.matches("(https?|mailto|tel):.*") && found.add(link)) {
                var parts = link.split("#", 2);
                var target = parts[0].isEmpty() ? folder.resolve(file) : folder.resolve(file).resolveSibling(parts[0]).normalize();
                assertThat(target).as("%s links to %s", file, link).isRegularFile().startsWith(folder);
                if (parts.length > 1) {
                    assertThat(Files.readString(target)).as("%s links to %s", file, link).contains("id=\"" + parts[1] + "\"");
                }
            }
        }
        return found.size();
    }

    private List<String> files() throws IOException {
        return List.copyOf(times().keySet());
    }

    private TreeMap<String, Object> times() throws IOException {
        var times = new TreeMap<String, Object>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                times.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAttributes(file, "unix:ino,lastModifiedTime").toString());
            }
        }
        return times;
    }

    private static ObjectNode variant(ObjectNode json) {
        return (ObjectNode) json.path("variants").path(0);
    }

    private static void threeVariants(ObjectNode json) {
        var random = new Random(1);
        var variants = json.putArray("variants");
        for (var option : List.of("blau M", "blau L", "rot M")) {
            var parts = option.split(" ");
            WholeOffer.variant(variants.addObject(), option + random.nextInt(), 1_990).put("color", parts[0]).put("size", parts[1]);
        }
        ((ObjectNode) variants.path(2)).put("availability", "OUT").put("stock", 0);
    }
}
