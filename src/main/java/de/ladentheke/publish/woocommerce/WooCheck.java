package de.ladentheke.publish.woocommerce;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.http.Connection.Outcome;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.http.HttpLine;
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
            return check(channel, access.takesPhotos()).over(channel.rest().line());
        }
    }

    private static Connection check(WooChannel channel, boolean photos) {
        var name = "";
        try {
            name = channel.name();
            channel.manifest(null);
            if (channel.rest().role() == Role.OWNER && !Role.writesBatches(channel.rest())) {
                return new Connection(Outcome.TOKEN, name);
            }
            Shop.read(channel.rest());
            return new Connection(photos && mayUpload(channel.rest()) ? Outcome.OK : Outcome.NO_PHOTOS, name);
        } catch (IOException e) {
            return Connection.failed(e, name);
        }
    }

    /** Without a file nothing is stored and the file is missed, but who may not store one hears that first. */
    private static boolean mayUpload(Rest rest) throws IOException {
        try {
            return rest.post(Rest.WP + "media", HttpLine.JSON.nullNode()).code().startsWith("rest_upload_no_");
        } catch (ChannelException e) {
            if (e.reason() == Reason.TOKEN_REFUSED) {
                return false;
            }
            throw e;
        }
    }
}
