package de.ladentheke.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Secrets in a file that only its owner may read: the way out where the system has no key store. Protects from other
 * users of the computer, not from other programs of the same user, and says so in the settings.
 */
final class FileSecrets implements Secrets {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final Path file;

    FileSecrets(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public Place place() {
        return new Place(false, file);
    }

    @Override
    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(read().get(name));
    }

    @Override
    public synchronized void put(String name, String secret) {
        var all = read();
        if (!secret.equals(all.put(name, secret))) {
            write(all);
        }
    }

    @Override
    public synchronized void remove(String name) {
        var all = read();
        if (all.remove(name) != null) {
            write(all);
        }
    }

    private Map<String, String> read() {
        if (!Files.isRegularFile(file)) {
            return new TreeMap<>();
        }
        try {
            return JSON.readValue(Files.readAllBytes(file), TEXTS);
        } catch (IOException e) {
            return new TreeMap<>();
        }
    }

    private void write(Map<String, String> all) {
        try {
            Files.createDirectories(file.getParent());
            SafeFiles.replace(file, JSON.writeValueAsBytes(all), ownerOnly());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On Windows the user's profile folder is closed to others already. */
    private FileAttribute<?>[] ownerOnly() throws IOException {
        var posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))} : new FileAttribute<?>[0];
    }
}
