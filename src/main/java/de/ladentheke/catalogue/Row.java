package de.ladentheke.catalogue;

import java.util.Optional;

/**
 * One line of the product list.
 *
 * @param sku       of the first variant
 * @param priceFrom lowest price of the variants
 * @param samePrice whether all variants cost the same
 * @param stock     sum over the variants in thousandths; empty where none is counted
 * @param photo     SHA-256 of the main photo
 * @param hints     how many things a rule asks for
 */
public record Row(
        long pk, String name, String brand, String sku, int variants, Optional<Money> priceFrom, boolean samePrice,
        Optional<Long> stock, Optional<String> photo, Optional<UnitPrice> unitPrice, Status status,
        MarketState marketState, int hints) {}
