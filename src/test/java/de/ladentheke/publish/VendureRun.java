package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.faults.FaultyLine;
import de.ladentheke.publish.vendure.Node;
import de.ladentheke.publish.vendure.Town;
import de.ladentheke.publish.vendure.VendureChannel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A copy of the shop, a place of its own in the town, and the line to it. */
final class VendureRun implements AutoCloseable {
    static final int BATCH = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final Town.Shop place;
    final Path folder;
    FaultyLine line;
    PublishingShop shop;
    private VendureChannel real;
    private WatchedChannel channel;
    private boolean closed;

    VendureRun(VendureDays days, Path folder) throws Exception {
        this(days, folder, days.town.addShop());
    }

    VendureRun(VendureDays days, Path folder, Town.Shop place) throws Exception {
        this(days, folder, place, new FaultyLine(days.town.main().address()), PATIENCE);
    }

    VendureRun(VendureDays days, Path folder, Town.Shop place, FaultyLine line, Duration patience) throws Exception {
        this.folder = folder;
        this.place = place;
        DisturbedShop.copy(days.template, folder);
        open(line, patience);
    }

    private void open(FaultyLine to, Duration patience) {
        line = to;
        real = new VendureChannel(place.at(line.address()), patience);
        channel = new WatchedChannel(real);
        channel.batch = BATCH;
        shop = new PublishingShop(folder, channel);
        closed = false;
    }

    /** Opens the closed program, which from now on publishes through {@code node}. */
    void reopen(Node node) throws IOException {
        open(new FaultyLine(node.address()), PATIENCE);
    }

    void edit() {
        DisturbedShop.edit(shop, channel);
        VendureDays.edit(shop);
    }

    /** After which the town shows what was meant, and there is nothing left to do. */
    void furtherClick() {
        shop.publish();
        assertThat(shop.publisher.status()).satisfies(s -> {
            assertThat(s.waiting()).isZero();
            assertThat(s.blocked()).isZero();
            assertThat(s.lastError()).isEmpty();
        });
        var before = line.exchanges().size();
        assertThat(shop.publish().published()).isZero();
        assertThat(line.exchanges().size() - before).as("nothing to do is one request").isEqualTo(1);
    }

    /** Closes the shop's program. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            shop.close();
            real.close();
            line.close();
        }
        closed = true;
    }
}
