package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Status;
import de.ladentheke.publish.state.Cause;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was taken off does not come back by itself, whoever did it. */
abstract class TwoPcsTakenOff extends TwoPcs {
    /** The owner takes the product off there, by hand. */
    abstract void takeOffByHand() throws Exception;

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
        takeOffByHand();
        till.shop.publish();
        checkKeptOff();
        look(till);
        till.shop.publish();
        checkKeptOff();
    }

    @Test
    void whatThisPcTookOffComesBackAsItSays() throws IOException {
        till.set(Field.STATUS, Status.DRAFT);
        till.shop.publish();
        look(till);
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
