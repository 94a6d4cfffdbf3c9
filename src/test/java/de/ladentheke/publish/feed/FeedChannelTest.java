package de.ladentheke.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.WholeOffer;
import de.ladentheke.publish.channel.OfferChannel;
import de.ladentheke.publish.feed.FeedOptions.Delivery;
import de.ladentheke.publish.feed.FeedOptions.Format;
import de.ladentheke.publish.feed.FeedOptions.Pickup;
import de.ladentheke.publish.feed.FeedOptions.Taker;
import de.ladentheke.publish.files.FilePlace;
import de.ladentheke.publish.http.Connection.Outcome;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedChannelTest {
    private static final String PAGE = "https://laden.example.org/artikel/{id}.html";
    private static final String IMAGE = "https://laden.example.org/fotos/{sha256}.jpg";

    @TempDir
    Path folder;

    @Test
    void aProductInGooglesWords() throws Exception {
        write(Taker.GOOGLE, Format.XML, new WholeOffer().add("Apfelsaft", json -> {
            variant(json).put("contentAmount", 750_000).put("contentUnit", "ml").putObject("unitPrice").put("cents", 920).put("unit", "l");
            WholeOffer.fact(json, "mpn", "Herstellernummer", "AS-75");
        }));
        var entry = FeedReader.xml(folder.resolve("produkte.xml")).getFirst();
        assertThat(entry).containsEntry("id", List.of(WholeOffer.id("Apfelsaft 1"))).containsEntry("title", List.of("Apfelsaft"))
                .containsEntry("description", List.of("Naturtrüb, von Streuobstwiesen.\nSchmeckt."))
                .containsEntry("link", List.of("https://laden.example.org/artikel/" + WholeOffer.id("Apfelsaft") + ".html"))
                .containsEntry("image_link", List.of("https://laden.example.org/fotos/" + "a".repeat(64) + ".jpg"))
                .containsEntry("availability", List.of("in_stock")).containsEntry("price", List.of("6.90 EUR"))
                .containsEntry("unit_pricing_measure", List.of("0.75l")).containsEntry("unit_pricing_base_measure", List.of("1l"))
                .containsEntry("brand", List.of("Hofgut")).containsEntry("gtin", List.of("4012345678901")).containsEntry("mpn", List.of("AS-75"))
                .containsEntry("product_type", List.of("Lebensmittel > Säfte")).containsEntry("condition", List.of("new"))
                .containsEntry("included_destination", List.of("Free_local_listings"))
                .containsEntry("pickup_method", List.of("reserve")).containsEntry("pickup_sla", List.of("same_day"))
                .doesNotContainKeys("identifier_exists", "item_group_id", "shipping");
        var stock = FeedReader.xml(folder.resolve("produkte-bestand.xml")).getFirst();
        assertThat(stock).containsEntry("id", List.of(WholeOffer.id("Apfelsaft 1"))).containsEntry("store_code", List.of("LADEN-1"))
                .containsEntry("quantity", List.of("24")).containsEntry("availability", List.of("in_stock")).containsEntry("price", List.of("6.90 EUR"));
    }

    @Test
    void variantsAreAGroup() throws Exception {
        write(Taker.GOOGLE, Format.TSV, new WholeOffer().add("Mütze", FeedChannelTest::threeVariants));
        var entries = FeedReader.tsv(folder.resolve("produkte.tsv"));
        assertThat(entries).hasSize(3).allSatisfy(entry -> assertThat(entry).containsEntry("item_group_id", List.of(WholeOffer.id("Mütze"))));
        assertThat(entries.getFirst()).containsEntry("title", List.of("Mütze – blau, M")).containsEntry("color", List.of("blau")).containsEntry("size", List.of("M"));
        FeedRules.google(entries);
    }

    @Test
    void atalandaGetsItsOwnFieldsAndOptions() throws Exception {
        write(Taker.ATALANDA, Format.XML, new WholeOffer().add("Mütze", FeedChannelTest::threeVariants)
                .add("Korn", json -> WholeOffer.fact(json, "min_age", "Mindestalter", "ab 18 Jahren")));
        var file = folder.resolve("produkte.xml");
        var entries = FeedReader.xml(file);
        FeedRules.atalanda(entries);
        assertThat(entries.getFirst()).containsEntry("atalanda:tax_rate", List.of("19")).containsEntry("atalanda:quantity", List.of("24"))
                .containsEntry("atalanda:delivery_method", List.of("self_collect")).containsEntry("availability", List.of("in stock")).containsEntry("adult", List.of("no"));
        assertThat(entries.getLast()).containsEntry("adult", List.of("yes"));
        assertThat(Files.readString(file)).contains("<atalanda:options><atalanda:option><atalanda:key>Farbe</atalanda:key><atalanda:value>blau</atalanda:value>")
                .contains("xmlns:atalanda=\"http://api.atalanda.com/ns/gfeed\"");
    }

    @Test
    void unitPriceOfDrainedGoodsAndOfMetres() throws Exception {
        write(Taker.GOOGLE, Format.XML, new WholeOffer()
                .add("Gurken", json -> {
                    variant(json).put("contentAmount", 670_000).put("contentUnit", "g").putObject("unitPrice").put("cents", 500).put("unit", "kg");
                    WholeOffer.fact(json, "drained_weight", "Abtropfgewicht", "360,5 g");
                })
                .add("Stoff", json -> variant(json).put("contentAmount", 50_000).put("contentUnit", "cm").putObject("unitPrice").put("cents", 500).put("unit", "m"))
                .add("Fliesen", json -> variant(json).put("contentAmount", 1_440).put("contentUnit", "qm").putObject("unitPrice").put("cents", 500).put("unit", "qm"))
                .add("Ohne Grundpreis", json -> variant(json).put("contentAmount", 5_000).put("contentUnit", "g")));
        var entries = FeedReader.xml(folder.resolve("produkte.xml"));
        FeedRules.google(entries);
        assertThat(entries).extracting(entry -> entry.get("unit_pricing_measure")).containsExactly(List.of("0.3605kg"), List.of("0.5m"), List.of("1.44sqm"), null);
    }

    @Test
    void whatTheFeedCannotTakeIsToldPerItem() throws Exception {
        var written = write(Taker.GOOGLE, Format.XML, new WholeOffer().add("gut")
                .add("ohne Foto", json -> json.remove("photos"))
                .add("kleines Foto", json -> ((ObjectNode) json.path("photos").path(0)).put("width", 640).put("height", 480))
                .add("Zahlendreher", json -> variant(json).put("gtin", "4012345678910"))
                .add("geschenkt", json -> variant(json).put("priceCents", 0))
                .add("Unsichtbar", json -> json.put("name", "\u200b\u0007 ")));
        assertThat(written.refused()).extracting(OfferChannel.Refused::externalId)
                .containsExactly(WholeOffer.id("ohne Foto"), WholeOffer.id("kleines Foto"), WholeOffer.id("Zahlendreher"), WholeOffer.id("geschenkt"), WholeOffer.id("Unsichtbar"));
        assertThat(written.refused()).extracting(OfferChannel.Refused::problem).satisfiesExactly(
                text -> assertThat(text).contains("Foto"), text -> assertThat(text).contains("640 × 480", "500 × 500"),
                text -> assertThat(text).contains("4012345678910"), text -> assertThat(text).contains("Preis"), text -> assertThat(text).contains("Bezeichnung"));
        assertThat(FeedReader.xml(folder.resolve("produkte.xml"))).hasSize(1);
    }

    @Test
    void inStoreNumbersAreNoGlobalOnes() throws Exception {
        write(Taker.GOOGLE, Format.XML, new WholeOffer().add("Waage", json -> variant(json).put("gtin", "2000000000015"))
                .add("UPC", json -> variant(json).put("gtin", "036000291452")).add("ISBN", json -> variant(json).put("gtin", "9783161484100"))
                .add("kurz", json -> variant(json).put("gtin", "96385074")).add("Karton", json -> variant(json).put("gtin", "14001234567898")));
        var entries = FeedReader.xml(folder.resolve("produkte.xml"));
        FeedRules.google(entries);
        assertThat(entries).extracting(entry -> entry.containsKey("gtin")).containsExactly(false, true, true, true, true);
    }

    /** Every text of the content is hostile; every output is valid, and reading it back gives what can be kept of the text. */
    @Test
    void hostileTextsGiveValidFeeds() throws Exception {
        var random = new Random(4);
        for (int round = 0; round < 12; round++) {
            var offer = new WholeOffer().profile("name", hostile(random));
            for (int i = 0; i < 20; i++) {
                offer.add("Artikel " + i, json -> poison(json, random));
            }
            for (var taker : Taker.values()) {
                for (var format : Format.values()) {
                    var written = write(taker, format, offer);
                    var file = folder.resolve("produkte." + format.ending());
                    var entries = format == Format.XML ? FeedReader.xml(file) : FeedReader.tsv(file);
                    assertThat(entries.size() + written.refused().size()).as("nothing is dropped silently").isGreaterThanOrEqualTo(20);
                    if (taker == Taker.GOOGLE) {
                        FeedRules.google(entries);
                        var stock = folder.resolve("produkte-bestand." + format.ending());
                        FeedRules.inventory(format == Format.XML ? FeedReader.xml(stock) : FeedReader.tsv(stock));
                    } else {
                        FeedRules.atalanda(entries);
                    }
                    if (format == Format.TSV) {
                        assertThat(entries).allSatisfy(entry -> entry.values().forEach(values -> assertThat(values.getFirst()).doesNotContainPattern("^[=+@-]")));
                    }
                }
            }
        }
    }

    @Test
    void theSecondTimeWritesNothing() throws IOException {
        var offer = WholeOffer.many(50, 1, true);
        var channel = channel(Taker.GOOGLE, Format.XML);
        assertThat(channel.revision()).isNull();
        var first = channel.write(offer, Progress.NONE);
        var time = Files.getLastModifiedTime(folder.resolve("produkte.xml"));
        var again = channel.write(offer, Progress.NONE);
        assertThat(again).isEqualTo(first);
        assertThat(channel.revision()).isEqualTo(first.revision());
        assertThat(Files.getLastModifiedTime(folder.resolve("produkte.xml"))).isEqualTo(time);
    }

    @Test
    void photosGoAlongWhereTheyAreWanted() throws IOException {
        var photos = Files.createDirectories(folder.resolve("meine"));
        Files.writeString(photos.resolve("a".repeat(64) + ".jpg"), "JPEG");
        var target = Files.createDirectories(folder.resolve("web"));
        var options = new FeedOptions(Taker.ATALANDA, Format.XML, "feed", "", "https://laden.example.org/feed/fotos/{sha256}.jpg", true, "", Pickup.NONE, Delivery.SELF_COLLECT);
        var written = new FeedChannel("feed", options, new FilePlace.Folder(target)).write(new WholeOffer().photosIn(photos).add("mit")
                .add("verloren", json -> ((ObjectNode) json.path("photos").path(0)).put("sha256", "b".repeat(64))), Progress.NONE);
        assertThat(target.resolve("fotos/" + "a".repeat(64) + ".jpg")).hasContent("JPEG");
        assertThat(written.refused()).extracting(OfferChannel.Refused::externalId).containsExactly(WholeOffer.id("verloren"));
    }

    @Test
    void wrongOptionsAreToldBeforeAnythingIsWritten() {
        var good = FeedOptions.of(Map.of("address", "https://laden.example.org"));
        assertThat(good.wrong()).isEmpty();
        assertThat(check(Map.of("page", good.page(), "image", good.image(), "target", "folder", "folder", folder.toString())).outcome()).isEqualTo(Outcome.OK);
        assertThat(check(Map.of("page", good.page(), "image", good.image(), "target", "folder", "folder", folder + "/fehlt")).outcome())
                .isEqualTo(Outcome.FOLDER_MISSING);
        assertThat(check(Map.of("page", good.page(), "image", good.image())).sentence()).contains("„Wohin“");
        assertThat(check(Map.of("page", good.page())).sentence()).contains("„Adresse der Fotos“");
        assertThat(FeedOptions.of(Map.of()).wrong()).hasValue("page");
        assertThat(FeedOptions.of(Map.of("taker", "atalanda", "image", IMAGE)).wrong()).isEmpty();
        assertThat(FeedOptions.of(Map.of("page", "javascript:{id}", "image", IMAGE)).wrong()).hasValue("page");
        assertThat(FeedOptions.of(Map.of("page", PAGE, "image", "https://ohne-platz.example.org/")).wrong()).hasValue("image");
        assertThat(FeedOptions.of(Map.of("page", PAGE, "image", IMAGE, "name", "../feed")).wrong()).hasValue("name");
        assertThat(FeedOptions.of(Map.of("page", PAGE, "image", IMAGE, "storeCode", "mit Blank")).wrong()).hasValue("storeCode");
    }

    /** A hundred thousand in a heap that would not hold them: see the property {@code feed.count}. */
    @Test
    void manyProductsInFlatMemory() throws Exception {
        int count = Integer.getInteger("feed.count", 5_000);
        var offer = WholeOffer.many(count, 1, true);
        channel(Taker.GOOGLE, Format.TSV).write(offer, Progress.NONE);
        try (var lines = Files.lines(folder.resolve("produkte.tsv"))) {
            assertThat(lines.count()).isEqualTo(count + 1L);
        }
    }

    private static Connection check(Map<String, String> options) {
        return FeedChannel.check(options, "");
    }

    private OfferChannel.Written write(Taker taker, Format format, WholeOffer offer) throws IOException {
        return channel(taker, format).write(offer, Progress.NONE);
    }

    private FeedChannel channel(Taker taker, Format format) {
        return new FeedChannel("feed", new FeedOptions(taker, format, "produkte", PAGE, IMAGE, false, "LADEN-1", Pickup.SAME_DAY, Delivery.SELF_COLLECT),
                new FilePlace.Folder(folder));
    }

    private static ObjectNode variant(ObjectNode json) {
        return (ObjectNode) json.path("variants").path(0);
    }

    private static void threeVariants(ObjectNode json) {
        var variants = json.putArray("variants");
        for (var option : List.of("blau M", "blau L", "rot M")) {
            var parts = option.split(" ");
            WholeOffer.variant(variants.addObject(), option, 1_990).put("gtin", "").put("color", parts[0]).put("size", parts[1]);
        }
    }

    private static void poison(ObjectNode json, Random random) {
        Consumer<String> text = key -> {
            if (random.nextInt(3) > 0) {
                json.put(key, hostile(random));
            }
        };
        List.of("name", "brand", "category", "shortDescription", "description").forEach(text);
        for (var key : List.of("mpn", "material", "condition", "energy_class", "min_age", "drained_weight")) {
            if (random.nextBoolean()) {
                WholeOffer.fact(json, key, key, hostile(random));
            }
        }
        var variant = variant(json).put("stock", random.nextLong(-5_000, 5_000)).put("priceCents", random.nextLong(0, 1_000_000));
        if (random.nextBoolean()) {
            WholeOffer.variant(json.withArray("variants").addObject(), hostile(random), 5).put("color", hostile(random)).put("size", hostile(random));
        }
        variant.put("color", hostile(random)).put("gtin", random.nextBoolean() ? "" : "2000000000015");
    }

    private static String hostile(Random random) {
        var parts = List.of("</g:title><script>", "]]>", "&amp;&lt;", "\u0000\u0001\u001f", "\t=HYPERLINK(\"http://x\")", "=1+1", "+49", "-2", "@SUM(A1)", "\r\n",
                "\ud83d\ude00", "\ud83d", "\udc00", "\ufffe\uffff", "\ue000", "\u202eabc", "ä", "\"", "\"\"", "'", ",", "Wort ", "langes".repeat(400), " ", "\u00a0", "\u2028");
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }
}
