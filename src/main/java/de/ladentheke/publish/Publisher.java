package de.ladentheke.publish;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import de.ladentheke.db.StorageException;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.photos.Renditions;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.OfferChannel;
import de.ladentheke.publish.content.Comparison;
import de.ladentheke.publish.content.Versions;
import de.ladentheke.publish.ledger.Journal;
import de.ladentheke.publish.ledger.JournalStore;
import de.ladentheke.publish.ledger.Ledger;
import de.ladentheke.publish.ledger.LedgerStore;
import de.ladentheke.publish.ledger.PastPublication;
import de.ladentheke.publish.line.Backoff;
import de.ladentheke.publish.line.Circuit;
import de.ladentheke.publish.line.Estimate;
import de.ladentheke.publish.line.Estimates;
import de.ladentheke.publish.line.LineSpeed;
import de.ladentheke.publish.line.LineStore;
import de.ladentheke.publish.line.Retry;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.publish.state.ChannelStore;
import de.ladentheke.publish.state.Choice;
import de.ladentheke.publish.state.Derived;
import de.ladentheke.publish.state.ChosenStore;
import de.ladentheke.publish.state.GuardStore;
import de.ladentheke.publish.state.Holds;
import de.ladentheke.publish.state.MarketStates;
import de.ladentheke.publish.state.Snapshots;
import de.ladentheke.publish.state.StandingStore;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits to be published, and the publishing. What waits is derived: the content hash of a product differs from
 * the one that the marketplace acknowledged. Nothing else remembers it, so nothing can get lost.
 */
public final class Publisher {
    /** @param online products that the market has; @param waiting that the next click sends; @param blocked that cannot go */
    public record Status(long online, long waiting, long blocked, Optional<Instant> lastPublished, Optional<String> lastError) {}

    /** @param refused by the marketplace; @param taken off the market; @param stopped by the user before the end */
    public record Report(int published, int unchanged, int takenOff, List<Blocked> refused, int photosSent, long bytesSent, boolean stopped, Duration time) {}

    private final Database database;
    private final PhotoLibrary photos;
    private final Channel channel;
    private final StandingStore standings;
    private final LedgerStore ledgerStore;
    private final ChannelStore channels;
    private final Ledger ledger;
    private final MarketStates states;
    private final PublishLists lists;
    private final Publication.Tools tools;
    private final Retry retry;
    private final Circuit circuit;
    private final PriceHistory prices;
    private final AutoPublish auto;
    private final Holds holds;
    private final Choice choice;
    private final JournalStore journalStore;
    private final Journal journal;
    private final ReadBack readBack;
    private final ForeignVersions foreign;
    private final Renditions renditions;
    private final KnownPhotosStore knownPhotos;
    private final LineStore line;
    private final LineSpeed speed;
    private final Estimates estimates;
    private final Clock clock;
    private final ReentrantLock publishing = new ReentrantLock();

    /** A channel that was not set up yet is, with its id only. */
    public Publisher(Database database, Catalogue catalogue, PhotoLibrary photos, Channel channel) {
        this(database, catalogue, photos, channel, Clock.systemUTC(), Thread::sleep);
    }

    /** For a place that gets the whole offer each time. */
    public Publisher(Database database, Catalogue catalogue, PhotoLibrary photos, OfferChannel place) {
        this(database, catalogue, photos, new OfferPlace(database, place));
    }

    Publisher(Database database, Catalogue catalogue, PhotoLibrary photos, Channel channel, Clock clock, Retry.Pause pause) {
        this.database = database;
        this.photos = photos;
        renditions = new Renditions(database, photos);
        this.channel = channel;
        this.clock = clock;
        new ChannelSetups(database).ensure(channel.id(), true);
        standings = new StandingStore(channel.id());
        ledgerStore = new LedgerStore(channel.id());
        channels = new ChannelStore(channel.id());
        knownPhotos = new KnownPhotosStore(channel.id());
        var guards = new GuardStore(channel.id());
        var snapshots = new Snapshots(database, catalogue, channel.id());
        journalStore = new JournalStore(channel.id());
        journal = new Journal(journalStore);
        ledger = new Ledger(database, standings, ledgerStore, channels, guards, journal, clock);
        states = new MarketStates(database, catalogue);
        holds = new Holds(database, guards, snapshots, states, clock);
        choice = new Choice(database, new ChosenStore(channel.id()));
        prices = new PriceHistory(database, channel.id(), clock);
        lists = new PublishLists(database, snapshots, standings, ledgerStore);
        circuit = new Circuit(new Backoff(Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofMinutes(10), Publisher::random), clock);
        retry = new Retry(new Backoff(Duration.ofMillis(500), Duration.ZERO, Duration.ofSeconds(8), Publisher::random), pause, circuit);
        auto = new AutoPublish(database, channels,
                new Backoff(Duration.ofSeconds(20), Duration.ofSeconds(5), Duration.ofMinutes(10), Publisher::random), circuit, clock);
        var reconciler = new Reconciler(database, channel, standings, channels, snapshots, ledger);
        tools = new Publication.Tools(channel, states, snapshots, ledger, reconciler, retry,
                new ShopProfiles(database, channels), new WaitingSource(database, standings, snapshots, choice, knownPhotos));
        foreign = new ForeignVersions(database, catalogue, channel, snapshots, ledgerStore, ledger, new ForeignPhotos(channel, photos, renditions));
        readBack = new ReadBack(database, tools, standings, channels, clock, publishing);
        line = new LineStore(channel.id());
        speed = new LineSpeed(database, line);
        estimates = new Estimates(database, channel, line);
    }

