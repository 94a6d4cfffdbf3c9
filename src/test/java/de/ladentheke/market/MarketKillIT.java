package de.ladentheke.market;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.faults.MarketProcess;
import de.ladentheke.market.model.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The marketplace's process is killed while a shop publishes; afterwards it holds whole batches and whole photos. */
class MarketKillIT {
    private static final int BATCH = 50;

    @TempDir
    Path folder;

    @Test
    void aKillLeavesWholeBatchesAndWholePhotos() throws Exception {
        int acknowledged = 0;
        for (int round = 0; round < 2; round++) {
            try (var process = MarketProcess.start(folder, "laden")) {
                acknowledged = publishUntilKilled(process, acknowledged, 150 + round * 200);
            }
            acknowledged = check(acknowledged);
        }
        assertThat(acknowledged).isPositive();
    }

    private int publishUntilKilled(MarketProcess process, int from, int millis) {
        try (var client = new MarketClient(process.address(), process.token())) {
            var killer = Thread.ofVirtual().unstarted(() -> {
                sleep(millis);
                process.kill();
            });
            int batch = from;
            try {
                for (; batch < 2_000; batch++) {
                    var photo = Samples.jpeg(batch);
                    assertThat(client.put("/api/v1/images/" + Hashes.hex(photo), photo).statusCode()).isIn(200, 201);
                    assertThat(client.delta("laden", "*", lines(batch)).statusCode()).isEqualTo(200);
                    if (batch == from) {
                        killer.start();
                    }
                }
            } catch (AssertionError broken) {
                assertThat(broken.getCause()).as("only the line may break").isInstanceOf(IOException.class);
            }
            return batch;
        }
    }

    /** @return how many whole batches there are: those acknowledged, and at most the one in flight */
    private int check(int acknowledged) throws IOException {
        var half = Files.writeString(Files.createDirectories(folder.resolve("images/ab")).resolve("in1.part"), "half");
        var unknown = Files.writeString(folder.resolve("images/ab/" + "ab".repeat(32) + "-480.jpg"), "small only");
        try (var market = Market.start(MarketOptions.local(folder, 0));
             var client = new MarketClient(market.address(), market.registerShop("laden", "Laden"))) {
            assertThat(half).doesNotExist();
            assertThat(unknown).doesNotExist();
            var ids = new HashSet<String>();
            client.json(client.get("/api/v1/shops/laden/manifest")).path("items").fieldNames().forEachRemaining(ids::add);
            var batches = ids.size() / BATCH;
            assertThat(ids.size() % BATCH).as("half a batch").isZero();
            assertThat(batches).isBetween(acknowledged, acknowledged + 1);
            for (int batch = 0; batch < batches; batch++) {
                var photo = Samples.jpeg(batch);
                assertThat(client.bytes("/foto/" + Hashes.hex(photo)).body()).isEqualTo(photo);
            }
            var again = client.lines(client.delta("laden", "*", lines(batches - 1)));
            assertThat(again).as("sent twice").allSatisfy(line -> assertThat(line.path("status").asText()).isEqualTo("unchanged"));
            assertThat(client.get("/suche?q=artikel").body()).contains(batches * BATCH >= 5_000 ? "5.000" : String.format(java.util.Locale.GERMANY, "%,d Artikel", batches * BATCH));
            return batches;
        }
    }

    private static String[] lines(int batch) {
        var sha = Hashes.hex(Samples.jpeg(batch));
        var lines = new ArrayList<String>();
        for (int i = 0; i < BATCH; i++) {
            lines.add(Samples.upsert("b" + batch + "-" + i, Samples.withPhoto(Samples.content("Artikel " + batch + "-" + i, "Bücher", 990), sha, "")));
        }
        return lines.toArray(String[]::new);
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
