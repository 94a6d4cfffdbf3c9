package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.Channel;
import de.ladentheke.publish.ChannelException;
import de.ladentheke.publish.ChannelException.Reason;
import de.ladentheke.publish.PhotoForm;
import de.ladentheke.publish.RevisionChangedException;
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
        return revision.toString().equals(knownRevision) ? new Manifest(knownRevision, null) : reading.manifest(revision);
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
        var standing = reading.standing(byId.keySet());
        guard(byId.keySet(), expectedRevision, standing.revision());
        var delivery = new Delivery(api, reading, photos);
        var work = new ArrayList<Callable<List<ItemResult>>>();
        for (int from = 0; from < items.size(); from += TOGETHER) {
            var some = items.subList(from, Math.min(items.size(), from + TOGETHER));
            work.add(() -> delivery.deliver(some, standing.products()));
        }
        var results = inLanes(work);
        return new BatchResult(reading.revision().toString(), results);
    }

    private void guard(Set<String> ids, String expected, Revision now) throws IOException {
        if (expected == null || expected.equals(now.toString())) {
            return;
        }
        var seen = Revision.parse(expected);
        if (seen == null || !reading.onlyTheseChanged(ids, seen, now)) {
            throw new RevisionChangedException();
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
