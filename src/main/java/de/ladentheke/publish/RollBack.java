package de.ladentheke.publish;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.content.ShownContent;
import de.ladentheke.publish.ledger.JournalStore;
import de.ladentheke.publish.state.Cause;
import de.ladentheke.publish.state.Derived;
import de.ladentheke.publish.state.Snapshots;
import de.ladentheke.publish.state.Standing;
import java.util.List;
import java.util.Map;

/** Brings what a publication changed, and the market still shows, back to what was there before it. */
final class RollBack implements Publication.Source {
    private final Database database;
    private final Snapshots snapshots;
    private final JournalStore journal;
    private final long publication;

    RollBack(Database database, Snapshots snapshots, JournalStore journal, long publication) {
        this.database = database;
        this.snapshots = snapshots;
        this.journal = journal;
        this.publication = publication;
    }

    @Override
    public long[] keys() {
        return database.read(tx -> journal.takable(tx, publication));
    }

    @Override
    public List<Derived> contents(long... keys) {
        return snapshots.read(keys).standings().stream().map(this::before).toList();
    }

    /** Its cause tells the ledger that what it brings is to be kept back afterwards. */
    private Derived before(Standing standing) {
        var content = database.read(tx -> journal.before(tx, publication, standing.pk())).orElse(null);
        return new Derived(standing.outdated(asItWas(standing.product(), content)), MarketState.CHANGED, List.of(), content, Cause.ROLLED_BACK);
    }

    /** With the photos that the content shows, which go along with it. */
    private static Product asItWas(Product product, ItemContent content) {
        if (content == null) {
            return product;
        }
        var photos = ShownContent.of(content.json()).photos().stream().map(sha256 -> new Photo(sha256, "")).toList();
        return (product == null ? Product.create(Map.of()) : product).with(Field.PHOTOS, photos);
    }
}
