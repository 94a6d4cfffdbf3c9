package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.state.Cause;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One shop on two PCs at a place that is no practice marketplace: what holds at each of them. */
abstract class TwoPcsElsewhere {
    @TempDir
    Path folder;

    Pc till;
    Pc office;
    Product cup;

    /** Another line to the same place. */
    abstract Channel connect() throws Exception;

    /** The owner takes the product off there, by hand. */
    abstract void takeOffByHand(Product product) throws Exception;

    /** A PC with its line. */
    final class Pc implements AutoCloseable {
        final Channel line;
        final WatchedChannel channel;
        final PublishingShop shop;

        Pc(String name) throws Exception {
            line = connect();
            channel = new WatchedChannel(line);
            channel.form = null;
            shop = new PublishingShop(folder.resolve(name), channel);
        }

        Product cup() {
            return shop.catalogue.get(cup.pk()).orElseThrow();
        }

        void set(Field field, Object value) {
            shop.change(cup, field, value);
        }

        void look() throws IOException {
            shop.publisher.readBack().look(Progress.NONE);
        }

        @Override
        public void close() throws Exception {
            shop.close();
            ((AutoCloseable) line).close();
        }
    }

    @BeforeEach
    void twoPcs() throws Exception {
        try (var first = new Pc("till")) {
            cup = first.shop.add("Becher", "BEC-1", 1490, 1, 2);
            first.set(Field.DESCRIPTION, "Von Hand gedreht");
            assertThat(first.shop.publish().published()).isEqualTo(1);
        }
        DisturbedShop.copy(folder.resolve("till"), folder.resolve("office"));
        till = new Pc("till");
        office = new Pc("office");
    }

    @AfterEach
    void close() throws Exception {
        if (office != null) {
            till.close();
            office.close();
        }
    }

    @Test
    void whatTheOtherPcTookOffDoesNotComeBackByItself() throws IOException {
        office.set(Field.STATUS, Status.DRAFT);
        assertThat(office.shop.publish().takenOff()).isEqualTo(1);
        till.set(Field.PRICE_GROSS, Money.ofCents(1590));
        till.shop.publish();
        checkKeptOff();
        till.shop.publisher.holds().letGo(List.of(cup.pk()));
        till.shop.publish();
        assertThat(till.line.manifest(null)).satisfies(shown -> {
            assertThat(shown.items()).isEqualTo(till.shop.meant());
            assertThat(shown.takenOff()).isEmpty();
        });
    }

    @Test
    void norWhatWasTakenOffThereByHand() throws Exception {
        takeOffByHand(cup);
        till.shop.publish();
        checkKeptOff();
        till.look();
        till.shop.publish();
        checkKeptOff();
    }

    @Test
    void whatThisPcTookOffComesBackAsItSays() throws IOException {
        till.set(Field.STATUS, Status.DRAFT);
        till.shop.publish();
        till.look();
        till.set(Field.STATUS, Status.READY);
        assertThat(till.shop.publish().published()).isEqualTo(1);
        assertThat(till.line.manifest(null).items()).isEqualTo(till.shop.meant());
    }

    private void checkKeptOff() throws IOException {
        assertThat(till.line.manifest(null).items()).isEmpty();
        assertThat(till.line.manifest(null).takenOff()).containsExactly(cup.uid().toString());
        assertThat(till.shop.state(cup)).isEqualTo(MarketState.BLOCKED);
        assertThat(till.shop.publisher.blocked(0, 9)).singleElement().satisfies(blocked -> assertThat(blocked.cause()).isEqualTo(Cause.TAKEN_OFF));
    }
}
