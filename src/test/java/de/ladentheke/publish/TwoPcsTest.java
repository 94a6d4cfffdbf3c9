package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Status;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.content.Versions.Part;
import de.ladentheke.publish.content.Versions.Pick;
import de.ladentheke.publish.setup.CategoryMap;
import de.ladentheke.publish.setup.ChannelRules;
import de.ladentheke.publish.setup.PriceRule;
import de.ladentheke.publish.setup.Visibility;
import de.ladentheke.publish.state.Cause;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The second PC notices what the first one published, and its owner chooses: at a practice marketplace. */
class TwoPcsTest extends TwoPcs {
    @Test
    void whatTheOtherPcTookOffDoesNotComeBackByItself() throws IOException {
        office.set(Field.STATUS, Status.DRAFT);
        office.shop.publish();
        till.set(Field.PRICE_GROSS, Money.ofCents(1590));
        till.shop.publish();
        assertThat(till.line.manifest(null).items()).isEmpty();
        assertThat(till.shop.publisher.blocked(0, 9)).singleElement().satisfies(blocked -> {
            assertThat(blocked.cause()).isEqualTo(Cause.TAKEN_OFF);
            assertThat(blocked.reason()).isEqualTo("Dort oder an einem anderen PC vom Markt genommen.");
        });
        till.shop.publisher.holds().letGo(List.of(cup.pk()));
        till.shop.publish();
        assertThat(till.line.manifest(null).items()).isEqualTo(till.shop.meant());
    }

    @Test
    void whatTheOtherPcTookOffAndBroughtBackIsThereAgain() throws IOException {
        office.set(Field.STATUS, Status.DRAFT);
        office.shop.publish();
        till.shop.publish();
        office.set(Field.STATUS, Status.READY);
        office.shop.publish();
        till.shop.publish();
        assertThat(till.shop.state(cup)).isEqualTo(MarketState.ONLINE);
        till.set(Field.PRICE_GROSS, Money.ofCents(1590));
        assertThat(till.shop.publish().published()).as("nothing is kept back any more").isEqualTo(1);
    }

    @Test
    void whatComesBackInAnotherVersionIsChosenAndGoesOut() throws IOException {
        office.set(Field.STATUS, Status.DRAFT);
        office.shop.publish();
        till.set(Field.NAME, "Becher, rot");
        till.shop.publish();
        office.set(Field.STATUS, Status.READY);
        office.set(Field.PRICE_GROSS, Money.ofCents(990));
        office.shop.publish();
        look(till);
        var versions = till.versions();
        till.shop.publisher.choose(versions, all(versions, Pick.HERE));
        assertThat(till.shop.publish().published()).isEqualTo(1);
        assertThat(till.line.manifest(null).items()).isEqualTo(till.shop.meant());
    }

    @Test
    void aChoiceThatComesLateIsComparedWithTheMarketAgain() throws IOException {
        conflict();
        var versions = till.versions();
        till.shop.overwrite(cup.pk());
        till.shop.publish();
        till.shop.publisher.choose(versions, all(versions, Pick.MARKET));
        till.shop.publish();
        assertThat(till.shop.state(cup)).as("the market shows what was sent meanwhile").isEqualTo(MarketState.BLOCKED);
        assertThat(till.versions().parts()).extracting(Part::market).contains("Becher, rot");
    }

    @Test
    void ownTakingOffWhoseAnswerGotLostIsNoOtherPcs() throws IOException {
        till.channel.after = call -> {
            if (call.equals("send")) {
                till.channel.before = any -> {
                    throw new IOException("no route");
                };
                throw new IOException("reset");
            }
        };
        assertThatThrownBy(() -> till.shop.publisher.takeOff(Progress.NONE, (product, stage, detail) -> {})).isInstanceOf(IOException.class);
        till.channel.calm();
        till.shop.publish();
        assertThat(till.line.manifest(null).items()).as("waits again, as after every taking off").isEqualTo(till.shop.meant());
    }

