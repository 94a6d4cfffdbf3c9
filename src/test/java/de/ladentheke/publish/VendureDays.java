package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.publish.vendure.Operator;
import de.ladentheke.publish.vendure.Town;
import de.ladentheke.publish.vendure.VendureChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A shop's two days as in {@link DisturbedShop}, with a shirt in sizes, and what an undisturbed town shows after each. */
final class VendureDays {
    private static final UUID ONE_MORE = UUID.fromString("01990000-0000-7000-8000-000000000001");

    final Town town;
    final Path template;
    final Day first;
    final Day second;

    /**
     * An undisturbed one.
     *
     * @param shelf    what the town shows at its end
     * @param requests how many it takes; @param steps what they are for
     */
    record Day(Operator.Shelf shelf, int requests, List<VendureStep> steps) {}

    VendureDays(Path folder) throws Exception {
        town = Town.here();
        template = folder.resolve("template");
        var place = town.addShop();
        fill(place);
        DisturbedShop.vacuum(template);
        try (var run = new VendureRun(this, folder.resolve("undisturbed"), place)) {
            first = day(run, place);
            run.edit();
            second = day(run, place);
        }
        assertThat(first.shelf().hashes()).hasSize(13);
        assertThat(second.shelf().hashes()).hasSize(13).isNotEqualTo(first.shelf().hashes());
        assertThat(Stream.concat(first.steps().stream(), second.steps().stream()).distinct()).as("all that is ever asked").hasSameElementsAs(List.of(VendureStep.values()));
    }

    private Day day(VendureRun run, Town.Shop place) throws Exception {
        var before = run.line.exchanges().size();
        run.shop.publish();
        var exchanges = run.line.exchanges();
        var ofToday = exchanges.subList(before, exchanges.size());
        return new Day(town.shelf(place), ofToday.size(), VendureStep.of(ofToday));
    }

    private void fill(Town.Shop place) throws Exception {
        try (var channel = new VendureChannel(place.at(town.main().address()))) {
            DisturbedShop.fill(template, channel);
            try (var shop = new PublishingShop(template, channel)) {
                shop.catalogue.change(shop.add("Hemd", "HEMD", 4990, 7).pk(), p -> p.withVariants(List.of(
                        sized(p.variants().getFirst(), "S", 4990), sized(new Variant(0, UUID.fromString("01990000-0000-7000-8000-000000000000"), Map.of()), "M", 5090))));
                shop.change(shop.add("Teller", "TEL-1", 1990, 8, 1), Field.STATUS, Status.DRAFT);
            }
        }
    }

    /** Beside the edits of the others: sizes change places and one is added, a new product. */
    static void edit(PublishingShop shop) {
        shop.change(shop.catalogue.bySku("TEL-1").orElseThrow(), Field.STATUS, Status.READY);
        shop.catalogue.change(shop.catalogue.bySku("HEMD-S").orElseThrow().pk(), VendureDays::otherSizes);
    }

    private static Product otherSizes(Product shirt) {
        var variants = new ArrayList<Variant>();
        variants.add(sized(shirt.variants().get(0), "M", 5090));
        variants.add(sized(shirt.variants().get(1), "S", 4990));
        variants.add(sized(new Variant(0, ONE_MORE, Map.of()), "L", 5190));
        return shirt.withVariants(variants);
    }

    private static Variant sized(Variant variant, String size, long cents) {
        return variant.with(Field.SIZE, size).with(Field.SKU, "HEMD-" + size).with(Field.PRICE_GROSS, Money.ofCents(cents));
    }
}
