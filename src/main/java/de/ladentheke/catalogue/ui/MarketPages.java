package de.ladentheke.catalogue.ui;

import java.net.URI;
import java.util.Optional;

/** Where a product stands in the market. Reads the shop: not on the FX thread. */
@FunctionalInterface
public interface MarketPages {
    /** The product's page, empty where it is not published. */
    Optional<URI> of(long product);
}