    /** Brings {@code market_state} and {@code hints} of changed products up to date. Cheap where nothing changed. */
    public void refresh(Progress progress) {
        states.refresh(progress);
    }

    /** As of the last {@link #refresh}. */
    public Status status() {
        return database.read(tx -> {
            var totals = standings.totals(tx);
            var state = channels.read(tx);
            return new Status(totals.online(), totals.waiting(), totals.blocked(),
                    Optional.ofNullable(state.lastPublishedAt()).map(Instant::parse),
                    Optional.ofNullable(state.lastError()).map(Failures::sentence));
        });
    }

    /** How much the next publication sends and how long that takes, as of the last {@link #refresh}. */
    public Estimate estimate() {
        return estimate(database.read(tx -> standings.pending(tx)));
    }

    /** The same for some of the products that wait. */
    public Estimate estimate(long... products) {
        return estimates.of(products);
    }

    /** A page of what the next publication sends, as of the last {@link #refresh}. */
    public List<Outgoing> outgoing(int from, int count) {
        return lists.outgoing(from, count);
    }

    /** What customers see of a product now, and what they will see, where it differs. */
    public Comparison compare(long product) {
        return lists.compare(product);
    }

    /** A page of what cannot go, as of the last {@link #refresh}. */
    public List<Blocked> blocked(int from, int count) {
        return lists.blocked(from, count);
    }

    /**
     * Sends everything that waits: photos that the market lacks, then the items in batches, each acknowledged batch
     * recorded at once. After a break of any kind a second call goes on where it was. Until it is done the wish to
     * publish is kept, see {@link #auto}.
     *
     * @throws IOException where there is no line, or as {@link ChannelException} where the marketplace refuses; what
     *     was acknowledged stays acknowledged. {@link #explain} has the sentence.
     */
    public Report publish(Progress progress, ItemWatcher watcher) throws IOException {
        choice.everything();
        return goOn(progress, watcher);
    }

    /**
     * As {@link #publish(Progress, ItemWatcher)}, but only these of the products that wait; what else waits stays. Where
     * everything was asked for before and is still on its way, everything goes.
     */
    public Report publish(Collection<Long> products, Progress progress, ItemWatcher watcher) throws IOException {
        choose(products);
        return goOn(progress, watcher);
    }

    private void choose(Collection<Long> products) {
        if (products.isEmpty()) {
            throw new IllegalArgumentException("nothing chosen");
        }
        if (auto.wish().isEmpty() || choice.made()) {
            choice.add(products);
        }
    }

    /** Sends what was asked for last and has not gone yet, see {@link #auto}; where nothing was, everything that waits. */
    public Report goOn(Progress progress, ItemWatcher watcher) throws IOException {
        publishing.lock();
        try {
            return auto.carryOut(() -> send(tools, false, progress, watcher));
        } finally {
            publishing.unlock();
        }
    }

    private Report send(Publication.Tools with, boolean rollBack, Progress progress, ItemWatcher watcher) throws IOException {
        var start = clock.instant();
        journal.begin(rollBack);
        if (channel instanceof OfferPlace offered) {
            var outcome = new OfferPublication(database, photos, offered.place(), with, progress, watcher).run();
            return report(outcome, 0, 0, Duration.between(start, clock.instant()));
        }
        var meter = speed.meter();
        var upload = new PhotoUpload(new PhotoUpload.Tools(channel, database, photos, renditions, knownPhotos, line, retry, meter), progress, watcher);
        var outcome = measured(meter, new Publication(with, progress, watcher, upload, meter));
        return report(outcome, upload.sent(), upload.bytes(), Duration.between(start, clock.instant()));
    }

    private static Outcome measured(LineSpeed.Meter meter, Publication publication) throws IOException {
        try {
            return publication.run();
        } finally {
            meter.keep();
        }
    }

    /** The publications of the past, newest first. */
    public List<PastPublication> publications(int limit) {
        return database.read(tx -> journalStore.list(tx, limit));
    }

    /**
     * Lets customers see again what they saw before a publication: what it brought and was not published anew since.
     * The shop's products stay as they are and are kept back until {@link Holds#letGo}. Not tried again by itself; a
     * second call goes on where the first one broke off, and the roll back itself can be taken back like any other.
     *
     * @throws IOException as {@link #publish(Progress, ItemWatcher)}
     */
    public Report rollBack(long publication, Progress progress, ItemWatcher watcher) throws IOException {
        return apart(new RollBack(database, tools.snapshots(), journalStore, publication), true, progress, watcher);
    }

