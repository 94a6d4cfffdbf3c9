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
    /** As another PC has it, and to look. */
    MarketplaceChannel line;
    private MarketplaceChannel own;
    WatchedChannel channel;
    PublishingShop shop;

    @BeforeEach
    void open() {
        market = Market.start(MarketOptions.local(folder.resolve("market"), 0));
        var access = MarketplaceAccess.practice(market.address(), "harz", market.registerShop("harz", "Harzladen"));
        line = new MarketplaceChannel(access);
        own = new MarketplaceChannel(access);
        channel = new WatchedChannel(own);
        shop = new PublishingShop(folder.resolve("shop"), channel);
    }

    @AfterEach
    void close() {
        shop.close();
        line.close();
        own.close();
        market.close();
    }
}
