package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.bench.ImportProcess;
import de.ladentheke.catalogue.Query;
import de.ladentheke.spreadsheet.plan.TestShop;
import de.ladentheke.task.Progress;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that imports is killed at moments of all kinds: the shop then holds nothing of the list or all of it. */
class ImportKillIT {
    private static final int ROWS = 20_000;
    private static final int KILLS = 6;
    private static final long SEED = Long.getLong("kill.seed", 20_261_123L);

    @TempDir
    Path folder;

    @Test
    void afterAKillTheShopHoldsNothingOfTheListOrAllOfIt() throws Exception {
        var file = list();
        var random = new Random(SEED);
        int reports = undisturbed(file);
        int unharmed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var shop = folder.resolve("shop" + kill);
            killAt(start(shop, file, random.nextInt(reports)));
            unharmed += check(shop, kill);
        }
        assertThat(unharmed).as("shops without a row of the list, seed %d", SEED).isPositive();
        var last = folder.resolve("shop0");
        assertThat(start(last, file, -1).waitFor()).isZero();
        assertThat(check(last, -1)).isZero();
    }

    /** Returns 1 where nothing was stored, 0 where everything was. */
    private int check(Path folder, int kill) {
        try (var shop = new TestShop(folder)) {
            long products = shop.count("product WHERE removed = 0");
            assertThat(products).as("products after kill %d, seed %d", kill, SEED).isIn(0L, (long) ROWS);
            assertThat(shop.count("variant WHERE removed = 0")).isEqualTo(products);
            assertThat(shop.count("history_group WHERE undone_at IS NULL")).isEqualTo(products == 0 ? 0 : 1);
            assertThat(shop.catalogue.find(Query.ALL.withSearch("Artikel"))).hasSize((int) products);
            assertThat(shop.catalogue.find(Query.ALL.withSearch("Nummer" + (ROWS - 1)))).hasSize(products == 0 ? 0 : 1);
            assertThat(shop.text("PRAGMA integrity_check")).isEqualTo("ok");
            assertThat(shop.count("sqlite_master WHERE name = 'variant_sku'")).isEqualTo(1);
            var honey = shop.apply("sku;name", "weiter;Es geht weiter");
            assertThat(honey.created()).isEqualTo(1);
            shop.catalogue.undo(honey.group(), Progress.NONE);
            return products == 0 ? 1 : 0;
        }
    }

    private Process start(Path shop, Path file, int haltAt) throws Exception {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), ImportProcess.class.getName(),
                shop.toString(), file.toString(), Integer.toString(haltAt)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
    }

    /** How often a whole import reports its progress: so many moments there are to be killed at. */
    private int undisturbed(Path file) throws Exception {
        var process = start(folder.resolve("undisturbed"), file, -1);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Integer.parseInt(said.replaceAll("(?s).*reports (\\d+).*", "$1"));
    }

    private static void killAt(Process process) throws Exception {
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.lines().anyMatch("halted"::equals)).isTrue();
            process.destroyForcibly().waitFor();
        }
    }

    private Path list() throws Exception {
        var text = new StringBuilder("Artikelnummer;Bezeichnung;Marke;Warengruppe;VK brutto;MwSt;Bestand;Beschreibung\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("A-").append(i).append(";Artikel Nummer").append(i).append(";Brockengold;Keramik;").append(i % 90 + 1).append(",90;19;")
                    .append(i % 50).append(";Von Hand gefertigt in der Region, mit viel Liebe zum Detail\n");
        }
        return Files.writeString(folder.resolve("liste.csv"), text, StandardCharsets.UTF_8);
    }
}
