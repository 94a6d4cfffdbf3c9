package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Uids;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.faults.Fault;
import de.ladentheke.faults.FaultyLine;
import de.ladentheke.faults.Plan;
import de.ladentheke.photos.Renditions;
import de.ladentheke.photos.StoredPhoto;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ImageRefusedException;
import de.ladentheke.publish.channel.RevisionChangedException;
import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.publish.state.Cause;
import de.ladentheke.publish.vendure.Operator;
import de.ladentheke.publish.vendure.Town;
import de.ladentheke.publish.vendure.VendureAccess;
import de.ladentheke.publish.vendure.VendureChannel;
import de.ladentheke.publish.vendure.VendureCheck;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop that publishes to a town's real Vendure. */
class VendureIT {
    @TempDir
    Path folder;

    private Town town;
    private Town.Shop place;
    private FaultyLine line;
    private VendureChannel channel;
    private PublishingShop shop;

    @BeforeEach
    void open() throws Exception {
        town = Town.here();
        place = town.addShop();
        line = new FaultyLine(town.main().address());
        channel = new VendureChannel(place.at(line.address()));
        shop = new PublishingShop(folder.resolve("shop"), channel);
    }

    @AfterEach
    void close() throws IOException {
        if (shop != null) {
            shop.close();
            channel.close();
            line.close();
        }
    }

    private Operator.Shelf shelf() throws Exception {
        return town.shelf(place);
    }

    /** What was meant is shown, every photo once, nothing lies about, and the shop knows it. */
    private void checkExact(int photos) throws Exception {
        var shelf = shelf();
        assertThat(shelf.hashes()).isEqualTo(shop.meant());
        assertThat(shelf.photos()).doesNotHaveDuplicates().hasSize(photos);
        assertThat(shelf.files()).hasSize(photos);
        assertThat(shelf.orphans()).isEmpty();
        assertThat(channel.manifest(null).items()).isEqualTo(shop.meant());
        assertThat(shop.publisher.status()).satisfies(s -> {
            assertThat(s.online()).isEqualTo(shop.meant().size());
            assertThat(s.waiting() + s.blocked()).isZero();
        });
    }

    /** Hash of a photo in the form that Vendure takes. */
    private String asSent(String photo) {
        return new Renditions(shop.database, shop.photos).of(photo).stream().map(StoredPhoto::sha256).findFirst().orElse(photo);
    }

    @Test
    void aProductIsShownWithEverythingThatCustomersMustKnow() throws Exception {
        var tea = shop.add("Grüner Tee <Sencha>", "TEE-1", 740, 1, 2);
        tea = shop.catalogue.change(tea.pk(), p -> p.with(Field.CONTENT_AMOUNT, 100_000L).with(Field.CONTENT_UNIT, "g")
                .with(Field.GTIN, "4006381333931").with(Field.VAT_RATE, 700).with(Field.BRAND, "Harztee").with(Field.STOCK_QTY, 7_000L)
                .with(Field.CATEGORY, "Lebensmittel > Tee").with(Field.DESCRIPTION, "Mild & frisch").with(Field.INGREDIENTS, "Grüner Tee"));
        assertThat(shop.publish().published()).isEqualTo(1);
        checkExact(2);

        var shown = shelf().products().get(tea.uid().toString());
        assertThat(shown.path("name").asText()).isEqualTo("Grüner Tee <Sencha>");
        assertThat(shown.path("description").asText()).isEqualTo("<p>Mild &amp; frisch</p>");
        var photos = tea.photos().stream().map(photo -> asSent(photo.sha256())).toList();
        assertThat(shown.path("assets").findValuesAsText("sha256")).isEqualTo(photos);
        assertThat(shown.path("featuredAsset").path("customFields").path("sha256").asText()).isEqualTo(photos.getFirst());
        assertThat(shown.path("customFields").path("manufacturer").asText()).isEqualTo("Töpferei Harz");
        assertThat(shown.path("customFields").path("category").asText()).isEqualTo("Lebensmittel > Tee");
        assertThat(shown.path("customFields").path("facts").findValuesAsText("key")).contains("ingredients", "manufacturer_name");
        var variant = shown.path("variants").path(0);
        assertThat(variant.path("priceWithTax").asLong()).isEqualTo(740);
        assertThat(variant.path("currencyCode").asText()).isEqualTo("EUR");
        assertThat(variant.path("taxRateApplied").path("value").asInt()).isEqualTo(7);
        assertThat(variant.path("stockLevels").path(0).path("stockOnHand").asInt()).isEqualTo(7);
        assertThat(variant.path("customFields")).isEqualTo(HttpLine.JSON.readTree("""
                {"externalId":"%s","gtin":"4006381333931","unitPrice":7400,"unitPriceUnit":"kg","contentAmount":"100",
                 "contentUnit":"g","availability":"IN_STOCK"}""".formatted(tea.variants().getFirst().uid())));
        assertThat(shop.publisher.page(tea.pk())).hasValueSatisfying(page ->
                assertThat(page).startsWith("https://markt.example/" + place.code() + "/gruener-tee-sencha-"));
    }

