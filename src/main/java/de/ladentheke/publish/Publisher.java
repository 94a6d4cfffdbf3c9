package de.ladentheke.publish;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.db.Database;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.task.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What waits to be published, and the publishing. What waits is derived: the content hash of a product differs from
 * the one that the marketplace acknowledged. Nothing else remembers it, so nothing can get lost.
 */
public final class Publisher {
    private static final UnsupportedOperationException TODO = new UnsupportedOperationException("being built");

    /** How an item of the running or last publication stands. */
    public enum Stage { WAITING, PHOTOS, SENT, REFUSED }

    /**
     * One product that goes out.
     *
     * @param changes sentences for people: {@code Preis 7,40 € → 6,90 €}, {@code neu im Markt}, {@code wird vom Markt genommen}
     * @param customersSee price and unit price as the market shows them
     */
    public record Outgoing(long product, String name, String sku, Optional<String> photo, List<String> changes, String customersSee) {}

    /** Why a product cannot go. */
    public enum Cause {
        /** A rule of law or of the marketplace; mended at the field. */
        RULE,
        /** The marketplace refused it; it is tried again when the product changes, or by {@link #tryAgain}. */
        REFUSED,
        /** The marketplace has a version from another PC; {@link #overwriteForeign} sends ours on purpose. */
        OTHER_PC
    }

    /** @param field where the owner can mend it; @param mend label of the way: "Foto hinzufügen" */
    public record Blocked(
            long product, String name, String sku, Optional<String> photo, String reason, Field field, String mend, Cause cause) {}

    /** @param online products that the market has; @param waiting that the next click sends; @param blocked that cannot go */
    public record Status(long online, long waiting, long blocked, Optional<Instant> lastPublished, Optional<String> lastError) {}

    /** Called for each item while it is published, on the working thread. */
    @FunctionalInterface
    public interface ItemWatcher {
        void stage(long product, Stage stage, String detail);
    }

    /** @param refused by the marketplace; @param taken off the market; @param stopped by the user before the end */
    public record Report(int published, int unchanged, int takenOff, List<Blocked> refused, int photosSent, long bytesSent, boolean stopped, Duration time) {}

    public Publisher(Database database, Catalogue catalogue, PhotoLibrary photos, Channel channel) {}

    /** Brings {@code market_state} and {@code hints} of changed products up to date. Cheap where nothing changed. */
    public void refresh(Progress progress) {
        throw TODO;
    }

    public Status status() {
        throw TODO;
    }

    public List<Outgoing> outgoing(int from, int count) {
        throw TODO;
    }

    public List<Blocked> blocked(int from, int count) {
        throw TODO;
    }

    /**
     * Sends everything that waits: photos that the market lacks, then the items in batches, each acknowledged batch
     * recorded at once. After a break of any kind a second call goes on where it was.
     *
     * @throws java.io.IOException where there is no line; what was acknowledged stays acknowledged
     */
    public Report publish(Progress progress, ItemWatcher watcher) throws java.io.IOException {
        throw TODO;
    }

    /** Sends a product that the marketplace refused once more with the next publication, though it did not change. */
    public void tryAgain(long product) {
        throw TODO;
    }

    /** Lets this shop's version of the product replace the one that another PC published, with the next publication. */
    public void overwriteForeign(long product) {
        throw TODO;
    }

    /** The product's page in the market, once it is published. */
    public Optional<String> page(long product) {
        throw TODO;
    }
}
