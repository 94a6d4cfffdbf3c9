package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.photos.PhotoException;
import de.ladentheke.publish.content.Versions.Part;
import de.ladentheke.publish.content.Versions.Pick;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Once the owner has chosen, both PCs come to rest: nothing waits, nothing is another's, nothing is sent to and fro. */
class TwoPcsRestTest extends TwoPcs {
    private static final Path PHOTOS = Path.of("../shared/data/product-photos");

    @Test
    void photosTakenOverFromTheOtherPc() throws IOException {
        office.set(Field.PHOTOS, List.of(office.shop.photo(7), office.shop.photo(8), office.shop.photo(1)));
        office.shop.publish();
        takeOver(till);
        assertThat(till.cup().photos()).as("made anew from what was sent").isNotEqualTo(office.cup().photos()).hasSize(3);
        atRest();
    }

    @Test
    void realPhotosTakenOverFromTheOtherPc() throws IOException, PhotoException {
        assumeTrue(Files.isDirectory(PHOTOS));
        try (var files = Files.walk(PHOTOS)) {
            var some = files.filter(file -> file.toString().endsWith(".jpg")).sorted().limit(4).toList();
            var photos = new java.util.ArrayList<Photo>();
            for (var file : some) {
                photos.add(new Photo(office.shop.photos.add(file).sha256(), ""));
            }
            assertThat(photos).hasSize(4);
            office.set(Field.PHOTOS, photos);
        }
        office.shop.publish();
        takeOver(till);
        assertThat(till.cup().photos()).as("made anew from what was sent").isNotEqualTo(office.cup().photos()).hasSize(4);
        atRest();

        till.set(Field.PRICE_GROSS, Money.ofCents(1590));
        assertThat(till.shop.publish()).satisfies(report -> {
            assertThat(report.published()).isEqualTo(1);
            assertThat(report.photosSent()).as("the market has them as the office sent them").isZero();
        });
        office.shop.publish();
        assertThat(office.versions().parts()).as("the photos are the same").extracting(Part::field).containsExactly(Field.PRICE_GROSS);
        takeOver(office);
        atRest();
    }

    @Test
    void whatBothChangedAlikeIsSettledByOneClickAndNotSentAgain() throws IOException {
        office.set(Field.PHOTOS, List.of(office.shop.photo(7)));
        office.shop.publish();
        takeOver(till);
        office.set(Field.PRICE_GROSS, Money.ofCents(1590));
        till.set(Field.PRICE_GROSS, Money.ofCents(1590));
        office.shop.publish();
        till.shop.publish();
        assertThat(till.shop.state(cup)).isEqualTo(MarketState.BLOCKED);
        assertThat(till.versions().parts()).as("alike").isEmpty();
        takeOver(till);
        atRest();
    }

    @Test
    void theSamePhotoAddedAtBothIsOne() throws IOException {
        office.set(Field.PHOTOS, List.of(office.shop.photo(1), office.shop.photo(9)));
        till.set(Field.PHOTOS, List.of(till.shop.photo(1), till.shop.photo(9)));
        office.shop.publish();
        till.shop.publish();
        atRest();
    }

