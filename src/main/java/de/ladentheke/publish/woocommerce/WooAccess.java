package de.ladentheke.publish.woocommerce;

import de.ladentheke.publish.http.HttpLine;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * Where a WooCommerce is and with whom it speaks.
 *
 * @param address of WordPress, as customers type it
 * @param user    a WordPress user with an application password, or a consumer key ({@code ck_…})
 * @param secret  the application password, or the consumer secret ({@code cs_…}); shown nowhere
 * @param adopt   whether products of the same article number or GTIN that were made in the shop by hand become ours
 */
public record WooAccess(URI address, String user, String secret, boolean adopt) {
    private static final String CONSUMER_KEY = "ck_";

    public WooAccess {
        var text = address.toString();
        address = text.endsWith("/") ? address : URI.create(text + "/");
    }

    /** Each address is a channel of its own. */
    String id() {
        return "woocommerce:" + address.toString().toLowerCase(Locale.ROOT);
    }

    /** Consumer keys open WooCommerce only, not WordPress' library of pictures. */
    boolean takesPhotos() {
        return !user.startsWith(CONSUMER_KEY);
    }

    String authorization() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the secret may travel there: over https, or not out of this computer at all. */
    public boolean secure() {
        return HttpLine.secure(address);
    }

    @Override
    public String toString() {
        return "WooAccess[" + address + ", " + user + "]";
    }
}
