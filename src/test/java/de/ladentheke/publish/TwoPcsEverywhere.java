package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.photos.PhotoException;
import de.ladentheke.publish.content.Versions.Part;
import de.ladentheke.publish.content.Versions.Pick;
import de.ladentheke.publish.state.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds at every place: nothing is overwritten silently, and once the owner has chosen, both PCs come to rest: nothing waits,
 * nothing is another's, nothing is sent to and fro.
 */
abstract class TwoPcsEverywhere extends TwoPcsTakenOff {
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
    void eachSideKeepsWhatItAloneChanged() throws IOException {
        office.set(Field.DESCRIPTION, "Von Hand gedreht, spülmaschinenfest");
        office.shop.publish();
        till.set(Field.PRICE_GROSS, Money.ofCents(1590));
        till.shop.publish();
        var versions = till.versions();
        assertThat(versions.market().at()).isNotNull();
        assertThat(versions.parts()).extracting(Part::field, Part::here, Part::market, Part::preset).containsExactly(
                tuple(Field.DESCRIPTION, "Von Hand gedreht", "Von Hand gedreht, spülmaschinenfest", Pick.MARKET),
                tuple(Field.PRICE_GROSS, price(1590), price(1490), Pick.HERE));
        takeOver(till);
        till.shop.publish();
        office.shop.publish();
        takeOver(office);
        assertThat(office.cup().get(Field.PRICE_GROSS)).isEqualTo(till.cup().get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(1590));
        assertThat(office.cup().get(Field.DESCRIPTION)).isEqualTo(till.cup().get(Field.DESCRIPTION));
        atRest();
    }

    @Test
    void whatBothChangedTheOwnerMustSay() throws IOException {
        conflict();
        var versions = till.versions();
        assertThat(versions.parts()).extracting(Part::field, Part::market, Part::preset).containsExactly(
                tuple(Field.NAME, "Becher, blau", null), tuple(Field.PRICE_GROSS, price(990), null));
        assertThatThrownBy(() -> till.shop.publisher.choose(versions, presets(versions))).isInstanceOf(IllegalArgumentException.class);
        till.shop.publisher.choose(versions, all(versions, Pick.MARKET));
        assertThat(till.cup().name()).isEqualTo("Becher, blau");
        assertThat(till.cup().get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(990));
        atRest();
    }

    @Test
    void everyFieldIsToldBackAsItIs() throws IOException {
        office.shop.catalogue.change(cup.pk(), TwoPcsEverywhere::rich);
        office.shop.publish();
        look(till);
        var versions = till.versions();
        assertThat(versions.parts()).hasSizeGreaterThan(12).allSatisfy(part -> {
            assertThat(part.preset()).as(part.label()).isEqualTo(Pick.MARKET);
            assertThat(part.obstacle()).as(part.label()).isNull();
        });
        assertThat(office.versions().parts()).as("what this PC sent itself differs in nothing").isEmpty();
        takeOver(till);
        assertThat(till.cup().values()).isEqualTo(office.cup().values());
        assertThat(till.cup().variants()).extracting(Variant::uid, Variant::values).containsExactlyInAnyOrderElementsOf(
                office.cup().variants().stream().map(v -> tuple(v.uid(), v.values())).toList());
        atRest();
    }

    private static Product rich(Product product) {
        var first = product.variants().getFirst();
        return product.with(Field.NAME, "Becher & Söhne <groß> „1\"")
                .with(Field.DESCRIPTION, "Erste Zeile\nzweite & <dritte>\n\nNeuer Absatz: 5 > 3 &amp; so weiter")
                .with(Field.MANUFACTURER_ADDRESS, "Markt 1, 38855 Wernigerode").with(Field.MANUFACTURER_EMAIL, "post@toepferei.example")
                .with(Field.DEPOSIT_AMOUNT, Money.ofCents(123_425)).with(Field.MATERIAL, "Steinzeug").with(Field.VAT_RATE, 700)
                .with(Field.BRAND, "Harz | Töpfer").with(Field.CATEGORY, "Keramik > Tassen").with(Field.SHORT_DESCRIPTION, "Kurz & gut")
                .with(Field.PHOTOS, List.of(new Photo(product.photos().get(1).sha256(), "von „oben“"), product.photos().getFirst()))
                .withVariants(List.of(
                        first.with(Field.CONTENT_AMOUNT, 330_500L).with(Field.CONTENT_UNIT, "ml").with(Field.GTIN, "4006381333931")
                                .with(Field.COLOR, "blau").with(Field.SIZE, "S").with(Field.STOCK_QTY, 3_000L),
                        variant("BEC-L", "L", 1990).with(Field.COLOR, "rot & grün"), variant("BEC-XL", "XL", 2290)));
    }

    @Test
    void whatCustomersDoNotSeeThereIsNoDifference() throws IOException {
        office.set(Field.DESCRIPTION, "Erste Zeile\n\n\n\nNeuer Absatz");
        office.set(Field.STOCK_QTY, 2_500L);
        office.shop.publish();
        till.set(Field.PRICE_GROSS, Money.ofCents(1590));
        till.shop.publish();
        takeOver(till);
        till.shop.publish();
        office.shop.publish();
        assertThat(office.versions().parts()).extracting(Part::field).containsExactly(Field.PRICE_GROSS);
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
                tuple("Variante L", Pick.MARKET), tuple("Variante XL", Pick.HERE));
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
        assertThat(till.shop.publisher.blocked(0, 9)).singleElement().satisfies(blocked -> assertThat(blocked.cause()).isEqualTo(Cause.TAKEN_OFF));
        assertThat(till.line.manifest(null).items()).isEmpty();

        till.shop.publisher.holds().letGo(List.of(cup.pk()));
        till.shop.publish();
        office.shop.publish();
        assertThat(office.line.manifest(null).items()).as("the office does not take it off again by itself").isEqualTo(till.shop.meant());
        assertThat(office.shop.publisher.blocked(0, 9)).singleElement().satisfies(blocked -> assertThat(blocked.cause()).isEqualTo(Cause.OTHER_PC));
    }

    @Test
    void whatOneEditedWhileTheOtherArchivedItIsNotTakenOffSilently() throws IOException {
        office.set(Field.PRICE_GROSS, Money.ofCents(1590));
        office.shop.publish();
        till.shop.catalogue.archive(List.of(cup.pk()), true);
        till.shop.publish();
        assertThat(office.line.manifest(null).items()).isEqualTo(office.shop.meant()).hasSize(1);
        assertThat(till.shop.publisher.blocked(0, 9)).singleElement().satisfies(blocked -> assertThat(blocked.cause()).isEqualTo(Cause.OTHER_PC));
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
