package de.ladentheke.app;

import de.ladentheke.publish.Channel;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.Settings;
import de.ladentheke.settings.ui.SettingsViewModel;
import java.net.URI;

/** The marketplace that the settings name. */
public final class Channels {
    private Channels() {}

    /** For the command line: asks the key store only where a key is needed. */
    public static Channel of(Shop shop, Settings settings) {
        if (settings.get().market() == Settings.Market.PRACTICE) {
            return shop.practiceChannel();
        }
        try {
            return of(shop, settings, Secrets.open(settings.folder()));
        } catch (IllegalArgumentException e) {
            return new UnnamedChannel();
        }
    }

    /**
     * @param secrets asked for the key of a marketplace elsewhere; may take seconds
     * @throws IllegalArgumentException where the settings hold no address
     */
    public static Channel of(Shop shop, Settings settings, Secrets secrets) {
        var values = settings.get();
        if (values.market() == Settings.Market.PRACTICE) {
            return shop.practiceChannel();
        }
        var key = secrets.get(SettingsViewModel.keyName(values.marketAddress(), values.marketShop())).orElse("");
        return elsewhere(values.marketAddress(), values.marketShop(), key);
    }

    /** @throws IllegalArgumentException where {@code address} is none */
    public static Channel elsewhere(String address, String shop, String token) {
        if (Connection.address(address).isEmpty()) {
            throw new IllegalArgumentException("no address of a marketplace");
        }
        return new MarketplaceChannel(MarketplaceAccess.of(URI.create(address.strip()), shop, token.strip()));
    }
}
