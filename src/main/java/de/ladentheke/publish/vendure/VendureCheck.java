package de.ladentheke.publish.vendure;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.http.Connection.Outcome;
import de.ladentheke.publish.http.Connection;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Tries a Vendure marketplace's address and key before they are used, and says in plain words what is wrong. */
public final class VendureCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private VendureCheck() {}

    /**
     * Takes up to a minute: never on the FX thread.
     *
     * @param channel token of the shop's channel
     */
    public static Connection check(String address, String channel, String key) {
        var uri = Connection.address(address);
        if (uri.isEmpty()) {
            return new Connection(Outcome.ADDRESS, "");
        }
        if (!channel.strip().matches("[\\x21-\\x7e]+")) {
            return new Connection(Outcome.SHOP, "");
        }
        // header values bear no line breaks or letters beyond ASCII: such a key is none
        return key.strip().matches("[\\x21-\\x7e]+")
                ? check(VendureAccess.of(uri.get(), channel.strip(), key.strip())) : new Connection(Outcome.TOKEN, "");
    }

    public static Connection check(VendureAccess access) {
        try (var api = new GraphQl(access, PATIENCE)) {
            return check(api).over(api.line());
        }
    }

    private static Connection check(GraphQl api) {
        try {
            var reading = new Reading(api);
            var shelf = reading.shelf();
            // reads every field that publishing needs
            reading.known(List.of(""));
            new Photos(api, reading).missing(List.of(""));
            return new Connection(shelf.germanPrices() && !shelf.taxCategories().isEmpty() ? Outcome.OK : Outcome.NOT_SET_UP, shelf.name());
        } catch (ChannelException e) {
            return e.reason() == Reason.PROTOCOL ? new Connection(Outcome.NOT_SET_UP, "") : Connection.failed(e, "");
        } catch (IOException e) {
            return Connection.failed(e, "");
        }
    }
}
