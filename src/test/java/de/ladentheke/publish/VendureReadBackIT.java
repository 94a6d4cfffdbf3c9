package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.publish.Difference.Kind;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.publish.state.Cause;
import de.ladentheke.publish.vendure.Operator;
import de.ladentheke.publish.vendure.Town;
import de.ladentheke.publish.vendure.VendureChannel;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real Vendure shows otherwise than it was meant is seen and mended; a publication is taken back. */
class VendureReadBackIT {
    @TempDir
    Path folder;

    private Town town;
    private Town.Shop place;
    private VendureChannel channel;
    /** As another PC has it. */
    private VendureChannel other;
    private PublishingShop shop;

    @BeforeEach
    void open() throws Exception {
        town = Town.here();
        place = town.addShop();
        channel = new VendureChannel(place.at(town.main().address()));
        other = new VendureChannel(place.at(town.main().address()));
        shop = new PublishingShop(folder.resolve("shop"), channel);
    }

    @AfterEach
    void close() {
        if (shop != null) {
            shop.close();
            channel.close();
            other.close();
        }
    }

    @Test
    void everyKindOfDifferenceIsFoundAndMended() throws Exception {
        shop.add("Tasse", "TAS-1", 990, 4);
        var deleted = shop.add("Becher", "BEC-1", 1490, 1);
        var hidden = shop.add("Teller", "TEL-1", 1990, 2);
        var changed = shop.add("Schale", "SCH-1", 2490, 3);
        var off = shop.add("Kanne", "KAN-1", 3990, 1);
        shop.publish();
        shop.change(off, Field.STATUS, Status.DRAFT);
        shop.publish();
        assertThat(look()).isEmpty();
        var before = town.shelf(place);

        operator("deleteProduct(id: $id) { result }", deleted);
        operator("updateProduct(input: { id: $id, enabled: false }) { id }", hidden);
        var stranger = Product.create(Map.of(Field.NAME, "Fremdes", Field.SKU, "FREMD"));
        other.send(List.of(item(changed, 2222), item(off, 3333), item(stranger, 4444)), null);

        assertThat(look()).extracting(Difference::kind, Difference::name).containsExactlyInAnyOrder(
                tuple(Kind.MISSING, "Becher"), tuple(Kind.TAKEN_OFF, "Teller"), tuple(Kind.OTHER_VERSION, "Schale"),
                tuple(Kind.STILL_THERE, "Kanne"), tuple(Kind.UNKNOWN, stranger.uid().toString()));
        assertThat(shop.state(deleted)).isEqualTo(MarketState.WAITING);
        assertThat(shop.state(changed)).as("nothing is overwritten silently").isEqualTo(MarketState.BLOCKED);
        assertThat(priceShown(changed)).as("looking changes nothing").isEqualTo(2222);

        shop.publisher.holds().letGo(List.of(hidden.pk()));
        shop.overwrite(changed.pk());
        shop.overwrite(off.pk());
        shop.publisher.readBack().takeOff(List.of(stranger.uid().toString()), Progress.NONE);
        shop.publish();
        assertThat(look()).isEmpty();
        assertThat(shown()).isEqualTo(shown(before)).hasSize(4);
        assertThat(town.shelf(place).photos()).isEqualTo(before.photos());
        assertThat(town.shelf(place).orphans()).isEmpty();
    }

    @Test
    void aPublicationIsTakenBack() throws Exception {
        var cup = shop.add("Becher", "BEC-1", 1490, 1);
        var bowl = shop.add("Schale", "SCH-1", 2490, 2);
        var shirt = shop.add("Hemd", "HEMD", 4990, 3);
        shop.catalogue.change(shirt.pk(), p -> p.withVariants(List.of(VendureIT.variant(p, 0, "S"), VendureIT.variant(p, 1, "M"))));
        shop.publish();
        var before = shown();
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1290));
        shop.change(cup, Field.PHOTOS, List.of(shop.photo(4)));
        shop.change(bowl, Field.STATUS, Status.ARCHIVED);
        shop.catalogue.change(shirt.pk(), p -> p.withVariants(List.of(p.variants().get(1), VendureIT.variant(p, 2, "L"))));
        shop.add("Kanne", "KAN-1", 3990, 5);
        var report = shop.publish();
        assertThat(List.of(report.published(), report.takenOff())).containsExactly(3, 1);
        assertThat(shown()).isNotEqualTo(before);

        shop.publisher.rollBack(shop.publisher.publications(1).getFirst().id(), Progress.NONE, (product, stage, detail) -> {});
        assertThat(shown()).isEqualTo(before);
        assertThat(look()).isEmpty();
        assertThat(shop.publisher.blocked(0, 9)).hasSize(4).allSatisfy(b -> assertThat(b.cause()).isEqualTo(Cause.ROLLED_BACK));
        assertThat(shop.publish().published()).as("nothing of it goes out again by itself").isZero();
        assertThat(shown()).isEqualTo(before);
    }

    private List<Difference> look() throws IOException {
        return shop.publisher.readBack().look(Progress.NONE).differences();
    }

    /** What customers see. */
    private Map<String, JsonNode> shown() throws Exception {
        return shown(town.shelf(place));
    }

    private static Map<String, JsonNode> shown(Operator.Shelf shelf) {
        var shown = new TreeMap<>(shelf.products());
        shown.values().removeIf(product -> !product.path("enabled").asBoolean());
        return shown;
    }

    private long priceShown(Product product) throws Exception {
        return shown().get(product.uid().toString()).path("variants").path(0).path("priceWithTax").asLong();
    }

    private Channel.Item item(Product product, long cents) {
        var theirs = shop.content(product.with(Field.PRICE_GROSS, Money.ofCents(cents)).with(Field.PHOTOS, List.of()));
        return new Channel.Item(product.uid().toString(), theirs.hash(), theirs.json());
    }

    private void operator(String mutation, Product product) throws Exception {
        var operator = town.operator();
        var found = operator.call(place, "{ products { items { id name } } }", HttpLine.JSON.createObjectNode()).path("products").path("items");
        for (var one : found) {
            if (one.path("name").asText().equals(product.name())) {
                ObjectNode id = HttpLine.JSON.createObjectNode().put("id", one.path("id").asText());
                operator.call(place, "mutation($id: ID!) { " + mutation + " }", id);
            }
        }
    }
}
