package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Status;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.ledger.PastPublication;
import de.ladentheke.publish.state.Cause;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A publication is taken back, with a real shop and a real marketplace. */
class RollBackTest extends MarketTest {
    @Test
    void customersSeeWhatTheySawBeforeAndTheShopKeepsItsOwn() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490, 1);
        var bowl = shop.add("Schale", "SCH-1", 2490, 2);
        shop.publish();
        var before = items();
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1290));
        shop.change(cup, Field.PHOTOS, List.of(shop.photo(3)));
        shop.change(bowl, Field.STATUS, Status.ARCHIVED);
        shop.add("Kanne", "KAN-1", 3990, 4);
        shop.clock.advance(Duration.ofHours(1));
        shop.publish();
        assertThat(items()).isNotEqualTo(before);

        var last = shop.publisher.publications(10).getFirst();
        assertThat(last).satisfies(p -> {
            assertThat(p.at()).isEqualTo(shop.clock.instant());
            assertThat(List.of(p.published(), p.takenOff())).containsExactly(2, 1);
            assertThat(p.takable()).isTrue();
        });
        rollBack(last);

        assertThat(items()).isEqualTo(before);
        assertThat(shop.catalogue.get(cup.pk()).orElseThrow().variants().getFirst().price()).contains(Money.ofCents(1290));
        shop.publisher.refresh(Progress.NONE);
        assertThat(shop.publisher.status()).satisfies(s -> assertThat(List.of(s.waiting(), s.blocked())).containsExactly(0L, 3L));
        assertThat(shop.publisher.blocked(0, 9)).allSatisfy(b -> assertThat(b.cause()).isEqualTo(Cause.ROLLED_BACK));
        assertThat(shop.publish().published()).as("nothing of it goes out again by itself").isZero();
        assertThat(items()).isEqualTo(before);
    }

    @Test
    void whatIsLetGoGoesOutAgain() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1290));
        shop.publish();
        rollBack(shop.publisher.publications(1).getFirst());
        assertThat(shop.pricesShown(cup)).containsExactly("1490 practice:harz", "1290 practice:harz", "1490 practice:harz");

        shop.publisher.holds().letGo(List.of(cup.pk()));
        assertThat(shop.publish().published()).isEqualTo(1);
        assertThat(items()).isEqualTo(shop.meant());
    }

    @Test
    void anUndoInTheShopEndsTheHold() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1290));
        shop.publish();
        rollBack(shop.publisher.publications(1).getFirst());
        shop.catalogue.undo(Progress.NONE);
        shop.publisher.refresh(Progress.NONE);
        assertThat(shop.state(cup)).isEqualTo(MarketState.ONLINE);

        shop.change(cup, Field.DESCRIPTION, "Von Hand gedreht");
        assertThat(shop.publish().published()).as("the next edit is an edit like any other").isEqualTo(1);
    }

    @Test
    void whatWasPublishedAnewSinceStays() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        var bowl = shop.add("Schale", "SCH-1", 2490);
        shop.publish();
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1290));
        shop.change(bowl, Field.PRICE_GROSS, Money.ofCents(2290));
        shop.publish();
        var second = shop.publisher.publications(1).getFirst();
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1190));
        shop.publish();

        assertThat(rollBack(second).published()).isEqualTo(1);
        assertThat(shop.state(cup)).isEqualTo(MarketState.ONLINE);
        assertThat(shop.state(bowl)).isEqualTo(MarketState.BLOCKED);
        assertThat(shop.publisher.publications(9)).filteredOn(p -> !p.takable())
                .as("of the second nothing is shown any more").extracting(PastPublication::id).containsExactly(second.id());
    }

    @Test
    void aRollBackIsTakenBack() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1290));
        shop.publish();
        var after = items();
        rollBack(shop.publisher.publications(1).getFirst());
        assertThat(shop.publisher.publications(1).getFirst().rollBack()).isTrue();
        rollBack(shop.publisher.publications(1).getFirst());

        assertThat(items()).isEqualTo(after);
        assertThat(shop.state(cup)).isEqualTo(MarketState.ONLINE);
        shop.change(cup, Field.DESCRIPTION, "Von Hand gedreht");
        assertThat(shop.publish().published()).as("nothing is held any more").isEqualTo(1);
    }

    @Test
    void aBrokenRollBackGoesOnWithTheNextClick() throws IOException {
        for (int i = 0; i < 6; i++) {
            shop.add("Becher " + i, "BEC-" + i, 1490);
        }
        channel.batch = 2;
        shop.publish();
        var sends = new int[1];
        channel.before = call -> {
            if (call.equals("send") && ++sends[0] > 1) {
                throw new IOException("reset");
            }
        };
        var first = shop.publisher.publications(1).getFirst();
        assertThatThrownBy(() -> rollBack(first)).isInstanceOf(IOException.class);
        assertThat(items()).hasSize(4);
        assertThat(shop.publisher.auto().wish()).isEmpty();
        channel.calm();

        rollBack(first);
        assertThat(items()).isEmpty();
        assertThat(shop.publisher.status()).satisfies(s -> assertThat(List.of(s.online(), s.waiting(), s.blocked())).containsExactly(0L, 0L, 6L));
    }

    @Test
    void whatAnotherPcPublishedSinceIsNotTouched() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        var theirs = shop.content(cup.with(Field.PRICE_GROSS, Money.ofCents(1111)));
        line.send(List.of(new Channel.Item(cup.uid().toString(), theirs.hash(), theirs.json())), line.manifest(null).revision());

        rollBack(shop.publisher.publications(1).getFirst());
        assertThat(items()).isEqualTo(Map.of(cup.uid().toString(), theirs.hash()));
    }

    @Test
    void aClickWithNothingToDoIsNoPublication() {
        shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        shop.publish();
        assertThat(shop.publisher.publications(9)).hasSize(1);
    }

    private Publisher.Report rollBack(PastPublication publication) throws IOException {
        return shop.publisher.rollBack(publication.id(), Progress.NONE, (product, stage, detail) -> {});
    }

    private Map<String, String> items() throws IOException {
        return line.manifest(null).items();
    }
}
