package de.ladentheke.app;

import de.ladentheke.publish.Channel;
import de.ladentheke.publish.ChannelException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A place whose address is missing or wrong: everything waits until it is complete. */
record UnnamedChannel(String id) implements Channel {
    @Override
    public Manifest manifest(String knownRevision) throws IOException {
        throw refused();
    }

    @Override
    public Set<String> missingImages(Collection<String> sha256) throws IOException {
        throw refused();
    }

    @Override
    public void putImage(String sha256, Path jpeg) throws IOException {
        throw refused();
    }

    @Override
    public int batchSize() {
        return 1;
    }

    @Override
    public BatchResult send(List<Item> items, String expectedRevision) throws IOException {
        throw refused();
    }

    @Override
    public void putProfile(Map<String, String> profile) throws IOException {
        throw refused();
    }

    @Override
    public Optional<URI> page(String url) {
        return Optional.empty();
    }

    @Override
    public Optional<URI> shopPage() {
        return Optional.empty();
    }

    private static ChannelException refused() {
        return new ChannelException(ChannelException.Reason.NOT_A_MARKETPLACE, "no address");
    }
}
