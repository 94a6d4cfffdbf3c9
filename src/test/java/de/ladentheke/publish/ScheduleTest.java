package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.history.History;
import de.ladentheke.publish.schedule.Happened;
import de.ladentheke.publish.schedule.Promotion;
import de.ladentheke.publish.schedule.PromotionPrices;
import de.ladentheke.publish.schedule.Schedule;
import de.ladentheke.publish.schedule.ScheduleStore;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is to happen later, with a real shop and a real marketplace; the clock stands at Monday, 23 November 2026, 9:00 in Germany. */
class ScheduleTest extends MarketTest {
    private Schedule schedule;

    @BeforeEach
    void schedule() {
        schedule = new Schedule(shop.database, shop.catalogue, shop.clock);
    }

    @Test
    void whatWaitsGoesOutAtItsTimeAndNotBefore() throws IOException {
        shop.add("Becher", "BEC-1", 1490);
        var evening = Instant.parse("2026-11-23T19:00:00Z");
        schedule.plan(channel.id(), evening, List.of());
        assertThat(schedule.next()).contains(evening);
        assertThat(schedule.carryOut()).isEmpty();
        assertThat(shop.publisher.auto().due()).isFalse();

        shop.clock.advance(Duration.ofHours(11));
        shop.add("Schale", "SCH-1", 2490);
        assertThat(schedule.carryOut()).containsExactly(new Happened(Happened.Kind.PUBLICATION, "", evening, 0, 0));
        assertThat(shop.publisher.auto().due()).as("a wish that survives a missing line").isTrue();
        assertThat(goOn().published()).isEqualTo(2);
        assertThat(schedule.planned()).isEmpty();
        assertThat(schedule.next()).isEmpty();
    }

    @Test
    void aSelectionIsPlannedAndCancelled() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.add("Schale", "SCH-1", 2490);
        var other = schedule.plan(channel.id(), Instant.parse("2026-11-23T18:00:00Z"), List.of());
        schedule.plan(channel.id(), Instant.parse("2026-11-23T19:00:00Z"), List.of(cup.pk()));
        schedule.cancel(other);
        shop.clock.advance(Duration.ofHours(20));

