package de.ladentheke.publish.woocommerce;

import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.http.Connection.Outcome;
import java.io.IOException;
import java.util.Map;

/** Tries the access to a WooCommerce before it is used, and says in plain words what is wrong. */
public final class WooCheck {
    private WooCheck() {}

    /** Takes up to half a minute: never on the FX thread. */
    public static Connection check(String address, String user, String secret) {
        var uri = Connection.address(address);
        if (uri.isEmpty()) {
            return new Connection(Outcome.ADDRESS, "");
        }
        return user.isBlank() || secret.isBlank() ? new Connection(Outcome.TOKEN, "")
                : check(new WooAccess(uri.get(), user.strip(), secret.strip(), false));
    }

    public static Connection check(WooAccess access) {
        try (var channel = new WooChannel(access)) {
            return check(channel).over(channel.rest().line());
        }
    }

    private static Connection check(WooChannel channel) {
        var name = "";
        try {
            name = channel.name();
            channel.manifest(null);
            mayWrite(channel.rest());
            Shop.read(channel.rest());
            return new Connection(Outcome.OK, name);
        } catch (IOException e) {
            return Connection.failed(e, name);
        }
    }

    /** An empty batch changes nothing and is refused where a full one would be. */
    private static void mayWrite(Rest rest) throws IOException {
        rest.post(Products.PATH + "/batch", de.ladentheke.publish.http.HttpLine.JSON.createObjectNode());
    }
}
