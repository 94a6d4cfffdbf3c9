package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.core.type.TypeReference;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.text.Sha256;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    /** Empty where there is none that can be relied on. */
    Optional<List<Entry>> load() {
        try {
            var kept = HttpLine.JSON.readTree(file.toFile());
            whole = Instant.parse(kept.path("whole").asText());
            var reliable = kept.path("version").asInt() == VERSION && kept.path("shop").asText().equals(shop) && !whole.isBefore(Instant.now().minus(LONGEST));
            return reliable ? Optional.of(HttpLine.JSON.convertValue(kept.path("entries"), new TypeReference<List<Entry>>() {})) : Optional.empty();
        } catch (NoSuchFileException | java.io.FileNotFoundException e) {
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
        var kept = HttpLine.JSON.createObjectNode().put("version", VERSION).put("shop", shop).put("whole", whole.toString());
        kept.set("entries", HttpLine.JSON.valueToTree(entries));
        try {
            Files.createDirectories(file.getParent());
            var begun = Files.createTempFile(file.getParent(), "woocommerce", ".part");
            try {
                HttpLine.JSON.writeValue(begun.toFile(), kept);
                Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(begun);
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "what is known of the shop is not kept, it will be read anew: {0}", e.toString());
        }
    }
}
