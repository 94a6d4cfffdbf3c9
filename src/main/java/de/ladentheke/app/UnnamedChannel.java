package de.ladentheke.app;

import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.LineException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A place that cannot be reached yet: its address is missing or wrong, or its secret is locked. Everything waits for that. */
record UnnamedChannel(String id, Supplier<IOException> why) implements Channel {
    /** Without a usable address. */
    UnnamedChannel(String id) {
        this(id, () -> new ChannelException(ChannelException.Reason.NOT_A_MARKETPLACE, "no address"));
    }

    @Override
    public Manifest manifest(String knownRevision) throws IOException {
        throw why.get();
    }

    @Override
    public Set<String> missingImages(Collection<String> sha256) throws IOException {
        throw why.get();
    }

    @Override
    public void putImage(String sha256, Path jpeg) throws IOException {
        throw why.get();
    }

    @Override
    public int batchSize() {
        return 1;
    }

    @Override
    public BatchResult send(List<Item> items, String expectedRevision) throws IOException {
        throw why.get();
    }

    @Override
    public void putProfile(Map<String, String> profile) throws IOException {
        throw why.get();
    }

    @Override
    public Optional<URI> page(String url) {
        return Optional.empty();
    }

    @Override
    public Optional<URI> shopPage() {
        return Optional.empty();
    }

    static LineException locked() {
        return new LineException(LineException.Reason.LOCKED, "the passphrase is needed");
    }
}