    @Test
    void eachSideKeepsWhatItAloneChangedAndBothEndAlike() throws IOException {
        office.set(Field.DESCRIPTION, "Von Hand gedreht, spülmaschinenfest");
        office.shop.publish();
        till.set(Field.PRICE_GROSS, Money.ofCents(1590));
        till.shop.publish();
        assertThat(till.shop.state(cup)).isEqualTo(MarketState.BLOCKED);

        var versions = till.versions();
        assertThat(versions.market().computer()).isEqualTo("Büro");
        assertThat(versions.market().at()).isNotNull();
        assertThat(versions.parts()).extracting(Part::field, Part::here, Part::market, Part::preset).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Field.DESCRIPTION, "Von Hand gedreht", "Von Hand gedreht, spülmaschinenfest", Pick.MARKET),
                org.assertj.core.groups.Tuple.tuple(Field.PRICE_GROSS, price(1590), price(1490), Pick.HERE));
        assertThat(versions.parts().get(1).changedAt()).as("changed here by hand").isNotNull();
        till.shop.publisher.choose(versions, presets(versions));
        till.shop.publish();

        assertThat(till.cup().get(Field.DESCRIPTION)).isEqualTo("Von Hand gedreht, spülmaschinenfest");
        assertThat(till.cup().get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(1590));
        assertThat(till.line.manifest(null).items()).isEqualTo(till.shop.meant());

        office.shop.publish();
        assertThat(office.shop.state(cup)).as("a version of the till's, now").isEqualTo(MarketState.BLOCKED);
        var back = office.versions();
        assertThat(back.parts()).extracting(Part::field, Part::preset).containsExactly(org.assertj.core.groups.Tuple.tuple(Field.PRICE_GROSS, Pick.MARKET));
        office.shop.publisher.choose(back, presets(back));
        assertThat(office.shop.content(office.cup()).hash()).isEqualTo(till.shop.content(till.cup()).hash());
        assertThat(office.shop.state(cup)).isEqualTo(MarketState.ONLINE);
        office.channel.forget();
        office.shop.publish();
        assertThat(office.channel.sent).as("nothing is left to send").isEmpty();
    }

    @Test
    void whatBothChangedMustBeChosenAndOneUndoTakesTheChoiceBack() throws IOException {
        conflict();
        var versions = till.versions();
        assertThat(versions.parts()).extracting(Part::field, Part::preset).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Field.NAME, null), org.assertj.core.groups.Tuple.tuple(Field.PRICE_GROSS, null));
        assertThatThrownBy(() -> till.shop.publisher.choose(versions, presets(versions))).isInstanceOf(IllegalArgumentException.class);
        till.shop.publisher.choose(versions, all(versions, Pick.MARKET));
        assertThat(till.cup().name()).isEqualTo("Becher, blau");
        assertThat(till.cup().get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(990));
        assertThat(till.shop.state(cup)).isEqualTo(MarketState.ONLINE);

        till.shop.catalogue.undo(Progress.NONE);
        assertThat(till.cup().name()).isEqualTo("Becher, rot");
        assertThat(till.cup().get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(1590));
        till.shop.publisher.refresh(Progress.NONE);
        assertThat(till.shop.state(cup)).as("waits like any other change").isEqualTo(MarketState.CHANGED);
    }

    @Test
    void allFromHereReplacesTheOtherAndTellsCustomersOfIt() throws IOException {
        conflict();
        var versions = till.versions();
        till.shop.publisher.choose(versions, all(versions, Pick.HERE));
        assertThat(till.shop.publisher.outgoing(0, 9)).singleElement().satisfies(out ->
                assertThat(out.changes()).as("against what the market shows").contains("Bezeichnung „Becher, blau“ → „Becher, rot“"));
        till.shop.publish();
        assertThat(till.line.manifest(null).items()).isEqualTo(till.shop.meant());
    }

    @Test
    void aVersionThatComesBetweenLookAndClickIsNotOverwritten() throws IOException {
        conflict();
        var versions = till.versions();
        office.set(Field.NAME, "Becher, grün");
        office.shop.publish();
        till.shop.publisher.choose(versions, all(versions, Pick.HERE));
        till.shop.publish();
        assertThat(till.shop.state(cup)).isEqualTo(MarketState.BLOCKED);
        assertThat(till.versions().parts()).extracting(Part::market).contains("Becher, grün");
    }

    @Test
    void norOneThatThisPcHasNoticedMeanwhile() throws IOException {
        conflict();
        var versions = till.versions();
        office.set(Field.NAME, "Becher, grün");
        office.shop.publish();
        look(till);
        till.shop.publisher.choose(versions, all(versions, Pick.HERE));
        till.shop.publish();
        assertThat(till.shop.state(cup)).isEqualTo(MarketState.BLOCKED);
        assertThat(till.versions().parts()).extracting(Part::market).contains("Becher, grün");
    }

    @Test
    void photosOfTheOtherPcAreFetchedAndNeitherSentNorFetchedAgain() throws IOException {
        office.set(Field.PHOTOS, List.of(office.shop.photo(7), new Photo(office.shop.photo(1).sha256(), "von oben")));
        office.shop.publish();
        look(till);
        var versions = till.versions();
        assertThat(versions.parts()).singleElement().satisfies(part -> {
            assertThat(part.field()).isEqualTo(Field.PHOTOS);
            assertThat(part.preset()).isEqualTo(Pick.MARKET);
            assertThat(part.obstacle()).isNull();
            assertThat(part.market()).isEqualTo("2 Fotos");
        });
        assertThat(till.channel.calls).filteredOn("picture"::equals).as("only the one that is not here").hasSize(1);
        till.shop.publisher.choose(versions, presets(versions));
        var photos = till.cup().photos();
        assertThat(photos).hasSize(2);
        assertThat(photos.get(1)).isEqualTo(new Photo(till.shop.photo(1).sha256(), "von oben"));
        assertThat(Files.size(till.shop.photos.file(photos.getFirst().sha256()))).isPositive();
        till.channel.forget();
        till.set(Field.NAME, "Becher mit neuem Foto");
        till.shop.publish();
        assertThat(till.channel.images).as("the market has it under the name that the office gave it").isEmpty();
        assertThat(till.line.online(cup.uid().toString()).orElseThrow().content()).contains("Becher mit neuem Foto");

        look(office);
        assertThat(office.versions().parts()).as("the photos are the office's own").extracting(Part::field).containsExactly(Field.NAME);
    }

    @Test
    void photosOfBothCanBeKept() throws IOException {
        office.set(Field.PHOTOS, List.of(office.shop.photo(1), office.shop.photo(7)));
        office.shop.publish();
        till.set(Field.PHOTOS, List.of(till.shop.photo(1), till.shop.photo(8)));
        look(till);
        var versions = till.versions();
        assertThat(versions.parts()).singleElement().satisfies(part -> assertThat(part.preset()).as("both changed them").isNull());
        till.shop.publisher.choose(versions, all(versions, Pick.BOTH));
        till.shop.publish();

        assertThat(till.cup().photos()).hasSize(3).startsWith(till.shop.photo(1), till.shop.photo(8));
        look(office);
        var back = office.versions();
        office.shop.publisher.choose(back, presets(back));
        assertThat(office.cup().photos()).hasSize(3);
        office.channel.forget();
        till.channel.forget();
        office.shop.publish();
        till.shop.publish();
        assertThat(office.channel.sent).isEmpty();
        assertThat(till.channel.sent).isEmpty();
    }

    @Test
    void bothIsForPhotosOnly() throws IOException {
        conflict();
        var versions = till.versions();
        assertThatThrownBy(() -> till.shop.publisher.choose(versions, all(versions, Pick.BOTH))).isInstanceOf(IllegalArgumentException.class);
        assertThat(till.cup().name()).isEqualTo("Becher, rot");
    }

    @Test
    void theVersionThatIsNotChosenCanBeKeptAsADraft() throws IOException {
        conflict();
        var versions = till.versions();
        till.shop.publisher.choose(versions, all(versions, Pick.HERE));
        var draft = till.shop.publisher.keepOther(versions);

        assertThat(draft.name()).isEqualTo("Becher, blau (Kopie)");
        assertThat(draft.get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(990));
        assertThat(draft.status()).isEqualTo(Status.DRAFT);
        assertThat(draft.photos()).isEqualTo(till.cup().photos());
        assertThat(till.cup().name()).isEqualTo("Becher, rot");
        till.shop.publish();
        assertThat(till.line.manifest(null).items()).as("the draft stays here").isEqualTo(till.shop.meant()).hasSize(1);
    }

    @Test
    void photosThatTheMarketDoesNotGiveBackStayAChoiceOfHereOnly() throws IOException {
        office.set(Field.PHOTOS, List.of(office.shop.photo(7)));
        office.set(Field.NAME, "Becher, blau");
        office.shop.publish();
        try (var images = Files.walk(folder.resolve("market").resolve("images"))) {
            for (var image : images.filter(Files::isRegularFile).toList()) {
                Files.delete(image);
            }
        }
        look(till);
        var parts = till.versions().parts();
        assertThat(parts).filteredOn(part -> part.field() == Field.PHOTOS).singleElement().satisfies(part -> {
            assertThat(part.obstacle()).contains("anderen PC");
            assertThat(part.preset()).isNull();
        });
        assertThat(parts).filteredOn(part -> part.field() == Field.NAME).singleElement().satisfies(part -> assertThat(part.obstacle()).isNull());
        assertThatThrownBy(() -> till.shop.publisher.choose(till.versions(), all(till.versions(), Pick.MARKET))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void variantsThatOnlyOneSideHasAreChosenAsAWhole() throws IOException {
        office.shop.catalogue.change(cup.pk(), product -> product.withVariants(List.of(product.variants().getFirst().with(Field.SIZE, "S"),
                variant("BEC-L", "L", 1990))));
        office.shop.publish();
        till.set(Field.STOCK_QTY, 4_000L);
        look(till);
        var versions = till.versions();
        assertThat(versions.parts()).filteredOn(part -> part.field() == null).singleElement().satisfies(part -> {
            assertThat(part.label()).isEqualTo("Variante L");
            assertThat(part.here()).isEmpty();
            assertThat(part.market()).isEqualTo("BEC-L, " + price(1990));
            assertThat(part.preset()).isEqualTo(Pick.MARKET);
        });
        till.shop.publisher.choose(versions, presets(versions));
        assertThat(till.cup().variants()).hasSize(2).extracting(Variant::sku).containsExactly("BEC-1", "BEC-L");
        assertThat(till.cup().variants()).extracting(Variant::uid).containsExactlyElementsOf(office.cup().variants().stream().map(Variant::uid).toList());
        till.shop.publish();

        till.shop.catalogue.change(cup.pk(), product -> product.withVariants(List.of(product.variants().getFirst())));
        till.shop.publish();
        look(office);
        var back = office.versions();
        assertThat(back.parts()).filteredOn(part -> part.field() == null).singleElement().satisfies(part -> assertThat(part.preset()).isEqualTo(Pick.MARKET));
        office.shop.publisher.choose(back, presets(back));
        assertThat(office.cup().variants()).hasSize(1);
        till.shop.catalogue.undo(Progress.NONE);
        till.shop.publish();
        look(office);
        var again = office.versions();
        office.shop.publisher.choose(again, presets(again));
        assertThat(office.cup().variants()).as("a variant that was taken away comes back as itself").hasSize(2);
        assertThat(office.shop.content(office.cup()).hash()).isEqualTo(till.shop.content(till.cup()).hash());
    }

    @Test
    void factsAreTakenBackIntoTheirFields() throws IOException {
        office.shop.catalogue.change(cup.pk(), product -> product
                .with(Field.MANUFACTURER_ADDRESS, "Markt 1, 38855 Wernigerode").with(Field.MANUFACTURER_EMAIL, "post@toepferei.example")
                .with(Field.DEPOSIT_AMOUNT, Money.ofCents(123_425)).with(Field.DRAINED_WEIGHT, 1_234_500L).with(Field.MATERIAL, "Steinzeug")
                .with(Field.VAT_RATE, 700).with(Field.BRAND, "Harz").with(Field.CATEGORY, "Keramik > Tassen").with(Field.SHORT_DESCRIPTION, "Kurz")
                .withVariant(0, product.variants().getFirst().with(Field.CONTENT_AMOUNT, 330_000L).with(Field.CONTENT_UNIT, "ml").with(Field.GTIN, "4006381333931")
                        .with(Field.COLOR, "blau").with(Field.STOCK_QTY, 2_500L)));
        office.shop.publish();
        look(till);
        var versions = till.versions();
        assertThat(versions.parts()).allSatisfy(part -> {
            assertThat(part.preset()).as(part.label()).isEqualTo(Pick.MARKET);
            assertThat(part.obstacle()).as(part.label()).isNull();
        });
        till.shop.publisher.choose(versions, presets(versions));
        assertThat(till.cup().values()).isEqualTo(office.cup().values());
        assertThat(till.cup().variants().getFirst().values()).isEqualTo(office.cup().variants().getFirst().values());
        assertThat(till.shop.state(cup)).isEqualTo(MarketState.ONLINE);
    }

    @Test
    void whatTheChannelConvertsCannotBeTakenBack() throws IOException {
        conflict();
        new ChannelSetups(till.shop.database).save(new ChannelSetups(till.shop.database).find(till.channel.id()).orElseThrow()
                .withRules(new ChannelRules(new PriceRule(10, -1), Visibility.ALL, CategoryMap.SAME)));
        look(till);
        assertThat(till.versions().parts()).filteredOn(part -> part.field() == Field.PRICE_GROSS).singleElement()
                .satisfies(part -> assertThat(part.obstacle()).contains("umrechnet"));
    }

    @Test
    void aPlaceThatCannotTellLeavesTheOldChoice() throws IOException {
        conflict();
        var mute = new Publisher(till.shop.database, till.shop.catalogue, till.shop.photos, new Mute(till.line));
        assertThat(mute.versions(cup.pk())).isEmpty();
        assertThat(mute.overwriteForeign(cup.pk(), mute.foreign(cup.pk()).orElseThrow())).isTrue();
        mute.publish(Progress.NONE, (product, stage, detail) -> {});
        assertThat(till.line.online(cup.uid().toString()).orElseThrow().content()).contains("Becher, rot");
    }

    @Test
    void whatIsADraftHereIsNotChosenByField() throws IOException {
        conflict();
        till.set(Field.STATUS, Status.DRAFT);
        assertThat(till.shop.publisher.versions(cup.pk())).isEmpty();
    }

    /** A place that tells no versions back. */
    private record Mute(Channel real) implements Channel {
        @Override
        public String id() {
            return real.id();
        }

        @Override
        public Manifest manifest(String knownRevision) throws IOException {
            return real.manifest(knownRevision);
        }

        @Override
        public Set<String> missingImages(Collection<String> sha256) throws IOException {
            return real.missingImages(sha256);
        }

        @Override
        public void putImage(String sha256, Path photo) throws IOException {
            real.putImage(sha256, photo);
        }

        @Override
        public int batchSize() {
            return real.batchSize();
        }

        @Override
        public BatchResult send(List<Item> items, String expectedRevision) throws IOException {
            return real.send(items, expectedRevision);
        }

        @Override
        public void putProfile(Map<String, String> profile) throws IOException {
            real.putProfile(profile);
        }

        @Override
        public Optional<URI> shopPage() {
            return real.shopPage();
        }
    }

    @Test
    void withoutALineNothingIsChanged() throws IOException {
        conflict();
        till.channel.before = call -> {
            throw new IOException("cut");
        };
        assertThatThrownBy(till::versions).isInstanceOf(IOException.class);
        assertThat(till.cup().name()).isEqualTo("Becher, rot");
        assertThat(till.shop.publisher.blocked(0, 9)).singleElement().satisfies(b -> assertThat(b.cause()).isEqualTo(Cause.OTHER_PC));
    }

    @Test
    void whoseBaseIsLostChoosesEverything() throws IOException {
        office.set(Field.NAME, "Becher, blau");
        office.shop.publish();
        till.shop.database.write(tx -> {
            tx.update("UPDATE channel_state SET content = ''");
            return null;
        });
        look(till);
        assertThat(till.versions().parts()).singleElement().satisfies(part -> assertThat(part.preset()).isNull());
    }
}
