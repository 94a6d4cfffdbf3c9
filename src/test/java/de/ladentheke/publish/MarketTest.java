package de.ladentheke.publish;

import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A real shop that publishes to a real practice marketplace over HTTP. */
abstract class MarketTest {
    @TempDir
    Path folder;

    Market market;
    MarketplaceChannel line;
    WatchedChannel channel;
    PublishingShop shop;

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
}
