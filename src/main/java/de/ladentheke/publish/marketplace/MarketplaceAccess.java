package de.ladentheke.publish.marketplace;

import de.ladentheke.publish.http.HttpLine;
import java.net.URI;
import java.util.Locale;

/**
 * Where a marketplace is and how this shop gets in. The token shows in no text of this object.
 *
 * @param id      key of the channel in the shop's database; stays the same while the address may change
 * @param address base of the marketplace, ends with a slash
 * @param shop    the shop's short name in its addresses
 */
public record MarketplaceAccess(String id, URI address, String shop, String token) {
    public MarketplaceAccess {
        address = withSlash(address);
    }

    /** The practice marketplace inside the program: the same channel on whatever port it runs. */
    public static MarketplaceAccess practice(URI address, String shop, String token) {
        return new MarketplaceAccess("practice:" + shop, address, shop, token);
    }

    /** A marketplace elsewhere: each address and shop is a channel of its own. */
    public static MarketplaceAccess of(URI address, String shop, String token) {
        return new MarketplaceAccess("marketplace:" + withSlash(address).toString().toLowerCase(Locale.ROOT) + shop, address, shop, token);
    }

    /** Whether the token may travel there: over https, or not out of this computer at all. */
    public boolean secure() {
        return HttpLine.secure(address);
    }

    @Override
    public String toString() {
        return "MarketplaceAccess[" + id + ", " + address + "]";
    }

    private static URI withSlash(URI address) {
        var text = address.toString();
        return text.endsWith("/") ? address : URI.create(text + "/");
    }
}
