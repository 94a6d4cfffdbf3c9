package de.ladentheke.publish.vendure;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a Vendure marketplace is and how this shop gets in. The key shows in no text of this object.
 *
 * @param id      key of the channel in the shop's database; stays the same while the address may change
 * @param address base of the marketplace without {@code admin-api}, ends with a slash
 * @param channel token of the shop's channel, header {@code vendure-token}
 * @param key     API key, or the token of a session (bearer)
 */
public record VendureAccess(String id, URI address, String channel, String key) {
    private static final Pattern API = Pattern.compile("/*(admin-api|shop-api)?/*$");

    public VendureAccess {
        address = base(address);
    }

    /** Each address and shop is a channel of its own. */
    public static VendureAccess of(URI address, String channel, String key) {
        return new VendureAccess("vendure:" + base(address).toString().toLowerCase(Locale.ROOT) + channel, address, channel, key);
    }

    @Override
    public String toString() {
        return "VendureAccess[" + id + ", " + address + "]";
    }

    /** People copy the address of the API as well as that of the marketplace. */
    private static URI base(URI address) {
        return URI.create(API.matcher(address.toString()).replaceFirst("") + "/");
    }
}
