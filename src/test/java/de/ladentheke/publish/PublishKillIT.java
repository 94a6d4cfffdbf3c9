package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.task.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed at several moments of publishing, and each time started again. */
class PublishKillIT {
    private static final int PRODUCTS = 120;
    private static final int KILLS = 6;

    @TempDir
    Path folder;

    @Test
    void aKilledPublicationGoesOnWithNothingLostAndNothingTwice() throws Exception {
        try (var market = Market.start(MarketOptions.local(folder.resolve("market"), 0));
                var line = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "harz", market.registerShop("harz", "Harzladen")))) {
            var token = market.registerShop("harz", "Harzladen");
            fill(line);
            var random = new Random(7);
            var killedAt = new ArrayList<String>();
            for (int kill = 0; kill < KILLS; kill++) {
                killedAt.add(killAt(1 + random.nextInt(30), market, token));
                edit(line, random);
            }
            assertThat(killedAt).as("really killed in the middle").anyMatch(step -> step.startsWith("before")).doesNotContain("done 0");

            var last = start(market, token);
            assertThat(output(last)).as("the last run comes to its end").endsWith("done 0");
            assertThat(last.waitFor(30, TimeUnit.SECONDS)).isTrue();
            check(line);
        }
    }

    private void fill(Channel line) {
        try (var shop = new PublishingShop(folder.resolve("shop"), line)) {
            for (int i = 0; i < PRODUCTS; i++) {
                shop.add("Becher " + i, "BEC-" + i, 1000 + i, 1 + i % 12);
            }
        }
    }

    /** Opens the shop after the kill: nothing is half, and the owner goes on working. */
    private void edit(Channel line, Random random) {
        try (var shop = new PublishingShop(folder.resolve("shop"), line)) {
            List<String> integrity = shop.database.read(tx -> tx.list("PRAGMA integrity_check", row -> row.getString(1)));
            assertThat(integrity).containsExactly("ok");
            assertThat(shop.publisher.auto().wish()).as("the wish to publish is kept").isPresent();
            var product = shop.catalogue.bySku("BEC-" + random.nextInt(PRODUCTS)).orElseThrow();
            shop.change(product, Field.PRICE_GROSS, Money.ofCents(product.variants().getFirst().price().orElseThrow().cents() + 1 + random.nextInt(90)));
            shop.catalogue.archive(List.of(shop.catalogue.bySku("BEC-" + random.nextInt(PRODUCTS)).orElseThrow().pk()), true);
            shop.publisher.refresh(Progress.NONE);
        }
    }

    private void check(Channel line) throws IOException {
        try (var shop = new PublishingShop(folder.resolve("shop"), line)) {
            assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSizeGreaterThan(PRODUCTS - KILLS - 1);
            assertThat(shop.publisher.status()).satisfies(s -> {
                assertThat(s.online()).isEqualTo(shop.meant().size());
                assertThat(s.waiting()).isZero();
                assertThat(s.blocked()).isZero();
            });
            assertThat(shop.publisher.auto().wish()).isEmpty();
            assertThat(shop.publish().published()).as("nothing is left").isZero();
        }
    }

    /** @return the step that was the last one */
    private String killAt(int step, Market market, String token) throws Exception {
        var process = start(market, token);
        var last = "nothing";
        try (var lines = reader(process)) {
            for (int i = 0; i < step; i++) {
                var line = lines.readLine();
                assertThat(line).as("ended after " + last).isNotNull();
                last = line;
            }
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        return last;
    }

    private Process start(Market market, String token) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-Duser.language=de",
                "-cp", System.getProperty("java.class.path"), PublishingProcess.class.getName(),
                folder.resolve("shop").toString(), market.address().toString(), token).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<String> output(Process process) throws IOException {
        try (var lines = reader(process)) {
            return lines.lines().toList();
        }
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
