package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.PriceHistory.Shown;
import de.ladentheke.publish.PriceHistory.Since;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** § 11 Abs. 1 PAngV: the lowest price of the 30 days before a reduction. */
class PriceHistoryTest {
    @TempDir
    Path folder;

    /** 1–20 Oct 10,00; 21–25 Oct 8,00; 26 Oct–10 Nov 10,00; sale from 11 Nov: compared with 8,00. */
    private static final List<Since> OCTOBER = List.of(since(1000, "2026-10-01"), since(800, "2026-10-21"), since(1000, "2026-10-26"));

    @Test
    void theLowestOfThirtyDaysNotTheLastOne() {
        assertThat(PriceHistory.shown(OCTOBER, at("2026-11-11"))).isEqualTo(new Shown(Money.ofCents(1000), Money.ofCents(800)));
    }

    @Test
    void aPriceCountsUntilTheThirtiethDayAfterItsLast() {
        assertThat(PriceHistory.shown(OCTOBER, at("2026-11-25")).lowest()).isEqualTo(Money.ofCents(800));
        assertThat(PriceHistory.shown(OCTOBER, at("2026-11-26")).lowest()).isEqualTo(Money.ofCents(1000));
    }

    @Test
    void aPriceFromBeforeTheWindowThatStillAppliedInItCounts() {
        var prices = List.of(since(700, "2026-01-01"), since(900, "2026-11-05"));
        assertThat(PriceHistory.shown(prices, at("2026-11-11"))).isEqualTo(new Shown(Money.ofCents(900), Money.ofCents(700)));
        assertThat(PriceHistory.shown(prices, at("2026-12-10")).lowest()).isEqualTo(Money.ofCents(900));
    }

    @Test
    void whatWasPublishedIsRememberedForEachVariant() {
        try (var market = Market.start(MarketOptions.local(folder.resolve("market"), 0));
                var line = line(market);
                var shop = new PublishingShop(folder.resolve("shop"), line)) {
            var tea = shop.add("Tee", "T-1", 690);
            assertThat(shop.publisher.prices().of(tea.pk())).isEmpty();
            shop.publish();
            shop.clock.advance(Duration.ofDays(3));
            tea = shop.change(tea, Field.PRICE_GROSS, Money.ofCents(740));
            shop.publish();
            shop.clock.advance(Duration.ofDays(1));
            var variant = tea.variants().getFirst().uid();
            assertThat(shop.publisher.prices().of(tea.pk())).containsOnlyKeys(variant)
                    .containsEntry(variant, new Shown(Money.ofCents(740), Money.ofCents(690)));
            shop.clock.advance(Duration.ofDays(31));
            assertThat(shop.publisher.prices().of(tea.pk()).get(variant).lowest()).isEqualTo(Money.ofCents(740));
        }
    }

    private static MarketplaceChannel line(Market market) {
        return new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "toepferei", market.registerShop("toepferei", "Töpferei")));
    }

    private static Since since(long cents, String day) {
        return new Since(cents, at(day));
    }

    /** Half past eight in Germany's winter. */
    private static Instant at(String day) {
        return Instant.parse(day + "T07:30:00Z");
    }
}
