package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.publish.content.Comparison;
import de.ladentheke.publish.content.Versions.Pick;
import de.ladentheke.publish.state.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two PCs that edit, publish, look and choose at random: none ever replaces a version that it has not seen, and where their
 * owner has settled everything, both show the same and nothing goes to and fro.
 */
class TwoPcsPropertyTest extends TwoPcs {
    private static final int STEPS = 40;
    private final Map<Pc, Set<String>> seen = new HashMap<>();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothingIsReplacedUnseenAndBothComeToRest(long seed) throws IOException {
        random = new Random(seed);
        seen.put(till, new HashSet<>(Set.of(shown())));
        seen.put(office, new HashSet<>(Set.of(shown())));
        for (int i = 0; i < STEPS; i++) {
            step(random.nextBoolean() ? till : office);
        }
        for (int round = 0; round < 4; round++) {
            settle(till);
            settle(office);
        }
        assertThat(shown()).as("the market shows what both have").isIn(List.of(till.shop.content(till.cup()).hash(), office.shop.content(office.cup()).hash(), ""));
        for (var pc : List.of(till, office, till)) {
            pc.channel.forget();
            publish(pc);
            assertThat(pc.channel.sent).isEmpty();
            assertThat(pc.shop.publisher.status()).satisfies(status -> assertThat(status.waiting() + status.blocked()).isZero());
        }
        if (till.cup().status() == Status.READY) {
            var difference = Comparison.of(withoutPhotos(till), withoutPhotos(office));
            assertThat(difference.lines()).isEmpty();
            assertThat(till.cup().photos()).hasSameSizeAs(office.cup().photos());
        }
        assertThat(office.cup().status() == Status.READY).isEqualTo(till.cup().status() == Status.READY).isEqualTo(!shown().isEmpty());
    }

    private static String withoutPhotos(Pc pc) {
        return pc.shop.content(pc.cup().with(Field.PHOTOS, List.of())).json();
    }

    private void step(Pc pc) throws IOException {
        switch (random.nextInt(12)) {
            case 0 -> pc.set(Field.NAME, "Becher " + random.nextInt(4));
            case 1 -> pc.set(Field.DESCRIPTION, random.nextBoolean() ? null : "Text " + random.nextInt(3));
            case 2 -> pc.set(Field.PRICE_GROSS, Money.ofCents(1_450 + random.nextInt(60)));
            case 3 -> pc.set(Field.PHOTOS, album(pc));
            case 4 -> pc.shop.catalogue.change(cup.pk(), this::otherVariants);
            case 5 -> pc.set(Field.STATUS, random.nextInt(3) == 0 ? Status.DRAFT : Status.READY);
            case 6, 7, 8 -> publish(pc);
            case 9 -> lookAround(pc);
            default -> decide(pc);
        }
    }

    /** Who does not mean to show it needs no word about its being off. */
    private void lookAround(Pc pc) throws IOException {
        look(pc);
        if (pc.cup().status() != Status.READY && shown().isEmpty()) {
            seen.get(pc).add("");
        }
    }

    private List<Photo> album(Pc pc) {
        var album = new ArrayList<Photo>();
        for (int number = 1; number <= 5; number++) {
            if (random.nextBoolean()) {
                album.add(pc.shop.photo(number));
            }
        }
        return album.isEmpty() ? List.of(pc.shop.photo(6)) : album;
    }

    private Product otherVariants(Product product) {
        var variants = new ArrayList<Variant>(product.variants());
        if (variants.size() > 1 && random.nextBoolean()) {
            variants.removeLast();
        } else if (variants.size() < 4) {
            var size = "G" + random.nextInt(1_000_000);
            variants.set(0, variants.getFirst().with(Field.SIZE, "S"));
            variants.add(variant("BEC-" + size, size, 1_500));
        }
        return product.withVariants(variants);
    }

    /** The owner's word about what is kept back. */
    private void decide(Pc pc) throws IOException {
        for (var blocked : pc.shop.publisher.blocked(0, 9)) {
            if (blocked.cause() == Cause.TAKEN_OFF) {
                pc.shop.publisher.holds().letGo(List.of(cup.pk()));
                seen.get(pc).add("");
            } else if (blocked.cause() == Cause.OTHER_PC) {
                choose(pc, false);
            }
        }
    }

    private void choose(Pc pc, boolean theMarket) throws IOException {
        var version = pc.shop.publisher.foreign(cup.pk()).orElseThrow();
        var versions = pc.shop.publisher.versions(cup.pk());
        if (versions.isEmpty()) {
            seen.get(pc).add(version);
            pc.shop.publisher.overwriteForeign(cup.pk(), version);
            return;
        }
        var picks = new HashMap<String, Pick>();
        for (var part : versions.get().parts()) {
            picks.put(part.id(), part.obstacle() == null && (theMarket || random.nextBoolean()) ? Pick.MARKET : Pick.HERE);
        }
        seen.get(pc).add(shown());
        pc.shop.publisher.choose(versions.get(), picks);
    }

    private void publish(Pc pc) throws IOException {
        var before = shown();
        pc.shop.publish();
        var after = shown();
        if (!after.equals(before)) {
            assertThat(seen.get(pc)).as("what was replaced was seen here").contains(before);
        }
        if (pc.shop.publisher.foreign(cup.pk()).isEmpty()) {
            seen.get(pc).add(after);
        }
    }

    /** The owner takes what the market has. */
    private void settle(Pc pc) throws IOException {
        publish(pc);
        for (var blocked : pc.shop.publisher.blocked(0, 9)) {
            switch (blocked.cause()) {
                case OTHER_PC -> {
                    if (pc.cup().status() != Status.READY) {
                        pc.set(Field.STATUS, Status.READY);
                    }
                    choose(pc, true);
                }
                case TAKEN_OFF -> pc.set(Field.STATUS, Status.DRAFT);
                default -> throw new AssertionError(blocked);
            }
        }
        publish(pc);
    }

    /** Hash of what the market shows, empty where it shows nothing. */
    private String shown() throws IOException {
        return office.line.manifest(null).items().getOrDefault(cup.uid().toString(), "");
    }
}
