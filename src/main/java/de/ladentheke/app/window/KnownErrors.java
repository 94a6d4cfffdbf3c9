package de.ladentheke.app.window;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.InvalidProductException;
import de.ladentheke.db.StorageException;
import de.ladentheke.settings.SecretsLockedException;
import de.ladentheke.text.Messages;
import java.util.Locale;
import java.util.Optional;

/** The words for errors that the rooms foresee but that reach the window's last net. */
final class KnownErrors {
    private KnownErrors() {}

    static Optional<String> sentence(Throwable error) {
        return switch (error) {
            case StorageException e -> Optional.of(
                    Messages.of(StorageException.class).get("storage." + e.reason().name().toLowerCase(Locale.ROOT), e.getMessage()));
            case InvalidProductException e -> Optional.of(
                    Messages.of(Catalogue.class).get(e.problems().getFirst().key(), e.problems().getFirst().arguments()));
            case SecretsLockedException e -> Optional.of(Messages.of(KnownErrors.class).get("secrets.locked"));
            case null, default -> Optional.empty();
        };
    }
}
