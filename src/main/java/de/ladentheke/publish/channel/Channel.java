package de.ladentheke.publish.channel;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A marketplace as the publisher sees it. Every call may be repeated: sending an item again changes nothing. Calls
 * throw {@link IOException} where the line is broken (try later) and {@link ChannelException} where the marketplace
 * refuses (a person must act).
 */
public interface Channel {
    /** Key in the database; stays the same for ever. */
    String id();

    /** In front of a content hash in a manifest: the place began to write this version and has not come to its end. */
    String HALF = "~";

    /**
     * @param items    external id → content hash; null where {@code revision} is the one that was asked for
     * @param takenOff external ids of what was online and was taken off; what the place lost by itself is not among them
     */
    record Manifest(String revision, Map<String, String> items, Set<String> takenOff) {
        /** Of a place that cannot tell what was taken off. */
        public Manifest(String revision, Map<String, String> items) {
            this(revision, items, Set.of());
        }
    }

    /**
     * @param content JSON of the item, null for "take off the market"
     * @param seen    hash of the version that the sender last saw in the place, empty where it saw none; null where it
     *                does not say. A place that looks never replaces another one.
     */
    record Item(String externalId, String hash, String content, String seen) {
        /** Replaces whatever is there. */
        public Item(String externalId, String hash, String content) {
            this(externalId, hash, content, null);
        }
    }

    /**
     * @param problem sentence of the marketplace where it refused the item, else null
     * @param field   what of the item it does not take: a key of the content ({@code priceCents}) or of one of its facts;
     *                null where it does not say
     * @param url     page for customers
     */
    record ItemResult(String externalId, boolean accepted, String problem, String field, String url) {
        public static ItemResult accepted(String externalId, String url) {
            return new ItemResult(externalId, true, null, null, url);
        }

        public static ItemResult refused(String externalId, String problem, String field) {
            return new ItemResult(externalId, false, problem, field, null);
        }
    }

    /** @param revision of the manifest after the batch; @param bytes that went over the line, or {@link #UNKNOWN} */
    record BatchResult(String revision, List<ItemResult> items, long bytes) {
        public static final long UNKNOWN = -1;

        public BatchResult(String revision, List<ItemResult> items) {
            this(revision, items, UNKNOWN);
        }
    }

    /** @param knownRevision the revision last seen, or null */
    Manifest manifest(String knownRevision) throws IOException;

    Set<String> missingImages(Collection<String> sha256) throws IOException;

    /** The form in which photos are sent; they are never sent larger than the stored JPEG. May ask the marketplace once. */
    default PhotoForm photoForm() throws IOException {
        return PhotoForm.STORED;
    }

    /**
     * @param photo named {@code .jpg} or {@code .webp}
     * @throws ImageRefusedException where the marketplace does not take this picture, whoever sends it
     */
    void putImage(String sha256, Path photo) throws IOException;

    /** Most items that {@link #send} takes at once. */
    int batchSize();

    /**
     * How many calls of {@link #send} may be under way at the same time; each but the first may expect a revision that an
     * earlier one has changed by then. May ask the marketplace once.
     */
    default int batchesAtOnce() throws IOException {
        return 1;
    }

    /** Most bytes of all items of one {@link #send}, about. */
    default int batchBytes() {
        return 3 << 20;
    }

    /** Most bytes of one item's content. */
    default int itemBytes() {
        return 255 << 10;
    }

    /**
     * @param expectedRevision the manifest revision that the caller has seen
     * @throws RevisionChangedException where another PC published meanwhile
     */
    BatchResult send(List<Item> items, String expectedRevision) throws IOException;

    /**
     * An item as customers see it now, whoever sent it.
     *
     * @param hash    content hash, as the manifest tells it; null where the item is not online
     * @param content JSON with the photos as they were sent; null where the place cannot tell it back
     * @param at      when it was sent; null where the place does not know it
     * @param by      name of the computer that sent it, empty where the place does not know it
     */
    record Online(String hash, String content, Instant at, String by) {}

    /** What the place has of an item; empty where it can tell nothing but the hash that stands in the manifest. */
    default Optional<Online> online(String externalId) throws IOException {
        return Optional.empty();
    }

    /**
     * What {@link #online} tells of a content once it is there, where the place keeps less of it or keeps it otherwise:
     * what customers do not see there is no difference.
     */
    default String told(String content) {
        return content;
    }

    /** A photo as it was sent; empty where the place does not give it back. */
    default Optional<byte[]> image(String sha256) throws IOException {
        return Optional.empty();
    }

    /** Name, address, opening hours …: shown on the shop's page. */
    void putProfile(Map<String, String> profile) throws IOException;

    /** Where customers find the page that an {@link ItemResult} named; empty where it is none of this marketplace. */
    default Optional<URI> page(String url) {
        return Optional.of(URI.create(url));
    }

    /** The shop's page for customers. */
    Optional<URI> shopPage();
}
