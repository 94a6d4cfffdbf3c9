package de.ladentheke.publish.woocommerce;

import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ImageRefusedException;
import de.ladentheke.publish.channel.RevisionChangedException;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A shop made with WooCommerce, over its REST interface v3: the owner's own or a town's. */
public final class WooChannel implements Channel, AutoCloseable {
    private final WooAccess access;
    private final Rest rest;
    private final Listing listing;
    private final Media media;
    private final Products products;
    private final Index index = new Index();
    private final Optional<IndexFile> file;
    private Body body;
    /** Whether something foreign was met that the revision does not show: it counts seconds. */
    private boolean doubt;

    /** Keeps nothing when the program ends. */
    public WooChannel(WooAccess access) {
        this(access, null);
    }

    /** @param caches folder in which what is known of the shop is kept from one start of the program to the next; null for nowhere */
    public WooChannel(WooAccess access, Path caches) {
        this.access = access;
        file = Optional.ofNullable(caches).map(folder -> new IndexFile(folder, access.id()));
        rest = new Rest(access);
        listing = new Listing(rest);
        media = new Media(rest);
        products = new Products(rest);
    }

    @Override
    public String id() {
        return access.id();
    }

    @Override
    public synchronized Manifest manifest(String knownRevision) throws IOException {
        var look = listing.look();
        if (!doubt && look.revision().equals(knownRevision) && (!index.known() || index.agrees(look))) {
            keep();
            return new Manifest(knownRevision, null);
        }
        catchUp(look);
        keep();
        doubt = false;
        return new Manifest(look.revision(), index.shown(), index.off());
    }

    /** Reads what changed since the index was filled, or everything where that does not explain what the shop has. */
    private void catchUp(Listing.Look look) throws IOException {
        if (!index.known()) {
            file.flatMap(IndexFile::load).ifPresent(index::restore);
        }
        if (index.agrees(look)) {
            return;
        }
        if (index.known() && !index.newest().isEmpty()) {
            index.merge(listing.changed(index.newest()));
        }
        if (!index.known() || index.size() != look.total()) {
            index.replace(listing.all());
            file.ifPresent(IndexFile::readWhole);
        }
    }

    private void keep() {
        if (index.known() && file.isPresent()) {
            index.ifChanged(file.get()::save);
        }
    }

    @Override
    public synchronized Set<String> missingImages(Collection<String> sha256) throws IOException {
        var missing = new HashSet<>(sha256);
        if (access.takesPhotos()) {
            missing.removeAll(media.find(sha256).keySet());
        }
        return missing;
    }

    @Override
    public synchronized void putImage(String sha256, Path jpeg) throws IOException {
        if (!access.takesPhotos()) {
            throw new ImageRefusedException(Messages.of(WooChannel.class).get("photo.key"));
        }
        media.put(sha256, jpeg);
    }

    @Override
    public int batchSize() {
        return Products.MOST;
    }

    /** WooCommerce knows no condition on a write: who changes something in the second between the look and the write is not seen before it. */
    @Override
    public synchronized BatchResult send(List<Item> items, String expectedRevision) throws IOException {
        var look = listing.look();
        if (expectedRevision != null && (!look.revision().equals(expectedRevision) || index.known() && !index.agrees(look))) {
            throw new RevisionChangedException();
        }
        catchUp(look);
        if (items.stream().anyMatch(item -> index.find(item.externalId()).filter(there -> there.foreign(item)).isPresent())) {
            doubt = true;
            throw new RevisionChangedException();
        }
        var conflicts = new Conflicts(rest, products, index, access.adopt());
        var sending = new Sending(products, index, conflicts, new Variations(rest, products, conflicts, body()), body(), media);
        var results = sending.run(items);
        if (!results.stream().allMatch(ItemResult::accepted)) {
            body = null; // the shop's tax classes or categories may be others by now
        }
        return new BatchResult(sending.written().isEmpty() ? look.revision() : revisionAfter(look, sending.written()), results);
    }

    /** The revision that only we made; where somebody else came between the old one, so that the next look finds it. */
    private String revisionAfter(Listing.Look before, Set<Long> ours) throws IOException {
        var after = listing.look();
        var foreign = new ArrayList<>(after.rows());
        foreign.removeIf(row -> ours.contains(row.id()) || row.equals(index.get(row.id()).orElse(null)));
        if (!foreign.isEmpty() || after.total() != index.size()) {
            return before.revision();
        }
        index.merge(after.rows());
        return after.revision();
    }

    @Override
    public synchronized Optional<Online> online(String externalId) throws IOException {
        catchUp(listing.look());
        var there = index.find(externalId).filter(entry -> entry.shown() != null);
        return Optional.of(there.isEmpty() ? new Online(null, null, null, "") : new Shown(rest, products, media, body()).online(there.get()));
    }

    @Override
    public synchronized Optional<byte[]> image(String sha256) throws IOException {
        return access.takesPhotos() ? media.get(sha256) : Optional.empty();
    }

    private Body body() throws IOException {
        if (body == null) {
            body = new Body(Shop.read(rest), Germanized.of(rest), new Categories(rest));
        }
        return body;
    }

    /** Name and address of the shop are kept in WordPress itself. */
    @Override
    public void putProfile(Map<String, String> profile) {
        // a WooCommerce has its own pages for this
    }

    @Override
    public Optional<URI> page(String url) {
        return url.startsWith("/") && !url.startsWith("//") ? Optional.of(access.address().resolve(url)) : Optional.empty();
    }

    @Override
    public Optional<URI> shopPage() {
        return Optional.of(access.address());
    }

    /** The shop's name. */
    String name() throws IOException {
        return rest.get("wp-json/", Map.of("_fields", "name,namespaces")).orRefuse().body().path("name").asText("");
    }

    Rest rest() {
        return rest;
    }

    @Override
    public void close() {
        rest.close();
    }
}
