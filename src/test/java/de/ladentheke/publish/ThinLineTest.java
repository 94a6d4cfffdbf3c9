package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over a line that breaks and that is paid by the megabyte: what matters most goes first, nothing goes twice. */
class ThinLineTest {
    @TempDir
    Path folder;

    private Market market;
    private MarketplaceChannel line;
    private WatchedChannel channel;
    private PublishingShop shop;

    @BeforeEach
    void open() {
        market = Market.start(MarketOptions.local(folder.resolve("market"), 0));
        line = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "harz", market.registerShop("harz", "Harzladen")));
        channel = new WatchedChannel(line);
        shop = new PublishingShop(folder.resolve("shop"), channel);
    }

    @AfterEach
    void close() {
        shop.close();
        line.close();
        market.close();
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
            assertThat(e.sentence()).contains("2 Mbit/s").doesNotContain("{");
        });
        assertThat(shop.publisher.estimate(cup.pk()).items()).isEqualTo(1);
        shop.publish();
        assertThat(shop.publisher.estimate()).satisfies(e -> assertThat(List.of(e.items(), e.photos(), e.bytes())).containsOnly(0L));
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1390));
        shop.publisher.refresh(Progress.NONE);
        assertThat(shop.publisher.estimate()).satisfies(e -> assertThat(List.of(e.items(), e.photos())).containsExactly(1L, 0L));
    }

    @Test
    void theLineIsMeasuredByWhatIsSent() {
        for (int i = 0; i < 120; i++) {
            var cup = shop.add("Becher " + i, "BEC-" + i, 1490, 1);
            shop.change(cup, Field.DESCRIPTION, "Von Hand gedreht. ".repeat(40));
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
}