    /** Takes all products of this shop off the market; they wait again afterwards. As {@link #rollBack}. */
    public Report takeOff(Progress progress, ItemWatcher watcher) throws IOException {
        return apart(new TakeOff(database, tools.snapshots(), ledgerStore), false, progress, watcher);
    }

    /**
     * Writes again what others changed or removed among the files of a place that gets the whole offer; what waits goes
     * on waiting. Does nothing where the place holds nothing of ours any more: then everything waits. As {@link #rollBack}.
     */
    public Report mend(Progress progress, ItemWatcher watcher) throws IOException {
        return apart(new Mending(), false, progress, watcher);
    }

    /** Beside what the owner wishes to publish, and not tried again by itself. */
    private Report apart(Publication.Source source, boolean rollBack, Progress progress, ItemWatcher watcher) throws IOException {
        publishing.lock();
        try {
            var report = send(tools.with(source), rollBack, progress, watcher);
            states.refresh(Progress.NONE);
            return report;
        } catch (StorageException e) {
            if (e.reason() == StorageException.Reason.DISK_FULL) {
                throw new DiskFullException(e);
            }
            throw e;
        } catch (IOException e) {
            states.refresh(Progress.NONE);
            throw e;
        } finally {
            publishing.unlock();
        }
    }

    private Report report(Outcome outcome, int photosSent, long bytes, Duration time) {
        var refused = outcome.refused.stream().map(PublishLists::refused).toList();
        return new Report(outcome.published, outcome.unchanged, outcome.takenOff, refused, photosSent, bytes, outcome.stopped, time);
    }

    /** When to publish by itself, because the owner asked for it without a line. */
    public AutoPublish auto() {
        return auto;
    }

    /** Why {@link #publish} failed and what happens next, in people's words. */
    public static String explain(IOException problem) {
        return explain(problem, true);
    }

    /** As {@link #explain(IOException)}. @param waits whether something is sent as soon as there is a line; else nothing is promised */
    public static String explain(IOException problem, boolean waits) {
        return Failures.sentence(Failures.key(problem), waits);
    }

    /** Sends a product that the marketplace refused once more with the next publication, though it did not change. */
    public void tryAgain(long product) {
        ledger.forgetRefusal(product);
        states.refresh(Progress.NONE);
    }

    /** Hash of the version that another PC published, where one is in the market and this shop has not yet chosen. */
    public Optional<String> foreign(long product) {
        return database.read(tx -> ledgerStore.foreign(tx, product));
    }

    /** Whether the owner means this place to show the product: else {@link #overwriteForeign} takes it off there. */
    public boolean meant(long product) {
        return Derived.meant(tools.snapshots().read(product).standings().getFirst());
    }

    /**
     * Lets this shop's version of the product replace the one that another PC published, with the next publication.
     *
     * @param seen the version that the owner was shown, as {@link #foreign}
     * @return false where the market has yet another one by now, which the owner has not seen: nothing is replaced then
     */
    public boolean overwriteForeign(long product, String seen) {
        var done = ledger.adoptForeign(product, seen);
        states.refresh(Progress.NONE);
        return done;
    }

    /** Whether the market has the product, in whichever version. */
    public boolean online(long product) {
        return database.read(tx -> ledgerStore.acknowledged(tx, product)).isPresent();
    }

    /**
     * The shop's version of a product beside the one that another PC published, field by field; asks the marketplace.
     * Empty where the marketplace cannot tell it back: then only {@link #overwriteForeign} is left.
     *
     * @throws IOException as {@link #publish(Progress, ItemWatcher)}; nothing was changed
     */
    public Optional<Versions> versions(long product) throws IOException {
        return foreign.read(product);
    }

    /**
     * Carries out the owner's choice: what is taken from the market is one edit of the catalogue, and what is kept from
     * here waits to be published. A version that came into the market meanwhile is noticed again by the publication.
     *
     * @param picks for every part, by {@link Versions.Part#id}
     */
    public void choose(Versions versions, Map<String, Versions.Pick> picks) {
        foreign.choose(versions, picks);
        states.refresh(Progress.NONE);
    }

    /** Stores the market's version, as far as it can be taken over, as a draft beside the product. @return the draft */
    public Product keepOther(Versions versions) {
        return foreign.keep(versions);
    }

    /** The product's page in the market, once it is published; the shop's page where the answer that named it got lost. */
    public Optional<String> page(long product) {
        return database.read(tx -> ledgerStore.acknowledged(tx, product))
                .flatMap(item -> item.url() == null ? channel.shopPage() : channel.page(item.url()))
                .map(Object::toString);
    }

    /** Looks what the market really shows. */
    public ReadBack readBack() {
        return readBack;
    }

    /** What the owner keeps back, and prices that jump. */
    public Holds holds() {
        return holds;
    }

    /** What customers were shown for a price before. */
    public PriceHistory prices() {
        return prices;
    }

    private static double random() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
