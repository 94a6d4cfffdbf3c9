package de.ladentheke.app;

import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.settings.Secrets;
import java.util.Optional;

/** The key or password of each channel, in the key store. Calls may take seconds. */
record ChannelSecrets(Secrets secrets) {
    Optional<String> get(ChannelSetup setup) {
        return secrets.get(setup.channel()).or(() -> former(setup));
    }

    /** Needs no passphrase. */
    boolean has(ChannelSetup setup) {
        return secrets.has(setup.channel()) || setup.kind() == ChannelKind.MARKETPLACE && secrets.has(formerName(setup));
    }

    void put(String channel, String secret) {
        secrets.put(channel, secret.strip());
    }

    void remove(ChannelSetup setup) {
        secrets.remove(setup.channel());
        if (setup.kind() == ChannelKind.MARKETPLACE) {
            secrets.remove(formerName(setup));
        }
    }

    /** Versions that knew one marketplace only kept its key under another name. */
    private Optional<String> former(ChannelSetup setup) {
        return setup.kind() == ChannelKind.MARKETPLACE ? secrets.get(formerName(setup)) : Optional.empty();
    }

    private static String formerName(ChannelSetup setup) {
        return setup.option(ChannelOption.ADDRESS).strip() + "#" + setup.option(ChannelOption.SHOP).strip();
    }
}
