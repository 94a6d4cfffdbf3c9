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

    Optional<String> get(String name);

    void put(String name, String secret);

    void remove(String name);

    /**
     * The operating system's key store where one answers; else a file in {@code folder} that only its owner may read.
     */
    static Secrets open(Path folder) {
        var file = new FileSecrets(folder.resolve("secrets.json"));
        return KeyringSecrets.find().<Secrets>map(store -> store.over(file)).orElse(file);
    }
}
