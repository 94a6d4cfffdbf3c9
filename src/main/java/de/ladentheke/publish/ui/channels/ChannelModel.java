package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.ui.PublishViewModel;

/** One place where the shop publishes, as the screen shows it. */
public record ChannelModel(ChannelEntry entry, PublishViewModel publish) {
    public String channel() {
        return entry.setup().channel();
    }

    /** As people call it. */
    public String name() {
        return entry.access().name();
    }
}
