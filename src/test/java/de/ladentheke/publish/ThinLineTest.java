package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.faults.Fault;
import de.ladentheke.faults.FaultyLine;
import de.ladentheke.faults.Plan;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.photos.Renditions;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.PhotoForm;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.task.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over a line that breaks and that is paid by the megabyte: what matters most goes first, nothing goes twice. */
class ThinLineTest extends MarketTest {
    @BeforeEach
    void whatTheMarketTakes() {
        channel.form = null;
    }

    @Test
    void pricesGoBeforePhotosAndStayThereWhereTheLineBreaks() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490, 1);
        shop.publish();
        var bowl = shop.add("Schale", "SCH-1", 2490, 2);
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(990));
        channel.forget();
        channel.before = call -> {
            if (call.equals("image")) {
                throw new IOException("cut");
            }
        };
        assertThatThrownBy(shop::publish).hasRootCauseMessage("cut");
        assertThat(channel.sent).singleElement().satisfies(item -> assertThat(item.content()).contains("\"priceCents\":990"));
        assertThat(shop.state(cup)).isEqualTo(MarketState.ONLINE);
        assertThat(shop.state(bowl)).isEqualTo(MarketState.WAITING);

        channel.calm();
        assertThat(shop.publish().published()).isEqualTo(1);
        assertThat(channel.sent).singleElement().satisfies(item -> assertThat(item.externalId()).isEqualTo(bowl.uid().toString()));
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(2);
    }

    @Test
    void fewPhotosGoBeforeMany() {
        var many = shop.add("Kanne", "KAN-1", 3990, 1, 2, 3, 4);
        var few = shop.add("Schale", "SCH-1", 2490, 5);
        channel.batch = 1;
        shop.publish();
        assertThat(channel.sent).extracting(Channel.Item::externalId).containsExactly(few.uid().toString(), many.uid().toString());
    }

    @Test
    void whatWaitsIsKnownInBytes() {
        var cup = shop.add("Becher", "BEC-1", 1490, 1, 2);
        shop.add("Schale", "SCH-1", 2490, 2);
        shop.publisher.refresh(Progress.NONE);
        var photos = cup.photos().stream().mapToLong(p -> shop.photos.get(p.sha256()).orElseThrow().bytes()).sum();
        assertThat(shop.publisher.estimate()).satisfies(e -> {
            assertThat(e.items()).isEqualTo(2);
            assertThat(e.photos()).as("one of them shown twice").isEqualTo(2);
            assertThat(e.bytes()).isBetween(photos + 1_000, photos + 4_000);
            assertThat(e.measured()).isFalse();
            assertThat(e.sentence()).contains("KB, wenige Sekunden").doesNotContain("{");
        });
        assertThat(shop.publisher.estimate(cup.pk()).items()).isEqualTo(1);
        shop.publish();
        assertThat(shop.publisher.estimate()).satisfies(e -> assertThat(List.of(e.items(), e.photos(), e.bytes())).containsOnly(0L));
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1390));
        shop.publisher.refresh(Progress.NONE);
        assertThat(shop.publisher.estimate()).satisfies(e -> assertThat(List.of(e.items(), e.photos())).containsExactly(1L, 0L));
    }

    @Test
    void packedTextsAreForetoldAsTheyWere() {
        for (int i = 0; i < 120; i++) {
            shop.change(shop.add("Becher " + i, "BEC-" + i, 1490, 1), Field.DESCRIPTION, "Von Hand gedreht. ".repeat(40));
        }
        shop.publisher.refresh(Progress.NONE);
        var before = shop.publisher.estimate().bytes();
        shop.publish();
        for (int i = 0; i < 120; i++) {
            shop.change(shop.catalogue.bySku("BEC-" + i).orElseThrow(), Field.PRICE_GROSS, Money.ofCents(1491));
        }
        shop.publisher.refresh(Progress.NONE);
        assertThat(shop.publisher.estimate().bytes()).as("gzip leaves less than a third").isPositive().isLessThan(before / 3);
    }

    @Test
    void theLineIsMeasuredByWhatIsSent() {
        var noise = new Random(1);
        var bytes = new byte[700];
        for (int i = 0; i < 120; i++) {
            var cup = shop.add("Becher " + i, "BEC-" + i, 1490, 1);
            noise.nextBytes(bytes);
            shop.change(cup, Field.DESCRIPTION, HexFormat.of().formatHex(bytes));
        }
        shop.publish();
        shop.add("Schale", "SCH-1", 2490, 2);
        shop.publisher.refresh(Progress.NONE);
        assertThat(shop.publisher.estimate().measured()).isTrue();
    }

    @Test
    void aMarketThatLostAPhotoIsGivenItAgain() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490, 1);
        shop.publish();
        market.close();
        line.close();
        market = Market.start(MarketOptions.local(folder.resolve("market2"), 0));
        line = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "harz", market.registerShop("harz", "Harzladen")));
        channel = new WatchedChannel(line);
        shop.close();
        shop = new PublishingShop(folder.resolve("shop"), channel);
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(990));
        assertThat(shop.publish().photosSent()).isEqualTo(1);
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(1);
    }

    @Test
    void photosGoAsWebpOnceAndTheHashStaysOverTheStoredOnes() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490, 1, 2);
        shop.publish();
        var stored = cup.photos().stream().map(Photo::sha256).toList();
        var names = stored.stream().map(this::webp).toList();
        assertThat(names).doesNotContainAnyElementsOf(stored);
        assertThat(channel.images).containsExactlyElementsOf(names);
        assertThat(channel.sent).singleElement().satisfies(item -> {
            assertThat(item.content()).contains(names).doesNotContain(stored).contains("\"width\":320,\"height\":240");
            assertThat(item.hash()).isEqualTo(shop.content(cup).hash());
        });
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant());

        deleteRenditions();
        channel.forget();
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1390));
        assertThat(shop.publish().photosSent()).isZero();
        assertThat(channel.sent).singleElement().satisfies(item -> assertThat(item.content()).contains(names));
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant());
    }

    @Test
    void aJpegThatTheMarketHasIsNotReplaced() throws IOException {
        channel.form = PhotoForm.STORED;
        var cup = shop.add("Becher", "BEC-1", 1490, 1);
        shop.publish();
        assertThat(channel.images).containsExactly(cup.photos().getFirst().sha256());
        channel.forget();
        channel.form = null;
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1390));
        shop.add("Schale", "SCH-1", 2490, 2);
        assertThat(shop.publish().photosSent()).isEqualTo(1);
        assertThat(channel.sent).anySatisfy(item -> assertThat(item.content()).contains(cup.photos().getFirst().sha256()));
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant());
    }

    @Test
    void aPhotoIsMadeAsSmallAsTheMarketNeedsIt() {
        channel.form = new PhotoForm("image/jpeg", 200);
        shop.add("Becher", "BEC-1", 1490, 1);
        shop.publish();
        assertThat(channel.sent).singleElement().satisfies(item -> assertThat(item.content()).contains("\"width\":200,\"height\":150"));
    }

    @Test
    void aLargePhotoGoesOnWhereTheLineBroke() throws Exception {
        try (var faulty = new FaultyLine(market.address());
                var over = new MarketplaceChannel(MarketplaceAccess.practice(faulty.address(), "harz", market.registerShop("harz", "Harzladen")))) {
            var photo = shop.photos.add(noise(), "Rauschen.png");
            channel.form = PhotoForm.STORED;
            var cup = shop.add("Becher", "BEC-1", 1490, 1);
            shop.change(cup, Field.PHOTOS, List.of(new Photo(photo.sha256(), "")));
            assertThat(photo.bytes()).isGreaterThan(600_000);
            var publisher = new Publisher(shop.database, shop.catalogue, shop.photos, over, shop.clock, shop.clock::advance);
            faulty.narrow(1_500_000, Duration.ZERO);
            faulty.plan(Plan.on("PATCH", 3, new Fault.ResetInRequest()));
            publisher.publish(Progress.NONE, (product, stage, detail) -> {});
            assertThat(faulty.struck()).isEqualTo(3);
            var sent = shop.database.read(tx -> tx.first("SELECT bytes FROM rendition", row -> row.getLong(1))).orElse(photo.bytes());
            assertThat(faulty.bytesUp()).as("each byte once, and a few heads").isLessThan(sent * 13 / 10);
            assertThat(over.manifest(null).items()).isEqualTo(shop.meant()).hasSize(1);
        }
    }

    private String webp(String photo) {
        return new Renditions(shop.database, shop.photos).of(photo).getFirst().sha256();
    }

    private void deleteRenditions() throws IOException {
        try (var files = Files.walk(folder.resolve("shop").resolve("renditions"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private static byte[] noise() throws IOException {
        var image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
