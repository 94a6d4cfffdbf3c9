package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.faults.MarketPicture;
import de.ladentheke.faults.MarketProcess;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.task.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program, or the marketplace, is killed at random moments of publishing, and each time started again.
 * {@code -Dfaults=50} kills each that often instead of a few times.
 */
class PublishKillIT {
    private static final int PRODUCTS = 120;
    private static final int CHANGES = 60;
    private static final int KILLS = Integer.getInteger("faults", 5);
    private static final int MOST_TRIES = 6;
    private static final int MOST_STEPS = 30;
    private static final int MOST_CALLS = 10;
    private static final int MOST_MICROS = 12_000;

    @TempDir
    Path folder;

    @Test
    void aKilledProgramGoesOnWithNothingLostAndNothingTwice() throws Exception {
        try (var market = Market.start(MarketOptions.local(folder.resolve("market"), 0));
                var line = line(market.address(), market.registerShop("harz", "Laden"))) {
            var token = market.registerShop("harz", "Laden");
            fill(line);
            var random = new Random(7);
            int kills = 0;
            for (int tries = 0; kills < KILLS && tries < KILLS * MOST_TRIES; tries++) {
                killAt(1 + random.nextInt(MOST_STEPS), random, market, token);
                kills += inTheMiddle(line) ? 1 : 0;
                edit(line, random);
            }

            assertThat(kills).isEqualTo(KILLS);
            var last = start(market, token);
            assertThat(output(last)).as("the last run comes to its end").endsWith("done 0");
            assertThat(last.waitFor(30, TimeUnit.SECONDS)).isTrue();
            check(line);
        }
        System.out.printf("program killed %d times in the middle, survived %d%n", KILLS, KILLS);
    }

    @Test
    void aKilledMarketplaceIsBroughtToWhatItWouldBe() throws Exception {
        try (var market = MarketProcess.start(folder.resolve("market"), "harz"); var line = line(market.address(), market.token())) {
            fill(line);
        }
        var random = new Random(8);
        int kills = 0;
        for (int tries = 0; kills < KILLS && tries < KILLS * MOST_TRIES; tries++) {
            try (var market = MarketProcess.start(folder.resolve("market"), "harz"); var line = line(market.address(), market.token())) {
                killWhilePublishing(market, line, random);
                kills += inTheMiddle(line) ? 1 : 0;
                edit(line, random);
            }
        }
        assertThat(kills).isEqualTo(KILLS);
        try (var market = MarketProcess.start(folder.resolve("market"), "harz"); var line = line(market.address(), market.token())) {
            try (var shop = new PublishingShop(folder.resolve("shop"), line)) {
                shop.publish();
            }
            check(line);
        }
        System.out.printf("marketplace killed %d times in the middle, survived %d%n", KILLS, KILLS);
    }

    private void killWhilePublishing(MarketProcess market, Channel line, Random random) {
        var channel = new WatchedChannel(line);
        channel.batch = 10;
        channel.form = null;
        var left = new int[] {1 + random.nextInt(MOST_CALLS)};
        channel.before = call -> {
            if (--left[0] == 0) {
                var micros = random.nextInt(MOST_MICROS);
                Thread.ofPlatform().start(() -> {
                    LockSupport.parkNanos(micros * 1_000L);
                    market.kill();
                });
            }
        };
        try (var shop = new PublishingShop(folder.resolve("shop"), channel)) {
            shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {});
        } catch (IOException e) {
            assertThat(e).isNotInstanceOf(ChannelException.class);
        }
    }

    private static MarketplaceChannel line(URI market, String token) {
        return new MarketplaceChannel(MarketplaceAccess.practice(market, "harz", token));
    }

    private void fill(Channel line) {
        try (var shop = new PublishingShop(folder.resolve("shop"), line)) {
            for (int i = 0; i < PRODUCTS; i++) {
                shop.add("Becher " + i, "BEC-" + i, 1000 + i, 1 + i % 12);
            }
        }
    }

    /** The wish to publish is kept, or nothing is left to publish: it came to its end before the kill. */
    private boolean inTheMiddle(Channel line) {
        try (var shop = new PublishingShop(folder.resolve("shop"), line)) {
            var wished = shop.publisher.auto().wish().isPresent();
            shop.publisher.refresh(Progress.NONE);
            assertThat(wished || shop.publisher.status().waiting() == 0).isTrue();
            return wished;
        }
    }

    /** Opens the shop after the kill: nothing is half, and the owner goes on working. */
    private void edit(Channel line, Random random) {
        try (var shop = new PublishingShop(folder.resolve("shop"), line)) {
            List<String> integrity = shop.database.read(tx -> tx.list("PRAGMA integrity_check", row -> row.getString(1)));
            assertThat(integrity).containsExactly("ok");
            for (int i = 0; i < CHANGES; i++) {
                int number = random.nextInt(PRODUCTS);
                shop.change(shop.catalogue.bySku("BEC-" + number).orElseThrow(), Field.PRICE_GROSS, Money.ofCents(1000 + number + random.nextInt(90)));
            }
            shop.catalogue.archive(List.of(shop.catalogue.bySku("BEC-" + random.nextInt(PRODUCTS)).orElseThrow().pk()), random.nextBoolean());
            shop.publisher.refresh(Progress.NONE);
        }
    }

    private void check(Channel line) throws IOException {
        try (var shop = new PublishingShop(folder.resolve("shop"), line)) {
            assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSizeGreaterThan(PRODUCTS / 4);
            assertThat(shop.publisher.status()).satisfies(s -> {
                assertThat(s.online()).isEqualTo(shop.meant().size());
                assertThat(s.waiting()).isZero();
                assertThat(s.blocked()).isZero();
            });
            assertThat(shop.publisher.auto().wish()).isEmpty();
            assertThat(shop.publish().published()).as("nothing is left").isZero();
        }
        assertThat(MarketPicture.online(folder.resolve("market"))).isEqualTo(undisturbed());
    }

    /** The same shop, published once to a market that nobody disturbs. */
    private MarketPicture undisturbed() {
        var calm = folder.resolve("calm");
        DisturbedShop.copy(folder.resolve("shop"), calm.resolve("shop"));
        try (var market = Market.start(MarketOptions.local(calm.resolve("market"), 0));
                var line = line(market.address(), market.registerShop("harz", "Laden"));
                var shop = new PublishingShop(calm.resolve("shop"), line)) {
            shop.publish();
            return MarketPicture.online(calm.resolve("market"));
        }
    }

    /** Later than all steps where there are fewer. */
    private void killAt(int step, Random random, Market market, String token) throws Exception {
        var process = start(market, token);
        var ended = false;
        try (var lines = reader(process)) {
            for (int i = 0; i < step && !ended; i++) {
                ended = lines.readLine().startsWith("done");
            }
            LockSupport.parkNanos(random.nextInt(MOST_MICROS) * 1_000L);
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
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
