package de.ladentheke.publish;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.ProductRules;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.db.Database;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.content.ContentWriter;
import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.content.ShownContent;
import de.ladentheke.publish.content.Taking;
import de.ladentheke.publish.content.ThreeWay;
import de.ladentheke.publish.content.Versions.Part;
import de.ladentheke.publish.content.Versions.Pick;
import de.ladentheke.publish.content.Versions.Side;
import de.ladentheke.publish.content.Versions.Theirs;
import de.ladentheke.publish.content.Versions;
import de.ladentheke.publish.ledger.Ledger;
import de.ladentheke.publish.ledger.LedgerStore.Acknowledged;
import de.ladentheke.publish.ledger.LedgerStore;
import de.ladentheke.publish.setup.ChannelRules;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetupStore;
import de.ladentheke.publish.state.Derived;
import de.ladentheke.publish.state.Snapshots;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What another PC brought into the market, beside the shop's own version, and the owner's choice between them. */
final class ForeignVersions {
    private static final Messages WORDS = Messages.of(ForeignVersions.class);

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Database database;
    private final Catalogue catalogue;
    private final Channel channel;
    private final Snapshots snapshots;
    private final LedgerStore store;
    private final Ledger ledger;
    private final ForeignPhotos photos;
    private final ChannelSetupStore setups = new ChannelSetupStore();

    ForeignVersions(Database database, Catalogue catalogue, Channel channel, Snapshots snapshots, LedgerStore store, Ledger ledger, ForeignPhotos photos) {
        this.database = database;
        this.catalogue = catalogue;
        this.channel = channel;
        this.snapshots = snapshots;
        this.store = store;
        this.ledger = ledger;
        this.photos = photos;
    }

    /** Asks the market once, and once for each photo that is not here. */
    Optional<Versions> read(long key) throws IOException {
        var product = catalogue.get(key);
        if (product.isEmpty() || !Derived.meant(snapshots.read(key).standings().getFirst())) {
            return Optional.empty();
        }
        var online = channel.online(product.get().uid().toString()).filter(found -> readable(found.content()));
        if (online.isEmpty()) {
            return Optional.empty();
        }
        var named = photos.named(online.get().content());
        var base = database.read(tx -> store.acknowledged(tx, key)).map(Acknowledged::content).filter(text -> !text.isEmpty()).map(channel::told).orElse(null);
        var here = channel.told(content(product.get()).json());
        var dates = catalogue.changedByHand(key);
        var taking = new Taking(ShownContent.of(named.content()), rules());
        var parts = new ThreeWay(base, here, named.content()).parts().stream()
                .map(part -> part.changed(changedAt(part, product.get(), dates)))
                .map(part -> checked(part, product.get(), taking, named.complete())).toList();
        return Optional.of(new Versions(key, product.get().name(), new Side(instant(product.get().changedAt()), ""),
                new Side(online.get().at(), online.get().by()), parts, new Theirs(online.get().hash(), named.content())));
    }

    /**
     * Stores what was taken from the market, as one edit, and takes the market's version for the one that both have seen:
     * what is kept from here goes out with the next publication.
     */
    void choose(Versions versions, Map<String, Pick> picks) {
        var taken = versions.parts().stream().filter(part -> pick(part, picks) != Pick.HERE).toList();
        if (!taken.isEmpty()) {
            var taking = new Taking(ShownContent.of(versions.theirs().content()), rules());
            catalogue.change(versions.product(), product -> {
                var merged = product;
                for (var part : taken) {
                    merged = picks.get(part.id()) == Pick.BOTH ? merged.with(Field.PHOTOS, part.photos().both()) : taking.take(merged, part);
                }
                return merged;
            });
        }
        var theirs = versions.theirs();
        ledger.adopt(versions.product(), new ItemContent(theirs.content(), theirs.hash()), alike(versions.product(), theirs.content()));
    }

    /** The market's version, as far as it can be taken over, as a draft of its own: nothing of it is lost, whatever is chosen. */
    Product keep(Versions versions) {
        var taking = new Taking(ShownContent.of(versions.theirs().content()), rules());
        var theirs = catalogue.get(versions.product()).orElseThrow();
        for (var part : versions.parts()) {
            theirs = part.obstacle() == null ? taking.take(theirs, part) : theirs;
        }
        return catalogue.duplicate(theirs);
    }

    /** Hash of what would go out from here, where customers see the same: its photos may have other names here. */
    private String alike(long key, String theirs) {
        var ours = content(catalogue.get(key).orElseThrow());
        return new ThreeWay(null, channel.told(ours.json()), theirs).parts().isEmpty() ? ours.hash() : null;
    }

    private static Pick pick(Part part, Map<String, Pick> picks) {
        var pick = picks.get(part.id());
        if (pick == null || pick != Pick.HERE && part.obstacle() != null || pick == Pick.BOTH && part.photos() == null) {
            throw new IllegalArgumentException("not chosen: " + part.id());
        }
        return pick;
    }

    /** Whether a program of ours wrote it: every variant has its id. */
    private static boolean readable(String content) {
        return content != null && ShownContent.of(content).variants().keySet().stream().allMatch(id -> UUID_TEXT.matcher(id).matches());
    }

    /** A part can be taken over where the shop, having it, would show just what the market shows. */
    private Part checked(Part part, Product product, Taking taking, boolean photosHere) {
        if (part.field() == Field.PHOTOS) {
            return photosHere ? part : part.without(WORDS.get("versions.photos_elsewhere"));
        }
        if (part.field() == null && part.variant().isEmpty()) {
            return part.without(WORDS.get("versions.unknown_field"));
        }
        var taken = taking.take(product, part);
        var same = new ThreeWay(null, channel.told(content(taken).json()), taking.theirs().json().toString()).parts().stream().noneMatch(left -> left.id().equals(part.id()));
        return same && ProductRules.check(taken).isEmpty() ? part : part.without(WORDS.get("versions.other_rules"));
    }

    private ItemContent content(Product product) {
        var shown = rules().apply(product);
        return ContentWriter.write(shown, snapshots.load(product.pk()).photos());
    }

    private ChannelRules rules() {
        return database.read(tx -> setups.find(tx, channel.id())).map(ChannelSetup::rules).orElse(ChannelRules.NONE);
    }

    private static Instant changedAt(Part part, Product product, Map<Catalogue.Place, Instant> dates) {
        var variant = product.variants().stream().filter(v -> v.uid().toString().equals(part.variant())).mapToLong(Variant::pk).findFirst().orElse(0);
        return dates.get(new Catalogue.Place(variant, part.field() == null ? Variant.PRESENCE : part.field().key()));
    }

    private static Instant instant(String text) {
        return text == null || text.isEmpty() ? null : Instant.parse(text);
    }
}
