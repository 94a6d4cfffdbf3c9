package de.ladentheke.publish;

import java.util.List;
import java.util.Optional;

/**
 * One product that goes out.
 *
 * @param changes sentences for people: {@code Preis 7,40 € → 6,90 €}, {@code neu im Markt}, {@code wird vom Markt genommen}
 * @param customersSee price and unit price as the market shows them
 */
public record Outgoing(long product, String name, String sku, Optional<String> photo, List<String> changes, String customersSee) {}
