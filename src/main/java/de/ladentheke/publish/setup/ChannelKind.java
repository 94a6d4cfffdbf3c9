package de.ladentheke.publish.setup;

import de.ladentheke.text.Messages;
import java.util.Locale;

/** What kind of place a channel is; the first part of its id. */
public enum ChannelKind {
    /** The practice marketplace inside the program. */
    PRACTICE,
    /** A town's marketplace over the wire protocol. */
    MARKETPLACE,
    VENDURE,
    WOOCOMMERCE,
    /** A product list in Google's format: atalanda, Lozuka, free local listings. */
    FEED,
    /** A static web site of the shop's own. */
    WEBSITE;

    /** @throws IllegalArgumentException where {@code channel} is no id of a channel */
    public static ChannelKind of(String channel) {
        return valueOf(channel.substring(0, Math.max(0, channel.indexOf(':'))).toUpperCase(Locale.ROOT));
    }

    /** Key of a channel of this kind in the database. @param place unlike that of all others of the kind, for ever */
    public String channel(String place) {
        return name().toLowerCase(Locale.ROOT) + ":" + place;
    }

    /** For people. */
    public String label() {
        return Messages.of(ChannelKind.class).get("kind." + name().toLowerCase(Locale.ROOT));
    }
}
