package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.ui.PublishViewModel;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One place where the shop publishes, as the screen shows it: the same one while its name and rules change. */
public final class ChannelModel {
    private final PublishViewModel publish;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper();
    private ChannelEntry entry;

    ChannelModel(ChannelEntry entry, PublishViewModel publish) {
        this.publish = publish;
        set(entry);
    }

    /** Its name or its rules are other ones now. */
    void set(ChannelEntry changed) {
        entry = changed;
        name.set(changed.access().name());
    }

    /** Whether it leads to the same place. */
    boolean same(ChannelEntry other) {
        return entry.access() == other.access();
    }

    public ChannelEntry entry() {
        return entry;
    }

    public PublishViewModel publish() {
        return publish;
    }

    public String channel() {
        return entry.setup().channel();
    }

    /** As people call it. */
    public String name() {
        return name.get();
    }

    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }
}
