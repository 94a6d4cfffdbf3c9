package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Money;
import java.util.Map;
import java.util.UUID;

/** The prices that customers were shown in the market. Reads the shop: not on the FX thread. */
@FunctionalInterface
public interface ShownPrices {
    /** @param last shown to this day, @param lowest of the last 30 days (§ 11 PAngV) */
    record Shown(Money last, Money lowest) {}

    /** By variant; those that were never published are missing. */
    Map<UUID, Shown> of(long product);
}
