package de.ladentheke.publish.schedule;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import de.ladentheke.db.Transaction;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetupStore;
import de.ladentheke.publish.state.ChannelStore;
import de.ladentheke.publish.state.ChosenStore;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Publications at a time to come, and special prices with start and end. Starts no threads: the window asks when the
 * next thing is due and has it carried out, also what fell due while the program was closed. What is to be published
 * becomes a wish of its channels (see {@code AutoPublish}), so that it goes as soon as there is a line.
 */
public final class Schedule {
    private final Database database;
    private final PromotionPrices prices;
    private final Catalogue catalogue;
    private final Clock clock;
    private final ScheduleStore store = new ScheduleStore();
    private final ChannelSetupStore setups = new ChannelSetupStore();

    public Schedule(Database database, Catalogue catalogue) {
        this(database, catalogue, Clock.systemUTC());
    }

    public Schedule(Database database, Catalogue catalogue, Clock clock) {
        this.database = database;
        this.catalogue = catalogue;
        this.clock = clock;
        this.prices = new PromotionPrices(database, catalogue, store, clock);
    }

    /** @param products keys of what is to go; empty for everything that waits then */
    public long plan(String channel, Instant due, Collection<Long> products) {
        return database.write(tx -> store.plan(tx, channel, due.truncatedTo(ChronoUnit.SECONDS), products));
    }

    /** By the clock that it goes by. */
    public Instant now() {
        return clock.instant();
    }

    public void cancel(long planned) {
        database.change(tx -> store.forgetPlanned(tx, planned));
    }

    /** In the order in which they fall due. */
    public List<Planned> planned() {
        return database.read(store::planned);
    }

    /** Those that are not over first. */
    public List<Promotion> promotions() {
        return database.read(store::promotions);
    }

    /** Why the promotion cannot be, as a sentence; empty where it can. */
    public Optional<String> problem(Promotion promotion) {
        return PromotionRules.problem(promotion, products(promotion), promotions(), clock.instant().atZone(Promotion.GERMANY).toLocalDate());
    }

    /** @throws IllegalArgumentException where {@link #problem} has one */
    public long promote(Promotion promotion) {
        problem(promotion).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return database.write(tx -> store.add(tx, promotion));
    }

    /** A promotion that has not started is forgotten; of one that runs the prices go back now. */
    public Optional<Happened> end(long promotion) {
        var found = promotions().stream().filter(p -> p.id() == promotion).findFirst();
        if (found.filter(p -> p.state() == Promotion.State.PLANNED).isPresent()) {
            database.change(tx -> store.remove(tx, promotion));
        }
        return found.filter(p -> p.state() == Promotion.State.RUNNING).map(this::finish);
    }

    /** When the next thing falls due; in the past where one is. */
    public Optional<Instant> next() {
        return Stream.concat(planned().stream().map(Planned::due), promotions().stream().flatMap(Schedule::turn)).min(Comparator.naturalOrder());
    }

    private static Stream<Instant> turn(Promotion promotion) {
        return switch (promotion.state()) {
            case PLANNED -> Stream.of(promotion.starts());
            case RUNNING -> Stream.of(promotion.ends());
            case ENDED -> Stream.empty();
        };
    }

    /** Does everything that is due, the oldest first; may be interrupted and called again at any point. */
    public List<Happened> carryOut() {
        var now = clock.instant();
        var happened = new ArrayList<Happened>();
        for (var promotion : promotions()) {
            if (promotion.state() == Promotion.State.RUNNING && !promotion.ends().isAfter(now)) {
                happened.add(finish(promotion));
            }
        }
        for (var promotion : promotions()) {
            if (promotion.state() == Promotion.State.PLANNED && !promotion.starts().isAfter(now)) {
                happened.add(promotion.ends().isAfter(now) ? begin(promotion) : missed(promotion));
            }
        }
        planned().stream().filter(planned -> !planned.due().isAfter(now)).flatMap(this::publish).forEach(happened::add);
        return happened;
    }

    private Happened begin(Promotion promotion) {
        prices.begin(promotion);
        settle(promotion, Promotion.State.RUNNING);
        return new Happened(Happened.Kind.STARTED, promotion.name(), promotion.starts(), promotion.products(), 0);
    }

    private Happened finish(Promotion promotion) {
        var kept = prices.finish(promotion);
        settle(promotion, Promotion.State.ENDED);
        return new Happened(Happened.Kind.ENDED, promotion.name(), promotion.ends(), promotion.products(), kept);
    }

    private Happened missed(Promotion promotion) {
        database.change(tx -> store.state(tx, promotion.id(), Promotion.State.ENDED));
        return new Happened(Happened.Kind.MISSED, promotion.name(), promotion.starts(), promotion.products(), 0);
    }

    private void settle(Promotion promotion, Promotion.State state) {
        database.change(tx -> {
            store.state(tx, promotion.id(), state);
            for (var setup : setups.all(tx)) {
                if (setup.listed()) {
                    wish(tx, setup.channel(), promotion.productKeys());
                }
            }
        });
    }

    /** Nothing where the shop no longer publishes there. */
    private Stream<Happened> publish(Planned planned) {
        var there = database.write(tx -> {
            var listed = setups.find(tx, planned.channel()).filter(ChannelSetup::listed).isPresent();
            store.forgetPlanned(tx, planned.id());
            if (listed) {
                wish(tx, planned.channel(), planned.products());
            }
            return listed;
        });
        return there ? Stream.of(new Happened(Happened.Kind.PUBLICATION, "", planned.due(), planned.products().size(), 0)) : Stream.empty();
    }

    /** As if the owner clicked now: where everything is asked for already, it stays everything. */
    private void wish(Transaction tx, String channel, List<Long> products) throws SQLException {
        var channels = new ChannelStore(channel);
        var chosen = new ChosenStore(channel);
        var everything = channels.read(tx).wishedAt() != null && chosen.chosen(tx).length == 0;
        channels.wish(tx, clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        if (products.isEmpty()) {
            chosen.forget(tx);
        } else if (!everything) {
            chosen.choose(tx, products);
        }
    }

    private Map<Long, Product> products(Promotion promotion) {
        var keys = promotion.productKeys().stream().mapToLong(Long::longValue).toArray();
        return keys.length == 0 ? new HashMap<>() : catalogue.products(keys).stream().collect(Collectors.toMap(Product::pk, Function.identity()));
    }
}