    @Test
    void variantsAddedAtBothAreBothKept() throws IOException {
        office.shop.catalogue.change(cup.pk(), product -> product.withVariants(List.of(product.variants().getFirst().with(Field.SIZE, "S"), variant("BEC-L", "L", 1990))));
        till.shop.catalogue.change(cup.pk(), product -> product.withVariants(List.of(product.variants().getFirst().with(Field.SIZE, "S"), variant("BEC-XL", "XL", 2290))));
        office.shop.publish();
        till.shop.publish();
        var versions = till.versions();
        assertThat(versions.parts()).extracting(Part::label, Part::preset).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("Variante L", Pick.MARKET), org.assertj.core.groups.Tuple.tuple("Variante XL", Pick.HERE));
        takeOver(till);
        assertThat(till.cup().variants()).extracting(v -> v.get(Field.SIZE)).containsExactlyInAnyOrder("S", "L", "XL");
        till.shop.publish();
        office.shop.publish();
        takeOver(office);
        assertThat(office.cup().variants()).hasSize(3);
        atRest();
    }

    @Test
    void whatOneArchivedWhileTheOtherEditedItComesBackOnlyWhereTheOwnerSaysSo() throws IOException {
        office.shop.catalogue.archive(List.of(cup.pk()), true);
        office.shop.publish();
        assertThat(till.line.manifest(null).items()).isEmpty();
        till.set(Field.PRICE_GROSS, Money.ofCents(1590));
        till.shop.publish();
        assertThat(till.shop.publisher.blocked(0, 9)).singleElement().satisfies(blocked -> assertThat(blocked.cause()).isEqualTo(de.ladentheke.publish.state.Cause.TAKEN_OFF));
        assertThat(till.line.manifest(null).items()).isEmpty();

        till.shop.publisher.holds().letGo(List.of(cup.pk()));
        till.shop.publish();
        office.shop.publish();
        assertThat(office.line.manifest(null).items()).as("the office does not take it off again by itself").isEqualTo(till.shop.meant());
        assertThat(office.shop.publisher.blocked(0, 9)).singleElement().satisfies(blocked -> assertThat(blocked.cause()).isEqualTo(de.ladentheke.publish.state.Cause.OTHER_PC));
    }

    @Test
    void whatOneEditedWhileTheOtherArchivedItIsNotTakenOffSilently() throws IOException {
        office.set(Field.PRICE_GROSS, Money.ofCents(1590));
        office.shop.publish();
        till.shop.catalogue.archive(List.of(cup.pk()), true);
        till.shop.publish();
        assertThat(office.line.manifest(null).items()).isEqualTo(office.shop.meant()).hasSize(1);
        assertThat(till.shop.publisher.blocked(0, 9)).singleElement().satisfies(blocked -> assertThat(blocked.cause()).isEqualTo(de.ladentheke.publish.state.Cause.OTHER_PC));
        assertThat(till.shop.publisher.overwriteForeign(cup.pk(), till.shop.publisher.foreign(cup.pk()).orElseThrow())).isTrue();
        till.shop.publish();
        assertThat(office.line.manifest(null).items()).isEmpty();
    }

    @Test
    void onlyTheVersionThatTheOwnerSawIsReplacedAsAWhole() throws IOException {
        conflict();
        var seen = till.shop.publisher.foreign(cup.pk()).orElseThrow();
        office.set(Field.NAME, "Becher, grün");
        office.shop.publish();
        look(till);
        assertThat(till.shop.publisher.overwriteForeign(cup.pk(), seen)).as("another one came meanwhile").isFalse();
        till.shop.publish();
        assertThat(till.shop.state(cup)).isEqualTo(MarketState.BLOCKED);
        assertThat(till.versions().parts()).extracting(Part::market).contains("Becher, grün");
        assertThat(till.line.online(cup.uid().toString()).orElseThrow().content()).contains("Becher, grün");
    }

    /** As the owner does where only one side changed it. */
    private static void takeOver(Pc pc) throws IOException {
        look(pc);
        var versions = pc.versions();
        pc.shop.publisher.choose(versions, presets(versions));
    }

    /** Both publish by turns, and nothing goes to and fro. */
    private void atRest() throws IOException {
        till.shop.publish();
        office.shop.publish();
        var shown = office.line.manifest(null);
        for (int round = 0; round < 3; round++) {
            for (var pc : List.of(till, office)) {
                pc.channel.forget();
                pc.shop.publish();
                look(pc);
                assertThat(pc.channel.sent).as("nothing is sent").isEmpty();
                assertThat(pc.channel.images).isEmpty();
                assertThat(pc.shop.publisher.status()).satisfies(status -> {
                    assertThat(status.waiting()).isZero();
                    assertThat(status.blocked()).isZero();
                });
                assertThat(pc.shop.state(cup)).isEqualTo(MarketState.ONLINE);
                assertThat(pc.shop.publisher.foreign(cup.pk())).isEmpty();
            }
        }
        assertThat(office.line.manifest(null)).as("the market is as it was").isEqualTo(shown);
    }
}
