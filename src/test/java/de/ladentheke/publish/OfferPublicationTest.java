package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.publish.Publisher.Report;
import de.ladentheke.publish.channel.Offer;
import de.ladentheke.publish.channel.OfferChannel;
import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A place that gets the whole offer has all of it, and what was not written waits. */
class OfferPublicationTest {
    @TempDir Path folder;
    private Place place;
    private PublishingShop shop;

    /** A text file: an item a line. */
    private final class Place implements OfferChannel {
        private final Path file = folder.resolve("offer.txt");
        private IOException trouble;
        private String refuses = "-";
        private Runnable meanwhile = () -> {};
        private int written;

        @Override
        public String id() {
            return "feed:test";
        }

        @Override
        public String revision() throws IOException {
            return Files.exists(file) ? ItemContent.of(Files.readString(file)).hash() : null;
        }

        @Override
        public Written write(Whole offer, Progress progress) throws IOException {
            var lines = new ArrayList<String>();
            var refused = new ArrayList<Refused>();
            var count = offer.count();
            offer.each(item -> {
                if (Offer.parse(item.content()).name().contains(refuses)) {
                    refused.add(new Refused(item.externalId(), "Kein Foto", "photos"));
                } else {
                    assertThat(offer.photo(Offer.parse(item.content()).photos().getFirst().sha256())).exists();
                    lines.add(item.externalId() + " " + item.hash());
                }
            });
            assertThat(lines.size() + refused.size()).isEqualTo((int) count);
            if (trouble != null) {
                throw trouble;
            }
            meanwhile.run();
            Files.write(file, lines);
            written++;
            return new Written(revision(), refused);
        }

        @Override
        public List<Altered> altered() {
            return List.of();
        }

        @Override
        public Written mend(Whole offer, Progress progress) throws IOException {
            return write(offer, progress);
        }

        Map<String, String> items() throws IOException {
            var items = new TreeMap<String, String>();
            for (var line : Files.readAllLines(file)) {
                items.put(line.substring(0, 36), line.substring(37));
            }
            return items;
        }

        @Override
        public Optional<URI> shopPage() {
            return Optional.empty();
        }
    }

    @BeforeEach
    void open() {
        place = new Place();
        shop = new PublishingShop(folder.resolve("shop"), place);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Report publish() throws IOException {
        return shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {});
    }

    @Test
    void getsEverythingAndNothingWhereNothingChanged() throws IOException {
        shop.add("Becher", "BEC-1", 1490);
        var plate = shop.add("Teller", "TEL-1", 990);
        assertThat(publish().published()).isEqualTo(2);
        assertThat(place.items()).isEqualTo(shop.meant());
        assertThat(publish().published()).isZero();
        assertThat(place.written).isOne();

        shop.change(plate, Field.PRICE_GROSS, Money.ofCents(790));
        shop.add("Kanne", "KAN-1", 2990);
        assertThat(publish().published()).isEqualTo(2);
        assertThat(place.items()).isEqualTo(shop.meant()).hasSize(3);
        shop.change(plate, Field.STATUS, Status.ARCHIVED);
        assertThat(publish().takenOff()).isOne();
        assertThat(place.items()).isEqualTo(shop.meant()).hasSize(2);
        assertThat(shop.publisher.status().online()).isEqualTo(2);
    }

    @Test
    void whatWasNotWrittenWaits() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        publish();
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1290));
        place.trouble = new IOException("no line");
        assertThatThrownBy(this::publish).isInstanceOf(IOException.class);
        assertThat(shop.state(cup)).isEqualTo(MarketState.CHANGED);
        assertThat(shop.publisher.status().waiting()).isOne();
        place.trouble = null;
        publish();
        assertThat(place.items()).isEqualTo(shop.meant());
        assertThat(shop.pricesShown(cup)).containsExactly("1490 feed:test", "1290 feed:test");
    }

    @Test
    void anEditWhileItIsWrittenWaitsForTheNextTime() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        place.meanwhile = () -> shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1290));
        publish();
        shop.publisher.refresh(Progress.NONE);
        assertThat(shop.state(cup)).isEqualTo(MarketState.CHANGED);
        place.meanwhile = () -> {};
        publish();
        assertThat(place.items()).isEqualTo(shop.meant());
    }

    @Test
    void aLostOrForeignFileIsWrittenAnewAsAWhole() throws IOException {
        shop.add("Becher", "BEC-1", 1490);
        shop.add("Teller", "TEL-1", 990);
        publish();
        Files.delete(place.file);
        assertThat(publish().published()).isEqualTo(2);
        Files.writeString(place.file, "somebody else's");
        assertThat(publish().published()).isEqualTo(2);
        assertThat(place.items()).isEqualTo(shop.meant());
    }

    @Test
    void whatThePlaceRefusesIsToldAndNoLongerThere() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.add("Teller", "TEL-1", 990);
        publish();
        place.refuses = "Becher";
        shop.add("Kanne", "KAN-1", 2990);
        var report = publish();
        assertThat(report.published()).isOne();
        assertThat(report.refused()).singleElement().satisfies(blocked -> {
            assertThat(blocked.reason()).contains("Kein Foto");
            assertThat(blocked.field()).isEqualTo(Field.PHOTOS);
        });
        shop.publisher.refresh(Progress.NONE);
        assertThat(shop.state(cup)).isEqualTo(MarketState.BLOCKED);
        assertThat(shop.publisher.status().online()).isEqualTo(2);
        place.refuses = "-";
        shop.publisher.tryAgain(cup.pk());
        publish();
        assertThat(place.items()).isEqualTo(shop.meant()).hasSize(3);
    }

    @Test
    void otherOptionsHaveItWrittenAnew() throws IOException {
        shop.add("Becher", "BEC-1", 1490);
        publish();
        new ChannelSetups(shop.database).save(ChannelSetup.of(place.id(), Map.of("format", "tsv")));
        publish();
        assertThat(place.written).isEqualTo(2);
    }

    @Test
    void moreThanOnePageIsRead() throws IOException {
        var photo = List.of(shop.photo(1));
        for (int i = 0; i < 1_100; i++) {
            shop.catalogue.save(Product.create(Map.of(Field.NAME, "Ware " + i, Field.SKU, "W" + i, Field.PRICE_GROSS, Money.ofCents(100 + i),
                    Field.MANUFACTURER_NAME, "Töpferei Harz", Field.PHOTOS, photo)));
        }
        assertThat(publish().published()).isEqualTo(1_100);
        assertThat(place.items()).isEqualTo(shop.meant());
    }
}
