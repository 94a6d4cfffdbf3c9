package de.ladentheke.publish;

import de.ladentheke.db.Database;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.OfferChannel;
import de.ladentheke.publish.state.ChannelStore;
import de.ladentheke.publish.state.StandingStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A place that gets the whole offer, as the publisher sees places: it has what was acknowledged, as long as its revision
 * is the one that was written last; else it has nothing. What it lacks is written by {@link OfferPublication}.
 */
final class OfferPlace implements Channel {
    /** No place is ever at this revision. */
    static final String NOTHING = "-";
    private static final int PAGE = 500;

    private final Database database;
    private final OfferChannel place;
    private final StandingStore standings;
    private final ChannelStore channels;

    OfferPlace(Database database, OfferChannel place) {
        this.database = database;
        this.place = place;
        standings = new StandingStore(place.id());
        channels = new ChannelStore(place.id());
    }

    OfferChannel place() {
        return place;
    }

    @Override
    public String id() {
        return place.id();
    }

    @Override
    public Manifest manifest(String knownRevision) throws IOException {
        var written = database.read(channels::read).revision();
        var now = place.revision();
        if (now == null || !now.equals(written)) {
            return new Manifest(NOTHING, Map.of());
        }
        return new Manifest(now, now.equals(knownRevision) ? null : acknowledged());
    }

    private Map<String, String> acknowledged() {
        var items = new HashMap<String, String>();
        database.read(tx -> {
            standings.eachIdentity(tx, (pk, uid, acknowledged, foreign) -> {
                if (acknowledged != null) {
                    items.put(uid.toString(), acknowledged);
                }
            });
            return null;
        });
        return items;
    }

    @Override
    public int batchSize() {
        return PAGE;
    }

    @Override
    public int itemBytes() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Optional<URI> page(String url) {
        return place.shopPage();
    }

    @Override
    public Optional<URI> shopPage() {
        return place.shopPage();
    }

    @Override
    public Set<String> missingImages(Collection<String> sha256) {
        throw new UnsupportedOperationException("photos go with the whole offer");
    }

    @Override
    public void putImage(String sha256, Path jpeg) {
        throw new UnsupportedOperationException("photos go with the whole offer");
    }

    @Override
    public BatchResult send(List<Item> items, String expectedRevision) {
        throw new UnsupportedOperationException("the offer goes as a whole");
    }

    @Override
    public void putProfile(Map<String, String> profile) {
        throw new UnsupportedOperationException("the profile goes with the whole offer");
    }
}
