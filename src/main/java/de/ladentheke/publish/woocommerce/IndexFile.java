package de.ladentheke.publish.woocommerce;

import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.text.Sha256;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * What was known of a shop's products when the program ended, so that at its next start only what changed since is read.
 * Nothing but a cache: without it, or where it cannot be relied on, everything is read from the shop.
 */
final class IndexFile {
    /** Grows with every change of {@link Entry} or of how it is read. */
    private static final int VERSION = 1;
    /** Now and then everything is read anew: a change that left no date would else never be seen. */
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final System.Logger LOG = System.getLogger(IndexFile.class.getName());

    private final Path file;
    private final String shop;
    private Instant whole = Instant.EPOCH;

    /** @param folder made where there is none; @param shop key of the channel */
    IndexFile(Path folder, String shop) {
        this.shop = shop;
        file = folder.resolve("woocommerce-" + Sha256.of(shop).substring(0, 16) + ".json");
    }

    /** What stands in the file. @param whole when everything was read, ISO-8601 */
    private record Kept(int version, String shop, String whole, Collection<Entry> entries) {}

    /** Empty where there is none that can be relied on. */
    Optional<Collection<Entry>> load() {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var kept = HttpLine.JSON.readValue(in, Kept.class);
            whole = Instant.parse(kept.whole());
            var reliable = kept.version() == VERSION && shop.equals(kept.shop()) && !whole.isBefore(Instant.now().minus(LONGEST));
            return reliable ? Optional.of(kept.entries()) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "what was known of the shop cannot be read, so everything is read anew: {0}", e.toString());
            return Optional.empty();
        }
    }

    /** Everything was read from the shop just now. */
    void readWhole() {
        whole = Instant.now();
    }

    void save(Collection<Entry> entries) {
        var begun = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            HttpLine.JSON.writeValue(begun.toFile(), new Kept(VERSION, shop, whole.toString(), entries));
            Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.INFO, "what is known of the shop is not kept, it will be read anew: {0}", e.toString());
        }
    }
}
