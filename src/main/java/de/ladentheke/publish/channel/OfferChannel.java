package de.ladentheke.publish.channel;

import de.ladentheke.task.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place that gets the whole offer each time: a product feed, a web site of one's own. As with {@link Channel}, every
 * call may be repeated, and {@link IOException} tells of a broken line, {@link ChannelException} of a refusal.
 */
public interface OfferChannel {
    /** Key in the database; stays the same for ever. */
    String id();

    /**
     * @param problem why the place cannot show this item, a German or English sentence
     * @param field   what of it is wrong: a key of the content, or null
     */
    record Refused(String externalId, String problem, String field) {}

    /** @param revision of what the place holds now, see {@link #revision}; @param refused items that were left out */
    record Written(String revision, List<Refused> refused) {}

    /** What the place is to show. Read as often as needed; never wholly in memory. */
    interface Whole {
        /** As in {@link Channel#putProfile}: name, address, opening hours … */
        Map<String, String> profile();

        long count();

        /** All items with their contents, in a stable order. */
        void each(Visitor visitor) throws IOException;

        /** The stored JPEG of a photo of an item; the file may be missing. */
        Path photo(String sha256);
    }

    @FunctionalInterface
    interface Visitor {
        void item(Channel.Item item) throws IOException;
    }

    /** Of what the place holds, by one cheap look; null where it holds nothing or something that this program did not write. */
    String revision() throws IOException;

    /**
     * Replaces what the place held. Who reads there meanwhile sees the old offer or the new one, never half of it; after
     * a break the old one stands, and a second call goes on.
     *
     * @param progress stopped between files
     */
    Written write(Whole offer, Progress progress) throws IOException;

    /**
     * A file of ours that is not as it was written.
     *
     * @param externalId of the item that it shows, empty where it shows none or several; @param missing not there any more
     */
    record Altered(String file, String externalId, boolean missing) {}

    /** What others changed or removed since it was written, by a look at sizes and times; none where the place holds nothing. */
    List<Altered> altered() throws IOException;

    /** As {@link #write}; writes again, too, what was {@link #altered}. */
    Written mend(Whole offer, Progress progress) throws IOException;

    /** Where customers find it, if anywhere. */
    Optional<URI> shopPage();
}
