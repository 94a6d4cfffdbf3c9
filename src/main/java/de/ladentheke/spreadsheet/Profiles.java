package de.ladentheke.spreadsheet;

import de.ladentheke.db.Database;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.ImportOptions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Remembers how lists are read, by their headings, so that a supplier's next list needs no questions. */
final class Profiles {
    /** Four of five headings are the same. */
    private static final double ALIKE = 0.8;
    /** Three common words may be any supplier's. */
    private static final int FEWEST_HEADINGS = 4;

    private final Database database;
    private final AtomicLong remembered = new AtomicLong();

    Profiles(Database database) {
        this.database = database;
    }

    /**
     * The profile of a list with these headings, or else of the one that is most like it: suppliers add columns and move
     * them. Lists without headings all look alike and are not remembered.
     */
    Optional<Profile> find(Layout layout) {
        if (layout.headerRow() == 0 || layout.fingerprint() == null) {
            return Optional.empty();
        }
        return database.read(tx -> {
            var same = ProfileStore.find(tx, layout.fingerprint()).flatMap(Profile::read);
            return same.isPresent() ? same : like(ProfileStore.all(tx), layout);
        });
    }

    private static Optional<Profile> like(List<String> saved, Layout layout) {
        return saved.stream().map(Profile::read).flatMap(Optional::stream)
                .filter(profile -> profile.columns().size() >= FEWEST_HEADINGS && profile.likeness(layout) >= ALIKE)
                .max(Comparator.comparingDouble(profile -> profile.likeness(layout)));
    }

    Optional<LastUse> lastUse(Layout layout) {
        if (layout.headerRow() == 0 || layout.fingerprint() == null) {
            return Optional.empty();
        }
        return database.read(tx -> ProfileStore.lastUse(tx, layout.fingerprint()));
    }

    /**
     * @param fingerprints under which the list will be found again
     * @param text         null where a text file is read as found
     */
    void remember(Set<String> fingerprints, String name, Layout layout, ImportOptions options, TextChoice text) {
        if (layout.headerRow() == 0) {
            return;
        }
        var mapping = Profile.of(layout, options, text).write();
        var now = Instant.now().toString();
        database.change(tx -> {
            for (var fingerprint : fingerprints) {
                ProfileStore.save(tx, fingerprint, name, mapping, now);
            }
        });
        remembered.incrementAndGet();
    }

    /** How often one was remembered since the program started. */
    long remembered() {
        return remembered.get();
    }
}
