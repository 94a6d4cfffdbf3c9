package de.ladentheke.market;

import static de.ladentheke.market.Samples.content;
import static de.ladentheke.market.Samples.tea;
import static de.ladentheke.market.Samples.unpublish;
import static de.ladentheke.market.Samples.upsert;
import static de.ladentheke.market.Samples.variant;
import static de.ladentheke.market.Samples.withPhoto;
import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.market.model.Hashes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarketApiTest {
    private static final String MANIFEST = "/api/v1/shops/laden/manifest";
    private static final String ITEM = "/api/v1/shops/laden/items/a";
    private static final String PROFILE = "/api/v1/shops/laden/profile";

    @TempDir
    Path folder;
    private Market market;
    private MarketClient client;

    @BeforeEach
    void start() {
        market = Market.start(MarketOptions.local(folder, 0));
        client = new MarketClient(market.address(), market.registerShop("laden", "Der Laden"));
    }

    @AfterEach
    void stop() {
        client.close();
        market.close();
    }

    @Test
    void infoNeedsNoToken() {
        try (var stranger = new MarketClient(market.address(), null)) {
            var info = stranger.json(stranger.get("/api/v1/info"));
            assertThat(info.path("name").asText()).isEqualTo("Übungsmarkt");
            assertThat(info.path("api").asInt()).isEqualTo(1);
            assertThat(info.path("maxItems").asInt()).isEqualTo(200);
            assertThat(info.path("maxBytes").asInt()).isEqualTo(4_194_304);
        }
    }

    @Test
    void tokensAreLongAndTheSameSlugGetsTheSameOne() {
        var token = market.registerShop("laden", "Anders");
        assertThat(token).hasSize(43).isEqualTo(market.registerShop("laden", "Der Laden")).isNotEqualTo(market.registerShop("anderer", "X"));
    }

    @Test
    void anItemComesBackWithDateAndComputerAndAPhotoAsItWas() {
        var photo = Samples.jpeg(3);
        var sha = Hashes.hex(photo);
        client.put("/api/v1/images/" + sha, photo);
        var content = withPhoto(tea(), sha, "Tee");
        var before = Instant.now().minusSeconds(1);
        client.post("/api/v1/shops/laden/delta", upsert("a", content), "If-Match", "*", "Changed-By", "B%C3%BCro%20%26%20Kasse");
        var item = client.json(client.get(ITEM));
        assertThat(item.path("content").toString()).as("key by key, in its order").isEqualTo(content.toString());
        assertThat(item.path("changedBy").asText()).isEqualTo("Büro & Kasse");
        assertThat(Instant.parse(item.path("changedAt").asText())).isBetween(before, Instant.now().plusSeconds(1));
        assertThat(client.bytes("/api/v1/images/" + sha).body()).isEqualTo(photo);
        assertThat(client.bytes("/api/v1/images/" + sha).headers().firstValue("Content-Type")).contains("image/jpeg");
    }

    @Test
    void anItemThatWasTakenOffAndAnotherShopsItemAreNotTold() {
        client.delta("laden", "*", upsert("a", tea()));
        try (var neighbour = new MarketClient(market.address(), market.registerShop("anderer", "Anderer"))) {
            assertThat(neighbour.get(ITEM).statusCode()).isEqualTo(403);
            assertThat(neighbour.get("/api/v1/shops/anderer/items/a").statusCode()).isEqualTo(404);
        }
        client.delta("laden", "*", unpublish("a"));
        assertThat(client.get(ITEM).statusCode()).isEqualTo(404);
        assertThat(client.json(client.get(ITEM)).path("error").asText()).isEqualTo("item");
        assertThat(client.get("/api/v1/images/" + "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(client.get("/api/v1/images/abc").statusCode()).isEqualTo(400);
    }

    @Test
    void whatNobodyCanReadIsNoNameOfAComputer() {
        for (var name : new String[] {"%E4%ZZ", "a%00b", "x".repeat(81)}) {
            client.post("/api/v1/shops/laden/delta", upsert("a", content("Tee " + name.length(), "Tee", 100)), "If-Match", "*", "Changed-By", name);
            assertThat(client.json(client.get(ITEM)).has("changedBy")).as(name).isFalse();
        }
    }

    @Test
    void wrongOrMissingTokenIs401AndAnotherShops403AndUnknown404() {
        var other = market.registerShop("anderer", "Anderer");
        for (var path : new String[] {MANIFEST, "/api/v1/shops/nirgends/manifest"}) {
            for (var token : new String[] {null, "falsch", ""}) {
                try (var stranger = new MarketClient(market.address(), token)) {
                    var answer = stranger.get(path);
                    assertThat(answer.statusCode()).isEqualTo(401);
                    assertThat(stranger.json(answer).path("error").asText()).isEqualTo("token");
                }
            }
        }
        try (var neighbour = new MarketClient(market.address(), other)) {
            assertThat(neighbour.get(MANIFEST).statusCode()).isEqualTo(403);
            assertThat(neighbour.delta("laden", "*", upsert("a", tea())).statusCode()).isEqualTo(403);
            assertThat(neighbour.put(PROFILE, "{\"name\":\"Mein\"}").statusCode()).isEqualTo(403);
            assertThat(neighbour.get("/api/v1/shops/nirgends/manifest").statusCode()).isEqualTo(404);
        }
        assertThat(client.get("/api/v1/nichts").statusCode()).isEqualTo(404);
        assertThat(client.json(client.get("/api/v1/nichts")).path("error").asText()).isEqualTo("unknown");
    }

    @Test
    void itemsAreStoredOnceAndTheManifestTellsThem() {
        var line = upsert("a", tea());
        var hash = client.lines(client.delta("laden", "\"0\"", line)).getFirst();
        assertThat(hash.path("status").asText()).isEqualTo("stored");
        assertThat(hash.path("url").asText()).startsWith(market.address() + "p/laden/harzer-bergkraeuter-tee-lose-");

        var again = client.delta("laden", "\"1\"", line);
        assertThat(client.lines(again).getFirst().path("status").asText()).isEqualTo("unchanged");
        assertThat(again.headers().firstValue("ETag")).contains("\"1\"");

        var manifest = client.get(MANIFEST);
        assertThat(manifest.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(client.json(manifest).path("revision").asText()).isEqualTo("1");
        assertThat(client.json(manifest).path("items").path("a").asText())
                .isEqualTo(Hashes.hex(tea().toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(client.get(MANIFEST, "If-None-Match", "\"1\"").statusCode()).isEqualTo(304);
        assertThat(client.get(MANIFEST, "If-None-Match", "\"0\"").statusCode()).isEqualTo(200);
    }

    @Test
    void takenOffItemsLeaveTheManifestAndCanComeBack() {
        client.delta("laden", "*", upsert("a", tea()), upsert("b", content("Becher", "Keramik", 1490)));
        var off = client.delta("laden", "*", unpublish("a"), unpublish("never-seen"));
        assertThat(client.lines(off)).extracting(line -> line.path("status").asText()).containsExactly("unpublished", "unpublished");
        assertThat(client.json(client.get(MANIFEST)).path("items").size()).isEqualTo(1);
        assertThat(client.delta("laden", "*", unpublish("a")).headers().firstValue("ETag")).as("nothing changed").contains("\"2\"");
        var back = client.lines(client.delta("laden", "*", upsert("a", tea())));
        assertThat(back.getFirst().path("status").asText()).isEqualTo("stored");
        assertThat(client.json(client.get(MANIFEST)).path("items").size()).isEqualTo(2);
    }

    @Test
    void aMovedRevisionIs412AndNothingIsStored() {
        client.delta("laden", "\"0\"", upsert("a", tea()));
        var late = client.delta("laden", "\"0\"", upsert("b", tea()));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(client.json(late).path("error").asText()).isEqualTo("revision");
        assertThat(client.json(client.get(MANIFEST)).path("items").has("b")).isFalse();
        assertThat(client.post("/api/v1/shops/laden/delta", upsert("b", tea())).statusCode()).as("without If-Match").isEqualTo(428);
    }

    @Test
    void batchesOfOnePublicationMayOverlapAndComeTwice() {
        var first = client.delta("laden", "\"0\"", List.of("Publication", "one"), upsert("a", tea()));
        assertThat(first.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(client.delta("laden", "\"0\"", List.of("Publication", "one"), upsert("b", tea())).headers().firstValue("ETag")).contains("\"2\"");
        var again = client.delta("laden", "\"0\"", List.of("Publication", "one"), upsert("a", tea()));
        assertThat(client.lines(again).getFirst().path("status").asText()).as("the answer got lost").isEqualTo("unchanged");
        assertThat(client.delta("laden", "\"0\"", List.of("Publication", "two"), upsert("c", tea())).statusCode()).as("another one").isEqualTo(412);
        assertThat(client.delta("laden", "\"0\"", upsert("c", tea())).statusCode()).as("no name").isEqualTo(412);
        assertThat(client.delta("laden", "\"2\"", List.of("Publication", "two"), upsert("c", tea())).statusCode()).isEqualTo(200);
        assertThat(client.delta("laden", "\"2\"", List.of("Publication", "one"), upsert("d", tea())).statusCode()).as("another came between").isEqualTo(412);
        assertThat(client.delta("laden", "\"3\"", List.of("Publication", "one"), upsert("d", tea())).statusCode()).isEqualTo(200);
        assertThat(client.delta("laden", "\"2\"", List.of("Publication", "one"), upsert("e", tea())).statusCode()).as("from before the other").isEqualTo(412);
        assertThat(client.delta("laden", "\"99\"", List.of("Publication", "one"), upsert("e", tea())).statusCode()).as("never was").isEqualTo(412);
        assertThat(client.delta("laden", "*", List.of("Publication", "x y"), upsert("e", tea())).statusCode()).isEqualTo(400);
        assertThat(client.json(client.get(MANIFEST)).path("items").size()).isEqualTo(4);
    }

    @Test
    void batchesMayBePacked() throws IOException {
        var packed = client.packed("laden", gzip(upsert("a", tea())), "gzip");
        assertThat(client.lines(packed).getFirst().path("status").asText()).isEqualTo("stored");
        var half = java.util.Arrays.copyOf(gzip(upsert("b", tea())), 40);
        assertThat(client.json(client.packed("laden", half, "gzip")).path("error").asText()).isEqualTo("broken");
        assertThat(client.json(client.packed("laden", bytes(upsert("b", tea())), "gzip")).path("error").asText()).as("not packed").isEqualTo("broken");
        assertThat(client.packed("laden", gzip(upsert("b", tea())), "br").statusCode()).isEqualTo(415);
        var bomb = gzip("x".repeat(4 * 1024 * 1024 + 1));
        assertThat(bomb.length).isLessThan(10_000);
        assertThat(client.packed("laden", bomb, "gzip").statusCode()).isEqualTo(413);
        assertThat(client.json(client.get(MANIFEST)).path("items").size()).isEqualTo(1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(text));
        }
        return packed.toByteArray();
    }

    @Test
    void refusedItemsDoNotStopTheOthers() {
        var free = content("Gratis", "Sonstiges", 100);
        variant(free, 0).remove("priceCents");
        var nameless = content("", "Sonstiges", 100);
        var blind = withPhoto(content("Ohne Bild", "Sonstiges", 100), "0".repeat(64), "");
        var answer = client.lines(client.delta("laden", "*", upsert("a", free), upsert("b", nameless), upsert("c", blind), "kein json",
                "{\"op\":\"upsert\",\"id\":\"../../etc\"}", upsert("d", tea())));
        assertThat(answer).extracting(line -> line.path("id").asText()).containsExactly("a", "b", "c", "", "", "d");
        assertThat(answer).extracting(line -> line.path("status").asText())
                .containsExactly("rejected", "rejected", "rejected", "rejected", "rejected", "stored");
        assertThat(answer).extracting(line -> line.path("error").asText())
                .containsExactly("price", "content", "image_missing", "content", "content", "");
        assertThat(answer).extracting(line -> line.path("field").asText()).as("what of it").containsExactly("priceCents", "name", "photos", "", "", "");
        assertThat(answer.get(2).path("message").asText()).isEqualTo("Ein Foto dieses Artikels fehlt noch auf dem Marktplatz.");
        assertThat(client.json(client.get(MANIFEST)).path("items").size()).isEqualTo(1);
    }

    @Test
    void photosAreVerifiedAndStoredOnce() {
        var photo = Samples.jpeg(1);
        var sha = Hashes.hex(photo);
        var text = "das ist kein Bild".getBytes(StandardCharsets.UTF_8);
        var half = java.util.Arrays.copyOf(photo, 300);
        assertThat(client.json(client.post("/api/v1/images/missing", "{\"sha256\":[\"" + sha + "\"]}")).path("missing").size()).isEqualTo(1);
        assertThat(client.put("/api/v1/images/" + sha, photo).statusCode()).isEqualTo(201);
        assertThat(client.put("/api/v1/images/" + sha, photo).statusCode()).isEqualTo(200);
        assertThat(client.json(client.post("/api/v1/images/missing", "{\"sha256\":[\"" + sha + "\"]}")).path("missing").size()).isZero();
        var wrong = client.put("/api/v1/images/" + "1".repeat(64), photo);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(client.json(wrong).path("error").asText()).isEqualTo("hash");
        for (var bad : new byte[][] {text, half, new byte[0]}) {
            var refused = client.put("/api/v1/images/" + Hashes.hex(bad), bad);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(client.json(refused).path("error").asText()).isEqualTo("image");
        }
        assertThat(client.put("/api/v1/images/..%2f..%2fx", photo).statusCode()).isBetween(400, 404);
    }

    @Test
    void sizesAreBounded() {
        assertThat(client.put("/api/v1/images/" + "1".repeat(64), new byte[8 * 1024 * 1024 + 1]).statusCode()).isEqualTo(413);
        assertThat(client.delta("laden", "*", "x".repeat(4 * 1024 * 1024 + 1)).statusCode()).isEqualTo(413);
        assertThat(client.delta("laden", "*", "\"" + "x".repeat(257 * 1024) + "\"").statusCode()).isEqualTo(413);
        var lines = new ArrayList<String>();
        for (int i = 0; i < 201; i++) {
            lines.add(unpublish("i" + i));
        }
        assertThat(client.delta("laden", "*", lines.toArray(String[]::new)).statusCode()).isEqualTo(413);
        assertThat(client.delta("laden", "*", lines.subList(0, 200).toArray(String[]::new)).statusCode()).isEqualTo(200);
    }

    @Test
    void profileIsStored() {
        assertThat(client.put(PROFILE, "{\"name\":\"Kräuterhof\",\"city\":\"Thale\"}").statusCode()).isEqualTo(204);
        assertThat(client.put(PROFILE, "[1]").statusCode()).isEqualTo(400);
        assertThat(client.put(PROFILE, "{\"name\":7}").statusCode()).isEqualTo(400);
    }

    @Test
    void englishIsAnsweredWhereItIsAsked() {
        var answer = client.get("/api/v1/nichts", "Accept-Language", "en-GB,en;q=0.8");
        assertThat(client.json(answer).path("message").asText()).isEqualTo("There is no such address.");
    }

    @Test
    void everythingIsThereAfterARestart() {
        var token = market.registerShop("laden", "");
        client.delta("laden", "*", upsert("a", tea()));
        market.close();
        market = Market.start(MarketOptions.local(folder, 0));
        try (var later = new MarketClient(market.address(), token)) {
            assertThat(later.json(later.get(MANIFEST)).path("items").has("a")).isTrue();
        }
    }

    @Test
    void onlyTheOwnerMayReadTheTokens() throws Exception {
        var file = folder.resolve("market.db");
        org.junit.jupiter.api.Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(java.nio.file.Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void manyClientsAtOnceLoseNothing() throws Exception {
        var work = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 40; i++) {
            var id = "p" + i;
            work.add(() -> client.delta("laden", "*", upsert(id, content("Artikel " + id, "Bücher", 999))).statusCode());
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var status : pool.invokeAll(work)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
        var manifest = client.json(client.get(MANIFEST));
        assertThat(manifest.path("items").size()).isEqualTo(40);
        assertThat(manifest.path("revision").asText()).isEqualTo("40");
    }

    @Test
    void ofTwoComputersWithTheSameRevisionOneWins() throws Exception {
        var work = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            var id = "p" + i;
            work.add(() -> client.delta("laden", "\"0\"", upsert(id, tea())).statusCode());
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            var statuses = new ArrayList<Integer>();
            for (var status : pool.invokeAll(work)) {
                statuses.add(status.get());
            }
            assertThat(statuses).containsOnlyOnce(200).contains(412);
        }
        assertThat(client.json(client.get(MANIFEST)).path("items").size()).isEqualTo(1);
    }
}
