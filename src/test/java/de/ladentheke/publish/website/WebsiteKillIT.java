package de.ladentheke.publish.website;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.publish.WholeOffer;
import de.ladentheke.publish.files.FilePlace;
import de.ladentheke.publish.files.Mirror;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 while a site is written; afterwards a run ends in exactly the state of an undisturbed one. */
class WebsiteKillIT {
    private static final int KILLS = Integer.getInteger("files.kills", 12);
    private static final int PRODUCTS = 150;

    @TempDir
    Path folder;

    @Test
    void aKilledRunLeavesTheOldSiteOrIsCompletedByTheNext() throws Exception {
        var random = new Random(11);
        var site = Files.createDirectories(folder.resolve("site"));
        write(site, 0);
        var old = shown(site);
        int untouched = 0;
        int switching = 0;
        int ended = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            ended += kill(site, kill, random) ? 1 : 0;
            if (shown(site).equals(old)) {
                untouched++;
            } else if (Mirror.revision(new FilePlace.Folder(site).open()).isEmpty()) {
                switching++;
            }
            old = undisturbed(kill);
            write(site, kill);
            assertThat(shown(site)).as("kill %s", kill).isEqualTo(old);
        }
        System.out.printf("%d kills while a site of %d products was written: %d before the switch, %d within, %d too late; %d ended exactly%n",
                KILLS, PRODUCTS, untouched, switching, ended, KILLS);
        assertThat(switching).as("killed while files were moved").isPositive();
        assertThat(untouched).as("killed before").isPositive();
    }

    private Map<String, String> undisturbed(int version) throws IOException {
        var other = Files.createDirectories(folder.resolve("other" + version));
        write(other, version);
        return shown(other);
    }

    /** Every version changes each page, adds some and leaves some out. */
    private static WholeOffer offer(int version) {
        var offer = new WholeOffer();
        for (int i = 0; i < PRODUCTS; i++) {
            if ((i + version) % 10 != 0) {
                offer.add("Artikel " + i, json -> {
                    json.remove("photos");
                    json.put("shortDescription", "Fassung " + version);
                });
            }
        }
        return offer;
    }

    private static void write(Path site, int version) throws IOException {
        new WebsiteChannel("website:eigene", new WebsiteOptions("", ""), new FilePlace.Folder(site)).write(offer(version), Progress.NONE);
    }

    /** Every second time while files are being moved into place. @return whether it had ended before */
    private static boolean kill(Path site, int version, Random random) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Writing.class.getName(),
                site.toString(), String.valueOf(version)).redirectErrorStream(true).start();
        process.getInputStream().read();
        while (version % 2 == 0 && process.isAlive() && !Files.exists(site.resolve(".ladentheke/plan.gz"))) {
            Thread.sleep(1);
        }
        var ended = process.waitFor(random.nextInt(version % 2 == 0 ? 60 : 1_500), TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return ended;
    }

    /** The process that is killed. */
    static final class Writing {
        private Writing() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println("begins");
            write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        }
    }

    private static Map<String, String> shown(Path site) throws IOException {
        var shown = new TreeMap<String, String>();
        try (var all = Files.walk(site)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var path = site.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".ladentheke")) {
                    shown.put(path, Files.readString(file));
                }
            }
        }
        return shown;
    }
}
