package de.ladentheke.publish.ui.channels;

import de.ladentheke.catalogue.Money;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The places where the shop publishes. Asked in the background. */
public interface ChannelDesk {
    /** @param kept where it lies, as a sentence */
    record Secret(boolean stored, String kept) {}

    /** Something to show a rule with. */
    record Example(String name, Money price) {}

    /** What the shop has that rules speak of. */
    record Shelf(List<String> categories, List<Example> examples) {}

    /** What is needed to bring a removed place back. The secret shows in no text of it. @param before the order of all places */
    record Removed(ChannelSetup setup, Optional<String> secret, List<String> before) {
        @Override
        public String toString() {
            return "Removed[" + setup.channel() + "]";
        }
    }

    /** Those that are shown, in the owner's order. */
    List<ChannelEntry> entries();

    /** Products over all of them, as of the last look. */
    ChannelSetups.Totals totals();

    /** Kinds of places that can be added; none in the sample shop. */
    List<ChannelKind> kinds();

    /** Tries a place. May take a minute. @param secret empty for the one that is stored */
    Connection check(ChannelDraft draft, String secret);

    /** The name of another place of the shop that is the same one. */
    Optional<String> twin(ChannelDraft draft);

    /**
     * @param secret empty to keep the one that is stored
     * @return key of the channel; empty where the draft does not name a place
     */
    Optional<String> save(ChannelDraft draft, String secret);

    Secret secret(String channel);

    /** Key of the place that a draft names; empty where it names none. Asks nobody. */
    Optional<String> place(ChannelDraft draft);

    /** How many products are online there, as this shop knows it. */
    long online(String channel);

    /** Customers find nothing of this shop there any more; the shop's own products stay as they are. */
    void takeOff(String channel, Progress progress) throws IOException;

    Removed remove(String channel);

    void restore(Removed removed);

    /** @param channels all of them */
    void order(List<String> channels);

    Shelf shelf();
}
