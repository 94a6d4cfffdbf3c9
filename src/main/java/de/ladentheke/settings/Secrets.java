package de.ladentheke.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps what nobody else may read, such as the marketplace's key, outside the shop folder and outside the settings.
 * Calls may take seconds and ask the user (a locked key store): never on the FX thread. Nothing is ever logged.
 */
public interface Secrets {
    /** @param system whether the operating system's key store keeps the secrets; @param file where they lie, if not */
    record Place(boolean system, Path file) {}

    Place place();

    /** @throws SecretsLockedException where there is one, and the {@link #vault} that keeps it is locked */
    Optional<String> get(String name);

    /** Whether there is one; needs no passphrase. */
    default boolean has(String name) {
        return get(name).isPresent();
    }

    /** Where the {@link #vault} that is to keep it is locked, it is held in memory until that is opened. */
    void put(String name, String secret);

    /** Needs no passphrase. */
    void remove(String name);

    /** What keeps the secrets where no key store does; empty where one does. */
    default Optional<Vault> vault() {
        return Optional.empty();
    }

    /** @param listener told, on the caller's thread, whenever a call needed the passphrase and it was not given yet */
    default void onLocked(Runnable listener) {}

    /**
     * The operating system's key store where one answers; else a file in {@code folder} that is encrypted with a
     * passphrase. What an earlier version kept there unencrypted is taken over as soon as it can be.
     */
    static Secrets open(Path folder) {
        var plain = new PlainSecrets(folder.resolve("secrets.json"));
        var file = new EncryptedSecrets(folder.resolve("secrets-encrypted.json"), plain, Argon2.STANDARD);
        return KeyringSecrets.find().<Secrets>map(store -> store.over(file, plain)).orElse(file);
    }
}
