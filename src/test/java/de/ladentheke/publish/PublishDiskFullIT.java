package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.catalogue.Field;
import de.ladentheke.faults.MarketPicture;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shop's disk runs full while it publishes: the shop stays whole, the sentence says so, and with room it goes on. */
class PublishDiskFullIT {
    private static final int PRODUCTS = 12;
    private static final int MOST_PAGES = 40;
    private static final long UNBOUNDED = 1_000_000;
    private static final int MEGABYTES = 12;

    @TempDir
    Path folder;

    private Market market;
    private MarketplaceChannel line;
    private WatchedChannel channel;
    private MarketPicture meant;

    @BeforeEach
    void start() {
        begin("calm");
        DisturbedShop.fill(folder.resolve("template"), channel);
        describe(folder.resolve("template"));
        DisturbedShop.vacuum(folder.resolve("template"));
        meant = publishedOnce();
        end();
    }

    @AfterEach
    void end() {
        line.close();
        market.close();
    }

    private void begin(String name) {
        market = Market.start(MarketOptions.local(folder.resolve(name), 0));
        line = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "harz", market.registerShop("harz", "Laden")));
        channel = new WatchedChannel(line);
        channel.batch = 4;
    }

    /** Texts so long that each item needs pages of its own. */
    private void describe(Path place) {
        try (var shop = new PublishingShop(place, channel)) {
            for (int i = 0; i < PRODUCTS; i++) {
                shop.change(shop.catalogue.bySku("BEC-" + i).orElseThrow(), Field.DESCRIPTION, ("Von Hand gedreht, Nr. " + i + ". ").repeat(180));
            }
        }
    }

    private MarketPicture publishedOnce() {
        DisturbedShop.copy(folder.resolve("template"), folder.resolve("calm-shop"));
        try (var shop = new PublishingShop(folder.resolve("calm-shop"), channel)) {
            shop.publish();
        }
        return MarketPicture.of(folder.resolve("calm"));
    }

    /** With each number of pages that are still free. */
    @Test
    void atAnyPoint() throws IOException {
        int full = 0;
        for (int pages = 0; pages < MOST_PAGES; pages += pages < 8 ? 1 : 4) {
            begin("market" + pages);
            var place = folder.resolve("shop" + pages);
            DisturbedShop.copy(folder.resolve("template"), place);
            try (var shop = new PublishingShop(place, channel)) {
                long used = shop.database.<Long>read(tx -> tx.keys("PRAGMA page_count")[0]);
                shop.limit(used + pages);
                full += click(shop) ? 1 : 0;
                shop.limit(UNBOUNDED);
                goesOn(shop, folder.resolve("market" + pages));
            }
            end();
        }
        assertThat(full).isGreaterThan(5);
        System.out.printf("disk full at %d points, survived %d%n", full, full);
    }

    /** A real file system that has no room, where one may be mounted. */
    @Test
    void aRealDisk() throws Exception {
        var disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", disk.toString()), "no file system can be mounted here");
        try {
            begin("market");
            DisturbedShop.copy(folder.resolve("template"), disk.resolve("shop"));
            try (var shop = new PublishingShop(disk.resolve("shop"), channel)) {
                var filler = fill(disk);
                assertThat(click(shop)).isTrue();
                Files.delete(filler);
                goesOn(shop, folder.resolve("market"));
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    /** @return whether the disk was full */
    private boolean click(PublishingShop shop) throws IOException {
        try {
            shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {});
            return false;
        } catch (DiskFullException e) {
            assertThat(Publisher.explain(e)).contains("voll");
            List<String> integrity = shop.database.read(tx -> tx.list("PRAGMA integrity_check", row -> row.getString(1)));
            assertThat(integrity).containsExactly("ok");
            return true;
        }
    }

    private void goesOn(PublishingShop shop, Path place) {
        shop.publish();
        assertThat(MarketPicture.of(place)).isEqualTo(meant);
        assertThat(shop.publisher.status()).satisfies(s -> {
            assertThat(s.waiting()).isZero();
            assertThat(s.lastError()).isEmpty();
        });
        channel.forget();
        shop.publish();
        assertThat(channel.calls).containsExactly("manifest");
    }

    private static Path fill(Path disk) throws IOException {
        var filler = disk.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            for (int i = 0; i < MEGABYTES << 10; i++) {
                out.write(new byte[1024]);
            }
        } catch (FileSystemException e) {
            // full
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("space");
        }
        return filler;
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
