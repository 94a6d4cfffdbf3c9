package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.publish.state.Cause;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the owner keeps back, selections, and the alarm about prices, with a real marketplace. */
class HoldsTest extends MarketTest {
    @Test
    void whatIsHeldBackStaysUntilItIsLetGo() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        var bowl = shop.add("Schale", "SCH-1", 2490);
        shop.publisher.holds().holdBack(List.of(cup.pk()));

        assertThat(shop.publish().published()).isEqualTo(1);
        assertThat(line.manifest(null).items()).containsOnlyKeys(bowl.uid().toString());
        assertThat(shop.publisher.status()).satisfies(s -> assertThat(s.waiting()).isZero());
        assertThat(blocked()).isEqualTo(new Blocked(cup.pk(), "Becher", "BEC-1", java.util.Optional.of(cup.photos().getFirst().sha256()),
                "Von Ihnen zurückgehalten.", Field.NAME, "Freigeben", Cause.HELD));

        shop.change(cup, Field.NAME, "Becher blau");
        assertThat(shop.publish().published()).as("an edit does not let it go").isZero();

        shop.publisher.holds().letGo(List.of(cup.pk()));
        assertThat(shop.publish().published()).isEqualTo(1);
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(2);
    }

    @Test
    void whatIsHeldBackCanStillBeTakenOff() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        shop.publisher.holds().holdBack(List.of(cup.pk()));
        shop.change(cup, Field.STATUS, Status.DRAFT);

        assertThat(shop.publish().takenOff()).isEqualTo(1);
        assertThat(line.manifest(null).items()).isEmpty();
    }

    @Test
    void onlyTheSelectionGoes() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        var bowl = shop.add("Schale", "SCH-1", 2490);

        assertThat(publish(cup).published()).isEqualTo(1);
        assertThat(line.manifest(null).items()).containsOnlyKeys(cup.uid().toString());
        assertThat(shop.state(bowl)).isEqualTo(MarketState.WAITING);
        assertThat(shop.publisher.auto().wish()).isEmpty();

        assertThat(shop.publish().published()).as("everything, the selection is forgotten").isEqualTo(1);
    }

    @Test
    void aSelectionWithoutALineStaysASelection() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        var plate = shop.add("Teller", "TEL-1", 990);
        var bowl = shop.add("Schale", "SCH-1", 2490);
        channel.before = call -> {
            throw new IOException("no line");
        };
        assertThatThrownBy(() -> publish(cup)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> publish(plate)).isInstanceOf(IOException.class);
        channel.calm();

        assertThat(shop.publisher.auto().wish()).isPresent();
        assertThat(shop.publisher.goOn(Progress.NONE, (product, stage, detail) -> {}).published()).isEqualTo(2);
        assertThat(line.manifest(null).items()).doesNotContainKey(bowl.uid().toString());
        assertThat(shop.publisher.auto().wish()).isEmpty();
    }

    @Test
    void whereEverythingWasAskedForASelectionDoesNotShrinkIt() throws IOException {
        shop.add("Becher", "BEC-1", 1490);
        var bowl = shop.add("Schale", "SCH-1", 2490);
        channel.before = call -> {
            throw new IOException("no line");
        };
        assertThatThrownBy(() -> shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {})).isInstanceOf(IOException.class);
        channel.calm();

        assertThat(publish(bowl).published()).isEqualTo(2);
    }

    @Test
    void aWishThatIsGivenUpForgetsItsSelection() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        var bowl = shop.add("Schale", "SCH-1", 2490);
        channel.before = call -> {
            throw new IOException("no line");
        };
        assertThatThrownBy(() -> publish(cup)).isInstanceOf(IOException.class);
        channel.calm();
        shop.publisher.auto().cancel();

        assertThat(publish(bowl).published()).isEqualTo(1);
        assertThat(line.manifest(null).items()).containsOnlyKeys(bowl.uid().toString());
    }

    @Test
    void aPriceThatJumpsWaitsForTheOwnersWord() throws IOException {
        var tea = shop.add("Tee", "TEE-1", 740);
        shop.publish();
        shop.change(tea, Field.PRICE_GROSS, Money.ofCents(74000));

        assertThat(shop.publish().published()).isZero();
        assertThat(blocked()).satisfies(b -> {
            assertThat(b.reason()).isEqualTo("Preissprung 7,40\u00a0€ → 740,00\u00a0€: Komma verrutscht?");
            assertThat(b.field()).isEqualTo(Field.PRICE_GROSS);
            assertThat(b.cause()).isEqualTo(Cause.PRICE_JUMP);
        });
        assertThat(line.manifest(null).items()).as("customers still see the old price").hasSize(1);
        assertThat(shop.pricesShown(tea)).containsExactly("740 " + channel.id());

        shop.publisher.holds().confirmPrices(List.of(tea.pk()));
        assertThat(shop.publish().published()).isEqualTo(1);
        assertThat(shop.pricesShown(tea)).containsExactly("740 " + channel.id(), "74000 " + channel.id());
    }

    @Test
    void confirmedIsOnePriceAndNotTheNextOne() {
        var tea = shop.add("Tee", "TEE-1", 1000);
        shop.publish();
        shop.change(tea, Field.PRICE_GROSS, Money.ofCents(400));
        shop.publisher.refresh(Progress.NONE);
        shop.publisher.holds().confirmPrices(List.of(tea.pk()));
        assertThat(shop.state(tea)).isEqualTo(MarketState.CHANGED);

        shop.change(tea, Field.PRICE_GROSS, Money.ofCents(40));
        assertThat(shop.publish().published()).isZero();
        assertThat(blocked().reason()).isEqualTo("Preissprung 10,00\u00a0€ → 0,40\u00a0€: Stimmt der neue Preis?");

        shop.change(tea, Field.PRICE_GROSS, Money.ofCents(501));
        assertThat(shop.publish().published()).as("a little less than half of it is no alarm").isEqualTo(1);
    }

    @Test
    void newProductsHaveNoPriceToJumpFrom() {
        var tea = shop.add("Tee", "TEE-1", 74000);
        shop.change(tea, Field.PRICE_GROSS, Money.ofCents(740));
        assertThat(shop.publish().published()).isEqualTo(1);
    }

    private Blocked blocked() {
        return shop.publisher.blocked(0, 10).getFirst();
    }

    private Publisher.Report publish(Product... products) throws IOException {
        return shop.publisher.publish(java.util.Arrays.stream(products).map(Product::pk).toList(), Progress.NONE, (product, stage, detail) -> {});
    }
}
