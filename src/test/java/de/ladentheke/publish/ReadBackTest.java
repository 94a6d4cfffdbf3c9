package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.publish.Difference.Kind;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the market really shows, with a market that others change behind the shop's back. */
class ReadBackTest extends MarketTest {
    @Test
    void allIsAsItWasMeant() throws IOException {
        shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        var seen = shop.publisher.readBack().look(Progress.NONE);
        assertThat(seen.online()).isEqualTo(1);
        assertThat(seen.differences()).isEmpty();
        assertThat(seen.at()).isEqualTo(shop.clock.instant());
    }

    @Test
    void everyKindOfDifferenceIsFoundAndMended() throws IOException {
        var lost = shop.add("Becher", "BEC-1", 1490);
        var changed = shop.add("Schale", "SCH-1", 2490);
        var off = shop.add("Kanne", "KAN-1", 3990);
        shop.publish();
        shop.change(off, Field.STATUS, Status.DRAFT);
        shop.publish();
        behindOurBack(new Channel.Item(lost.uid().toString(), null, null), item(changed, 2222), item(off, 3333), item(stranger(), 4444));

        var seen = shop.publisher.readBack().look(Progress.NONE);
        assertThat(seen.differences()).extracting(Difference::kind, Difference::name).containsExactlyInAnyOrder(
                tuple(Kind.TAKEN_OFF, "Becher"), tuple(Kind.OTHER_VERSION, "Schale"), tuple(Kind.STILL_THERE, "Kanne"),
                tuple(Kind.UNKNOWN, seen.differences().getLast().externalId()));
        assertThat(shop.state(lost)).as("does not come back by itself").isEqualTo(MarketState.BLOCKED);
        assertThat(shop.state(changed)).as("nothing is overwritten silently").isEqualTo(MarketState.BLOCKED);

        shop.publisher.holds().letGo(List.of(lost.pk()));
        shop.overwrite(changed.pk());
        shop.overwrite(off.pk());
        shop.publisher.readBack().takeOff(List.of(seen.differences().getLast().externalId()), Progress.NONE);
        shop.publish();
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(2);
        assertThat(shop.publisher.readBack().look(Progress.NONE).differences()).isEmpty();
    }

    @Test
    void whatTheMarketLostWaitsAgain() throws IOException {
        var lost = shop.add("Becher", "BEC-1", 1490);
        shop.add("Schale", "SCH-1", 2490);
        shop.publish();
        channel.told = manifest -> new Channel.Manifest(manifest.revision() + "0", withoutOne(manifest.items(), lost.uid().toString()));
        assertThat(shop.publisher.readBack().look(Progress.NONE).differences()).extracting(Difference::kind).containsExactly(Kind.MISSING);
        assertThat(shop.state(lost)).isEqualTo(MarketState.WAITING);
    }

    private static java.util.Map<String, String> withoutOne(java.util.Map<String, String> items, String id) {
        var left = new java.util.HashMap<>(items);
        left.remove(id);
        return left;
    }

    @Test
    void whatArrivedThoughTheAnswerGotLostIsNoDifference() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        channel.after = call -> {
            if (call.equals("send")) {
                channel.before = any -> {
                    throw new IOException("no route");
                };
                throw new IOException("reset");
            }
        };
        try {
            shop.publish();
        } catch (java.io.UncheckedIOException expected) {
            channel.calm();
        }
        assertThat(shop.publisher.readBack().look(Progress.NONE).differences()).isEmpty();
        assertThat(shop.state(cup)).isEqualTo(MarketState.ONLINE);
        assertThat(shop.publisher.publications(9)).as("and can be taken back").singleElement().satisfies(p -> assertThat(p.takable()).isTrue());
    }

    @Test
    void afterAPublicationItIsReadWhereThatCostsLittle() {
        shop.add("Becher", "BEC-1", 1490);
        var report = shop.publish();
        assertThat(shop.publisher.readBack().worthwhile(report)).isTrue();
        assertThat(shop.publisher.readBack().worthwhile(shop.publish())).as("nothing was sent").isFalse();
    }

    private Product stranger() {
        return Product.create(java.util.Map.of(Field.NAME, "Fremdes", Field.SKU, "FREMD"));
    }

    private Channel.Item item(Product product, long cents) {
        var theirs = shop.content(product.with(Field.PRICE_GROSS, Money.ofCents(cents)));
        return new Channel.Item(product.uid().toString(), theirs.hash(), theirs.json());
    }

    private void behindOurBack(Channel.Item... items) throws IOException {
        assertThat(line.send(new ArrayList<>(List.of(items)), line.manifest(null).revision()).items()).allMatch(Channel.ItemResult::accepted);
    }
}
