package de.ladentheke.publish;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.faults.FaultyLine;
import de.ladentheke.publish.woocommerce.WooChannel;
import de.ladentheke.publish.woocommerce.WooPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A shop that publishes to a WooCommerce, over a line that can break. */
abstract class WooTest {
    @TempDir
    Path temp;

    WooPlace woo;
    FaultyLine line;
    PublishingShop shop;
    private WooChannel channel;
    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        folder = temp;
        open();
    }

    void open() throws IOException {
        woo = WooPlace.open();
        line = new FaultyLine(woo.address());
        start();
    }

    private void start() {
        channel = new WooChannel(woo.access(line.address()), folder.resolve("cache"));
        shop = new PublishingShop(folder, channel);
    }

    /** The program ends and begins again; the shop on the web goes on. */
    void restart() {
        shop.close();
        channel.close();
        start();
    }

    @AfterEach
    void close() throws IOException {
        shop.close();
        channel.close();
        line.close();
        woo.close();
    }

    void nextShop(String name) throws IOException {
        close();
        folder = temp.resolve(name);
        Files.createDirectories(folder);
        open();
    }

    Product jumper() {
        var product = shop.add("Pulli", "P-1", 2_000);
        return shop.catalogue.change(product.pk(), p -> p.withVariants(List.of(
                p.variants().getFirst().with(Field.COLOR, "Rot").with(Field.SIZE, "S"), variant("P-2", "Rot", "M", 2_100), variant("P-3", "Blau", "S", 2_200))));
    }

    static Variant variant(String sku, String color, String size, long cents) {
        return new Variant(0, UUID.randomUUID(), new EnumMap<>(Map.of(Field.SKU, sku, Field.COLOR, color, Field.SIZE, size, Field.PRICE_GROSS, Money.ofCents(cents))));
    }

    static List<String> of(List<JsonNode> nodes, String field) {
        return nodes.stream().map(node -> node.path(field).asText()).toList();
    }

    void offer() {
        shop.add("Seife", "S-1", 490, 1);
        var nameless = shop.add("Salbe", "S-2", 690, 2);
        shop.change(nameless, Field.SKU, null);
        jumper();
    }

    static void assumeStandIn() {
        assumeFalse(WooPlace.real(), "only the stand-in can be told to do this");
    }
}
