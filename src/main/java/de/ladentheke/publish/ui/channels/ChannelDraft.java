package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelRules;
import java.util.Map;

/**
 * A place as it is being set up.
 *
 * @param channel empty for a new one
 * @param name    empty for that of its kind
 */
public record ChannelDraft(String channel, ChannelKind kind, String name, Map<String, String> options, ChannelRules rules) {
    public ChannelDraft {
        name = name.strip();
        options = Map.copyOf(options);
    }
}
