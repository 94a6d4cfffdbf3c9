package de.ladentheke.publish.setup;

import java.util.Map;

/**
 * A place where the shop publishes, as the owner set it up. Holds no secrets.
 *
 * @param channel key in the database, see {@link ChannelKind#channel}
 * @param listed  whether it is shown and published to with every click
 * @param name    the owner's own name for it, empty for that of its kind
 * @param options what the kind needs: address, shop's short name, folder …
 */
public record ChannelSetup(String channel, boolean listed, String name, Map<String, String> options, ChannelRules rules) {
    public ChannelSetup {
        options = Map.copyOf(options);
    }

    public static ChannelSetup of(String channel, Map<String, String> options) {
        return new ChannelSetup(channel, true, "", options, ChannelRules.NONE);
    }

    public ChannelKind kind() {
        return ChannelKind.of(channel);
    }

    /** Empty where it is not set. */
    public String option(String key) {
        return options.getOrDefault(key, "");
    }

    public ChannelSetup withRules(ChannelRules changed) {
        return new ChannelSetup(channel, listed, name, options, changed);
    }

    public ChannelSetup withName(String changed) {
        return new ChannelSetup(channel, listed, changed, options, rules);
    }

    /** Remembered, but no longer shown. */
    public ChannelSetup unlisted() {
        return new ChannelSetup(channel, false, name, options, rules);
    }

    public ChannelSetup withOptions(Map<String, String> changed) {
        return new ChannelSetup(channel, listed, name, changed, rules);
    }
}
