package de.ladentheke.app.window;

import de.ladentheke.app.OpenChannel;
import de.ladentheke.app.Shop;
import de.ladentheke.app.ShopChannels;
import de.ladentheke.catalogue.ui.Hints;
import de.ladentheke.catalogue.ui.ShownPrices;
import de.ladentheke.rules.ProductCheck;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the pane of one product shows beside the product: from the rules and from the marketplace. Not on the FX thread. */
record DetailSources(Shop shop, ShopChannels channels) {
    /** What the rules say about it. */
    List<Hints.Hint> hints(long product) {
        return shop.catalogue().get(product).stream()
                .flatMap(p -> ProductCheck.check(p).stream())
                .filter(finding -> finding.counts())
                .map(finding -> new Hints.Hint(finding.sentence(), finding.field(), finding.mend()))
                .toList();
    }

    /** Its page in the first channel that shows it; empty where it is not published. */
    Optional<URI> page(long product) {
        return channels.all().stream().map(channel -> channel.publisher().page(product)).flatMap(Optional::stream).findFirst().map(URI::create);
    }

    /** The prices that customers of the first channel saw, by variant. */
    Map<UUID, ShownPrices.Shown> prices(long product) {
        return channels.all().stream().findFirst().map(channel -> prices(channel, product)).orElse(Map.of());
    }

    private static Map<UUID, ShownPrices.Shown> prices(OpenChannel channel, long product) {
        return channel.publisher().prices().of(product).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, price -> new ShownPrices.Shown(price.getValue().last(), price.getValue().lowest())));
    }
}
