package de.ladentheke.publish.schedule;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.db.Database;
import de.ladentheke.publish.state.ChannelSetupStore;
import de.ladentheke.publish.state.GuardStore;
import de.ladentheke.publish.state.Holds;
import de.ladentheke.publish.state.MarketStates;
import de.ladentheke.publish.state.Snapshots;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes the shop's prices at the start and the end of a promotion: each one step of the history, so that it can be undone. */
public final class PromotionPrices {
    private static final Messages WORDS = Messages.of(PromotionPrices.class);

    private final Database database;
    private final Catalogue catalogue;
    private final ScheduleStore store;
    private final Clock clock;

    public PromotionPrices(Database database, Catalogue catalogue, ScheduleStore store, Clock clock) {
        this.database = database;
        this.catalogue = catalogue;
        this.store = store;
        this.clock = clock;
    }

    /** First remembers what the prices go back to, so that a second start after a break does not take the special ones for it. */
    public void begin(Promotion promotion) {
        var now = prices(promotion);
        database.change(tx -> {
            for (var price : promotion.prices()) {
                if (now.containsKey(price.variant())) {
                    store.before(tx, promotion.id(), price.variant(), now.get(price.variant()));
                }
            }
        });
        var special = promotion.prices().stream().collect(Collectors.toMap(Promotion.Price::variant, Promotion.Price::cents));
        change(promotion, variant -> lower(special.get(variant.uid()), variant), WORDS.get("promotion.begins", promotion.name()));
    }

    /** Null where the price is lower already: a promotion makes nothing dearer. */
    private static Long lower(Long special, Variant variant) {
        return special != null && variant.price().filter(now -> now.cents() > special).isPresent() ? special : null;
    }

    /** @return how many prices were changed by hand meanwhile, and stay */
    int finish(Promotion promotion) {
        var byVariant = promotion.prices().stream().collect(Collectors.toMap(Promotion.Price::variant, Function.identity()));
        var now = prices(promotion);
        change(promotion, variant -> {
            var price = byVariant.get(variant.uid());
            var untouched = price != null && variant.price().filter(money -> money.cents() == price.cents()).isPresent();
            return untouched ? price.before() : null;
        }, WORDS.get("promotion.finishes", promotion.name()));
        return (int) promotion.prices().stream().filter(price -> now.containsKey(price.variant()))
                .filter(price -> now.get(price.variant()) != price.cents() && !now.get(price.variant()).equals(price.before())).count();
    }

    private Map<UUID, Long> prices(Promotion promotion) {
        var found = new HashMap<UUID, Long>();
        for (var product : catalogue.products(promotion.productKeys().stream().mapToLong(Long::longValue).toArray())) {
            product.variants().forEach(variant -> variant.price().ifPresent(price -> found.put(variant.uid(), price.cents())));
        }
        return found;
    }

    /** @param cents the new price, null where it stays */
    private void change(Promotion promotion, Function<Variant, Long> cents, String title) {
        catalogue.changeTogether(promotion.productKeys(), product -> with(product, cents), title);
        var states = new MarketStates(database, catalogue);
        states.refresh(Progress.NONE);
        for (var setup : database.read(new ChannelSetupStore()::all)) {
            var snapshots = new Snapshots(database, catalogue, setup.channel());
            new Holds(database, new GuardStore(setup.channel()), snapshots, states, clock).confirmPrices(promotion.productKeys());
        }
    }

    private static Product with(Product product, Function<Variant, Long> cents) {
        return product.withVariants(product.variants().stream().map(variant -> {
            var price = cents.apply(variant);
            return price == null ? variant : variant.with(Field.PRICE_GROSS, Money.ofCents(price));
        }).toList());
    }
}
