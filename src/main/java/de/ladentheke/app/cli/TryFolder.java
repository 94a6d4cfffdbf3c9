package de.ladentheke.app.cli;

import de.ladentheke.app.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shop's folder; for a dry run over a shop that does not exist yet an empty one that is taken away afterwards. */
record TryFolder(Path path, boolean temporary) implements AutoCloseable {
    static TryFolder of(Path shop, boolean dryRun) {
        if (!dryRun || Files.exists(shop.resolve("ladentheke.db"))) {
            return new TryFolder(shop, false);
        }
        try {
            return new TryFolder(Files.createTempDirectory("ladentheke"), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (temporary) {
            Folders.delete(path);
        }
    }
}