        assertThat(schedule.carryOut()).hasSize(1);
        assertThat(goOn().published()).isEqualTo(1);
        assertThat(line.manifest(null).items()).containsOnlyKeys(cup.uid().toString());
    }

    @Test
    void aPromotionChangesThePriceForItsDaysAndBothArePublished() throws IOException {
        var tea = shop.add("Tee", "TEE-1", 740);
        shop.publish();
        var id = schedule.promote(week(tea, 300));
        assertThat(schedule.next()).as("midnight in Germany").contains(Instant.parse("2026-11-30T23:00:00Z"));
        shop.clock.advance(Duration.ofDays(7).plusHours(14).plusMinutes(59));
        assertThat(schedule.carryOut()).isEmpty();

        shop.clock.advance(Duration.ofMinutes(1));
        assertThat(schedule.carryOut()).singleElement().satisfies(h -> assertThat(h.kind()).isEqualTo(Happened.Kind.STARTED));
        assertThat(price(tea)).isEqualTo(300);
        assertThat(goOn().published()).as("less than half of the price, but meant").isEqualTo(1);
        assertThat(schedule.carryOut()).as("once").isEmpty();
        assertThat(schedule.next()).contains(Instant.parse("2026-12-07T23:00:00Z"));

        shop.clock.advance(Duration.ofDays(7));
        assertThat(schedule.carryOut()).singleElement().satisfies(h -> {
            assertThat(h.kind()).isEqualTo(Happened.Kind.ENDED);
            assertThat(h.kept()).isZero();
        });
        assertThat(price(tea)).isEqualTo(740);
        assertThat(goOn().published()).isEqualTo(1);
        assertThat(shop.pricesShown(tea)).containsExactly("740 practice:harz", "300 practice:harz", "740 practice:harz");
        assertThat(new History(shop.database).list(2)).extracting(group -> group.title())
                .containsExactly("Aktion „Adventswoche“ endet", "Aktion „Adventswoche“ beginnt");
        assertThat(schedule.promotions()).singleElement().satisfies(p -> assertThat(p.id()).isEqualTo(id));
    }

    @Test
    void aPriceThatWasChangedByHandMeanwhileStays() {
        var tea = shop.add("Tee", "TEE-1", 740);
        var cup = shop.add("Becher", "BEC-1", 1490);
        var id = schedule.promote(Promotion.planned("Heute", LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23),
                List.of(special(tea, 600), special(cup, 1000))));
        schedule.carryOut();
        shop.change(tea, Field.PRICE_GROSS, Money.ofCents(650));

        assertThat(schedule.end(id)).hasValueSatisfying(h -> assertThat(h.kept()).isEqualTo(1));
        assertThat(price(tea)).isEqualTo(650);
        assertThat(price(cup)).isEqualTo(1490);
    }

    @Test
    void aBreakInTheMiddleOfTheStartLosesNoPrice() {
        var tea = shop.add("Tee", "TEE-1", 740);
        schedule.promote(Promotion.planned("Heute", LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23), List.of(special(tea, 600))));
        var promotion = schedule.promotions().getFirst();
        new PromotionPrices(shop.database, shop.catalogue, new ScheduleStore(), shop.clock).begin(promotion);
        assertThat(price(tea)).as("killed before the promotion was noted as running").isEqualTo(600);

        schedule.carryOut();
        shop.clock.advance(Duration.ofDays(1));
        schedule.carryOut();
        assertThat(price(tea)).isEqualTo(740);
    }

    @Test
    void anUndoneStartStaysUndone() {
        var tea = shop.add("Tee", "TEE-1", 740);
        schedule.promote(Promotion.planned("Heute", LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23), List.of(special(tea, 600))));
        schedule.carryOut();
        shop.catalogue.undo(Progress.NONE);
        assertThat(price(tea)).isEqualTo(740);

        shop.clock.advance(Duration.ofDays(1));
        assertThat(schedule.carryOut()).singleElement().satisfies(h -> assertThat(h.kept()).isZero());
        assertThat(price(tea)).isEqualTo(740);
    }

    @Test
    void whatPassedWhileTheProgramWasClosed() {
        var tea = shop.add("Tee", "TEE-1", 740);
        schedule.promote(week(tea, 600));
        shop.clock.advance(Duration.ofDays(30));
        assertThat(schedule.carryOut()).singleElement().satisfies(h -> assertThat(h.kind()).isEqualTo(Happened.Kind.MISSED));
        assertThat(price(tea)).isEqualTo(740);
        assertThat(schedule.next()).isEmpty();
    }

    @Test
    void whatCannotBeIsSaid() {
        var tea = shop.add("Tee", "TEE-1", 740);
        assertThat(schedule.problem(week(tea, 740))).contains("Der Aktionspreis von Tee muss unter dem jetzigen Preis liegen.");
        assertThat(schedule.problem(Promotion.planned("A", LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 1), List.of(special(tea, 1)))))
                .hasValueSatisfying(p -> assertThat(p).startsWith("Die Aktion endet, bevor sie beginnt."));
        assertThat(schedule.problem(Promotion.planned("A", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 22), List.of(special(tea, 1)))))
                .hasValueSatisfying(p -> assertThat(p).startsWith("Die Aktion läge in der Vergangenheit."));
        assertThat(schedule.problem(Promotion.planned("A", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 7), List.of())))
                .contains("Wählen Sie mindestens einen Artikel für die Aktion.");
        schedule.promote(week(tea, 600));
        assertThat(schedule.problem(Promotion.planned("B", LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 9), List.of(special(tea, 500)))))
                .contains("Tee ist in dieser Zeit schon in der Aktion „Adventswoche“.");
        assertThatThrownBy(() -> schedule.promote(week(tea, 500))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Lowered by hand between planning and start: an offer never makes anything dearer. */
    @Test
    void aPriceThatIsLowerAlreadyIsNotRaised() {
        var tea = shop.add("Tee", "TEE-1", 740);
        schedule.promote(week(tea, 690));
        shop.change(tea, Field.PRICE_GROSS, Money.ofCents(500));
        shop.clock.advance(Duration.ofDays(10));
        schedule.carryOut();
        assertThat(price(tea)).isEqualTo(500);
        shop.clock.advance(Duration.ofDays(10));
        schedule.carryOut();
        assertThat(price(tea)).isEqualTo(500);
    }

    @Test
    void whileOnePromotionRunsTheNextIsMeasuredByThePriceBefore() {
        var tea = shop.add("Tee", "TEE-1", 740);
        schedule.promote(Promotion.planned("Heute", LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24), List.of(special(tea, 600))));
        schedule.carryOut();
        assertThat(schedule.problem(week(tea, 650))).isEmpty();
        assertThat(schedule.problem(week(tea, 740))).isPresent();
        schedule.promote(week(tea, 650));
        shop.clock.advance(Duration.ofDays(10));
        schedule.carryOut();
        assertThat(price(tea)).as("one ended and the next began while the program was closed").isEqualTo(650);
        shop.clock.advance(Duration.ofDays(10));
        schedule.carryOut();
        assertThat(price(tea)).isEqualTo(740);
    }

    /** Set up again after weeks, it waits for a click. */
    @Test
    void aPlaceThatWasTakenOutIsPublishedToByNobody() {
        var setups = new ChannelSetups(shop.database);
        var setup = setups.find(channel.id()).orElseThrow();
        shop.add("Becher", "BEC-1", 1490);
        shop.publisher.auto().wished();
        schedule.plan(channel.id(), Instant.parse("2026-11-23T19:00:00Z"), List.of());
        setups.remove(channel.id());
        shop.clock.advance(Duration.ofDays(1));
        assertThat(schedule.carryOut()).isEmpty();
        assertThat(schedule.planned()).isEmpty();
        setups.save(setup);
        assertThat(shop.publisher.auto().wish()).isEmpty();
    }

    @Test
    void aPromotionThatHasNotBegunIsForgotten() {
        var tea = shop.add("Tee", "TEE-1", 740);
        assertThat(schedule.end(schedule.promote(week(tea, 600)))).isEmpty();
        assertThat(schedule.promotions()).isEmpty();
        assertThat(price(tea)).isEqualTo(740);
    }

    private static Promotion week(Product product, long cents) {
        return Promotion.planned("Adventswoche", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 7), List.of(special(product, cents)));
    }

    private static Promotion.Price special(Product product, long cents) {
        return new Promotion.Price(product.pk(), product.variants().getFirst().uid(), cents, null);
    }

    private long price(Product product) {
        return shop.catalogue.get(product.pk()).orElseThrow().variants().getFirst().price().orElseThrow().cents();
    }

    private Publisher.Report goOn() throws IOException {
        return shop.publisher.goOn(Progress.NONE, (product, stage, detail) -> {});
    }
}
