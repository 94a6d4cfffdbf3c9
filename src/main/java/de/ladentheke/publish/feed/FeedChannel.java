package de.ladentheke.publish.feed;

import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.Offer;
import de.ladentheke.publish.feed.FeedWriter.ShopOfFeed;
import de.ladentheke.publish.files.FileContent;
import de.ladentheke.publish.files.FileHash;
import de.ladentheke.publish.files.FilePlace;
import de.ladentheke.publish.files.Mirror;
import de.ladentheke.publish.files.MirroredOffer;
import de.ladentheke.publish.files.PlaceOptions;
import de.ladentheke.publish.http.Connection.Outcome;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A product feed after Google's specification: one file of all products and, with a store code, one of what is in the
 * shop. Google fetches them from the web space; atalanda and other town marketplaces take the first.
 */
public final class FeedChannel extends MirroredOffer {
    /** Grows whenever the same product would give another entry. */
    private static final int VERSION = 1;
    private static final int EVERY = 100;

    private final FeedOptions options;

    public FeedChannel(String id, FeedOptions options, FilePlace place) {
        super(id, place, options.toString() + VERSION);
        this.options = options;
    }

    /**
     * @param secret password or passphrase of the place
     * @throws IllegalArgumentException where an option is wrong: {@link #check} says which
     */
    public static FeedChannel of(ChannelSetup setup, String secret) {
        var options = FeedOptions.of(setup.options());
        options.wrong().ifPresent(key -> {
            throw new IllegalArgumentException(key);
        });
        return new FeedChannel(setup.channel(), options, new PlaceOptions(setup.options()).place(secret));
    }

    /** Options first, then the place: takes up to a minute, never on the FX thread. */
    public static Connection check(Map<String, String> options, String secret) {
        return FeedOptions.of(options).wrong().map(key -> new Connection(Outcome.OPTION, Messages.of(FeedChannel.class).get("option." + key)))
                .orElseGet(() -> new PlaceOptions(options).check(secret));
    }

    @Override
    public Optional<URI> shopPage() {
        return Optional.empty();
    }

    @Override
    protected List<Refused> put(Whole offer, Mirror mirror, Path folder, Progress progress) throws IOException {
        var products = folder.resolve("produkte");
        var inventory = folder.resolve("bestand");
        var refused = rows(offer, mirror, products, inventory, progress);
        put(mirror, options.name() + "." + options.format().ending(), products);
        if (!options.storeCode().isEmpty()) {
            put(mirror, options.name() + "-bestand." + options.format().ending(), inventory);
        }
        return refused;
    }

    private List<Refused> rows(Whole offer, Mirror mirror, Path products, Path inventory, Progress progress) throws IOException {
        var shop = new ShopOfFeed(FeedText.line(offer.profile().getOrDefault("name", "")), FeedText.line(offer.profile().getOrDefault("website", "")));
        var columns = options.taker() == FeedOptions.Taker.GOOGLE ? FeedRows.GOOGLE : FeedRows.ATALANDA;
        try (var all = writer(products, columns, shop); var stock = writer(inventory, FeedRows.INVENTORY, shop)) {
            var run = new Run(offer, mirror, all, stock, progress);
            offer.each(run::item);
            return run.refused;
        }
    }

    private FeedWriter writer(Path file, List<String> columns, ShopOfFeed shop) throws IOException {
        return FeedWriter.of(options.format(), file, columns, shop);
    }

    private static void put(Mirror mirror, String name, Path file) throws IOException {
        mirror.put(name, FileHash.of(file), () -> FileContent.of(file));
    }

    /** Item after item; nothing of one is kept when the next comes. */
    private final class Run {
        private final Whole offer;
        private final Mirror mirror;
        private final FeedWriter all;
        private final FeedWriter stock;
        private final Progress progress;
        private final FeedRows rows = new FeedRows(options);
        private final List<Refused> refused = new ArrayList<>();
        private long done;

        Run(Whole offer, Mirror mirror, FeedWriter all, FeedWriter stock, Progress progress) {
            this.offer = offer;
            this.mirror = mirror;
            this.all = all;
            this.stock = stock;
            this.progress = progress;
        }

        void item(Channel.Item item) throws IOException {
            if (done++ % EVERY == 0) {
                progress.stopIfAsked();
                progress.report(done, offer.count(), "");
            }
            try {
                write(item.externalId(), Offer.parse(item.content()));
            } catch (FeedRefusal e) {
                refused.add(new Refused(item.externalId(), e.getMessage(), e.field()));
            }
        }

        private void write(String externalId, Offer product) throws IOException, FeedRefusal {
            var entries = rows.products(externalId, product);
            photos(product);
            for (var entry : entries) {
                all.write(entry);
            }
            for (var entry : rows.inventory(product)) {
                stock.write(entry);
            }
        }

        private void photos(Offer product) throws IOException, FeedRefusal {
            if (!options.photos()) {
                return;
            }
            for (var photo : product.photos()) {
                var file = offer.photo(photo.sha256());
                if (!Files.exists(file)) {
                    throw new FeedRefusal("photos", Messages.of(FeedChannel.class).get("refused.photo_lost"));
                }
                mirror.put("fotos/" + photo.sha256() + ".jpg", FileHash.of(photo.sha256()), () -> FileContent.of(file));
            }
        }
    }
}
