package de.ladentheke.publish.website;

import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.Offer;
import de.ladentheke.publish.files.FileContent;
import de.ladentheke.publish.files.FileHash;
import de.ladentheke.publish.files.FilePlace;
import de.ladentheke.publish.files.FileTarget;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The shop as pages of its own: nothing in them runs, nothing is loaded from elsewhere, nothing is stored at visitors. */
public final class WebsiteChannel extends MirroredOffer {
    static final String GENERATOR = "Ladentheke";
    /** Grows whenever the same product would give another page. */
    private static final int VERSION = 1;
    private static final int EVERY = 100;
    private static final int ON_START = 12;

    private final WebsiteOptions options;

    public WebsiteChannel(String id, WebsiteOptions options, FilePlace place) {
        super(id, place, options.toString() + VERSION);
        this.options = options;
    }

    /**
     * @param secret password or passphrase of the place
     * @throws IllegalArgumentException where an option is wrong: {@link #check} says which
     */
    public static WebsiteChannel of(ChannelSetup setup, String secret) {
        var options = WebsiteOptions.of(setup.options());
        options.wrong().ifPresent(key -> {
            throw new IllegalArgumentException(key);
        });
        return new WebsiteChannel(setup.channel(), options, new PlaceOptions(setup.options()).place(secret));
    }

    /** Options first, then the place: takes up to a minute, never on the FX thread. */
    public static Connection check(Map<String, String> options, String secret) {
        return WebsiteOptions.of(options).wrong().map(key -> new Connection(Outcome.OPTION, Messages.of(WebsiteChannel.class).get("option." + key)))
                .orElseGet(() -> check(new PlaceOptions(options), secret));
    }

    private static Connection check(PlaceOptions options, String secret) {
        var found = options.check(secret);
        if (!found.ok()) {
            return found;
        }
        try (var target = options.place(secret).open()) {
            ours(target);
            return found;
        } catch (ChannelException e) {
            return Connection.failed(e, e.getMessage());
        } catch (IOException e) {
            return Connection.failed(e, found.place());
        }
    }

    @Override
    public Optional<URI> shopPage() {
        return Connection.address(options.address());
    }

    @Override
    protected String item(String file) {
        return Site.item(file);
    }

    @Override
    protected void allowed(Whole offer, FileTarget target) throws IOException {
        imprint(offer);
        ours(target);
    }

    @Override
    protected List<Refused> put(Whole offer, Mirror mirror, Path folder, Progress progress) throws IOException {
        try (var shelves = new Shelves(folder.resolve("karten")); var map = new SiteMap(options.address(), folder)) {
            return new Run(offer, mirror, shelves, map, progress).write();
        }
    }

    /** § 5 DDG: no page without saying whose it is. */
    private static void imprint(Whole offer) throws ChannelException {
        var missing = Stream.of("street", "zip", "city", "email").filter(key -> offer.profile().getOrDefault(key, "").isBlank()).toList();
        if (!missing.isEmpty() || Stream.of("legalName", "name").allMatch(key -> offer.profile().getOrDefault(key, "").isBlank())) {
            throw new ChannelException(Reason.IMPRINT_MISSING, String.join(", ", missing));
        }
    }

    /** Web space often holds a page of former times. */
    private static void ours(FileTarget target) throws IOException {
        if (Mirror.revision(target).isEmpty()) {
            var there = target.read("index.html");
            if (there.isPresent() && !new String(there.get(), StandardCharsets.UTF_8).contains("content=\"" + GENERATOR + "\"")) {
                throw new ChannelException(Reason.FOREIGN_FILES, "index.html");
            }
        }
    }

    /** Item after item; of each only its card stays, in a file. */
    private final class Run {
        private final Whole offer;
        private final Mirror mirror;
        private final Shelves shelves;
        private final SiteMap map;
        private final Progress progress;
        private final Site site;
        private final List<Refused> refused = new ArrayList<>();
        private final List<Card> onStart = new ArrayList<>();
        private long done;

        Run(Whole offer, Mirror mirror, Shelves shelves, SiteMap map, Progress progress) throws IOException {
            this.offer = offer;
            this.mirror = mirror;
            this.shelves = shelves;
            this.map = map;
            this.progress = progress;
            try (var css = WebsiteChannel.class.getResourceAsStream("stil.css")) {
                var style = css.readAllBytes();
                site = new Site(offer.profile(), options, "stil-" + FileHash.of(style).toString().substring(0, 8) + ".css");
                mirror.put(site.style(), style);
            }
        }

        List<Refused> write() throws IOException {
            map.add("");
            offer.each(this::item);
            categories();
            var pages = new ShopPages(site);
            mirror.put("impressum.html", pages.imprint());
            mirror.put("404.html", pages.notFound());
            mirror.put("index.html", pages.start(shelves.categories(), onStart));
            robots();
            return refused;
        }

        private void item(Channel.Item item) throws IOException {
            if (done++ % EVERY == 0) {
                progress.report(done, offer.count(), "");
            }
            var product = Offer.parse(item.content());
            var lost = product.photos().stream().map(Offer.Photo::sha256).anyMatch(sha256 -> !Files.exists(offer.photo(sha256)));
            if (lost) {
                refused.add(new Refused(item.externalId(), Messages.of(WebsiteChannel.class).get("refused.photo_lost"), "photos"));
            } else {
                product(item.externalId(), product);
            }
        }

        private void product(String externalId, Offer product) throws IOException {
            for (var photo : product.photos()) {
                photo(photo.sha256(), offer.photo(photo.sha256()));
            }
            mirror.put(Site.product(externalId), new ProductPage(site, externalId, product).write());
            map.add(Site.product(externalId));
            var card = Card.of(externalId, product);
            shelves.add(Category.of(product.category()), card);
            if (onStart.size() < ON_START && !card.photo().isEmpty() && card.availability() != Offer.Availability.OUT) {
                onStart.add(card);
            }
        }

        private void photo(String sha256, Path jpeg) throws IOException {
            mirror.put(Site.photo(sha256), FileHash.of(sha256), () -> FileContent.of(jpeg));
            mirror.put(Site.small(sha256), FileHash.of(sha256 + " klein"), () -> Thumbnail.of(jpeg));
        }

        private void categories() throws IOException {
            var all = shelves.categories();
            for (var category : all) {
                progress.stopIfAsked();
                var below = all.stream().filter(other -> other.isChildOf(category)).toList();
                var pages = new CategoryPages(site, category, below).put(mirror, shelves.cards(category));
                for (int number = 1; number <= pages; number++) {
                    map.add(category.path(number));
                }
            }
        }

        private void robots() throws IOException {
            var known = !options.address().isEmpty();
            if (known) {
                map.put(mirror);
            }
            var text = "User-agent: *\nDisallow: /.ladentheke/\n" + (known ? "Sitemap: " + options.absolute("sitemap.xml") + "\n" : "");
            mirror.put("robots.txt", text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
