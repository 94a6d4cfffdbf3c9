package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.feed.FeedChannel;
import de.ladentheke.publish.feed.FeedOptions;
import de.ladentheke.publish.files.FilePlace;
import de.ladentheke.publish.website.WebsiteChannel;
import de.ladentheke.publish.website.WebsiteOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real shop, its publisher, and the two places of its own: a web page and a product feed in a folder. */
class OwnPlacesTest {
    private static final String ADDRESS = "https://laden.example.org/";

    @TempDir
    Path folder;

    private Path web;

    @BeforeEach
    void makeFolders() throws IOException {
        web = Files.createDirectories(folder.resolve("web"));
    }

    @Test
    void theWebPageFollowsTheShop() throws IOException {
        try (var shop = new PublishingShop(folder.resolve("shop"), website())) {
            profile(shop, website());
            var mug = shop.add("Becher blau", "BEC-1", 1490);
            var bowl = shop.add("Schale", "SCH-1", 2490);
            assertThat(shop.publish().published()).isEqualTo(2);
            assertThat(page("artikel/" + mug.uid() + ".html")).contains("Becher blau", "14,90\u00a0€", "Töpferei Harz");

            var before = files();
            assertThat(shop.publish().published()).as("second click").isZero();
            assertThat(files()).isEqualTo(before);

            shop.change(mug, Field.NAME, "Becher grün");
            shop.catalogue.archive(List.of(bowl.pk()), true);
            var report = shop.publish();
            assertThat(report.published()).isEqualTo(1);
            assertThat(report.takenOff()).isEqualTo(1);
            assertThat(page("artikel/" + mug.uid() + ".html")).contains("Becher grün");
            assertThat(web.resolve("artikel/" + bowl.uid() + ".html")).doesNotExist();
            assertThat(page("index.html")).contains("Becher grün").doesNotContain("Schale");
        }
    }

    @Test
    void otherOptionsAreAnotherSite() throws IOException {
        try (var shop = new PublishingShop(folder.resolve("shop"), website())) {
            profile(shop, website());
            shop.add("Becher", "BEC-1", 1490);
            shop.publish();
        }
        var changed = new WebsiteChannel("website:eigene", new WebsiteOptions(ADDRESS, "USt-IdNr. DE123456789"), new FilePlace.Folder(web));
        try (var shop = new PublishingShop(folder.resolve("shop"), changed)) {
            shop.publish();
            assertThat(page("impressum.html")).contains("DE123456789");
            assertThat(shop.publish().published()).isZero();
        }
    }

    @Test
    void withoutAnImprintTheOwnerIsToldAndNothingIsWritten() {
        try (var shop = new PublishingShop(folder.resolve("shop"), website())) {
            shop.add("Becher", "BEC-1", 1490);
            assertThatThrownBy(shop::publish).isInstanceOf(UncheckedIOException.class).hasRootCauseInstanceOf(ChannelException.class);
            assertThat(shop.publisher.status().lastError().orElseThrow()).contains("Impressum");
            assertThat(web).isEmptyDirectory();
        }
    }

    @Test
    void aStickThatIsPulledOutIsToldAndTheNextTimeGoesOn() throws IOException {
        try (var shop = new PublishingShop(folder.resolve("shop"), website())) {
            profile(shop, website());
            var mug = shop.add("Becher", "BEC-1", 1490);
            shop.publish();
            Files.move(web, folder.resolve("weg"));
            shop.change(mug, Field.NAME, "Becher grün");
            assertThatThrownBy(shop::publish).hasRootCauseInstanceOf(ChannelException.class);
            assertThat(shop.publisher.status().lastError().orElseThrow()).contains("Laufwerk");
            assertThat(web).doesNotExist();
            Files.move(folder.resolve("weg"), web);
            assertThat(shop.publish().published()).isEqualTo(1);
            assertThat(page("artikel/" + mug.uid() + ".html")).contains("Becher grün");
        }
    }

    @Test
    void whatTheFeedCannotTakeIsBlockedWithItsReasonAndMended() throws Exception {
        var channel = new FeedChannel("feed:google", FeedOptions.of(Map.of("address", ADDRESS)), new FilePlace.Folder(web));
        try (var shop = new PublishingShop(folder.resolve("shop"), channel)) {
            var mug = shop.add("Becher", "BEC-1", 1490);
            assertThat(shop.publish().refused()).singleElement().satisfies(blocked -> assertThat(blocked.reason()).contains("320 × 240", "500 × 500"));
            assertThat(page("produkte.xml")).doesNotContain("<item>");

            shop.change(mug, Field.PHOTOS, List.of(large(shop)));
            assertThat(shop.publish().published()).isEqualTo(1);
            assertThat(page("produkte.xml")).contains("<g:id>" + mug.variants().getFirst().uid() + "</g:id>", "<g:price>14.90 EUR</g:price>",
                    ADDRESS + "artikel/" + mug.uid() + ".html");
        }
    }

    private static Photo large(PublishingShop shop) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new Photo(shop.photos.add(bytes.toByteArray(), "gross.png").sha256(), "");
    }

    private static void profile(PublishingShop shop, WebsiteChannel channel) {
        new ShopProfiles(shop.database, new OfferPlace(shop.database, channel)).save(new ShopProfile(Map.of(
                ShopProfile.Field.NAME, "Laden", ShopProfile.Field.LEGAL_NAME, "Erna Beispiel", ShopProfile.Field.STREET, "Markt 1",
                ShopProfile.Field.ZIP, "06484", ShopProfile.Field.CITY, "Quedlinburg", ShopProfile.Field.EMAIL, "laden@example.org")));
    }

    private WebsiteChannel website() {
        return new WebsiteChannel("website:eigene", new WebsiteOptions(ADDRESS, ""), new FilePlace.Folder(web));
    }

    private String page(String path) throws IOException {
        return Files.readString(web.resolve(path));
    }

    private TreeMap<String, Object> files() throws IOException {
        var found = new TreeMap<String, Object>();
        try (var all = Files.walk(web)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                found.put(web.relativize(file).toString(), Files.getLastModifiedTime(file));
            }
        }
        return found;
    }
}
