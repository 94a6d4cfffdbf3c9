package de.ladentheke.spreadsheet;

import de.ladentheke.db.Database;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.ImportOptions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Remembers how lists are read, by their headings, so that a supplier's next list needs no questions. */
final class Profiles {
    private final Database database;

    Profiles(Database database) {
        this.database = database;
    }

    /** Lists without headings all look alike and are not remembered. */
    Optional<Profile> find(Layout layout) {
        if (layout.headerRow() == 0 || layout.fingerprint() == null) {
            return Optional.empty();
        }
        return database.read(tx -> ProfileStore.find(tx, layout.fingerprint())).flatMap(Profile::read);
    }

    Optional<SupplierList.LastUse> lastUse(Layout layout) {
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
        database.write(tx -> {
            for (var fingerprint : fingerprints) {
                ProfileStore.save(tx, fingerprint, name, mapping, now);
            }
            return null;
        });
    }
}
