package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.publish.Difference.Kind;
import de.ladentheke.publish.channel.OfferChannel;
import de.ladentheke.publish.feed.FeedChannel;
import de.ladentheke.publish.feed.FeedOptions;
import de.ladentheke.publish.files.FilePlace;
import de.ladentheke.publish.website.WebsiteChannel;
import de.ladentheke.publish.website.WebsiteOptions;
import de.ladentheke.task.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody edits the shop's own web page or its feed by hand: read back shows it and a click mends it; a publication is taken back. */
class OwnPlacesReadBackTest {
    private static final String ADDRESS = "https://laden.example.org/";

    @TempDir
    Path folder;

    private Path web;
    private PublishingShop shop;
    private Product mug;

    @BeforeEach
    void makeFolder() throws IOException {
        web = Files.createDirectories(folder.resolve("web"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aWebPageThatWasEditedIsSeenByNameAndMended() throws Exception {
        open(website());
        var before = files();
        Files.writeString(page(mug), "<h1>Gehackt</h1>");
        Files.delete(web.resolve("index.html"));
        Files.writeString(web.resolve("urlaub.html"), "von anderen");
        assertThat(shop.publish().published()).as("publishing does not look: nothing to do costs one look").isZero();

        assertThat(look()).extracting(Difference::kind, Difference::name, Difference::product).containsExactlyInAnyOrder(
                tuple(Kind.FILE_CHANGED, "Becher", mug.pk()), tuple(Kind.FILE_MISSING, "index.html", 0L));
        assertThat(Files.readString(page(mug))).as("looking changes nothing").isEqualTo("<h1>Gehackt</h1>");
        assertThat(shop.state(mug)).isEqualTo(MarketState.ONLINE);

        mend();
        assertThat(Files.readString(web.resolve("urlaub.html"))).isEqualTo("von anderen");
        Files.delete(web.resolve("urlaub.html"));
        assertThat(files()).isEqualTo(before);
        assertThat(look()).isEmpty();
    }

    @Test
    void aFeedThatWasEditedIsSeenByNameAndMended() throws Exception {
        open(feed());
        var before = files();
        Files.writeString(web.resolve("produkte.xml"), "<rss/>");
        assertThat(look()).extracting(Difference::kind, Difference::name).containsExactly(tuple(Kind.FILE_CHANGED, "produkte.xml"));
        mend();
        assertThat(files()).isEqualTo(before);
        assertThat(look()).isEmpty();
    }

    @Test
    void whatWaitsGoesOnWaitingWhileTheFilesAreMended() throws Exception {
        open(website());
        var before = files();
        shop.change(mug, Field.PRICE_GROSS, Money.ofCents(990));
        Files.writeString(page(mug), "anders");
        assertThat(look()).hasSize(1);
        mend();
        assertThat(files()).isEqualTo(before);
        assertThat(shop.publisher.status().waiting()).isOne();
        shop.publish();
        assertThat(Files.readString(page(mug))).contains("9,90");
        assertThat(look()).isEmpty();
    }

    @Test
    void whereNothingOfOursIsLeftMendingDoesNotWriteAnEmptyPage() throws Exception {
        open(website());
        var before = files();
        for (var path : before.keySet()) {
            Files.delete(web.resolve(path));
        }
        Files.delete(web.resolve(".ladentheke/stand"));
        shop.publisher.mend(Progress.NONE, (product, stage, detail) -> {});
        assertThat(files()).isEmpty();
        assertThat(look()).isEmpty();
        assertThat(shop.state(mug)).isEqualTo(MarketState.WAITING);
        try (var ours = Files.walk(web.resolve(".ladentheke"))) {
            ours.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        assertThat(shop.publish().published()).isEqualTo(2);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aPublicationOfTheWebPageIsTakenBack() throws Exception {
        open(website());
        takenBack();
    }

    @Test
    void aPublicationOfTheFeedIsTakenBack() throws Exception {
        open(feed());
        takenBack();
    }

    private void takenBack() throws Exception {
        var before = files();
        var bowl = shop.catalogue.get(mug.pk() + 1).orElseThrow();
        shop.change(mug, Field.PRICE_GROSS, Money.ofCents(990));
        shop.change(bowl, Field.STATUS, Status.ARCHIVED);
        product("Kanne", "KAN-1", 3990, 3);
        shop.publish();
        assertThat(files()).isNotEqualTo(before);

        shop.publisher.rollBack(shop.publisher.publications(1).getFirst().id(), Progress.NONE, (product, stage, detail) -> {});
        assertThat(files()).isEqualTo(before);
        assertThat(look()).isEmpty();
        assertThat(shop.publish().published()).as("nothing of it goes out again by itself").isZero();
        assertThat(files()).isEqualTo(before);
    }

    private List<Difference> look() throws IOException {
        return shop.publisher.readBack().look(Progress.NONE).differences();
    }

    private void mend() throws IOException {
        shop.publisher.mend(Progress.NONE, (product, stage, detail) -> {});
    }

    private void open(OfferChannel place) throws Exception {
        shop = new PublishingShop(folder.resolve("shop"), place);
        new ShopProfiles(shop.database, new OfferPlace(shop.database, place)).save(new ShopProfile(Map.of(
                ShopProfile.Field.NAME, "Laden", ShopProfile.Field.LEGAL_NAME, "Erna Beispiel", ShopProfile.Field.STREET, "Markt 1",
                ShopProfile.Field.ZIP, "06484", ShopProfile.Field.CITY, "Quedlinburg", ShopProfile.Field.EMAIL, "laden@example.org")));
        mug = product("Becher", "BEC-1", 1490, 1);
        product("Schale", "SCH-1", 2490, 2);
        assertThat(shop.publish().published()).isEqualTo(2);
        assertThat(look()).isEmpty();
    }

    private Product product(String name, String sku, long cents, int colour) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, colour);
        ImageIO.write(picture, "png", bytes);
        var photo = new Photo(shop.photos.add(bytes.toByteArray(), sku + ".png").sha256(), "");
        return shop.change(shop.add(name, sku, cents), Field.PHOTOS, List.of(photo));
    }

    private WebsiteChannel website() {
        return new WebsiteChannel("website:eigene", new WebsiteOptions(ADDRESS, ""), new FilePlace.Folder(web));
    }

    private FeedChannel feed() {
        return new FeedChannel("feed:google", FeedOptions.of(Map.of("address", ADDRESS)), new FilePlace.Folder(web));
    }

    private Path page(Product product) {
        return web.resolve("artikel/" + product.uid() + ".html");
    }

    /** What customers and fetchers find. */
    private TreeMap<String, String> files() throws IOException {
        var found = new TreeMap<String, String>();
        try (var all = Files.walk(web)) {
            for (var file : all.filter(Files::isRegularFile).filter(file -> !web.relativize(file).startsWith(".ladentheke")).toList()) {
                found.put(web.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }
}
