package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Uids;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.content.Versions.Pick;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.content.Versions;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** One shop on two PCs, each with its own copy of the catalogue, at one place. */
abstract class TwoPcs {
    @TempDir
    Path folder;

    Pc till;
    Pc office;
    Product cup;
    private Market market;

    /** Another line to the same place: here a practice marketplace. */
    Channel connect(String computer) throws Exception {
        if (market == null) {
            market = Market.start(MarketOptions.local(folder.resolve("market"), 0));
        }
        var access = MarketplaceAccess.practice(market.address(), "harz", market.registerShop("harz", "Harzladen"));
        return new MarketplaceChannel(access, Duration.ofSeconds(30), computer);
    }

    /** So much later that the place tells the times apart. */
    void later() throws InterruptedException {}

    /** A PC with its line. */
    final class Pc implements AutoCloseable {
        final Channel line;
        final WatchedChannel channel;
        final PublishingShop shop;

        Pc(String name) throws Exception {
            line = connect(name);
            channel = new WatchedChannel(line);
            channel.form = null;
            shop = new PublishingShop(folder.resolve(name), channel);
        }

        Versions versions() throws IOException {
            return shop.publisher.versions(cup.pk()).orElseThrow();
        }

        Product cup() {
            return shop.catalogue.get(cup.pk()).orElseThrow();
        }

        void set(Field field, Object value) {
            shop.change(cup, field, value);
        }

        @Override
        public void close() throws Exception {
            shop.close();
            ((AutoCloseable) line).close();
        }
    }

    @BeforeEach
    void twoPcs() throws Exception {
        try (var first = new Pc("Kasse")) {
            cup = first.shop.add("Becher", "BEC-1", 1490, 1, 2);
            first.set(Field.DESCRIPTION, "Von Hand gedreht");
            assertThat(first.shop.publish().published()).isEqualTo(1);
        }
        DisturbedShop.copy(folder.resolve("Kasse"), folder.resolve("Büro"));
        later();
        till = new Pc("Kasse");
        office = new Pc("Büro");
    }

    @AfterEach
    void close() throws Exception {
        if (office != null) {
            till.close();
            office.close();
        }
        if (market != null) {
            market.close();
        }
    }

    final void conflict() throws IOException {
        office.set(Field.NAME, "Becher, blau");
        office.set(Field.PRICE_GROSS, Money.ofCents(990));
        office.shop.publish();
        till.set(Field.NAME, "Becher, rot");
        till.set(Field.PRICE_GROSS, Money.ofCents(1590));
        look(till);
        assertThat(till.shop.state(cup)).isEqualTo(MarketState.BLOCKED);
    }

    static void look(Pc pc) throws IOException {
        pc.shop.publisher.readBack().look(Progress.NONE);
    }

    static Map<String, Pick> presets(Versions versions) {
        var picks = new HashMap<String, Pick>();
        versions.parts().stream().filter(part -> part.preset() != null).forEach(part -> picks.put(part.id(), part.preset()));
        return picks;
    }

    static Map<String, Pick> all(Versions versions, Pick pick) {
        var picks = new HashMap<String, Pick>();
        versions.parts().forEach(part -> picks.put(part.id(), pick));
        return picks;
    }

    static Variant variant(String sku, String size, long cents) {
        return new Variant(0, Uids.next(), new HashMap<>(Map.of(Field.SKU, sku, Field.SIZE, size, Field.PRICE_GROSS, Money.ofCents(cents))));
    }

    static String price(long cents) {
        return Money.ofCents(cents).format(java.util.Locale.GERMANY);
    }
}
