package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Query;
import de.ladentheke.spreadsheet.plan.TestShop;
import de.ladentheke.task.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files end in rows or in a sentence, on the whole way into a shop. More than the usual 5,000:
 * {@code -Dfuzz.mutations=N}; another course: {@code -Dfuzz.seed=N}.
 */
class FuzzTest {
    private static final int MUTATIONS = Integer.getInteger("fuzz.mutations", 5_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20261124);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int LANES = 2;
    private static final int REALLY = 50;

    private final Map<String, String> failures = new ConcurrentSkipListMap<>();
    private final AtomicInteger lists = new AtomicInteger();
    private final AtomicInteger sentences = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    void damageIsAlwaysRecognised() throws Exception {
        var seeds = FuzzSeeds.all(folder);
        try (var lanes = Executors.newFixedThreadPool(LANES)) {
            for (int lane = 0; lane < LANES; lane++) {
                int from = lane;
                lanes.submit(() -> {
                    lane(seeds, from);
                    return null;
                });
            }
        }
        System.out.println(MUTATIONS + " mutations of " + seeds.size() + " files: " + lists + " lists, " + sentences + " sentences, seed " + SEED);
        assertThat(failures).isEmpty();
        assertThat(lists.get() + sentences.get()).isEqualTo(MUTATIONS);
    }

    private void lane(List<FuzzSeeds.Seed> seeds, int lane) throws Exception {
        var own = Files.createDirectory(folder.resolve("lane" + lane));
        try (var shop = new TestShop(own); var work = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            for (int i = lane; i < MUTATIONS; i += LANES) {
                var random = new Random(SEED + i);
                var seed = seeds.get(random.nextInt(seeds.size()));
                var file = Files.write(own.resolve("kaputt" + seed.ending()), seed.mutated(random));
                var which = "mutation " + i + " of " + seed.name() + ", seed " + SEED;
                var really = i / LANES % REALLY == 0;
                try {
                    work.submit(() -> take(shop, file, really, which)).get(LONGEST.toSeconds(), TimeUnit.SECONDS);
                } catch (TimeoutException e) {
                    failures.put(which, "no end");
                    return;
                } catch (java.util.concurrent.ExecutionException e) {
                    failures.put(which, e.getCause() + " at " + List.of(e.getCause().getStackTrace()).stream().limit(4).toList());
                }
            }
        } catch (Exception e) {
            failures.put("lane " + lane, e.toString());
        }
    }

    private void take(TestShop shop, Path file, boolean really, String which) {
        var imports = shop.imports;
        var report = imports.run(file, true, Progress.NONE);
        (report.error() == null ? lists : sentences).incrementAndGet();
        if (!really) {
            return;
        }
        var before = shop.catalogue.find(Query.ALL).length;
        var real = imports.run(file, false, Progress.NONE);
        var made = shop.catalogue.find(Query.ALL).length - before;
        if (real.fresh() != report.fresh() || made > real.fresh() || real.fresh() > 0 && made == 0) {
            failures.put(which, "announced " + report.fresh() + ", reported " + real.fresh() + ", made " + made);
        }
    }
}
