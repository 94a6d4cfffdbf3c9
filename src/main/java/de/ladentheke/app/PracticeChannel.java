package de.ladentheke.app;

import de.ladentheke.market.model.MarketException;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.PhotoForm;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The marketplace's wire protocol to the practice marketplace, which is started with the first call that needs it. */
public final class PracticeChannel implements Channel, AutoCloseable {
    /** Key of the channel in the database. */
    static final String ID = MarketplaceAccess.practice(URI.create("http://127.0.0.1/"), PracticeMarket.SLUG, "none").id();
    private final PracticeMarket practice;
    private MarketplaceChannel line;
    private URI address;

    public PracticeChannel(PracticeMarket practice) {
        this.practice = practice;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Manifest manifest(String knownRevision) throws IOException {
        return line().manifest(knownRevision);
    }

    @Override
    public Set<String> missingImages(Collection<String> sha256) throws IOException {
        return line().missingImages(sha256);
    }

    @Override
    public PhotoForm photoForm() throws IOException {
        return line().photoForm();
    }

    @Override
    public void putImage(String sha256, Path photo) throws IOException {
        line().putImage(sha256, photo);
    }

    @Override
    public int batchSize() {
        return 100;
    }

    @Override
    public int batchesAtOnce() throws IOException {
        return line().batchesAtOnce();
    }

    @Override
    public BatchResult send(List<Item> items, String expectedRevision) throws IOException {
        return line().send(items, expectedRevision);
    }

    @Override
    public Optional<Online> online(String externalId) throws IOException {
        return line().online(externalId);
    }

    @Override
    public Optional<byte[]> image(String sha256) throws IOException {
        return line().image(sha256);
    }

    @Override
    public void putProfile(Map<String, String> profile) throws IOException {
        line().putProfile(profile);
    }

    @Override
    public Optional<URI> page(String url) {
        try {
            return line().page(url);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<URI> shopPage() {
        return Optional.of(practice.shopPage());
    }

    @Override
    public synchronized void close() {
        if (line != null) {
            line.close();
            line = null;
        }
    }

    /** A new one where the marketplace was stopped and runs on another port now. */
    private synchronized MarketplaceChannel line() throws IOException {
        var now = started();
        if (line == null || !now.equals(address)) {
            close();
            line = new MarketplaceChannel(MarketplaceAccess.practice(now, PracticeMarket.SLUG, practice.token()));
            address = now;
        }
        return line;
    }

    private URI started() throws IOException {
        try {
            return practice.start();
        } catch (MarketException e) {
            throw new IOException("the practice marketplace does not start", e);
        }
    }
}
