package de.ladentheke.publish.marketplace;

import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.http.Connection.Outcome;
import java.io.IOException;
import java.time.Duration;

/** Tries a marketplace's address and key before they are used, and says in plain words what is wrong. */
public final class ConnectionCheck {
    private static final Duration TIME = Duration.ofSeconds(15);

    private ConnectionCheck() {}

    /** Takes up to half a minute: never on the FX thread. */
    public static Connection check(String address, String shop, String token) {
        var uri = Connection.address(address);
        if (uri.isEmpty()) {
            return new Connection(Outcome.ADDRESS, "");
        }
        if (shop.isBlank()) {
            return new Connection(Outcome.SHOP, "");
        }
        // header values bear no line breaks or letters beyond ASCII: such a token is none
        return token.strip().matches("[\\x21-\\x7e]+")
                ? check(MarketplaceAccess.of(uri.get(), shop.strip(), token.strip())) : new Connection(Outcome.TOKEN, "");
    }

    public static Connection check(MarketplaceAccess access) {
        var name = "";
        try (var channel = new MarketplaceChannel(access)) {
            name = channel.name(TIME);
            channel.manifest(null);
            return channel.told(new Connection(Outcome.OK, name));
        } catch (IOException e) {
            return Connection.failed(e, name);
        }
    }
}
