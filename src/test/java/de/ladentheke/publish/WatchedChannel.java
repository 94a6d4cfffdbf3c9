package de.ladentheke.publish;

import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.PhotoForm;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A real channel on whose way things can go wrong: before the marketplace gets a call, or after it has answered. */
final class WatchedChannel implements Channel {
    /** Called with the name of each call; what it throws breaks the line there. */
    @FunctionalInterface
    interface Hook {
        void at(String call) throws IOException;
    }

    final Channel real;
    Hook before = call -> {};
    Hook after = call -> {};
    int batch = 200;
    int atOnce = 1;
    /** So that a test may send items by hand; null: the one that the marketplace takes. */
    PhotoForm form = PhotoForm.STORED;
    /** A picture that the marketplace says it has, though it has not. */
    String claimsToHave;
    /** What becomes of a manifest on its way. */
    UnaryOperator<Manifest> told = manifest -> manifest;
    /** Items that reached the marketplace, and photos. */
    final List<Item> sent = Collections.synchronizedList(new ArrayList<>());
    final List<String> images = Collections.synchronizedList(new ArrayList<>());
    final List<String> calls = Collections.synchronizedList(new ArrayList<>());

    WatchedChannel(Channel real) {
        this.real = real;
    }

    void calm() {
        before = call -> {};
        after = call -> {};
        forget();
    }

    void forget() {
        sent.clear();
        images.clear();
        calls.clear();
    }

    private void before(String call) throws IOException {
        calls.add(call);
        before.at(call);
    }

    @Override
    public String id() {
        return real.id();
    }

    @Override
    public Manifest manifest(String knownRevision) throws IOException {
        before("manifest");
        var manifest = real.manifest(knownRevision);
        after.at("manifest");
        return told.apply(manifest);
    }

    @Override
    public Set<String> missingImages(Collection<String> sha256) throws IOException {
        before("missing");
        var missing = new HashSet<>(real.missingImages(sha256));
        missing.remove(claimsToHave);
        after.at("missing");
        return missing;
    }

    @Override
    public PhotoForm photoForm() throws IOException {
        return form != null ? form : real.photoForm();
    }

    @Override
    public void putImage(String sha256, Path jpeg) throws IOException {
        before("image");
        real.putImage(sha256, jpeg);
        images.add(sha256);
        after.at("image");
    }

    @Override
    public int batchSize() {
        return batch;
    }

    @Override
    public int batchesAtOnce() throws IOException {
        return atOnce;
    }

    @Override
    public BatchResult send(List<Item> items, String expectedRevision) throws IOException {
        before("send");
        var result = real.send(items, expectedRevision);
        sent.addAll(items);
        after.at("send");
        return result;
    }

    @Override
    public Optional<Online> online(String externalId) throws IOException {
        before("online");
        return real.online(externalId);
    }

    @Override
    public String told(String content) {
        return real.told(content);
    }

    @Override
    public Optional<byte[]> image(String sha256) throws IOException {
        before("picture");
        return real.image(sha256);
    }

    @Override
    public void putProfile(Map<String, String> profile) throws IOException {
        before("profile");
        real.putProfile(profile);
    }

    @Override
    public Optional<URI> page(String url) {
        return real.page(url);
    }

    @Override
    public Optional<URI> shopPage() {
        return real.shopPage();
    }
}
