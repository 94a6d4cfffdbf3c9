package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.PhotoForm;
import de.ladentheke.publish.channel.RevisionChangedException;
import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** A town's Vendure, set up as in {@code installer/vendure}, through its Admin API. */
public final class VendureChannel implements Channel, AutoCloseable {
    private static final int BATCH = 240;
    /** Products of one request: what Vendure stores fastest. */
    private static final int TOGETHER = 20;
    /** Requests at once. */
    private static final int LANES = 4;
    /** In pixels: what Vendure shows at most. */
    private static final int LONGEST_SIDE = 1_600;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PROFILE = "ladentheke.profile";

    private final VendureAccess access;
    private final GraphQl api;
    private final Reading reading;
    private final Photos photos;
    /** Whether something foreign was met that the revision does not show: a change gets its time before it is there. */
    private volatile boolean doubt;

    public VendureChannel(VendureAccess access) {
        this(access, PATIENCE);
    }

    /** @param patience longest wait for one answer */
    public VendureChannel(VendureAccess access, Duration patience) {
        this.access = access;
        this.api = new GraphQl(access, patience);
        this.reading = new Reading(api);
        this.photos = new Photos(api, reading);
    }

    @Override
    public String id() {
        return access.id();
    }

    @Override
    public Manifest manifest(String knownRevision) throws IOException {
        reading.forgetShelf();
        var revision = reading.revision();
        german();
        if (revision.toString().equals(knownRevision) && !doubt) {
            return new Manifest(knownRevision, null);
        }
        var manifest = reading.manifest(revision);
        doubt = false;
        return manifest;
    }

    /** Prices must mean in the marketplace what the shop means by them. */
    private void german() throws IOException {
        if (!reading.shelf().germanPrices()) {
            throw new ChannelException(Reason.PROTOCOL, "the channel's prices are not in EUR with VAT included");
        }
    }

    @Override
    public Set<String> missingImages(Collection<String> sha256) throws IOException {
        return photos.missing(sha256);
    }

    @Override
    public PhotoForm photoForm() {
        return PhotoForm.webp(LONGEST_SIDE);
    }

    @Override
    public void putImage(String sha256, Path photo) throws IOException {
        photos.put(sha256, photo);
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    public BatchResult send(List<Item> items, String expectedRevision) throws IOException {
        german();
        var byId = items.stream().collect(Collectors.toMap(Item::externalId, item -> item));
        var before = guard(byId, expectedRevision);
        var results = deliver(items);
        var after = reading.since(before);
        // what somebody else put there meanwhile must not pass for seen
        return new BatchResult((after.only(byId) ? after.now() : before).toString(), results);
    }

    /** What changed may be an earlier attempt to send the same, whose answer got lost. */
    private Revision guard(Map<String, Item> items, String expected) throws IOException {
        var now = reading.revision();
        if (expected == null || expected.equals(now.toString())) {
            return now;
        }
        var seen = Revision.parse(expected);
        var changes = seen == null ? null : reading.since(seen);
        if (changes == null || !changes.only(items)) {
            throw new RevisionChangedException();
        }
        return changes.now();
    }

    private List<ItemResult> deliver(List<Item> items) throws IOException {
        var delivery = new Delivery(api, reading, photos);
        var work = new ArrayList<Callable<List<ItemResult>>>();
        for (int from = 0; from < items.size(); from += TOGETHER) {
            var some = items.subList(from, Math.min(items.size(), from + TOGETHER));
            work.add(() -> delivery.deliver(some));
        }
        try {
            return inLanes(work);
        } catch (RevisionChangedException e) {
            doubt = true;
            throw e;
        }
    }

    /** What fails does not stop what is under way beside it. */
    private static List<ItemResult> inLanes(List<Callable<List<ItemResult>>> work) throws IOException {
        try (var lanes = Executors.newFixedThreadPool(LANES, Thread.ofVirtual().factory())) {
            var results = new ArrayList<ItemResult>();
            for (var done : lanes.invokeAll(work)) {
                results.addAll(result(done));
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private static List<ItemResult> result(Future<List<ItemResult>> done) throws IOException, InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    @Override
    public Optional<Online> online(String externalId) throws IOException {
        return reading.shown(externalId).map(Shown::online);
    }

    @Override
    public String told(String content) {
        return Shown.told(content);
    }

    @Override
    public Optional<byte[]> image(String sha256) throws IOException {
        return photos.get(sha256);
    }

    @Override
    public void putProfile(Map<String, String> profile) throws IOException {
        new Mutations(api).setting(PROFILE, HttpLine.JSON.<JsonNode>valueToTree(profile));
    }

    @Override
    public Optional<URI> page(String url) {
        return address(url);
    }

    /** Known once the marketplace was asked for anything. */
    @Override
    public Optional<URI> shopPage() {
        return reading.lastShelf().flatMap(shelf -> address(shelf.storefront()));
    }

    private static Optional<URI> address(String text) {
        return text.startsWith("https://") || text.startsWith("http://") ? Optional.of(URI.create(text)) : Optional.empty();
    }

    @Override
    public void close() {
        api.close();
    }
}