    @Test
    void theLongestTextsThatTheShopTakesAreTaken() throws Exception {
        var cup = shop.add("Becher " + "x".repeat(Field.NAME.maxLength() - 7), "BEC-1", 1490);
        for (var field : List.of(Field.BRAND, Field.CATEGORY, Field.SHORT_DESCRIPTION, Field.DESCRIPTION, Field.MANUFACTURER_NAME, Field.MANUFACTURER_ADDRESS,
                Field.MATERIAL, Field.SAFETY_TEXT_DE)) {
            shop.change(cup, field, "ä".repeat(field.maxLength()));
        }
        assertThat(shop.publish().refused()).isEmpty();
        assertThat(shelf().hashes()).isEqualTo(shop.meant()).hasSize(1);
    }

    @Test
    void changesGoOutAloneAndWhatIsTakenOffComesBackAsItself() throws Exception {
        var cup = shop.add("Becher", "BEC-1", 1490, 1);
        var bowl = shop.add("Schale", "SCH-1", 2490, 1, 2);
        shop.publish();
        checkExact(2);

        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1290));
        assertThat(shop.publish().published()).isEqualTo(1);
        checkExact(2);

        shop.catalogue.archive(List.of(bowl.pk()), true);
        assertThat(shop.publish().takenOff()).isEqualTo(1);
        checkExact(2);
        assertThat(shelf().products()).hasSize(2);

        shop.catalogue.archive(List.of(bowl.pk()), false);
        assertThat(shop.publish().photosSent()).isZero();
        checkExact(2);
        assertThat(shelf().products()).as("the same product, not a second one").hasSize(2);
    }

    @Test
    void nothingToDoCostsOneRequest() throws Exception {
        shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        var before = line.exchanges().size();
        shop.publish();
        assertThat(line.exchanges().size() - before).isEqualTo(1);
    }

    private Product shirt(String... sizes) {
        var shirt = shop.add("Hemd", "HEMD", 4990, 1);
        return shop.catalogue.change(shirt.pk(), p -> p.withVariants(
                IntStream.range(0, sizes.length).mapToObj(i -> variant(p, i, sizes[i])).toList()));
    }

    /** The variant of that number, or one more, in another size and at another price. */
    static Variant variant(Product product, int number, String size) {
        var known = number < product.variants().size() ? product.variants().get(number) : new Variant(0, Uids.next(), Map.of());
        return known.with(Field.SIZE, size).with(Field.COLOR, "blau").with(Field.SKU, "HEMD-" + size)
                .with(Field.PRICE_GROSS, Money.ofCents(4990 + number)).with(Field.STOCK_QTY, number * 1000L);
    }

    private List<String> sizes(Product product) throws Exception {
        var sizes = new ArrayList<String>();
        for (var variant : shelf().products().get(product.uid().toString()).path("variants")) {
            for (var option : variant.path("options")) {
                if (option.path("group").path("name").asText().equals("Größe")) {
                    sizes.add(option.path("name").asText() + " " + variant.path("priceWithTax").asText());
                }
            }
        }
        sizes.sort(null);
        return sizes;
    }

    @Test
    void variantsComeGoSwapAndComeBack() throws Exception {
        var shirt = shirt("S", "M");
        shop.publish();
        checkExact(1);
        assertThat(sizes(shirt)).containsExactly("M 4991", "S 4990");

        shirt = shop.catalogue.change(shirt.pk(), p -> p.withVariants(List.of(variant(p, 0, "M"), variant(p, 1, "S"), variant(p, 2, "L"))));
        shop.publish();
        assertThat(sizes(shirt)).containsExactly("L 4992", "M 4990", "S 4991");

        shirt = shop.catalogue.change(shirt.pk(), p -> p.withVariants(List.of(p.variants().get(0))));
        shop.publish();
        assertThat(sizes(shirt)).containsExactly("M 4990");

        shirt = shop.catalogue.change(shirt.pk(), p -> p.withVariants(List.of(p.variants().get(0), variant(p, 1, "S"), variant(p, 2, "XL"))));
        shop.publish();
        assertThat(sizes(shirt)).as("another S takes the place of the old one").containsExactly("M 4990", "S 4991", "XL 4992");
        checkExact(1);
    }

    @Test
    void aPlainProductGetsSizesAndVariantsWithoutAnyDifferBySku() throws Exception {
        var cup = shop.add("Becher", "BEC-1", 4990);
        var plate = shop.add("Teller", "TEL-1", 1990);
        shop.publish();
        shop.catalogue.change(cup.pk(), p -> p.withVariants(List.of(variant(p, 0, "klein"), variant(p, 1, "groß"))));
        shop.catalogue.change(plate.pk(), p -> p.withVariants(List.of(p.variants().getFirst(),
                new Variant(0, Uids.next(), Map.of(Field.SKU, "TEL-2", Field.PRICE_GROSS, Money.ofCents(2190))))));
        var report = shop.publish();
        assertThat(report.refused()).isEmpty();
        assertThat(report.published()).isEqualTo(2);
        checkExact(1);
        assertThat(sizes(cup)).containsExactly("groß 4991", "klein 4990");
        assertThat(shelf().products().get(plate.uid().toString()).path("variants").findValuesAsText("name")).contains("TEL-1", "TEL-2");
    }

    @Test
    void whatTheOperatorsDeleteOrBlockOrDoNotKnowIsNoDeadEnd() throws Exception {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        var operator = town.operator();
        var id = operator.call(place, "{ products { items { id } } }", HttpLine.JSON.createObjectNode()).path("products").path("items").path(0).path("id").asText();
        operator.call(place, "mutation($id: ID!) { deleteProduct(id: $id) { result } }", HttpLine.JSON.createObjectNode().put("id", id));
        assertThat(shop.publish().published()).as("its ids are free again").isEqualTo(1);
        checkExact(1);

        var slug = shelf().products().get(cup.uid().toString()).path("slug").asText();
        town.block(slug, "Rückruf");
        assertThat(shop.publish().refused()).singleElement().satisfies(b -> assertThat(b.reason()).endsWith("gesperrt: Rückruf"));
        var wine = new Channel.Item(Uids.next().toString(), "a".repeat(64), "{\"name\":\"Wein\",\"vatRate\":1070,\"variants\":[{\"id\":\"1\"}]}");
        assertThat(channel.send(List.of(wine), null).items()).singleElement().satisfies(r -> assertThat(r.problem()).contains("Steuersatz von 10,70 %"));
        assertThat(shelf().hashes()).isEmpty();
        assertThat(shop.state(cup)).isEqualTo(MarketState.BLOCKED);
        town.block(slug);
        shop.publisher.tryAgain(cup.pk());
        assertThat(shop.publish().published()).isEqualTo(1);
        checkExact(1);
    }

    /** The same shop on another PC. */
    private PublishingShop otherPc(Channel other) throws Exception {
        shop.close();
        DisturbedShop.copy(folder.resolve("shop"), folder.resolve("other"));
        shop = new PublishingShop(folder.resolve("shop"), channel);
        return new PublishingShop(folder.resolve("other"), other);
    }

    private long priceShown(Product product) throws Exception {
        return shelf().products().get(product.uid().toString()).path("variants").path(0).path("priceWithTax").asLong();
    }

    private void checkBlocked(Product... products) {
        assertThat(shop.publisher.blocked(0, 9)).hasSize(products.length).allSatisfy(b -> assertThat(b.cause()).isEqualTo(Cause.OTHER_PC));
        assertThat(products).allSatisfy(product -> assertThat(shop.state(product)).isEqualTo(MarketState.BLOCKED));
    }

    @Test
    void anotherPcIsNoticed() throws Exception {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        IntStream.range(0, 40).forEach(i -> shop.add("Teller " + i, "TEL-" + i, 990));
        assertThat(shop.publish().published()).isEqualTo(40);
        assertThat(channel.manifest(channel.manifest(null).revision()).items()).as("nothing changes by itself").isNull();
        try (var theirs = new VendureChannel(place.at(line.address())); var other = otherPc(theirs)) {
            other.change(cup, Field.PRICE_GROSS, Money.ofCents(990));
            assertThat(other.publish().published()).isEqualTo(1);
        }
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1590));
        shop.publish();
        checkBlocked(cup);
        assertThat(priceShown(cup)).isEqualTo(990);
        assertThatThrownBy(() -> channel.send(List.of(new Channel.Item("x", null, null)), "0//0")).isInstanceOf(RevisionChangedException.class);
        shop.overwrite(cup.pk());
        shop.publish();
        assertThat(priceShown(cup)).isEqualTo(1590);
        checkExact(1);
    }

    @Test
    void anotherPcThatComesBetweenTheLookAndTheBatchIsNoticed() throws Exception {
        var cups = IntStream.range(0, 3).mapToObj(i -> shop.add("Becher " + i, "BEC-" + i, 1490)).toList();
        shop.publish();
        try (var theirs = new VendureChannel(place.at(line.address())); var other = otherPc(theirs)) {
            var watched = watched();
            watched.batch = 1;
            watched.before = call -> {
                if (call.equals("send") && watched.sent.size() == 1) {
                    watched.before = quiet -> {};
                    cups.subList(1, 3).forEach(cup -> other.change(cup, Field.PRICE_GROSS, Money.ofCents(990)));
                    assertThat(other.publish().published()).isEqualTo(2);
                }
            };
            cups.subList(0, 2).forEach(cup -> shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1590)));
            assertThat(shop.publish().published()).isEqualTo(1);
            checkBlocked(cups.get(1), cups.get(2));
            assertThat(priceShown(cups.get(1))).isEqualTo(990);
        }
    }

    @Test
    void anotherPcThatComesWhileABatchIsUnderWayIsNoticed() throws Exception {
        var cups = IntStream.range(0, 2).mapToObj(i -> shop.add("Becher " + i, "BEC-" + i, 1490)).toList();
        shop.publish();
        try (var theirs = new VendureChannel(place.at(town.main().address())); var other = otherPc(theirs)) {
            var watched = watched();
            other.change(cups.get(1), Field.PRICE_GROSS, Money.ofCents(990));
            shop.change(cups.get(0), Field.PRICE_GROSS, Money.ofCents(1590));
            watched.before = call -> {
                if (call.equals("send")) {
                    line.plan((number, request) -> {
                        assertThat(number != 2 || other.publish().published() == 1).isTrue();
                        return null;
                    });
                }
            };
            assertThat(shop.publish().published()).isEqualTo(1);
            watched.calm();
            shop.publish();
            checkBlocked(cups.get(1));
        }
    }

    private WatchedChannel watched() {
        shop.close();
        var watched = new WatchedChannel(channel);
        shop = new PublishingShop(folder.resolve("shop"), watched);
        return watched;
    }

    @Test
    void aVersionThatTheRevisionDoesNotShowIsNotReplaced() throws Exception {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        var revision = channel.manifest(null).revision();
        var content = ItemContent.of(shop.content(shop.catalogue.get(cup.pk()).orElseThrow()).json().replace("1490", "990"));
        var blind = new Channel.Item(cup.uid().toString(), content.hash(), content.json(), "");
        assertThatThrownBy(() -> channel.send(List.of(blind), revision)).isInstanceOf(RevisionChangedException.class);
        assertThatThrownBy(() -> channel.send(List.of(new Channel.Item(blind.externalId(), null, null, "0")), revision))
                .isInstanceOf(RevisionChangedException.class);
        assertThat(channel.manifest(revision).items()).as("looked at anew").isEqualTo(shop.meant());
        assertThat(channel.manifest(revision).items()).as("no longer").isNull();
        checkExact(1);
    }

    @Test
    void theConnectionTestSaysWhatIsWrong() throws Exception {
        var address = line.address().toString();
        var ok = VendureCheck.check(address + "admin-api", place.channel(), place.key());
        assertThat(ok.outcome()).isEqualTo(Connection.Outcome.OK);
        assertThat(ok.sentence()).contains(place.code());
        assertThat(check(address, place.channel(), "ab:cd")).isEqualTo(Connection.Outcome.TOKEN);
        assertThat(check(address, place.channel(), "abc")).isEqualTo(Connection.Outcome.TOKEN);
        assertThat(check(address, "unknown", place.key())).isEqualTo(Connection.Outcome.SHOP);
        assertThat(check(address, town.addShop().channel(), place.key())).as("another shop's channel").isEqualTo(Connection.Outcome.TOKEN);
        assertThat(check(address + "x/", place.channel(), place.key())).isEqualTo(Connection.Outcome.NOT_A_MARKETPLACE);
        assertThat(check("http://markt.example", place.channel(), place.key())).isEqualTo(Connection.Outcome.NOT_SECURE);
        assertThat(check("markt", place.channel(), place.key())).isEqualTo(Connection.Outcome.ADDRESS);
        line.plan(Plan.from(1, new Fault.Refused()));
        assertThat(check(address, place.channel(), place.key())).isEqualTo(Connection.Outcome.NO_LINE);

        var renewed = town.addShop(place.code());
        line.mend();
        assertThat(renewed.channel()).isEqualTo(place.channel());
        assertThat(check(address, place.channel(), renewed.key())).isEqualTo(Connection.Outcome.OK);
    }

    private static Connection.Outcome check(String address, String channel, String key) {
        return VendureCheck.check(address, channel, key).outcome();
    }

    @Test
    void oneThatVendureDoesNotTakeDoesNotHoldUpTheOthers() throws Exception {
        for (int i = 0; i < 5; i++) {
            shop.add("Becher " + i, "BEC-" + i, i == 2 ? 3_000_000_000L : 1490);
        }
        var report = shop.publish();
        assertThat(report.published()).isEqualTo(4);
        assertThat(report.refused()).singleElement().satisfies(refused -> assertThat(refused.reason()).contains("Der Marktplatz nimmt diesen Artikel nicht an"));
        assertThat(shelf().hashes()).hasSize(4);
    }

    @Test
    void aPictureThatVendureDoesNotTakeIsAFaultOfTheProduct() throws Exception {
        var broken = Files.write(folder.resolve("broken.jpg"), "PK\u0003\u0004 a ZIP, no picture at all".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> channel.putImage("b".repeat(64), broken)).isInstanceOf(ImageRefusedException.class)
                .hasMessageContaining("nimmt ein Foto dieses Artikels nicht an");
        assertThat(channel.missingImages(List.of("c".repeat(64)))).hasSize(1);
        line.plan((number, request) -> new Fault.Status(413, null, false));
        assertThatThrownBy(() -> channel.putImage("c".repeat(64), broken)).isInstanceOf(ImageRefusedException.class).hasMessageContaining("zu groß");
        line.mend();
        assertThat(shelf().photos()).isEmpty();
    }

    @Test
    void aWrongClockIsTold() throws Exception {
        line.plan((number, request) -> new Fault.Clock(Duration.ofDays(1)));
        var told = VendureCheck.check(line.address().toString(), place.channel(), place.key());
        assertThat(told.outcome()).isEqualTo(Connection.Outcome.OK);
        assertThat(told.sentence()).contains("Die Uhr dieses PCs geht");
    }

    /** A node keeps in memory which shops there are. */
    @Test
    void aNewShopIsKnownOnTheOtherNodeWithinHalfAMinute() throws Exception {
        try (var other = town.another().start()) {
            var late = town.addShop();
            var start = System.nanoTime();
            var outcome = Connection.Outcome.SHOP;
            while (outcome != Connection.Outcome.OK && System.nanoTime() - start < 45_000_000_000L) {
                TimeUnit.SECONDS.sleep(1);
                outcome = check(other.address().toString(), late.channel(), late.key());
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(35));
            try (var channel = new VendureChannel(late.at(other.address())); var there = new PublishingShop(folder.resolve("late"), channel)) {
                there.add("Becher", "BEC-1", 1490);
                assertThat(there.publish().published()).isEqualTo(1);
                assertThat(town.shelf(late).hashes()).isEqualTo(there.meant());
            }
        }
    }

    @Test
    void theProfileIsKeptForTheShopAlone() throws Exception {
        channel.putProfile(Map.of("name", "Töpferei Harz"));
        var kept = town.operator().call(place, "{ getSettingsStoreValue(key: \"ladentheke.profile\") }", HttpLine.JSON.createObjectNode());
        assertThat(kept.path("getSettingsStoreValue").path("name").asText()).isEqualTo("Töpferei Harz");
        var other = town.operator().call(town.addShop(), "{ getSettingsStoreValue(key: \"ladentheke.profile\") }", HttpLine.JSON.createObjectNode());
        assertThat(other.path("getSettingsStoreValue").isNull()).isTrue();
    }
}
