package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Query;
import de.ladentheke.catalogue.Status;
import de.ladentheke.catalogue.Uids;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.TryLaterException;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.rules.ProductCheck;
import de.ladentheke.rules.Severity;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever was edited, undone, published, broken off, lost on the line, restored from a backup or changed by another
 * PC: after one undisturbed publication the market shows exactly what the shop means.
 */
class PublishPropertyTest {
    private static final int STEPS = 60;

    @TempDir
    Path folder;

    private Market market;
    private MarketplaceChannel line;
    private WatchedChannel channel;
    private PublishingShop shop;
    private Random random;
    private int names;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theMarketEndsAsTheShopMeans(long seed) throws IOException {
        random = new Random(seed);
        market = Market.start(MarketOptions.local(folder.resolve("market"), 0));
        line = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "harz", market.registerShop("harz", "Harzladen")));
        channel = new WatchedChannel(line);
        channel.batch = 3;
        shop = open();
        try {
            for (int step = 0; step < STEPS; step++) {
                step();
            }
            channel.calm();
            for (int i = 0; i < 4; i++) {
                overwriteAll();
                shop.publish();
            }
            checkMarket();
            checkNothingWaits();
        } finally {
            shop.close();
            line.close();
            market.close();
        }
    }

    private PublishingShop open() {
        return new PublishingShop(folder.resolve("shop"), channel);
    }

    private void step() throws IOException {
        switch (random.nextInt(17)) {
            case 0, 1, 2 -> shop.add("Becher " + ++names, "BEC-" + Uids.next(), 100 + random.nextInt(900), 1 + random.nextInt(4));
            case 3, 4 -> edit(p -> p.with(Field.PRICE_GROSS, Money.ofCents(1 + random.nextInt(5))));
            case 5 -> edit(p -> p.with(Field.STATUS, Status.values()[random.nextInt(3)]));
            case 6 -> changePhotos();
            case 7 -> edit(p -> p.with(Field.DESCRIPTION, "Text " + random.nextInt(3)));
            case 8 -> shop.catalogue.undo(Progress.NONE);
            case 9 -> shop.catalogue.redo(Progress.NONE);
            case 10 -> otherPc();
            case 11 -> backup();
            case 12 -> restart();
            case 13 -> any().ifPresent(product -> shop.publisher.holds().holdBack(List.of(product.pk())));
            default -> publishBadly();
        }
        if (random.nextInt(4) == 0) {
            shop.publisher.refresh(Progress.NONE);
        }
    }

    private void edit(java.util.function.UnaryOperator<Product> change) {
        any().ifPresent(product -> shop.catalogue.change(product.pk(), change));
    }

    private void changePhotos() {
        var photos = random.nextBoolean() ? null : List.of(shop.photo(1 + random.nextInt(6)));
        edit(p -> p.with(Field.PHOTOS, photos));
    }

    private java.util.Optional<Product> any() {
        var keys = shop.catalogue.find(random.nextInt(4) == 0 ? Query.ALL.withFilter(Query.Filter.ARCHIVED) : Query.ALL);
        return keys.length == 0 ? java.util.Optional.empty() : shop.catalogue.get(keys[random.nextInt(keys.length)]);
    }

    /** The line breaks at some call, before or after the marketplace got it, for a while or for good; or the owner stops. */
    private void publishBadly() throws IOException {
        var calls = new int[] {random.nextInt(12), 1 + random.nextInt(6)};
        WatchedChannel.Hook fault = call -> {
            if (calls[0]-- <= 0 && calls[1]-- > 0) {
                throw random.nextInt(3) == 0 ? new TryLaterException("429", Duration.ofSeconds(1)) : new IOException("broken");
            }
        };
        switch (random.nextInt(4)) {
            case 0 -> channel.before = fault;
            case 1 -> channel.after = fault;
            default -> { }
        }
        var stopAt = random.nextInt(4) == 0 ? random.nextInt(6) : 1_000;
        var looks = new int[1];
        try {
            shop.publisher.publish(new Progress() {
                @Override
                public void report(long done, long total, String detail) {}

                @Override
                public boolean stopped() {
                    return looks[0]++ > stopAt;
                }
            }, (product, stage, detail) -> editMeanwhile());
        } catch (IOException e) {
            assertThat(e).isNotInstanceOf(ChannelException.class);
        } catch (UncheckedIOException e) {
            throw new AssertionError(e);
        }
        channel.calm();
    }

    /** The owner goes on working while it publishes. */
    private void editMeanwhile() {
        if (random.nextInt(5) == 0) {
            edit(p -> p.with(Field.PRICE_GROSS, Money.ofCents(1 + random.nextInt(5))));
            shop.publisher.refresh(Progress.NONE);
        }
    }

    private void otherPc() throws IOException {
        var items = line.manifest(null).items();
        var product = any().filter(p -> items.containsKey(p.uid().toString()) && !p.photos().isEmpty());
        if (product.isEmpty()) {
            return;
        }
        var id = product.get().uid().toString();
        if (random.nextBoolean()) {
            line.send(List.of(new Channel.Item(id, null, null)), null);
            return;
        }
        var theirs = shop.content(product.get().with(Field.PRICE_GROSS, Money.ofCents(50 + random.nextInt(3))));
        for (var missing : line.missingImages(product.get().photos().stream().map(p -> p.sha256()).toList())) {
            line.putImage(missing, shop.photos.file(missing));
        }
        line.send(List.of(new Channel.Item(id, theirs.hash(), theirs.json())), null);
    }

    private void restart() {
        shop.close();
        shop = open();
    }

    /** Takes a backup, or goes back to the one that was taken. */
    private void backup() throws IOException {
        var file = folder.resolve("shop/ladentheke.db");
        var copy = folder.resolve("backup.db");
        shop.close();
        if (Files.exists(copy) && random.nextBoolean()) {
            Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        shop = open();
    }

    private void overwriteAll() throws IOException {
        shop.publish();
        for (var blocked : shop.publisher.blocked(0, 1_000)) {
            switch (blocked.cause()) {
                case OTHER_PC -> shop.overwrite(blocked.product());
                case PRICE_JUMP -> shop.publisher.holds().confirmPrices(List.of(blocked.product()));
                case HELD, TAKEN_OFF -> shop.publisher.holds().letGo(List.of(blocked.product()));
                default -> { }
            }
        }
    }

    private void checkMarket() throws IOException {
        var items = line.manifest(null).items();
        for (var identity : identities().entrySet()) {
            var product = shop.catalogue.get(identity.getValue()).orElse(null);
            if (product == null || product.status() != Status.READY) {
                assertThat(items).as("not meant to be shown").doesNotContainKey(identity.getKey());
            } else if (ProductCheck.check(product).stream().noneMatch(f -> f.severity() == Severity.BLOCK)) {
                assertThat(items).containsEntry(identity.getKey(), shop.content(product).hash());
                assertThat(product.marketState()).isEqualTo(MarketState.ONLINE);
            } else {
                assertThat(product.marketState()).isEqualTo(MarketState.BLOCKED);
            }
        }
    }

    private void checkNothingWaits() {
        var status = shop.publisher.status();
        assertThat(status.waiting()).isZero();
        channel.forget();
        shop.publish();
        assertThat(channel.calls).containsExactly("manifest");
    }

    /** Also of products whose creation was undone. */
    private Map<String, Long> identities() {
        return shop.database.read(tx -> tx.list("SELECT uid, pk FROM product", row -> Map.entry(Uids.of(row.getBytes(1)).toString(), row.getLong(2))))
                .stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
